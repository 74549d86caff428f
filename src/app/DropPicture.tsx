import { useQueryClient } from "@tanstack/react-query";
import { createLoader } from "nuqs/server";
import { useEffect, useEffectEvent, useState } from "react";
import { StoryTold } from "~/app/stories/StoryTold";
import { isStoryFile } from "~/app/stories/isStoryFile";
import type { RowProblem } from "~/data/problems";
import { useSurvey } from "~/data/useSurvey";
import { languageQuery } from "~/i18n/i18n";
import { ltr } from "~/i18n/format";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Notice } from "~/ui/Notice";
import { parsers } from "~/url/dashboardState";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/app/Layout.module.css";

const loadAddress = createLoader(parsers);
const hasFiles = (transfer: DataTransfer | null) => transfer?.types.includes("Files") === true;

interface Told {
  readonly text: string;
  readonly isError: boolean;
  /** What of a story could not be read. */
  readonly problems?: readonly RowProblem[];
}

/** Opens the view that a picture of Masar shows, when it is dropped on the page or pasted into it. */
export function DropPicture() {
  const words = useWords();
  const { t, format } = words;
  const client = useQueryClient();
  const survey = useSurvey();
  const [{ tray }, update] = useAddress();
  const [isOver, setOver] = useState(false);
  const [told, tell] = useState<Told | null>(null);
  const openStory = async (file: File) => {
    const { openStoryFile } = await import("~/app/stories/storyFiles");
    const { id, told: story } = await openStoryFile(client, file, { words, survey });
    if (id) update({ stories: id });
    tell({ text: story.text, isError: story.isError === true, ...(story.problems ? { problems: story.problems } : {}) });
  };
  const open = useEffectEvent(async (files: readonly File[]) => {
    const stories = files.filter(isStoryFile);
    if (stories[0]) return openStory(stories[0]);
    const { readPicture } = await import("~/export/readPicture");
    const read = await Promise.all(files.map(async (file) => ({ file, found: await readPicture(file) })));
    const first = read.find(({ found }) => "query" in found) ?? read[0];
    if (!first) return;
    for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close(); // what is told stands on the page
    const name = { file: ltr(first.file.name) };
    if ("fault" in first.found) return tell({ text: t(`drop.${first.found.fault}`, name), isError: true });
    const address = loadAddress(first.found.query);
    if (address.lang) await client.ensureQueryData(languageQuery(address.lang));
    update({ ...address, tray: [...tray], report: null });
    tell({ text: [t("drop.opened", name), ...(files.length > 1 ? [t("drop.many", { n: format.count(files.length) })] : []), t("drop.local")].join(" · "), isError: false });
  });
  useEffect(() => {
    const over = (event: DragEvent) => { if (hasFiles(event.dataTransfer)) { event.preventDefault(); setOver(true); } };
    const leave = (event: DragEvent) => { if (event.relatedTarget === null) setOver(false); };
    const take = (event: DragEvent | ClipboardEvent, transfer: DataTransfer | null) => {
      setOver(false);
      if (!hasFiles(transfer)) return;
      event.preventDefault();
      void open([...(transfer?.files ?? [])]);
    };
    const drop = (event: DragEvent) => take(event, event.dataTransfer);
    const paste = (event: ClipboardEvent) => take(event, event.clipboardData);
    document.addEventListener("dragover", over);
    document.addEventListener("dragleave", leave);
    document.addEventListener("drop", drop);
    document.addEventListener("paste", paste);
    return () => {
      document.removeEventListener("dragover", over);
      document.removeEventListener("dragleave", leave);
      document.removeEventListener("drop", drop);
      document.removeEventListener("paste", paste);
    };
  }, []);
  return (
    <>
      {isOver && <div className={styles.drop}><p>{t("drop.invite")}<br /><small>{t("drop.local")}</small></p></div>}
      {told?.problems && <StoryTold told={{ text: told.text, problems: told.problems }} onClose={() => tell(null)} />}
      {told && !told.problems && <Notice tone={told.isError ? "error" : "quiet"} actions={<Button look="icon" aria-label={t("action.close")} onClick={() => tell(null)}><Icon name="close" /></Button>}>{told.text}</Notice>}
    </>
  );
}
