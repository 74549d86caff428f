import { countryOf } from "~/analysis/lookup";
import { ownPercentages, scoredStates, steps, type ScoredState, type Weighting } from "~/analysis/scoredStates";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Survey } from "~/domain/survey";

/** Each weight of the band lies between these, per cent. */
export const [LEAST_WEIGHT, MOST_WEIGHT] = [10, 80];

const between = (least: number, most: number) => Array.from({ length: most - least + 1 }, (_, i) => least + i);

/** Every weighting in whole percentages with each weight 10–80. */
export const WEIGHTINGS: readonly Weighting[] = between(LEAST_WEIGHT, MOST_WEIGHT)
  .flatMap((osi) => between(LEAST_WEIGHT, 100 - LEAST_WEIGHT - osi).map((tii) => [osi, tii, 100 - osi - tii] as const));

/** A rank (1 is best) that some weightings give. */
interface RankCount {
  readonly rank: number;
  /** How many of the 2,556. */
  readonly count: number;
  /** Of these the weighting nearest to the edition's own. */
  readonly example: Weighting;
}

/** Where a country's rank lies over all weightings. */
export interface WeightsBand {
  readonly country: Country;
  readonly edition: Edition;
  /** The UN's. */
  readonly published: number;
  /** The edition's own weights, per cent. */
  readonly own: Weighting;
  /** The states ranked under each weighting: those that the edition scored. */
  readonly scored: number;
  /** Best rank first; a rank that no weighting gives has no entry. Never empty. */
  readonly ranks: readonly RankCount[];
  /** The two ends of it. */
  readonly best: RankCount;
  readonly worst: RankCount;
}

/** A band with the weights that the reader chose, and the rank that they give; `null` while they are the edition's own. */
export interface ChosenBand extends WeightsBand {
  readonly chosen: { readonly weights: Weighting; readonly rank: number } | null;
}

/** The three weightings between which all others lie. */
const CORNERS: readonly Weighting[] = [[MOST_WEIGHT, LEAST_WEIGHT, LEAST_WEIGHT], [LEAST_WEIGHT, MOST_WEIGHT, LEAST_WEIGHT], [LEAST_WEIGHT, LEAST_WEIGHT, MOST_WEIGHT]];

/** The rank of one state under every weighting, among all that were scored; a missing sub-index counts as 0. */
function ranksOf(states: readonly ScoredState[], own: ScoredState): Uint16Array {
  // Whole numbers: a part in 0.00001, so a score in 0.0000001. Half a step of rounding is 50, one step 100.
  const [ownOsi, ownTii, ownHci] = own.parts.map(steps) as [number, number, number];
  const ahead = states.map(({ parts: [osi, tii, hci] }) => [steps(osi) - ownOsi, steps(tii) - ownTii, steps(hci) - ownHci] as const);
  const least = ahead.map(([osi, tii, hci]) => Math.min(...CORNERS.map(([a, b, c]) => a * osi + b * tii + c * hci)));
  const always = least.filter((lead) => lead >= 100).length;
  // Only a state ahead under some weightings and not under others has to be weighed.
  const open = ahead.filter(([osi, tii, hci], i) => (least[i] ?? 0) < 100 && CORNERS.some(([a, b, c]) => a * osi + b * tii + c * hci > 0));
  const part = (i: 0 | 1 | 2) => Int32Array.from(open, (lead) => lead[i]);
  const [osi, tii, hci] = [part(0), part(1), part(2)];
  return Uint16Array.from(WEIGHTINGS, ([a, b, c]) => {
    const score = a * ownOsi + b * ownTii + c * ownHci;
    const lead = Math.floor((score + 50) / 100) * 100 + 50 - score; // so far ahead, a state's rounded score is higher
    let rank = 1 + always;
    for (let j = 0; j < osi.length; j++) if (a * (osi[j] ?? 0) + b * (tii[j] ?? 0) + c * (hci[j] ?? 0) >= lead) rank++;
    return rank;
  });
}

/**
 * The weights after one is moved to a whole percentage: the other two share the rest in the proportion that they had, in
 * whole percentages. Moved again from the same base, they do not drift.
 */
export function shiftedWeights(base: Weighting, part: 0 | 1 | 2, to: number): Weighting {
  const moved = Math.max(0, Math.min(100, Math.round(to)));
  const rest = 100 - moved;
  const [a, b] = ([0, 1, 2] as const).filter((other) => other !== part) as [0 | 1 | 2, 0 | 1 | 2];
  const both = base[a] + base[b];
  const first = Math.round(both > 0 ? (rest * base[a]) / both : rest / 2);
  const weights: [number, number, number] = [moved, moved, moved];
  weights[a] = first;
  weights[b] = rest - first;
  return weights;
}

/** Answers between which ranks a country lies whatever the weights, and how many weightings give each; `null` where the edition gave it no score. */
export function weightsBand(survey: Survey, code: CountryCode, edition: Edition): WeightsBand | null {
  const states = scoredStates(survey, edition);
  const own = states.find(({ country }) => country === code);
  if (!own) return null;
  const centre = ownPercentages(survey, edition);
  const found = new Map<number, { count: number; distance: number; example: Weighting }>();
  ranksOf(states, own).forEach((rank, i) => {
    const example = WEIGHTINGS[i] ?? centre;
    const distance = (example[0] - centre[0]) ** 2 + (example[1] - centre[1]) ** 2 + (example[2] - centre[2]) ** 2;
    const known = found.get(rank);
    if (!known) found.set(rank, { count: 1, distance, example });
    else {
      known.count++;
      if (distance < known.distance) Object.assign(known, { distance, example });
    }
  });
  const ranks = [...found].map(([rank, { count, example }]) => ({ rank, count, example })).toSorted((a, b) => a.rank - b.rank);
  const none = { rank: own.rank, count: 0, example: centre };
  return { country: countryOf(survey, code), edition, published: own.rank, own: centre, scored: states.length, ranks, best: ranks[0] ?? none, worst: ranks.at(-1) ?? none };
}
