import type { QueryClient } from "@tanstack/react-query";
import { keep, keepNew } from "~/app/stories/useStories";
import { storiesQuery } from "~/data/stories";
import { STORY_LIMITS, type Slide } from "~/domain/story";
import type { Kept } from "~/storage/stories";

/** What adding a slide came to. */
export interface Added {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly isKept: boolean;
  /** The story already holds as many as it may: nothing was added. */
  readonly isFull: boolean;
}

const NONE: Kept = { stories: [], unread: 0 };

/** A slide of an address as it comes, without a title or note of its own. */
export const plainSlide = (address: string): Slide => ({ address, title: "", note: "", reveal: "all" });

/** Adds a view to the story that was changed last, or to a new one of that title. */
export async function addSlide(client: QueryClient, address: string, newTitle: string): Promise<Added> {
  const { stories } = await client.fetchQuery(storiesQuery).catch((error: unknown) => {
    if (error instanceof DOMException) return client.getQueryData(storiesQuery.queryKey) ?? NONE; // kept on the page alone
    throw error;
  });
  const [story] = stories;
  if (!story) {
    const { id, isKept } = await keepNew(client, { title: newTitle, slides: [plainSlide(address)] });
    return { id, title: newTitle, count: 1, isKept, isFull: false };
  }
  const { id, title, slides } = story;
  if (slides.length >= STORY_LIMITS.slides) return { id, title, count: slides.length, isKept: true, isFull: true };
  const isKept = await keep(client, { id, title, slides: [...slides, plainSlide(address)] });
  return { id, title, count: slides.length + 1, isKept, isFull: false };
}
