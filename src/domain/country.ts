import type { LocalizedText } from "~/domain/language";

/** ISO 3166-1 alpha-3. Names appear only at the edge. */
export type CountryCode = string;

/** A member state of the United Nations. */
export interface Country {
  readonly code: CountryCode;
  /** Short form used by the UN. */
  readonly name: LocalizedText;
  /** Everyday name, for chart ends and chips. */
  readonly label: LocalizedText;
  /** Grammatical gender of the everyday Arabic name (`label`), the i18next `context` of every Arabic verb about it. */
  readonly gender: "f" | "m";
  /** UN M49 region, in English, the key of `REGION_NAMES`. */
  readonly region: string;
  /** UN M49 subregion, in English. */
  readonly subregion: string;
  readonly isGcc: boolean;
  readonly isArab: boolean;
}

/** Former names and other spellings of each country, in English. */
export type Spellings = ReadonlyMap<CountryCode, readonly string[]>;

/** The six that have a colour of their own everywhere; every other country is ink or grey. */
export const COLOURED_COUNTRIES = ["BHR", "ARE", "SAU", "QAT", "KWT", "OMN"] as const;

/** Whether a country, or a group by its id, has a colour of its own. */
export const isColoured = (id: string): boolean => COLOURED_COUNTRIES.some((code) => code === id);
