import { assessmentOf, assessmentsOf } from "~/analysis/lookup";
import type { Assessment } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Indicator } from "~/domain/indicator";
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

/** The ranks of an edition in one index. */
export interface Ranking {
  /** 1 is best, ties share a rank ("1224"); EGDI's are the UN's, all others computed. */
  readonly ranks: ReadonlyMap<CountryCode, number>;
  /** "of N": the member states for EGDI, else the states for which the index is published. */
  readonly of: number;
  readonly isComputed: boolean;
}

/** Where every country stands in one index and edition. */
export function ranking(survey: Survey, edition: Edition, indicator: Indicator): Ranking {
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

/** A mean with the number of countries that it is taken over. */
export interface GroupMean {
  /** 0–1; `null` when no member has a value. */
  readonly mean: number | null;
  readonly count: number;
}

/** The plain mean of an index over the members that have it in an edition. */
export function groupMean(survey: Survey, { edition, indicator, members }: { edition: Edition; indicator: Indicator; members: readonly Country[] }): GroupMean {
  const values = members.flatMap(({ code }) => {
    const row = assessmentOf(survey, code, edition);
    return row ? (rankedValue(row, indicator) ?? []) : [];
  });
  return { mean: values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length, count: values.length };
}
