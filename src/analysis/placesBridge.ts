import { countryOf } from "~/analysis/lookup";
import { moveFact, spanFact, type MoveFact } from "~/analysis/moveFact";
import { scoredIn, scoredPair, type EditionPair, type Scored } from "~/analysis/scoredPair";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { SUB_INDICES, type SubIndex } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";

/** From one rank to another: first the country moves in the old table, then the others move. `own` and `others` add up to the places gained. */
export interface PlacesBridge {
  readonly country: Country;
  readonly from: Scored;
  readonly to: Scored;
  /** The rank that the new score would have had in the old table; computed, 1 is best. */
  readonly mid: number;
  /** Places gained by the country's own score, positive is better. */
  readonly own: number;
  /** Places gained as the others moved, positive is better. */
  readonly others: number;
  /** Those that the country's own score carried it past in the old table (or below, when `own` is negative), as many as its places; best first. */
  readonly passed: readonly Country[];
  /** Not above the new score in the old table, above it in the new one; best first. */
  readonly movedPast: readonly Country[];
  /** Above the new score in the old table, no longer in the new one. */
  readonly fellBehind: readonly Country[];
  /** The same move split in the other order: the others move first. */
  readonly otherOrder: { readonly own: number; readonly others: number };
  /** The sub-indices that the UN counted as 0 for want of data in one of the two editions and not in the other: that part of the move is missing data. */
  readonly counted: readonly { readonly edition: Edition; readonly indicators: readonly SubIndex[] }[];
  /** A state of the same printed score has another rank: the UN ranked on values that it does not print. */
  readonly isUnrounded: boolean;
  /** What gives the move its size; `null` where nothing stands out. */
  readonly fact: MoveFact | null;
}

/** Among equals at the published decimals the UN's rank tells who is ahead: it decided a few ties on unrounded values. */
const isAhead = (other: Scored | null, own: Scored) => other !== null && (other.egdi > own.egdi || (other.egdi === own.egdi && other.rank < own.rank));
const isAbove = (other: Scored | null, egdi: number) => other !== null && other.egdi > egdi;

const isTiedApart = (other: Scored | null, own: Scored) => other?.egdi === own.egdi && other.rank !== own.rank;

function countedIn({ edition, row }: Scored, other: Scored): PlacesBridge["counted"] {
  const indicators = SUB_INDICES.filter((kind) => row.values[kind] === null && other.row.values[kind] !== null);
  return indicators.length === 0 ? [] : [{ edition, indicators }];
}

/** Why a country's rank moved between two editions: its own score, or the others'. Taken over all states that the editions scored; `null` where one of them did not score it. */
export function placesBridge(survey: Survey, code: CountryCode, [from, to]: EditionPair): PlacesBridge | null {
  const pair = scoredPair(survey, code, [from, to]);
  if ("missing" in pair) return null;
  const { before, after } = pair;
  const others = survey.countries.filter((other) => other.code !== code)
    .map((other) => ({ country: other, then: scoredIn(survey, other.code, from), now: scoredIn(survey, other.code, to) }));
  type Other = (typeof others)[number];
  const mid = 1 + others.filter(({ then }) => isAbove(then, after.egdi)).length;
  const otherMid = 1 + others.filter(({ now }) => isAbove(now, before.egdi)).length;
  const rose = after.egdi >= before.egdi;
  const named = (test: (other: Other) => boolean, when: "then" | "now") =>
    others.filter(test).toSorted((a, b) => (a[when]?.rank ?? Infinity) - (b[when]?.rank ?? Infinity)).map((other) => other.country);
  const ranked = survey.editions.flatMap(({ edition }) => (edition <= to ? (scoredIn(survey, code, edition) ?? []) : []));
  return {
    country: countryOf(survey, code), mid, from: before, to: after,
    fact: ranked.at(-2)?.edition === from ? moveFact(ranked, survey.editions[0]?.edition) : spanFact(ranked, from),
    counted: [...countedIn(before, after), ...countedIn(after, before)],
    isUnrounded: others.some(({ then, now }) => isTiedApart(then, before) || isTiedApart(now, after)),
    own: before.rank - mid,
    others: mid - after.rank,
    passed: named(({ then }) => isAhead(then, before) === rose && isAbove(then, after.egdi) !== rose && then !== null, "then"),
    movedPast: named(({ then, now }) => !isAbove(then, after.egdi) && isAhead(now, after), "now"),
    fellBehind: named(({ then, now }) => isAbove(then, after.egdi) && !isAhead(now, after), "then"),
    otherOrder: { others: before.rank - otherMid, own: otherMid - after.rank },
  };
}
