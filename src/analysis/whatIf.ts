import { countryOf, editionOf } from "~/analysis/lookup";
import { isOwnWeighting, ownPercentages, scoredStates, steps, type Weighting } from "~/analysis/scoredStates";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { SUB_INDICES, type SubIndex } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

/** What is asked: sub-indices at other values, other weights; `null` leaves the published ones. */
export interface Supposition {
  readonly moved: Readonly<Record<SubIndex, number | null>>;
  readonly weights: Weighting | null;
}

/** Nothing moved. */
export const AS_PUBLISHED: Supposition["moved"] = { osi: null, tii: null, hci: null };

/** One sub-index of a what-if. */
interface WhatIfPart {
  readonly indicator: SubIndex;
  /** 0–1, higher is better; `null` when the UN had no data and counted it as 0. */
  readonly published: number | null;
  /** What it is supposed to be; the published value, or the 0 counted for it, where it was not moved. */
  readonly value: number;
  readonly isMoved: boolean;
}

/** A country's score and rank (1 is best). */
interface Place {
  readonly rank: number;
  readonly egdi: number;
}

/** Where a country would stand if its sub-indices, or everybody's weights, were others. */
export interface WhatIf extends Place {
  readonly country: Country;
  readonly edition: Edition;
  /** The UN's. */
  readonly published: Place;
  /** "Of N": the member states of the edition. */
  readonly members: number;
  readonly parts: readonly WhatIfPart[];
  /** The weights used, in percentages: the edition's own, or those chosen. */
  readonly weights: Weighting;
  readonly hasOwnWeights: boolean;
  /** Whether anything is other than published; else score and rank are the UN's. */
  readonly isComputed: boolean;
}

/** Answers where a country would stand, or `null` where the edition gave it no score, with the others at their published EGDI (recomputed, as its own is, where weights are chosen). */
export function whatIf(survey: Survey, code: CountryCode, question: Supposition & { readonly edition: Edition }): WhatIf | null {
  const { edition, moved } = question;
  const states = scoredStates(survey, edition);
  const own = states.find(({ country }) => country === code);
  if (!own) return null;
  const parts = SUB_INDICES.map((indicator, i): WhatIfPart => {
    const counted = own.parts[i] ?? 0;
    const value = moved[indicator] ?? counted;
    return { indicator, published: own.row.values[indicator], value, isMoved: value !== counted };
  });
  const hasOwnWeights = question.weights === null || isOwnWeighting(survey, edition, question.weights);
  const weights = hasOwnWeights || question.weights === null ? ownPercentages(survey, edition) : question.weights;
  const weighed = (values: readonly number[]) => values.reduce((sum, value, i) => sum + (value * (weights[i] ?? 0)) / 100, 0);
  const isComputed = !hasOwnWeights || parts.some(({ isMoved }) => isMoved);
  const egdi = hasOwnWeights ? own.egdi + weighed(parts.map(({ value }, i) => value - (own.parts[i] ?? 0))) : weighed(parts.map(({ value }) => value));
  const least = steps(egdi);
  const above = states.filter((state) => state !== own && steps(hasOwnWeights ? state.egdi : weighed(state.parts)) > least).length;
  return {
    country: countryOf(survey, code), edition, parts, weights, hasOwnWeights, isComputed,
    published: { rank: own.rank, egdi: own.egdi },
    members: editionOf(survey, edition).members,
    rank: isComputed ? above + 1 : own.rank,
    egdi: isComputed ? egdi : own.egdi,
  };
}
