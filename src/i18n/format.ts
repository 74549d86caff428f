import { LANGUAGES, type Digits, type Direction, type Language, type LocalizedText } from "~/domain/language";
import { isAboveScale, type Indicator } from "~/domain/indicator";
import type { InitiativeDate } from "~/domain/initiative";

/** Shown where a value was not published. */
const NOT_PUBLISHED = "—";
const [LEFT_TO_RIGHT, RIGHT_TO_LEFT, END_ISOLATE] = ["\u2066", "\u2067", "\u2069"];

/** Keeps signs, ranges and acronyms in their order inside a line of the other direction; a left-to-right mark after each Arabic-Indic number keeps those in theirs. */
export const ltr = (text: string) => `${LEFT_TO_RIGHT}${text.replaceAll(/[٠-٩٫٬]+/g, "$&\u200e")}${END_ISOLATE}`;

/**
 * Keeps a chart label of mixed scripts in the order of its own language; the chart itself is always left to right.
 * Chromium sets the first of the Arabic-Indic digits right behind the opening mark apart from the others, unless a right-to-left mark stands between.
 */
export const isolate = (text: string, direction: Direction) =>
  (direction === "rtl" ? `${RIGHT_TO_LEFT}${text.replace(/^[٠-٩]/, "\u200f$&")}${END_ISOLATE}` : `${LEFT_TO_RIGHT}${text}${END_ISOLATE}`);

/** Text without the invisible marks of direction, for files and comparison. */
export const withoutMarks = (text: string) => text.replaceAll(/[\u200e\u200f\u2066-\u2069]/g, "");

/**
 * The nearest number with so many decimals, half away from zero as the decimals were published
 * (0.12345 gives 0.1235 although its binary form may lie below the half).
 */
export function rounded(value: number, decimals: number): number {
  const shifted = Number((Math.abs(value) * 10 ** decimals).toPrecision(12));
  return (Math.sign(value) * Math.round(shifted)) / 10 ** decimals;
}

/** Everything that becomes text in one language and one set of digits. */
export interface Formats {
  /** A whole number, grouped: 2,316. */
  readonly count: (value: number) => string;
  /** A rank; a dash when not ranked. */
  readonly rank: (value: number | null) => string;
  /** A value 0–1 with 4 decimals, as in tables, unless told otherwise; a dash when not published. */
  readonly value: (value: number | null, decimals?: number) => string;
  /** A value of an index as charts and sentences show it: EGDI with 4 decimals, the others with 3; with a dagger above 1; a dash when not published. */
  readonly index: (value: number | null, indicator: Indicator) => string;
  /** With its sign, which stays on the left and is that of the full precision: +36, −0.0081, −0.0000, 0; a dash when not published. */
  readonly signed: (value: number | null, decimals?: number) => string;
  /** A year without grouping. */
  readonly edition: (edition: number) => string;
  /** The last two digits of a year, for a crowded axis. */
  readonly shortEdition: (edition: number) => string;
  /** 2003–2024, in this order in either language. */
  readonly editions: (from: number, to: number) => string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, no more exactly than written. */
  readonly date: (written: string) => string;
  /** A stretch of time as minutes and seconds, from an hour on with hours; ms. */
  readonly elapsed: (ms: number) => string;
  /** The time of day here, hours and minutes; ms since 1970. */
  readonly clock: (moment: number) => string;
  /** The day and the time of day here of an ISO 8601 moment. */
  readonly moment: (iso: string) => string;
  /** The short name of a month, 1–12. */
  readonly month: (month: number) => string;
  readonly initiativeDate: (date: InitiativeDate) => string | null;
  readonly list: (items: readonly string[]) => string;
  /** A measure of a picture in px or mm, without grouping. */
  readonly measure: (value: number) => string;
  /** Which of two names comes first in the alphabet of the language. */
  readonly compare: (a: LocalizedText, b: LocalizedText) => number;
}

