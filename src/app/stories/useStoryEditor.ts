import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { figureFilesQuery, NO_FILES } from "~/app/figureFiles";
import type { Told } from "~/app/stories/StoryTold";
import { forget, keep, keepNew, knownStory, useStories } from "~/app/stories/useStories";
import { shippedStory, type ShippedStory } from "~/catalogue/shippedStories";
import type { KeptStory, Slide, Story } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import type { DashboardState } from "~/url/resolveState";
import { useAddress } from "~/url/useDashboardState";

/** What `stories` in the address names: a story and, behind a point, one of its slides; from 0. */
const namedStory = (stories: string | null) => {
  const [id = "", place = "1"] = (stories ?? "").split(".");
  return { id, place: Math.max(1, Number(place) || 1) - 1 };
};

interface Editor {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly words: Words;
}

/** The story that the address names, else the one changed last, and everything that is done to it; each change is kept at once. */
export function useStoryEditor({ survey, state, words }: Editor) {
  const client = useQueryClient();
  const [address, update] = useAddress();
  const { t, format } = words;
  const { stories, unread, isPending, isLost } = useStories();
  const [told, tell] = useState<Told | null>(null);
  const { id: named, place: first } = namedStory(address.stories);
  const [chosen, choose] = useState(first);
  const story = stories.find(({ id }) => id === named) ?? stories[0] ?? null;
  const slides = story?.slides ?? [];
  const title = story?.title || t("story.untitled");
  const open = (id: string) => { choose(0); update({ stories: id }, { history: "replace" }); };
  /** Changes the story as it stands now, whatever was done to it since the page was drawn. */
  const change = async (changesOf: (now: KeptStory) => Partial<Story>) => {
    const now = story && knownStory(client, story.id);
    if (now && !(await keep(client, { ...now, ...changesOf(now) }))) tell({ text: t("story.notKept") });
  };
  const setSlides = (slidesOf: (now: readonly Slide[]) => readonly Slide[]) => change((now) => ({ slides: slidesOf(now.slides) }));
  const start = async (from: Story) => {
    const { id, isKept } = await keepNew(client, from);
    tell(isKept ? null : { text: t("story.notKept") });
    open(id);
  };
  return {
    stories, story, slides, unread, isLost, isLoading: isPending && !isLost, told, tell, open, choose, start,
    rename: (next: string) => void change(() => ({ title: next })),
    /** From 0; -1 where there is no slide. */
    place: Math.min(chosen, slides.length - 1),
    add: (slide: Slide) => { void setSlides((now) => [...now, slide]); choose(slides.length); tell(null); },
    changeSlide: (place: number, changes: Partial<Slide>) => void setSlides((now) => now.map((slide, i) => (i === place ? { ...slide, ...changes } : slide))),
    double: (place: number) => { void setSlides((now) => now.toSpliced(place + 1, 0, ...now.slice(place, place + 1))); tell(null); },
    move: (from: number, to: number) => {
      const moved = (now: readonly Slide[], [a, b]: readonly [number, number]) => now.toSpliced(a, 1).toSpliced(b, 0, ...now.slice(a, a + 1));
      void setSlides((now) => moved(now, [from, to]));
      choose(to);
      tell({ text: t("story.moved", { name: t("story.slide", { n: format.count(from + 1) }), place: format.count(to + 1), n: format.count(slides.length) }), undo: () => { void setSlides((now) => moved(now, [to, from])); choose(from); tell(null); } });
    },
    takeOut: (place: number) => {
      const taken = (story && knownStory(client, story.id)?.slides.slice(place, place + 1)) ?? [];
      void setSlides((now) => now.toSpliced(place, 1));
      tell({ text: t("story.removed", { n: format.count(place + 1) }), undo: () => { void setSlides((now) => now.toSpliced(place, 0, ...taken)); choose(place); tell(null); } });
    },
    duplicate: () => void start({ title: t("story.copyOf", { title }), slides }),
    remove: () => {
      if (!story) return;
      void forget(client, story.id);
      tell({ text: t("story.deleted", { title }), undo: () => void keep(client, story).then(() => { update({ stories: story.id }, { history: "replace" }); tell(null); }) });
    },
    copyReady: async (id: ShippedStory) => {
      const files = await client.fetchQuery(figureFilesQuery(client, { figure: "timeline", state })).catch(() => NO_FILES); // the slides that need none are copied all the same
      await start(shippedStory(id, state, { ...files, survey, words }));
    },
  };
}
