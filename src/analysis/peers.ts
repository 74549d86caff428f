import { assessmentOf, countryOf } from "~/analysis/lookup";
import { rankedValue, ranking } from "~/analysis/ranking";
import { scoredIn } from "~/analysis/scoredPair";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { SUB_INDICES, type SubIndex } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

/** How many of the nearest countries are peers. */
const NEAREST = 8;

/** A country with its three sub-indices in one edition. */
interface Placed {
  readonly country: Country;
  /** The UN's, 1 is best. */
  readonly rank: number;
  readonly egdi: number;
  /** 0–1, higher is better. */
  readonly values: Readonly<Record<SubIndex, number>>;
}

export interface Peer extends Placed {
  /** Its value less that of the country asked about, positive is better. */
  readonly differences: Readonly<Record<SubIndex, number>>;
  /** Euclidean, over the three sub-indices. */
  readonly distance: number;
  /** Whether it stands higher in the weakest sub-index of the country asked about. */
  readonly isBetter: boolean;
}

/** The countries most like one, and which of them do better where it is weakest. */
export interface Peers extends Placed {
  readonly outcome: "peers";
  readonly edition: Edition;
  /** The sub-index with the worst computed rank; of several with the same, the one with the lowest value. */
  readonly weakest: { readonly indicator: SubIndex; readonly rank: number; readonly of: number; /** Those with the same rank. */ readonly tied: readonly SubIndex[] };
  /** Nearest first; where the distance is the same, the higher EGDI. */
  readonly peers: readonly Peer[];
}

/** A country that lacks a sub-index in the edition: nothing can be measured from it. */
interface NoPeers {
  readonly outcome: "no-peers";
  /** The sub-indices that were not published; all of them where the country was not scored. */
  readonly missing: readonly SubIndex[];
}

const record = (valueOf: (indicator: SubIndex) => number): Readonly<Record<SubIndex, number>> => ({ osi: valueOf("osi"), tii: valueOf("tii"), hci: valueOf("hci") });

/** `null` unless the edition scored it and all three sub-indices are published. */
function placedIn(survey: Survey, country: Country, edition: Edition): Placed | null {
  const scored = scoredIn(survey, country.code, edition);
  const values = SUB_INDICES.flatMap((indicator) => (scored ? (rankedValue(scored.row, indicator) ?? []) : []));
  if (!scored || values.length < SUB_INDICES.length) return null;
  return { country, rank: scored.rank, egdi: scored.egdi, values: record((indicator) => values[SUB_INDICES.indexOf(indicator)] ?? 0) };
}

/** Whole hundred-thousandths, as published: equal distances are found equal. */
const squared = (differences: Readonly<Record<SubIndex, number>>) => SUB_INDICES.reduce((sum, indicator) => sum + Math.round(differences[indicator] * 1e5) ** 2, 0);

/** Answers which eight countries are nearest in the three sub-indices of an edition, and who does better at the weakest. */
export function peers(survey: Survey, code: CountryCode, edition: Edition): Peers | NoPeers {
  const country = countryOf(survey, code);
  const own = placedIn(survey, country, edition);
  if (!own) {
    const row = assessmentOf(survey, code, edition);
    return { outcome: "no-peers", missing: SUB_INDICES.filter((indicator) => !row || rankedValue(row, indicator) === null) };
  }
  const [weakest, ...rest] = SUB_INDICES.map((indicator) => { const { ranks, of } = ranking(survey, edition, indicator); return { indicator, of, rank: ranks.get(code) ?? 1 }; })
    .toSorted((a, b) => b.rank - a.rank || own.values[a.indicator] - own.values[b.indicator]);
  if (!weakest) throw new Error("no sub-index");
  const nearest = survey.countries
    .flatMap((other) => (other.code === code ? [] : (placedIn(survey, other, edition) ?? [])))
    .map((other) => ({ ...other, differences: record((indicator) => other.values[indicator] - own.values[indicator]) }))
    .map((other) => ({ ...other, square: squared(other.differences) }))
    .toSorted((a, b) => a.square - b.square || b.egdi - a.egdi).slice(0, NEAREST);
  return {
    ...own, outcome: "peers", edition, weakest: { ...weakest, tied: rest.filter(({ rank }) => rank === weakest.rank).map(({ indicator }) => indicator) },
    peers: nearest.map(({ square, ...other }) => ({ ...other, distance: Math.sqrt(square) / 1e5, isBetter: other.values[weakest.indicator] > own.values[weakest.indicator] })),
  };
}
