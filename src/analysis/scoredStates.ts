import { assessmentsOf, countryOf, statusIn } from "~/analysis/lookup";
import { scoredIn } from "~/analysis/scoredPair";
import type { Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { SUB_INDICES } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

/** Whole percentages for OSI, TII and HCI that add up to 100. */
export type Weighting = readonly [number, number, number];

/** What an edition scored of a state. */
export interface ScoredState {
  readonly country: CountryCode;
  /** The UN's, 1 is best. */
  readonly rank: number;
  /** 0–1, as published. */
  readonly egdi: number;
  /** OSI, TII and HCI; one without data is 0 here, as the UN counted it. */
  readonly parts: readonly [number, number, number];
}

/** Every state that an edition scored. */
export const scoredStates = (survey: Survey, edition: Edition): readonly ScoredState[] => assessmentsOf(survey, edition).flatMap((row) => {
  const { country, rank, values: { egdi, osi, tii, hci } } = row;
  return rank === null || egdi === null ? [] : [{ country, rank, egdi, parts: [osi ?? 0, tii ?? 0, hci ?? 0] as const }];
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

/** A country that an edition did not score: nothing can be moved, weighed or aimed at. */
export interface Unscored {
  readonly outcome: "not-scored";
  readonly country: Country;
  readonly edition: Edition;
  readonly status: Status;
  /** The scored edition next to it, the later of two as near, with the edition before that one; `null` when there is none. */
  readonly nearest: { readonly from: Edition; readonly to: Edition } | null;
}

/** Why an edition has no score of a country, and which edition near it has. */
export function unscored(survey: Survey, code: CountryCode, edition: Edition): Unscored {
  const pairs = survey.editions.slice(1).map((info, i) => ({ from: survey.editions[i]?.edition ?? info.edition, to: info.edition }));
  const scored = pairs.filter(({ to }) => scoredIn(survey, code, to)).toReversed();
  const [nearest] = scored.toSorted((a, b) => Math.abs(a.to - edition) - Math.abs(b.to - edition));
  return { outcome: "not-scored", country: countryOf(survey, code), edition, status: statusIn(survey, code, edition), nearest: nearest ?? null };
}
