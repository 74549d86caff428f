import { notifyManager, QueryClient } from "@tanstack/react-query";

notifyManager.setScheduler(queueMicrotask); // what a reader types is on the page before the next key, not a task later

/** A client for files that never change while the page is open, with or without a network. */
export const createQueryClient = () =>
  new QueryClient({ defaultOptions: { queries: { staleTime: Infinity, gcTime: Infinity, networkMode: "always", retry: false, refetchOnWindowFocus: false } } });
