import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { figureFilesQuery, NO_FILES } from "~/app/figureFiles";
import { isShipped, shippedStory } from "~/catalogue/shippedStories";
import { linkedStoryQuery, storiesQuery } from "~/data/stories";
import type { Story } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";

const LOCAL = "local-";

/** The story of an address, or why there is none. */
export interface FoundStory {
  /** `null` while it comes, and where there is none. */
  readonly story: Story | null;
  /** Why there is none; `null` while it comes. */
  readonly fault: "noStory" | "noLocal" | "torn" | null;
  /** How many places of it could not be read. */
  readonly problems: number;
}

/** The story that an address names: a shipped one, one kept on this device, or one that the address holds whole. */
export function useStory(id: string, { survey, state, words }: { readonly survey: Survey; readonly state: DashboardState; readonly words: Words }): FoundStory {
  const client = useQueryClient();
  const isLink = id.startsWith("z.");
  const isLocal = id.startsWith(LOCAL);
  const files = useQuery({ ...figureFilesQuery(client, { figure: "timeline", state }), enabled: isShipped(id) });
  const linked = useQuery({ ...linkedStoryQuery(id), enabled: isLink });
  const kept = useQuery({ ...storiesQuery, enabled: isLocal });
  const about = fullQuery(state, words.language, null);
  const ready = files.data ?? (files.error ? NO_FILES : null); // where the initiatives do not come, the slides that need none are shown all the same
  const shipped = useMemo(() => (isShipped(id) && ready ? shippedStory(id, state, { ...ready, survey, words }) : null), [id, ready, survey, words, about]); // eslint-disable-line react-hooks/exhaustive-deps -- the state changes with every slide, what the story is about does not
  if (isShipped(id)) return { story: shipped, fault: null, problems: 0 };
  if (isLink) return { story: linked.data?.story ?? null, fault: linked.error ? "torn" : null, problems: linked.data?.problems.length ?? 0 };
  if (!isLocal) return { story: null, fault: "noStory", problems: 0 };
  const story = kept.data?.stories.find((one) => one.id === id.slice(LOCAL.length)) ?? null;
  return { story, fault: story || kept.isPending ? null : "noLocal", problems: 0 };
}

/** How an address names a story of this device. */
export const localStory = (id: string): string => `${LOCAL}${id}`;
