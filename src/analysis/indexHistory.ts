import { subjectOf } from "~/analysis/lookup";
import { groupMean, ranking, statusOf, valueIn } from "~/analysis/ranking";
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
      const asked = { edition, indicator };
      const { ranks, of } = ranking(survey, edition, indicator);
      return { edition, of, rank: ranks.get(country) ?? null, value: valueIn(survey, country, asked), worldMean: groupMean(survey, { ...asked, members: survey.countries }).mean, status: statusOf(survey, country, asked) };
    }),
  }));
  return { subject: subjectOf(survey, country), pair, editions: survey.editions, paths };
}
