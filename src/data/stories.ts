import { queryOptions } from "@tanstack/react-query";
import { keptStories } from "~/storage/stories";

/** The stories kept on this device; read again when the page comes back, since another tab may have changed them. */
export const storiesQuery = queryOptions({ queryKey: ["stories"], queryFn: keptStories, refetchOnWindowFocus: "always", staleTime: 0, retry: false });

/** The story that a link holds whole; the reader of such links is loaded when one comes. */
export const linkedStoryQuery = (link: string) =>
  queryOptions({ queryKey: ["linkedStory", link], queryFn: async () => (await import("~/data/storyLink")).storyOfLink(link) });
