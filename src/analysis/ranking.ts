import { assessmentOf, assessmentsOf, statusIn } from "~/analysis/lookup";
import type { Assessment, Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Indicator, Measure } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

/**
 * The value by which a country takes part in a ranking or a mean, 0–1, higher is better.
 *
 * `null`: not published; for EGDI also not scored; for OSI and EPI also the 0 of a state without a presence online.
 */
export function rankedValue({ status, values }: Assessment, indicator: Indicator): number | null {
  const value = values[indicator];
  if (indicator === "egdi" && status !== "scored") return null;
  if ((indicator === "osi" || indicator === "epi") && status === "no_online_presence" && value === 0) return null;
  return value;
}

interface Asked {
  readonly edition: Edition;
  readonly indicator: Indicator;
}

/** The same of a country in an edition; `null` also where it has no row. */
export function valueIn(survey: Survey, code: CountryCode, { edition, indicator }: Asked): number | null {
  const row = assessmentOf(survey, code, edition);
  return row && rankedValue(row, indicator);
}

/** Why a country has no figure of an index: only EGDI waits for human capital, and a missing presence online leaves TII and HCI as they are. `scored`: nothing but that it was not published. */
export function statusOf(survey: Survey, code: CountryCode, { edition, indicator }: Asked): Status {
  const status = statusIn(survey, code, edition);
  const isOnline = indicator === "osi" || indicator === "epi";
  return indicator === "egdi" || status === "not_a_member" || status === "no_row" || (isOnline && status === "no_online_presence") ? status : "scored";
}

/** The ranks of an edition in one index. */
export interface Ranking {
  /** 1 is best, ties share a rank ("1224"); EGDI's are the UN's, all others computed. */
  readonly ranks: ReadonlyMap<CountryCode, number>;
  /** "of N": the member states for EGDI, else the states for which the index is published. */
  readonly of: number;
  readonly isComputed: boolean;
}

const known = new WeakMap<object, Map<Indicator, Ranking>>();

/** Where every country stands in one index and edition; worked out once, because one choice asks for it hundreds of times. */
export function ranking(survey: Survey, edition: Edition, indicator: Indicator): Ranking {
  const rows = survey.byEdition.get(edition) ?? {};
  const ofEdition = known.get(rows) ?? new Map<Indicator, Ranking>();
  const found = ofEdition.get(indicator) ?? newRanking(survey, edition, indicator);
  known.set(rows, ofEdition.set(indicator, found));
  return found;
}

function newRanking(survey: Survey, edition: Edition, indicator: Indicator): Ranking {
  const rows = assessmentsOf(survey, edition);
  if (indicator === "egdi") {
    const ranks = new Map(rows.flatMap(({ country, rank }) => (rank === null ? [] : [[country, rank] as const])));
    const of = survey.editions.find((info) => info.edition === edition)?.members ?? ranks.size;
    return { ranks, of, isComputed: false };
  }
  const values = rows
    .flatMap((row) => { const value = rankedValue(row, indicator); return value === null ? [] : [{ country: row.country, value }]; })
    .toSorted((a, b) => b.value - a.value);
  const ranks = new Map<CountryCode, number>();
  values.forEach(({ country, value }, index) => {
    const before = values[index - 1];
    ranks.set(country, before?.value === value ? (ranks.get(before.country) ?? index + 1) : index + 1);
  });
  return { ranks, of: values.length, isComputed: true };
}

/** What every state that has a figure in both of two editions gained, positive is better: places, or points of the index. */
export function gainsBetween(survey: Survey, { indicator, measure }: { indicator: Indicator; measure: Measure }, [from, to]: readonly [Edition, Edition]): ReadonlyMap<CountryCode, number> {
  const figuresIn = (edition: Edition) => new Map(survey.countries.flatMap(({ code }) => {
    const figure = measure === "rank" ? ranking(survey, edition, indicator).ranks.get(code) : valueIn(survey, code, { edition, indicator });
    return figure == null ? [] : [[code, measure === "rank" ? -figure : figure] as const];
  }));
  const [first, last] = [figuresIn(from), figuresIn(to)];
  return new Map([...last].flatMap(([code, figure]) => { const before = first.get(code); return before === undefined ? [] : [[code, figure - before] as const]; }));
}

/** A mean with the number of countries that it is taken over. */
export interface GroupMean {
  /** 0–1; `null` when no member has a value. */
  readonly mean: number | null;
  readonly count: number;
}

/** The plain mean of an index over the members that have it in an edition. */
export function groupMean(survey: Survey, { members, ...asked }: Asked & { readonly members: readonly Country[] }): GroupMean {
  const values = members.flatMap(({ code }) => valueIn(survey, code, asked) ?? []);
  return { mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length, count: values.length };
}
