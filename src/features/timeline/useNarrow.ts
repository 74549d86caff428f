import { mediaHook } from "~/styles/useMedia";
import { useDisplay } from "~/url/useDisplay";

const [useNarrowScreen, usePhoneScreen] = [mediaHook("(max-width: 1099px)"), mediaHook("(max-width: 599px)")];

/** Whether the page has no room for filters and detail beside the chart: they then open over it, though never over a printed page. */
export function useNarrow(): boolean {
  const isNarrow = useNarrowScreen();
  return !useDisplay().isPrinting && isNarrow;
}

/** Whether it is a phone's. */
export function usePhone(): boolean {
  const isPhone = usePhoneScreen();
  return !useDisplay().isPrinting && isPhone;
}
