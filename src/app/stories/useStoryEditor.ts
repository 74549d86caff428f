import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { figureFilesQuery, NO_FILES } from "~/app/figureFiles";
import type { Told } from "~/app/stories/StoryTold";
import { forget, keep, keepNew, useStories } from "~/app/stories/useStories";
import { shippedStory, type ShippedStory } from "~/catalogue/shippedStories";
import type { KeptStory, Slide, Story } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import type { DashboardState } from "~/url/resolveState";
import { useAddress } from "~/url/useDashboardState";

interface Editor {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly words: Words;
}

/** The story that the address names, else the one changed last, and everything that is done to it; each change is kept at once. */
export function useStoryEditor({ survey, state, words }: Editor) {
  const client = useQueryClient();
  const [address, update] = useAddress();
  const { t } = words;
  const { stories, unread, isPending, isLost } = useStories();
  const [told, tell] = useState<Told | null>(null);
  const [chosen, choose] = useState(0);
  const story = stories.find(({ id }) => id === address.stories) ?? stories[0] ?? null;
  const slides = story?.slides ?? [];
  const title = story?.title || t("story.untitled");
  const open = (id: string) => { choose(0); update({ stories: id }, { history: "replace" }); };
  const change = async (changes: Partial<Story>) => {
    if (story && !(await keep(client, { ...story, ...changes }))) tell({ text: t("story.notKept") });
  };
  const start = async (from: Story) => {
    const { id, isKept } = await keepNew(client, from);
    tell(isKept ? null : { text: t("story.notKept") });
    open(id);
  };
  const restoring = (before: KeptStory) => () => void keep(client, before).then(() => { update({ stories: before.id }, { history: "replace" }); tell(null); });
  return {
    stories, story, slides, unread, isLost, isLoading: isPending && !isLost, told, tell, open, choose, start, change,
    /** From 0; -1 where there is no slide. */
    place: Math.min(chosen, slides.length - 1),
    setSlides: (next: readonly Slide[], said?: string) => {
      void change({ slides: next });
      tell(said && story ? { text: said, undo: restoring(story) } : null);
    },
    duplicate: () => void start({ title: t("story.copyOf", { title }), slides }),
    remove: () => {
      if (!story) return;
      void forget(client, story.id);
      tell({ text: t("story.deleted", { title }), undo: restoring(story) });
    },
    copyReady: async (id: ShippedStory) => {
      const files = await client.fetchQuery(figureFilesQuery(client, { figure: "timeline", state })).catch(() => NO_FILES); // the slides that need none are copied all the same
      await start(shippedStory(id, state, { ...files, survey, words }));
    },
  };
}
