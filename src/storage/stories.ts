import { createStore, del, entries, set } from "idb-keyval";
import * as v from "valibot";
import { REVEALS, type KeptStory } from "~/domain/story";

const schema = v.object({
  id: v.string(), title: v.string(), saved: v.string(),
  slides: v.array(v.object({ address: v.string(), title: v.string(), note: v.string(), reveal: v.picklist(REVEALS) })),
});

let opened: ReturnType<typeof createStore> | null = null;
/** Its name and that of the store are for ever: a new version finds what an older one kept. */
const store = () => (opened ??= createStore("masar", "stories"));

/** What is kept on this device: the stories that can be read, newest first, and how many cannot. */
export interface Kept {
  readonly stories: readonly KeptStory[];
  /** Kept by a newer version, or damaged: left as they are. */
  readonly unread: number;
}

/**
 * The stories kept on this device.
 *
 * @throws DOMException where this browser keeps nothing
 */
export async function keptStories(): Promise<Kept> {
  const found = (await entries(store())).map(([, value]) => v.safeParse(schema, value));
  const stories = found.flatMap(({ success, output }) => (success ? [output as KeptStory] : []));
  return { stories: stories.toSorted((a, b) => (a.saved < b.saved ? 1 : -1)), unread: found.length - stories.length };
}

/** Keeps a story under its id. @throws DOMException where the device is full, or this browser keeps nothing */
export const keepStory = (story: KeptStory): Promise<void> => set(story.id, story, store());

/** Forgets a story. @throws DOMException where this browser keeps nothing */
export const forgetStory = (id: string): Promise<void> => del(id, store());
