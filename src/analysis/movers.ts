import { assessmentOf, assessmentsOf, membersOf } from "~/analysis/lookup";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** A country's move in rank between two editions. */
export interface Mover {
  readonly country: CountryCode;
  readonly from: Edition;
  readonly to: Edition;
  /** Positive is better. */
  readonly placesGained: number;
}

const best = (moves: readonly Mover[], rankOf: (move: Mover) => number) =>
  moves.toSorted((a, b) => b.placesGained - a.placesGained || rankOf(a) - rankOf(b))[0] ?? null;

/** Who of a group gained most places between two editions and who lost most, of equals the one that ranks better; `null` where nobody did. */
export function movers(survey: Survey, group: PeerGroup, [from, to]: readonly [Edition, Edition]): { readonly up: Mover | null; readonly down: Mover | null } {
  const members = new Set(membersOf(survey, group).map(({ code }) => code));
  const moves = assessmentsOf(survey, to).flatMap(({ country, rank }): readonly Mover[] => {
    const before = assessmentOf(survey, country, from)?.rank ?? null;
    return members.has(country) && rank !== null && before !== null && before !== rank ? [{ country, from, to, placesGained: before - rank }] : [];
  });
  const rankOf = ({ country }: Mover) => assessmentOf(survey, country, to)?.rank ?? Infinity;
  const up = best(moves.filter(({ placesGained }) => placesGained > 0), rankOf);
  const down = best(moves.filter(({ placesGained }) => placesGained < 0).map((move) => ({ ...move, placesGained: -move.placesGained })), rankOf);
  return { up, down: down && { ...down, placesGained: -down.placesGained } };
}

/** The step between two editions in a row in which a country gained most places, the latest of equals; `null` where it never did. */
export function largestGain(survey: Survey, country: CountryCode, last: Edition): Mover | null {
  const years = survey.editions.map(({ edition }) => edition).filter((edition) => edition <= last);
  const steps = years.slice(1).flatMap((to, i): readonly Mover[] => {
    const from = years[i] ?? to;
    const [before, after] = [from, to].map((edition) => assessmentOf(survey, country, edition)?.rank ?? null);
    return before && after && before > after ? [{ country, from, to, placesGained: before - after }] : [];
  });
  return best(steps, ({ to }) => -to);
}
