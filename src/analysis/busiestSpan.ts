import { startYear } from "~/analysis/initiativeDates";
import type { RankedEdition } from "~/analysis/moveFact";
import type { Path } from "~/analysis/paths";
import type { Initiative } from "~/domain/initiative";

const LONGEST = 6; // years

/** The years in which most of the dated initiatives began, and where the rank stood then; side by side, no cause. */
export interface BusiestSpan {
  /** First and last calendar year. */
  readonly from: number;
  readonly to: number;
  /** Dated initiatives that began in these years, and all dated ones. */
  readonly count: number;
  readonly of: number;
  /** No six years hold half of them: the span is then that of all. */
  readonly isSpread: boolean;
  /** Whether an edition came out in these years. */
  readonly hasEdition: boolean;
  /** Best and worst rank in the editions of these years; `null` where there is none. */
  readonly ranks: { readonly best: RankedEdition; readonly worst: RankedEdition } | null;
}

function ranksWithin({ points }: Path, from: number, to: number): BusiestSpan["ranks"] {
  const ranked = points.flatMap(({ edition, rank }) => (rank === null || edition < from || edition > to ? [] : [{ edition, rank }]));
  const sorted = ranked.toSorted((a, b) => a.rank - b.rank);
  const [best, worst] = [sorted[0], sorted.at(-1)];
  return best && worst ? { best, worst } : null;
}

/**
 * The shortest run of at most six years in which at least half of the dated initiatives began; of equally short ones
 * the fullest, then the earliest.
 *
 * @returns `null` when no initiative is dated
 */
export function busiestSpan(initiatives: readonly Initiative[], path: Path): BusiestSpan | null {
  const years = initiatives.flatMap((initiative) => startYear(initiative) ?? []).toSorted((a, b) => a - b);
  const [first, last, of] = [years[0], years.at(-1), years.length];
  if (first === undefined || last === undefined) return null;
  const runs = [...new Set(years)].flatMap((from) => Array.from({ length: LONGEST }, (_, i) => {
    const to = from + i;
    return { from, to, count: years.filter((year) => year >= from && year <= to).length };
  }));
  const [run] = runs.filter(({ count }) => count >= of / 2).toSorted((a, b) => a.to - a.from - (b.to - b.from) || b.count - a.count || a.from - b.from);
  const { from, to, count } = run ?? { from: first, to: last, count: of };
  const hasEdition = path.points.some(({ edition }) => edition >= from && edition <= to);
  return { from, to, count, of, isSpread: !run, hasEdition, ranks: ranksWithin(path, from, to) };
}
