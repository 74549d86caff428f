import { assessmentOf, assessmentsOf, statusIn, subjectOf } from "~/analysis/lookup";
import { rankedValue } from "~/analysis/ranking";
import type { EditionPair } from "~/analysis/scoredPair";
import type { Status } from "~/domain/assessment";
import type { CountryCode } from "~/domain/country";
import type { Edition, EditionInfo } from "~/domain/edition";
import { PROFILE_INDICATORS } from "~/domain/indicator";
import type { Subject } from "~/domain/subject";
import type { Survey } from "~/domain/survey";

export interface IndexPoint {
  readonly edition: Edition;
  /** 0–1, higher is better (the source has two above 1); `null` when not published. */
  readonly value: number | null;
  /** Computed by Masar, 1 is best, ties share a rank; `null` when not ranked. */
  readonly rank: number | null;
  /** "of N": the states for which the index is published, over which the world's mean is taken too. */
  readonly of: number;
  readonly worldMean: number | null;
  /** Why there is no value. */
  readonly status: Status;
}

export interface IndexPath {
  readonly indicator: (typeof PROFILE_INDICATORS)[number];
  /** One an edition, earliest first. */
  readonly points: readonly IndexPoint[];
}

/** A country's three sub-indices and EPI in every edition. */
export interface IndexHistory {
  readonly subject: Subject;
  readonly pair: EditionPair;
  readonly editions: readonly EditionInfo[];
  readonly paths: readonly IndexPath[];
}

/** Answers how each index of a country went over the editions, and where the world stood. */
export function indexHistory(survey: Survey, country: CountryCode, pair: EditionPair): IndexHistory {
  const paths = PROFILE_INDICATORS.map((indicator): IndexPath => ({
    indicator,
    points: survey.editions.map(({ edition }) => {
      const own = assessmentOf(survey, country, edition);
      const value = own && rankedValue(own, indicator);
      // One pass over the states instead of a sorted ranking: 48 are needed for one picture.
      let [of, above, sum] = [0, 0, 0];
      for (const row of assessmentsOf(survey, edition)) {
        const other = rankedValue(row, indicator);
        if (other === null) continue;
        of += 1;
        sum += other;
        if (value !== null && other > value) above += 1;
      }
      return { edition, value, of, rank: value === null ? null : above + 1, worldMean: of === 0 ? null : sum / of, status: statusIn(survey, country, edition) };
    }),
  }));
  return { subject: subjectOf(survey, country), pair, editions: survey.editions, paths };
}
