import { mediaHook } from "~/styles/useMedia";

/** Whether the page has no room for filters and detail beside the chart: they then open over it. */
export const useNarrow = mediaHook("(max-width: 1099px)");
