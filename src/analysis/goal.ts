import { countryOf, editionOf, groupsOf, membersOf } from "~/analysis/lookup";
import { scoredStates, steps, type ScoredState } from "~/analysis/scoredStates";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { SUB_INDICES, type SubIndex } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** What one sub-index would have to be. */
export interface GoalPart {
  readonly indicator: SubIndex;
  /** 0–1, higher is better; `null` when the UN had no data and counted it as 0. */
  readonly published: number | null;
  /** What is needed, rounded up to 0.001; above 1 it is out of reach. */
  readonly needed: number;
  /** The rise itself, before anything is rounded; index points. */
  readonly rise: number;
  readonly isReachable: boolean;
}

/** What stands on the way to a better rank. */
interface Way {
  /** The EGDI to match, 0–1. */
  readonly target: number;
  /** The states whose score it is. */
  readonly holders: readonly Country[];
  /** The rank that matching it gives: the goal, or a better one that they share. */
  readonly reached: number;
  /** Each sub-index alone, the others as published. */
  readonly alone: readonly GoalPart[];
  /** All three by the same rise (0.001 steps, rounded up), as far as 1; `null` where even 1 · 1 · 1 falls short. */
  readonly together: { readonly rise: number; readonly parts: readonly GoalPart[] } | null;
}

/** A better rank that is worth asking for. */
interface Offer {
  readonly rank: number;
  /** The country that has it and leads this group; `null` for a round number. */
  readonly leader: { readonly country: Country; readonly group: PeerGroup } | null;
}

/** What a better rank would take, the others at their published scores. */
export interface Goal {
  readonly country: Country;
  readonly edition: Edition;
  /** The rank asked for, 1 is best; `null` when none is. */
  readonly goal: number | null;
  readonly published: { readonly rank: number; readonly egdi: number };
  /** States with a rank in this edition. */
  readonly scored: number;
  /** `level`: the printed score equals the target's already, the UN ranked on figures that it does not print. */
  readonly answer: "none" | "beyond" | "reached" | "level" | "open";
  /** Where the answer is `open` or `level`, else `null`. */
  readonly way: Way | null;
  readonly offers: readonly Offer[];
}

/** Up to three decimals, never below; 0.8 stays 0.8 although its binary form may lie above. */
export const roundedUp = (value: number): number => Math.ceil(Number((value * 1000).toPrecision(12))) / 1000;

const MOST_TENS = 3;

/** The next better round numbers, the leader of the smallest group in which another leads, and the first place. */
function offersTo(survey: Survey, states: readonly ScoredState[], own: ScoredState): readonly Offer[] {
  const rankOf = new Map(states.map(({ country, rank }) => [country, rank]));
  const tens = Array.from({ length: MOST_TENS }, (_, i) => (Math.ceil(own.rank / 10) - 1 - i) * 10).filter((rank) => rank > 0);
  const leaders = groupsOf(survey, own.country).filter((group) => group !== "world").flatMap((group): readonly Offer[] => {
    const [first] = membersOf(survey, group).flatMap((country) => { const rank = rankOf.get(country.code); return rank === undefined ? [] : [{ country, rank }]; }).toSorted((a, b) => a.rank - b.rank);
    return first && first.rank < own.rank ? [{ rank: first.rank, leader: { country: first.country, group } }] : [];
  });
  const led = leaders.slice(0, 1);
  const plain = [...tens, 1].filter((rank) => rank < own.rank && !led.some((offer) => offer.rank === rank)).map((rank) => ({ rank, leader: null }));
  return [...plain, ...led].toSorted((a, b) => b.rank - a.rank);
}

type Weights = Readonly<Record<SubIndex, number>>;

/** The same rise for all, each as far as 1; `null` where all at 1 fall short. */
function sharedRise(parts: readonly { readonly indicator: SubIndex; readonly value: number }[], lack: number, weights: Weights): number | null {
  let [rest, from] = [lack, 0];
  for (const room of parts.map(({ value }) => Math.max(0, 1 - value)).toSorted((a, b) => a - b)) {
    const weight = parts.filter(({ value }) => 1 - value > from).reduce((sum, { indicator }) => sum + weights[indicator], 0);
    if (weight * (room - from) >= rest - 1e-9) return weight === 0 ? from : from + Math.max(0, rest) / weight;
    rest -= weight * (room - from);
    from = room;
  }
  return null;
}

function wayTo(survey: Survey, edition: Edition, { own, others, goal }: { own: ScoredState; others: readonly ScoredState[]; goal: number }): Way {
  const { weights } = editionOf(survey, edition);
  const target = others.map(({ egdi }) => egdi).toSorted((a, b) => b - a)[goal - 1] ?? 0;
  const parts = SUB_INDICES.map((indicator, i) => ({ indicator, published: own.row.values[indicator], value: own.parts[i] ?? 0 }));
  const lack = Math.max(0, target - own.egdi);
  const needing = ({ indicator, published }: (typeof parts)[number], exact: number): GoalPart => {
    const needed = roundedUp(exact);
    return { indicator, published, needed, rise: exact - (published ?? 0), isReachable: needed <= 1 };
  };
  const rise = sharedRise(parts, lack, weights);
  return {
    target,
    holders: others.filter(({ egdi }) => steps(egdi) === steps(target)).map(({ country }) => countryOf(survey, country)),
    reached: 1 + others.filter(({ egdi }) => steps(egdi) > steps(target)).length,
    alone: parts.map((part) => needing(part, part.value + lack / weights[part.indicator])),
    together: rise === null ? null : { rise: roundedUp(rise), parts: parts.map((part) => needing(part, part.value >= 1 ? part.value : Math.min(1, part.value + rise))) },
  };
}

/** Answers what reaching a rank would take: each sub-index alone, and all three; `null` where the edition gave no score. */
export function goalFor(survey: Survey, code: CountryCode, { edition, goal }: { readonly edition: Edition; readonly goal: number | null }): Goal | null {
  const states = scoredStates(survey, edition);
  const own = states.find(({ country }) => country === code);
  if (!own) return null;
  const asked = goal === null ? "none" : goal > states.length ? "beyond" : goal >= own.rank ? "reached" : "open";
  const way = asked === "open" && goal !== null ? wayTo(survey, edition, { own, others: states.filter((state) => state !== own), goal }) : null;
  const answer = way && steps(way.target) <= steps(own.egdi) ? "level" : asked;
  return {
    country: countryOf(survey, code), edition, goal, answer, way, scored: states.length,
    published: { rank: own.rank, egdi: own.egdi }, offers: offersTo(survey, states, own),
  };
}
