import { useSyncExternalStore } from "react";

const subscribe = (onChange: () => void) => {
  window.addEventListener("popstate", onChange);
  return () => window.removeEventListener("popstate", onChange);
};

/** The query string as it stands in the address bar, with what Masar could not read. */
export const useSearch = (): string => useSyncExternalStore(subscribe, () => location.search, () => "");
