import { assessmentsOf } from "~/analysis/lookup";
import { scored, type Scored } from "~/analysis/scoredPair";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { SUB_INDICES } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

/** Whole percentages for OSI, TII and HCI that add up to 100. */
export type Weighting = readonly [number, number, number];

/** What an edition scored of a state. */
export interface ScoredState extends Scored {
  readonly country: CountryCode;
  /** OSI, TII and HCI; one without data is 0 here, as the UN counted it. */
  readonly parts: readonly [number, number, number];
}

/** Every state that an edition scored. */
export const scoredStates = (survey: Survey, edition: Edition): readonly ScoredState[] => assessmentsOf(survey, edition).flatMap((row) => {
  const [own, { osi, tii, hci }] = [scored(row), row.values];
  // Written out: spread, a shape of its own for every row makes the loops over 2,556 weightings ten times as slow.
  return own ? [{ edition: own.edition, row, rank: own.rank, egdi: own.egdi, country: row.country, parts: [osi ?? 0, tii ?? 0, hci ?? 0] as const }] : [];
});

/** A score in hundred-thousandths, the steps at which scores are published and compared; an exact half goes up although its binary form may lie below. */
export const steps = (score: number): number => Math.floor(score * 1e5 + 0.500001);

/** The edition's own weights in percentages, thirds as 33.333…. */
export const ownPercentages = (survey: Survey, edition: Edition): Weighting => {
  const weights = survey.editions.find((info) => info.edition === edition)?.weights;
  const [osi = 0, tii = 0, hci = 0] = SUB_INDICES.map((part) => (weights?.[part] ?? 0) * 100);
  return [osi, tii, hci];
};

/** Whether a weighting is the edition's own, so that nothing is recomputed. */
export const isOwnWeighting = (survey: Survey, edition: Edition, weights: Weighting): boolean =>
  ownPercentages(survey, edition).every((own, i) => Math.abs(own - (weights[i] ?? 0)) < 1e-6);
