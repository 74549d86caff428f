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
}

const rankIn = ({ points }: Path, edition: Edition | null) => points.find((point) => point.edition === edition)?.rank ?? null;

/** Answers who leads, who climbed most, and how many are among the best twenty. */
export function comparison({ paths, editions }: Paths): Comparison {
  const [first, edition] = firstAndLast(editions);
  const previous = editions.at(-2)?.edition ?? null;
  const countries = paths.filter(({ subject }) => !subject.isGroup);
  const ranked = countries.flatMap((path) => { const rank = rankIn(path, edition); return rank === null ? [] : [{ path, rank }]; });
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const gains = ranked.map(({ path, rank }) => ({ subject: path.subject, places: (rankIn(path, first) ?? rank) - rank }));
  const most = Math.max(0, ...gains.map(({ places }) => places));
  return {
    edition, previous,
    countries: countries.length,
    unranked: countries.length - ranked.length,
    top: ranked.filter(({ rank }) => rank <= TOP_PLACES).length,
    topBefore: previous === null ? null : countries.filter((path) => (rankIn(path, previous) ?? Infinity) <= TOP_PLACES).length,
    leaders: ranked.filter(({ rank }) => rank === best).map(({ path, rank }) => ({ subject: path.subject, rank })),
    climbers: most === 0 ? [] : gains.filter(({ places }) => places === most).map(({ subject }) => subject),
    placesGained: most,
  };
}
