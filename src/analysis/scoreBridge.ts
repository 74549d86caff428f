import { countryOf, editionOf, editionsBetween } from "~/analysis/lookup";
import { scoredPair, type EditionPair, type Scored } from "~/analysis/scoredPair";
import type { Country, CountryCode } from "~/domain/country";
import type { EditionInfo } from "~/domain/edition";
import { SUB_INDICES, type SubIndex } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

interface SubIndexStep {
  readonly kind: SubIndex;
  /** Index points of EGDI, positive raised it: mean of the two editions' weights × change. */
  readonly share: number;
  /** 0–1 then and now; `null` when not published, which the UN counted as 0. */
  readonly values: readonly [number | null, number | null];
}

/** What a change of weights did, or what the published parts leave unexplained. */
interface OtherStep {
  readonly kind: "weights" | "residue";
  readonly share: number;
  readonly values: null;
}

export type ScoreStep = SubIndexStep | OtherStep;

/** From one EGDI to another, step by step; the shares add up to the published change, less than 0.0001 aside. */
export interface ScoreBridge {
  readonly country: Country;
  readonly from: Scored;
  readonly to: Scored;
  readonly steps: readonly ScoreStep[];
  /** In both editions each sub-index weighs a third. */
  readonly isThirds: boolean;
  /** The editions after the first, up to the second, in which the method changed. */
  readonly methodChanges: readonly EditionInfo[];
}

/** A smaller rest is rounding: the values are published with five decimals. */
const SMALLEST_RESIDUE = 0.0001;

function steps(before: Scored, after: Scored, weights: readonly [EditionInfo["weights"], EditionInfo["weights"]]): readonly ScoreStep[] {
  const [old, now] = weights;
  const parts = SUB_INDICES.map((kind) => {
    const values = [before.row.values[kind], after.row.values[kind]] as const;
    const [a, b] = [values[0] ?? 0, values[1] ?? 0]; // the UN counted a missing sub-index as 0
    return { kind, values, share: ((old[kind] + now[kind]) / 2) * (b - a), ofWeight: (now[kind] - old[kind]) * ((a + b) / 2) };
  });
  const differ = SUB_INDICES.some((kind) => old[kind] !== now[kind]);
  const explained: readonly ScoreStep[] = [
    ...parts.map(({ kind, values, share }) => ({ kind, values, share })),
    ...(differ ? [{ kind: "weights" as const, values: null, share: parts.reduce((sum, { ofWeight }) => sum + ofWeight, 0) }] : []),
  ];
  const residue = after.egdi - before.egdi - explained.reduce((sum, { share }) => sum + share, 0);
  return Math.abs(residue) < SMALLEST_RESIDUE - 1e-9 ? explained : [...explained, { kind: "residue", values: null, share: residue }];
}

/** Why a country's EGDI changed between two editions: the share of each sub-index, of a change of weights, and what rounding leaves; `null` where one of them did not score it. */
export function scoreBridge(survey: Survey, code: CountryCode, [from, to]: EditionPair): ScoreBridge | null {
  const pair = scoredPair(survey, code, [from, to]);
  if ("missing" in pair) return null;
  const { before, after } = pair;
  const weights = [editionOf(survey, from).weights, editionOf(survey, to).weights] as const;
  return {
    country: countryOf(survey, code), from: before, to: after,
    steps: steps(before, after, weights),
    isThirds: weights.every((of) => SUB_INDICES.every((kind) => Math.abs(of[kind] - 1 / 3) < 1e-6)),
    methodChanges: editionsBetween(survey, from, to).filter(({ edition, methodChange }) => edition > from && methodChange !== null),
  };
}
