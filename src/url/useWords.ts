import type { Words } from "~/i18n/words";
import { useDisplay } from "~/url/useDisplay";

/** The words of the language and digits that the address names. */
export const useWords = (): Words => useDisplay().words;
