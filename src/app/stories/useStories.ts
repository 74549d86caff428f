import { useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { storiesQuery } from "~/data/stories";
import type { KeptStory, Story } from "~/domain/story";
import { forgetStory, keepStory, type Kept } from "~/storage/stories";

const NONE: Kept = { stories: [], unread: 0 };

/** A name for a new story that no other on this device has. */
const newId = () => `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;

const isKeeping = (error: unknown) => error instanceof DOMException; // full, forbidden, or no such store here

/** Puts a story among those that the page knows, in the place of its older self, the newest first. */
const withStory = ({ stories, unread }: Kept, story: KeptStory): Kept => ({ unread, stories: [story, ...stories.filter(({ id }) => id !== story.id)] });

const CHANNEL = "masar-stories";

/** Other tabs of this device read the stories again, rather than write over what was done here. */
function tellOthers() {
  if (typeof BroadcastChannel === "undefined") return; // they do so when they come to the front
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage("changed");
  channel.close();
}

/** A story as the page knows it at this moment, with what was done to it a moment ago. */
export const knownStory = (client: QueryClient, id: string): KeptStory | null => client.getQueryData(storiesQuery.queryKey)?.stories.find((story) => story.id === id) ?? null;

/** Keeps a story as it now is, on the page at once and on the device as soon as that has written it. @returns whether it is kept there */
export async function keep(client: QueryClient, story: Omit<KeptStory, "saved">): Promise<boolean> {
  const { id, title, slides } = story;
  const saved: KeptStory = { id, title, slides, saved: new Date().toISOString() };
  client.setQueryData(storiesQuery.queryKey, (known = NONE) => withStory(known, saved));
  try {
    await keepStory(saved);
    tellOthers();
    return true;
  } catch (error) {
    if (isKeeping(error)) return false;
    throw error;
  }
}

/** Keeps a new story. @returns its id, and whether it is kept on the device */
export async function keepNew(client: QueryClient, story: Story): Promise<{ readonly id: string; readonly isKept: boolean }> {
  const id = newId();
  return { id, isKept: await keep(client, { ...story, id }) };
}

/** Forgets a story; it may be kept again as it was. */
export async function forget(client: QueryClient, id: string): Promise<void> {
  client.setQueryData(storiesQuery.queryKey, (known = NONE) => ({ ...known, stories: known.stories.filter((one) => one.id !== id) }));
  try {
    await forgetStory(id);
    tellOthers();
  } catch (error) {
    if (!isKeeping(error)) throw error; // it was never there
  }
}

/** The stories of this device, the newest first. */
export function useStories(): Kept & { readonly isPending: boolean; /** This browser keeps nothing. */ readonly isLost: boolean } {
  const client = useQueryClient();
  const { data = NONE, isPending, error } = useQuery(storiesQuery);
  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const channel = new BroadcastChannel(CHANNEL);
    channel.onmessage = () => void client.invalidateQueries({ queryKey: storiesQuery.queryKey });
    return () => channel.close();
  }, [client]);
  return { ...data, isPending, isLost: error !== null };
}
