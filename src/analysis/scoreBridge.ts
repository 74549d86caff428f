import { assessmentOf, editionOf, editionsBetween, subjectOf } from "~/analysis/lookup";
import type { Status } from "~/domain/assessment";
import type { CountryCode } from "~/domain/country";
import type { Edition, EditionInfo } from "~/domain/edition";
import { SUB_INDICES, type SubIndex } from "~/domain/indicator";
import type { Subject } from "~/domain/subject";
import type { Survey } from "~/domain/survey";

export interface BridgeStep {
  readonly kind: SubIndex | "weights" | "residue";
  /** Index points of EGDI; positive raised it. */
  readonly share: number;
  /** The sub-index then and now; `null` for weights and residue. */
  readonly values: readonly [number, number] | null;
  /** The UN counted a missing sub-index as 0 in the first or the second edition. */
  readonly countedAsZero: readonly [boolean, boolean];
}

/** From one EGDI to another, step by step; the shares add up to the published change. */
export interface ScoreBridge {
  readonly outcome: "bridge";
  readonly subject: Subject;
  readonly from: { readonly edition: Edition; readonly egdi: number };
  readonly to: { readonly edition: Edition; readonly egdi: number };
  readonly steps: readonly BridgeStep[];
  /** The editions after the first, up to the second, in which the method changed. */
  readonly methodChanges: readonly EditionInfo[];
}

/** One of the two editions gives no EGDI. */
export interface NoScoreBridge {
  readonly outcome: "not-scored";
  readonly subject: Subject;
  readonly edition: Edition;
  readonly status: Status;
  /** The nearest pair of editions that are both scored; `null` when there is none. */
  readonly nearest: readonly [Edition, Edition] | null;
}

const SMALLEST_RESIDUE = 0.0001;

function nearestScoredPair(survey: Survey, country: CountryCode, [from, to]: readonly [Edition, Edition]): readonly [Edition, Edition] | null {
  const scored = survey.editions.map(({ edition }) => edition).filter((edition) => assessmentOf(survey, country, edition)?.rank != null);
  const pairs = scored.flatMap((a) => scored.filter((b) => b > a).map((b) => [a, b] as const));
  const distance = ([a, b]: readonly [Edition, Edition]) => Math.abs(a - from) + Math.abs(b - to);
  return pairs.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** Why a country's EGDI changed between two editions: the share of each sub-index, of a change of weights, and what rounding leaves. */
export function scoreBridge(survey: Survey, country: CountryCode, [from, to]: readonly [Edition, Edition]): ScoreBridge | NoScoreBridge {
  const subject = subjectOf(survey, country);
  const [before, after] = [assessmentOf(survey, country, from), assessmentOf(survey, country, to)];
  const [egdiBefore, egdiAfter] = [before?.values.egdi ?? null, after?.values.egdi ?? null];
  if (!before || !after || egdiBefore === null || egdiAfter === null) {
    const missing = egdiBefore === null ? { edition: from, row: before } : { edition: to, row: after };
    return { outcome: "not-scored", subject, edition: missing.edition, status: missing.row?.status ?? "not_a_member", nearest: nearestScoredPair(survey, country, [from, to]) };
  }
  const [weightsBefore, weightsAfter] = [editionOf(survey, from).weights, editionOf(survey, to).weights];
  const steps: BridgeStep[] = SUB_INDICES.map((kind) => {
    // A sub-index without data is an empty cell here, but the UN counted it as 0.
    const values = [before.values[kind] ?? 0, after.values[kind] ?? 0] as const;
    return {
      kind, values,
      share: ((weightsBefore[kind] + weightsAfter[kind]) / 2) * (values[1] - values[0]),
      countedAsZero: [before.values[kind] === null, after.values[kind] === null],
    };
  });
  const ofWeights = SUB_INDICES.reduce((sum, kind, i) => {
    const [a, b] = steps[i]?.values ?? [0, 0];
    return sum + (weightsAfter[kind] - weightsBefore[kind]) * ((a + b) / 2);
  }, 0);
  const none = [false, false] as const;
  if (SUB_INDICES.some((kind) => weightsBefore[kind] !== weightsAfter[kind])) steps.push({ kind: "weights", share: ofWeights, values: null, countedAsZero: none });
  const residue = egdiAfter - egdiBefore - steps.reduce((sum, { share }) => sum + share, 0);
  if (Math.abs(residue) >= SMALLEST_RESIDUE) steps.push({ kind: "residue", share: residue, values: null, countedAsZero: none });
  return {
    outcome: "bridge", subject, steps,
    from: { edition: from, egdi: egdiBefore },
    to: { edition: to, egdi: egdiAfter },
    methodChanges: editionsBetween(survey, from, to).filter(({ edition, methodChange }) => edition > from && methodChange !== null),
  };
}
