import { asking, grouped, tally } from "~/analysis/facets";
import { calendarYears } from "~/analysis/initiativeDates";
import { NO_PARTNER, testsOf, valuesOf, type InitiativeFilter } from "~/analysis/initiativeFilter";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import type { CountryCode } from "~/domain/country";
import type { Initiative } from "~/domain/initiative";

/** Initiatives by country and by year: one of several countries or years counts in each. */
interface Counts {
  readonly count: number;
  /** The most frequent first. */
  readonly countries: readonly { readonly code: CountryCode; readonly count: number }[];
  /** By calendar year; a year without any is absent. */
  readonly years: ReadonlyMap<number, number>;
  readonly undated: number;
}

export interface PartnerRow extends Counts {
  /** `NO_PARTNER` where the texts name none. */
  readonly id: string;
}

/** Whether a row is that of a partner, rather than of those without. */
export const isNamed = ({ id }: Pick<PartnerRow, "id">): boolean => id !== NO_PARTNER;

/** Who took part with whom, and when: one of several partners counts with each of them. */
export interface Partners {
  /** The most frequent first, those without a partner last. */
  readonly rows: readonly PartnerRow[];
  /** Each initiative once. */
  readonly all: Counts;
  /** The calendar years in which there was any, earliest first. */
  readonly years: readonly number[];
  /** Whether a filter besides that for partners narrows them down. */
  readonly isNarrowed: boolean;
  /** How many texts they come from. */
  readonly texts: number;
  readonly names: InitiativeNames;
}

function countsOf(initiatives: readonly Initiative[], { state, years }: Pick<InitiativeFilter, "state" | "years">): Counts {
  const isAsked = (code: string) => state.length === 0 || state.includes(code);
  const isWithin = (year: number) => years === null || (year >= years[0] && year <= years[1]);
  const countries = tally(initiatives.flatMap((initiative) => initiative.countries.filter(isAsked)));
  return {
    count: initiatives.length,
    countries: [...countries].map(([code, count]) => ({ code, count })).toSorted((a, b) => b.count - a.count),
    years: tally(initiatives.flatMap((initiative) => calendarYears(initiative).filter(isWithin))),
    undated: initiatives.filter(({ date }) => date.from === null).length,
  };
}

/** Answers who took part how often, with which of the countries asked for, and in which of the years asked for. */
export function partnersOf(initiatives: readonly Initiative[], filter: InitiativeFilter, names: InitiativeNames): Partners {
  const rows = [...grouped(initiatives, (initiative) => valuesOf(initiative, "partner"))].map(([id, own]) => ({ id, ...countsOf(own, filter) }));
  const all = countsOf(initiatives, filter);
  return {
    all, names, isNarrowed: asking(testsOf({ ...filter, partner: [] })).length > 0,
    rows: rows.toSorted((a, b) => Number(isNamed(b)) - Number(isNamed(a)) || b.count - a.count),
    years: [...all.years.keys()].toSorted((a, b) => a - b),
    texts: new Set(initiatives.flatMap(({ sources }) => sources)).size,
  };
}
