/** A language of the interface. To add one: a row in {@link LANGUAGES} and one JSON beside `i18n/en.json`. */
export const LANGUAGES = {
  ar: { label: "العربية", direction: "rtl", locale: "ar" },
  en: { label: "English", direction: "ltr", locale: "en-GB" },
} as const satisfies Record<string, LanguageInfo>;

interface LanguageInfo {
  readonly label: string;
  readonly direction: Direction;
  /** BCP 47, the numbering system is added by `i18n/format.ts`. */
  readonly locale: string;
}

/** Reading direction. */
export type Direction = "ltr" | "rtl";

/** `ar` or `en`. */
export type Language = keyof typeof LANGUAGES;

/** The languages, in the order in which they are offered. */
export const LANGUAGE_CODES = Object.keys(LANGUAGES) as readonly Language[];

/** A name or sentence that lives with the thing it names, in every language. */
export type LocalizedText = Readonly<Record<Language, string>>;

/** Digits: Western (0123) or Arabic-Indic (٠١٢٣). */
export const DIGITS = ["latn", "arab"] as const;
export type Digits = (typeof DIGITS)[number];
