import type { GroupTable } from "~/analysis/groupTable";
import type { Path, Paths } from "~/analysis/paths";
import type { Edition } from "~/domain/edition";

/** Who of a group had the best figure in one edition. */
export interface EditionLead {
  readonly edition: Edition;
  /** Several where they tie, none where no member has a figure. */
  readonly leaders: readonly Path[];
  /** Their rank (1 is best) or value (0–1). */
  readonly figure: number | null;
  /** How far they are before the next member, > 0: places, or points of the index; `null` where nobody follows. */
  readonly ahead: number | null;
}

/** In how many of the editions shown a member had the best figure. */
interface LeadCount {
  readonly path: Path;
  readonly led: number;
  /** Of these, how many it shared with others. */
  readonly shared: number;
}

/** Who of a group led in which edition, in the index and measure of its table. */
export interface GroupLeaders extends GroupTable {
  readonly leads: readonly EditionLead[];
  /** Every member, the one that led most often first; of those who led as often, the one that led last. */
  readonly counts: readonly LeadCount[];
  /** Of these, those that a picture shows: a small group whole, of a larger one those who led most often. */
  readonly shown: readonly LeadCount[];
  /** How many led and are not shown. */
  readonly more: number;
}

const MOST_SHOWN = 6;

function leadsOf({ editions, measure, paths }: Paths): readonly EditionLead[] {
  const sign = measure === "rank" ? 1 : -1; // the least is best
  return editions.map(({ edition }, i) => {
    const figures = paths.flatMap((path) => { const figure = path.points[i]?.[measure]; return figure == null ? [] : [{ path, figure: sign * figure }]; });
    if (figures.length === 0) return { edition, leaders: [], figure: null, ahead: null };
    const best = Math.min(...figures.map(({ figure }) => figure));
    const rest = figures.filter(({ figure }) => figure > best).map(({ figure }) => figure);
    return { edition, leaders: figures.filter(({ figure }) => figure === best).map(({ path }) => path), figure: sign * best, ahead: rest.length === 0 ? null : Math.min(...rest) - best };
  });
}

/** Answers who had the best figure of a group in each edition, alone or with others, and how far before the next. */
export function groupLeaders(table: GroupTable): GroupLeaders {
  const leads = leadsOf(table);
  const counts = table.paths.map((path) => {
    const own = leads.filter(({ leaders }) => leaders.includes(path));
    return { path, led: own.length, shared: own.filter(({ leaders }) => leaders.length > 1).length, last: own.at(-1)?.edition ?? 0 };
  });
  const sorted = counts.toSorted((a, b) => b.led - a.led || b.last - a.last);
  const ever = sorted.filter(({ led }) => led > 0);
  const shown = sorted.length <= MOST_SHOWN ? sorted : ever.slice(0, MOST_SHOWN);
  return { ...table, leads, counts: sorted, shown, more: Math.max(0, ever.length - shown.length) };
}

/** Who leads a group, and since when. */
interface Lead {
  readonly leader: Path;
  /** The first edition from which it has led without a break. */
  readonly since: Edition;
  /** Who led alone just before; `null` when nobody did, or that edition is not shown. */
  readonly before: Path | null;
}

/** Answers who has the best figure of a group in the latest edition, alone; `null` on a tie or without a figure. */
export function leadOf(table: Paths): Lead | null {
  const alone = leadsOf(table).map(({ edition, leaders: [first, second] }) => ({ edition, path: second ? null : (first ?? null) }));
  const leader = alone.at(-1)?.path;
  if (!leader) return null;
  const before = alone.findLastIndex(({ path }) => path !== leader);
  return { leader, since: alone[before + 1]?.edition ?? 0, before: alone[before]?.path ?? null };
}
