import { LANGUAGES, type Digits, type Direction, type Language, type LocalizedText } from "~/domain/language";
import { formats, type Formats } from "~/i18n/format";
import type en from "~/i18n/en.json";

type Leaves<Texts, Path extends string = ""> = {
  [Name in keyof Texts & string]: Texts[Name] extends string ? `${Path}${Name}` : Leaves<Texts[Name], `${Path}${Name}.`>;
}[keyof Texts & string];
type Plural = "zero" | "one" | "two" | "few" | "many" | "other";
type WithoutPlural<Key> = Key extends `${infer Base}_ordinal_${Plural}` ? Base : Key extends `${infer Base}_${Plural}` ? Base : Key;

/** A key of `en.json`, plural forms apart; `ar.json` has the same ones, with forms for gender besides (`context`). */
type TextKey = WithoutPlural<Leaves<typeof en>>;

/** i18next's `t` with the keys that exist. `count` chooses the plural form, `context` the gender of a country. */
export type Translate = (key: TextKey, values?: Readonly<Record<string, string | number | boolean>>) => string;

/** What turns an answer into text: one language with one set of digits. */
export interface Words {
  readonly language: Language;
  readonly direction: Direction;
  readonly t: Translate;
  readonly format: Formats;
  /** The text of this language. */
  readonly of: (text: LocalizedText) => string;
}

/** A text of the files in the reader's digits; those in a word of Latin letters stay ("G20"). */
const inDigits = (text: string, { rank }: Formats): string =>
  text.replaceAll(/[A-Za-z][\w.-]*|\d+(?:[.,]\d+)*/g, (part) => (/^\d/.test(part) ? part.replaceAll(".", "٫").replaceAll(",", "٬").replaceAll(/\d/g, (digit) => rank(Number(digit))) : part));

/** The words of a language, from its loaded texts. */
export const wordsIn = (language: Language, digits: Digits, t: Translate): Words => ({
  language,
  direction: LANGUAGES[language].direction,
  t,
  format: formats(language, digits),
  of: (text) => (digits === "arab" ? inDigits(text[language], formats(language, digits)) : text[language]),
});
