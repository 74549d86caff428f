import { middle, startYear } from "~/analysis/initiativeDates";
import type { Paths } from "~/analysis/paths";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Initiative } from "~/domain/initiative";

/** The dated initiatives of one year, as one mark under the axis. */
export interface YearMark {
  /** Its number in the list, from 1. */
  readonly number: number;
  readonly year: number;
  /** Mean of the moments of its initiatives, a decimal year. */
  readonly at: number;
  /** Those told by most sources, then with most figures, come first. */
  readonly initiatives: readonly Initiative[];
}

/** Paths with what the country of the focus did in those years. */
export interface MarkedPaths extends Paths {
  /** None where they are not asked for. */
  readonly marks?: readonly YearMark[];
  /** The picture leaves the page, and with it the list: it tells itself what the numbers stand for, or has none. */
  readonly hasKey?: boolean;
}

/** One country's rank path. */
export interface RankPath extends MarkedPaths {
  /** The edition that the page speaks of; the change on the one before is written beside its step. */
  readonly edition: Edition;
}

const weight = ({ sources, figures }: Initiative) => sources.length * 100 + figures.length;

/** The years within a span of editions in which a country has dated initiatives. */
export function yearMarks(initiatives: readonly Initiative[], country: CountryCode, [from, to]: readonly [number, number]): readonly YearMark[] {
  const own = initiatives.filter(({ countries }) => countries.includes(country));
  const years = [...new Set(own.flatMap((initiative) => startYear(initiative) ?? []))].filter((year) => year >= from && year <= to).toSorted((a, b) => a - b);
  return years.map((year, index) => {
    const inYear = own.filter((initiative) => startYear(initiative) === year).toSorted((a, b) => weight(b) - weight(a));
    const moments = inYear.map(({ date }) => middle(date) ?? year);
    return { number: index + 1, year, at: moments.reduce((sum, moment) => sum + moment, 0) / moments.length, initiatives: inYear };
  });
}
