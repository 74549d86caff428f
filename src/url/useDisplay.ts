import { useSuspenseQuery } from "@tanstack/react-query";
import { createContext, useContext, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { languageQuery } from "~/i18n/i18n";
import { wordsIn, type Translate, type Words } from "~/i18n/words";
import { mediaHook, usePrint } from "~/styles/useMedia";
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

const useDark = mediaHook("(prefers-color-scheme: dark)");

/** The first of the browser's languages that is Arabic or English, else English. */
export function browserLanguage(): Language {
  const wanted = typeof navigator === "undefined" ? [] : navigator.languages.map((tag) => tag.split("-")[0]);
  return wanted.flatMap((tag) => LANGUAGE_CODES.filter((code) => code === tag))[0] ?? "en";
}

/** How things are shown on this page; the same object until something of it changes. */
export const DisplayContext = createContext<Display | null>(null);

/** Words, theme and direction of time, from the address, else from the browser and the system. */
export function useDisplay(): Display {
  const display = useContext(DisplayContext);
  if (!display) throw new Error("useDisplay asks for a DisplayProvider around it");
  return display;
}

/** Reads anew how things are shown. Suspends while the language is not there. */
export function useDisplayOfAddress(): Display {
  const [{ lang, digits, theme, time, story }] = useAddress();
  const language = lang ?? browserLanguage();
  const { data: i18n } = useSuspenseQuery(languageQuery(language));
  const { t } = useTranslation(undefined, { i18n });
  const isDark = useDark();
  const isPrinting = usePrint();
  const shownTheme = isPrinting ? "light" : (theme ?? (isDark || story !== null ? "dark" : "light")); // a forum is dark
  return useMemo(() => ({ words: wordsIn(language, digits, t as Translate), theme: shownTheme, time, isPrinting }), [language, digits, t, shownTheme, time, isPrinting]);
}
