import { queryOptions } from "@tanstack/react-query";
import type { OfflineCopy } from "~/storage/offlineCopy";

interface Offline extends OfflineCopy {
  /** Code that was asked for did not come: the connection is down, or a new version has replaced it on the host. */
  readonly isPartLost: boolean;
}

const NOTHING_KNOWN: Offline = { isWhole: false, renew: null, isPartLost: false };

/** What is known of the copy of Masar on this device: told by app/start.tsx, never fetched. */
export const offlineQuery = queryOptions({ queryKey: ["offline"], queryFn: () => NOTHING_KNOWN, initialData: NOTHING_KNOWN, staleTime: Infinity, structuralSharing: false });

/** What was known, with the news. */
export const withNews = (news: Partial<Offline>) => (known: Offline = NOTHING_KNOWN): Offline => ({ ...known, ...news });
