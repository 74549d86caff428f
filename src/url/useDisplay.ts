import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { languageQuery } from "~/i18n/i18n";
import { wordsIn, type Translate, type Words } from "~/i18n/words";
import { mediaHook } from "~/styles/useMedia";
import type { THEMES } from "~/url/dashboardState";
import { useAddress } from "~/url/useDashboardState";

/** How things are shown: all that a figure takes from the address besides what it is about. */
export interface Display {
  readonly words: Words;
  readonly theme: (typeof THEMES)[number];
  readonly time: "ltr" | "rtl";
  /** On paper: light, no movement, no wider than a page. */
  readonly isPrinting: boolean;
}

const [useDark, usePrint] = [mediaHook("(prefers-color-scheme: dark)"), mediaHook("print")];

/** The first of the browser's languages that is Arabic or English, else English. */
export function browserLanguage(): Language {
  const wanted = typeof navigator === "undefined" ? [] : navigator.languages.map((tag) => tag.split("-")[0]);
  return wanted.flatMap((tag) => LANGUAGE_CODES.filter((code) => code === tag))[0] ?? "en";
}

/** Words, theme and direction of time, from the address, else from the browser and the system. */
export function useDisplay(): Display {
  const [{ lang, digits, theme, time }] = useAddress();
  const language = lang ?? browserLanguage();
  const { data: i18n } = useSuspenseQuery(languageQuery(language));
  const { t } = useTranslation(undefined, { i18n });
  const isDark = useDark();
  const isPrinting = usePrint();
  return { words: wordsIn(language, digits, t as Translate), theme: isPrinting ? "light" : (theme ?? (isDark ? "dark" : "light")), time, isPrinting };
}
