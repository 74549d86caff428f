import { createStore, del, entries, set } from "idb-keyval";
import * as v from "valibot";
import { REVEALS, type KeptStory } from "~/domain/story";

const schema = v.object({
  id: v.string(), title: v.string(), saved: v.string(),
  slides: v.array(v.object({ address: v.string(), title: v.string(), note: v.string(), reveal: v.picklist(REVEALS) })),
});
const parsed = v.safeParser(v.pipe(v.string(), v.parseJson(), schema));

let opened: ReturnType<typeof createStore> | null = null;
/** Its name and that of the store are for ever: a new version finds what an older one kept. */
const store = () => (opened ??= createStore("masar", "stories"));

const HASTE = "masar:story:";

/**
 * What is still on its way into the store. A page that is closed or loaded anew in the very moment of a change takes an unfinished writing with it: until that is done, the change stands here, where it is written at once.
 * Where a browser refuses, or has no room, the store alone has it, a moment later.
 */
function inHaste(act: (place: Storage) => void) {
  try {
    act(localStorage);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

/** What is kept on this device: the stories that can be read, newest first, and how many cannot. */
export interface Kept {
  readonly stories: readonly KeptStory[];
  /** Kept by a newer version, or damaged: left as they are. */
  readonly unread: number;
}

/** Brings into the store what an earlier page did not finish. */
async function finish() {
  const late: string[] = [];
  inHaste((place) => late.push(...Object.keys(place).filter((name) => name.startsWith(HASTE))));
  for (const name of late) {
    const read = parsed(localStorage.getItem(name));
    if (read.success) await set(read.output.id, read.output, store());
    localStorage.removeItem(name);
  }
}

/**
 * The stories kept on this device.
 *
 * @throws DOMException where this browser keeps nothing
 */
export async function keptStories(): Promise<Kept> {
  await finish();
  const found = (await entries(store())).map(([, value]) => v.safeParse(schema, value));
  const stories = found.flatMap(({ success, output }) => (success ? [output as KeptStory] : []));
  return { stories: stories.toSorted((a, b) => (a.saved < b.saved ? 1 : -1)), unread: found.length - stories.length };
}

/** Keeps a story under its id. @throws DOMException where the device is full, or this browser keeps nothing */
export async function keepStory(story: KeptStory): Promise<void> {
  const text = JSON.stringify(story);
  inHaste((place) => place.setItem(HASTE + story.id, text));
  await set(story.id, story, store());
  inHaste((place) => { if (place.getItem(HASTE + story.id) === text) place.removeItem(HASTE + story.id); }); // a later change is on its way itself
}

/** Forgets a story. @throws DOMException where this browser keeps nothing */
export async function forgetStory(id: string): Promise<void> {
  inHaste((place) => place.removeItem(HASTE + id));
  await del(id, store());
}
