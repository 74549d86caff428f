import type { QueryClient } from "@tanstack/react-query";
import type { Told } from "~/app/stories/StoryTold";
import { keepNew } from "~/app/stories/useStories";
import { DataFileError, type RowProblem } from "~/data/problems";
import type { KeptStory, Story } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import { download } from "~/export/download";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { slideView } from "~/url/slide";

const STORY_ENDING = ".masar.json";
const MOST_BYTES = 2_000_000;

/** `masar-story-<title>.masar.json`, in Latin letters and digits; of a title that has none, when it was saved. */
export const storyFileName = ({ title, saved }: Pick<KeptStory, "title" | "saved">): string =>
  `masar-story-${title.toLowerCase().normalize("NFD").replaceAll(/[\u0300-\u036f’']/g, "").replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "").slice(0, 60) || saved.slice(0, 16).replaceAll(/[T:]/g, "-")}${STORY_ENDING}`;

/** Saves a story as a file. @returns its name */
export async function saveStoryFile(story: KeptStory): Promise<string> {
  const { storyText } = await import("~/data/storyFile");
  const name = storyFileName(story);
  download(name, new Blob([storyText(story)], { type: "application/json" }));
  return name;
}

/** The slides whose address means no figure here: they are kept, in case another version has it. */
const unknownViews = ({ slides }: Story, survey: Survey, file: string): readonly RowProblem[] =>
  slides.flatMap(({ address }, i) => (slideView(address, survey) ? [] : [{ file, line: `${i + 1}`, column: `slides[${i + 1}].address`, value: address, reason: { kind: "noFigure" as const } }]));

/** Opens a story from a file and keeps it as a new one; of a damaged file what can be read. @returns its id, `null` where nothing could be read, and what to tell */
export async function openStoryFile(client: QueryClient, file: File, { words: { t, format }, survey }: { readonly words: Words; readonly survey: Survey }): Promise<{ readonly id: string | null; readonly told: Told }> {
  const { parseStory } = await import("~/data/storyFile");
  const name = ltr(file.name);
  try {
    if (file.size > MOST_BYTES) return { id: null, told: { text: t("story.notOpened", { file: name, reason: t("story.faults.large") }), isError: true } };
    const { story, problems: unread } = parseStory(await file.text(), file.name);
    const problems = [...unread, ...unknownViews(story, survey, file.name)];
    const { id, isKept } = await keepNew(client, story);
    const said = { title: story.title || t("story.untitled"), file: name, count: problems.length, n: format.count(problems.length) };
    return { id, told: { text: [t(problems.length > 0 ? "story.openedPartly" : "story.opened", said), ...(isKept ? [] : [t("story.notKept")])].join(" "), problems } };
  } catch (error) {
    if (!(error instanceof DataFileError)) throw error;
    return { id: null, told: { text: t("story.notOpened", { file: name, reason: t(`story.faults.${error.fault === "empty" ? "empty" : "format"}`) }), isError: true } };
  }
}
