import { firstAndLast } from "~/analysis/lookup";
import type { Path, Paths } from "~/analysis/paths";
import type { Edition } from "~/domain/edition";
import type { Subject } from "~/domain/subject";

/** How many of the best places a comparison counts. */
export const TOP_PLACES = 20;

/** What stands out among the countries and groups set side by side. */
export interface Comparison {
  readonly edition: Edition;
  readonly previous: Edition | null;
  /** Countries compared; groups are left out. */
  readonly countries: number;
  /** Of these, how many have no rank in the last edition. */
  readonly unranked: number;
  /** Of the countries, how many are among the best twenty, now and in the edition before. */
  readonly top: number;
  readonly topBefore: number | null;
  /** Best rank in the last edition; several when they tie. */
  readonly leaders: readonly { readonly subject: Subject; readonly rank: number }[];
  /** Most places gained over the editions shown, where somebody gained; several when they tie. */
  readonly climbers: readonly Subject[];
  readonly placesGained: number;
  /** Whether every country was ranked in the first and the last edition shown, so that "none gained" can be said. */
  readonly isWhole: boolean;
  /** The next after a leader without an equal, and by how many places it trails; `null` where there is none. */
  readonly next: { readonly subjects: readonly Subject[]; readonly places: number } | null;
  /** The only country compared: its own path; `null` where there are several. */
  readonly single: SinglePath | null;
}

/** One country's path over the editions shown. */
interface SinglePath {
  /** From the first edition shown to the last; `null` when not ranked in both. */
  readonly placesGained: number | null;
  /** Its best rank in the editions before the last, and the last of those that gave it; `null` where there is none. */
  readonly bestBefore: { readonly edition: Edition; readonly rank: number } | null;
  /** The first edition shown that ranked it. */
  readonly since: Edition;
}

const rankIn = ({ points }: Pick<Path, "points">, edition: Edition | null) => points.find((point) => point.edition === edition)?.rank ?? null;

function singlePath({ points }: Path, edition: Edition): SinglePath | null {
  const ranked = points.flatMap((point) => (point.rank === null ? [] : [{ edition: point.edition, rank: point.rank }]));
  const [first, last, before] = [points[0]?.rank ?? null, rankIn({ points }, edition), ranked.filter((point) => point.edition < edition)];
  const best = Math.min(...before.map(({ rank }) => rank));
  return last === null ? null : {
    placesGained: first === null || before.length === 0 ? null : first - last,
    bestBefore: before.findLast(({ rank }) => rank === best) ?? null,
    since: ranked[0]?.edition ?? edition,
  };
}

/** Answers who leads, who climbed most, and how many are among the best twenty. */
export function comparison({ paths, editions }: Paths): Comparison {
  const [first, edition] = firstAndLast(editions);
  const previous = editions.at(-2)?.edition ?? null;
  const countries = paths.filter(({ subject }) => !subject.isGroup);
  const ranked = countries.flatMap((path) => { const rank = rankIn(path, edition); return rank === null ? [] : [{ path, rank }]; });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const leaders = ranked.filter(({ rank }) => rank === best);
  const nextRank = Math.min(...ranked.filter(({ rank }) => rank > best).map(({ rank }) => rank));
  const next = ranked.filter(({ rank }) => rank === nextRank);
  const gains = ranked.map(({ path, rank }) => ({ subject: path.subject, places: (rankIn(path, first) ?? rank) - rank }));
  const most = Math.max(0, ...gains.map(({ places }) => places));
  return {
    edition, previous,
    countries: countries.length,
    unranked: countries.length - ranked.length,
    top: ranked.filter(({ rank }) => rank <= TOP_PLACES).length,
    topBefore: previous === null ? null : countries.filter((path) => (rankIn(path, previous) ?? Infinity) <= TOP_PLACES).length,
    leaders: leaders.map(({ path, rank }) => ({ subject: path.subject, rank })),
    climbers: most === 0 ? [] : gains.filter(({ places }) => places === most).map(({ subject }) => subject),
    placesGained: most,
    isWhole: ranked.length === countries.length && countries.every((path) => rankIn(path, first) !== null),
    next: leaders.length === 1 && next.length > 0 ? { subjects: next.map(({ path }) => path.subject), places: nextRank - best } : null,
    single: countries.length === 1 && countries[0] ? singlePath(countries[0], edition) : null,
  };
}
