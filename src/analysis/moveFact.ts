import type { Edition } from "~/domain/edition";

/** The fact that gives a move in rank its size. */
export type MoveFact =
  | { readonly kind: "largest-gain" | "largest-loss"; /** The edition before the first step compared. */ readonly since: Edition; /** What began then: the Survey, the country's own ranks, or nothing but a step as large. */ readonly began: "survey" | "ranks" | null }
  | { readonly kind: "top"; /** Among the best so many for the first time. */ readonly places: number }
  | { readonly kind: "best" | "worst"; /** The last edition with a rank as good (or bad); `null` when never before. */ readonly since: Edition | null }
  | { readonly kind: "held"; /** The first edition of those, three or more, in which the rank did not change. */ readonly since: Edition };

/** An edition that ranked a country; 1 is best. */
export interface RankedEdition {
  readonly edition: Edition;
  readonly rank: number;
}

/** The thresholds that are worth crossing. */
const TOPS = [10, 25, 50, 100] as const;
const FEWEST = 3; // ranked editions, before anything is the largest or best "since"

function extreme(ranked: readonly RankedEdition[], isGain: boolean): MoveFact | null {
  const [last, earlier] = [ranked.at(-1), ranked.slice(0, -1)];
  if (!last) return null;
  const top = TOPS.find((places) => last.rank <= places && earlier.every(({ rank }) => rank > places));
  if (isGain && top) return { kind: "top", places: top };
  const asGood = earlier.findLast(({ rank }) => (isGain ? rank <= last.rank : rank >= last.rank));
  const passed = ranked.filter(({ edition }) => edition > (asGood?.edition ?? 0)).length;
  return passed >= FEWEST ? { kind: isGain ? "best" : "worst", since: asGood?.edition ?? null } : null;
}

/**
 * The size of a country's last step in rank among all its ranked editions, earliest first.
 *
 * @param begin the first edition of the Survey
 * @returns `null` where there are too few of them, or nothing stands out
 */
export function moveFact(ranked: readonly RankedEdition[], begin: Edition | undefined): MoveFact | null {
  const [first, before, last] = [ranked[0], ranked.at(-2), ranked.at(-1)];
  if (!last || !before || !first || ranked.length < FEWEST) return null;
  const change = before.rank - last.rank;
  if (change === 0) {
    const held = ranked.slice(ranked.findLastIndex(({ rank }) => rank !== last.rank) + 1);
    return held.length >= FEWEST && held[0] ? { kind: "held", since: held[0].edition } : null;
  }
  const isGain = change > 0;
  const earlier = ranked.slice(1, -1).map((point, i) => ({ since: ranked[i]?.edition ?? point.edition, edition: point.edition, change: (ranked[i]?.rank ?? point.rank) - point.rank }));
  const asLarge = earlier.findLastIndex((step) => (isGain ? step.change >= change : step.change <= change));
  const since = asLarge < 0 ? first.edition : (earlier[asLarge]?.edition ?? first.edition);
  const editionsPassed = ranked.filter(({ edition }) => edition > since).length;
  // "Largest since" says something only when it reaches over at least three steps.
  if (editionsPassed >= 4) return { kind: isGain ? "largest-gain" : "largest-loss", since, began: asLarge >= 0 ? null : since === begin ? "survey" : "ranks" };
  return extreme(ranked, isGain);
}

/** The same for a move over several editions, from the first to the last of some that ranked a country: only whether it led to the best or the worst of all. */
export function spanFact(ranked: readonly RankedEdition[], from: Edition): MoveFact | null {
  const [before, last] = [ranked.find(({ edition }) => edition === from), ranked.at(-1)];
  if (!before || !last || before.rank === last.rank || ranked.length < FEWEST) return null;
  const fact = extreme(ranked, before.rank > last.rank);
  return fact && (fact.kind === "top" || (fact.kind !== "held" && fact.since === null)) ? fact : null;
}
