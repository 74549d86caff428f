import { useSyncExternalStore } from "react";

const narrow = "(max-width: 1099px)";
const subscribe = (onChange: () => void) => {
  const query = window.matchMedia(narrow);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
};

/** Whether the page has no room for filters and detail beside the chart: they then open over it. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(narrow).matches, () => false);