function dateFormat(locale: string, written: string): Intl.DateTimeFormat {
  const [, month, day] = written.split("-");
  return new Intl.DateTimeFormat(locale, {
    year: "numeric",
    ...(month ? { month: "long" as const } : {}),
    ...(day ? { day: "numeric" as const } : {}),
    timeZone: "UTC",
  });
}

const made = new Map<string, Formats>();

/** The formats of a language; Western digits with a decimal point, or Arabic-Indic ones with «٫» and «٬». Made once: `Intl` is slow to start. */
export function formats(language: Language, digits: Digits): Formats {
  const known = made.get(language + digits) ?? makeFormats(language, digits);
  made.set(language + digits, known);
  return known;
}

function makeFormats(language: Language, digits: Digits): Formats {
  const numbers = digits === "arab" ? "ar-u-nu-arab" : "en-u-nu-latn";
  const words = `${LANGUAGES[language].locale}-u-ca-gregory-nu-${digits}`;
  const byDecimals = [0, 1, 2, 3, 4, 5].map((decimals) => new Intl.NumberFormat(numbers, { minimumFractionDigits: decimals, maximumFractionDigits: decimals }));
  const fixed = (decimals: number) => byDecimals[decimals] ?? whole;
  const whole = new Intl.NumberFormat(numbers, { maximumFractionDigits: 0 });
  const year = new Intl.NumberFormat(numbers, { useGrouping: false });
  const twoDigits = new Intl.NumberFormat(numbers, { useGrouping: false, minimumIntegerDigits: 2 });
  const listFormat = new Intl.ListFormat(words, { type: "conjunction" });
  const collator = new Intl.Collator(language);
  const value = (number: number | null, decimals = 4) => (number === null ? NOT_PUBLISHED : fixed(decimals).format(rounded(number, decimals)));
  const monthName = new Intl.DateTimeFormat(words, { month: "short", timeZone: "UTC" });
  const timeOfDay = new Intl.DateTimeFormat(words, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const dayAndTime = new Intl.DateTimeFormat(words, { dateStyle: "long", timeStyle: "short", hourCycle: "h23" });
  const byPrecision = new Map<number, Intl.DateTimeFormat>();
  const date = (written: string) => {
    const known = byPrecision.get(written.length) ?? dateFormat(words, written);
    byPrecision.set(written.length, known);
    return known.format(new Date(written));
  };
  return {
    count: (value) => whole.format(value),
    rank: (rank) => (rank === null ? NOT_PUBLISHED : whole.format(rank)),
    value,
    index: (number, indicator) => `${value(number, indicator === "egdi" ? 4 : 3)}${isAboveScale(number) ? "†" : ""}`,
    signed: (number, decimals = 0) => {
      if (number === null) return NOT_PUBLISHED;
      const full = rounded(number, 9); // finer than published: differences of fractions carry noise
      const sign = full > 0 ? "+" : full < 0 ? "−" : "";
      return ltr(`${sign}${fixed(decimals).format(Math.abs(rounded(number, decimals)))}`);
    },
    edition: (edition) => year.format(edition),
    shortEdition: (edition) => twoDigits.format(edition % 100),
    editions: (from, to) => (from === to ? year.format(from) : ltr(`${year.format(from)}–${year.format(to)}`)),
    date,
    elapsed: (ms) => {
      const seconds = Math.max(0, Math.floor(ms / 1000));
      const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
      return [...(hours > 0 ? [year.format(hours)] : []), twoDigits.format(minutes), twoDigits.format(seconds % 60)].join(":");
    },
    clock: (moment) => timeOfDay.format(moment),
    moment: (iso) => dayAndTime.format(new Date(iso)),
    month: (month) => monthName.format(Date.UTC(2000, month - 1)),
    initiativeDate: ({ from, to }) => {
      if (from === null) return null;
      if (to === null) return date(from);
      const range = `${date(from)}–${date(to)}`;
      return from.length === 4 && to.length === 4 ? ltr(range) : isolate(range, LANGUAGES[language].direction);
    },
    list: (items) => listFormat.format(items),
    measure: (value) => year.format(value),
    compare: (a, b) => collator.compare(a[language], b[language]),
  };
}
