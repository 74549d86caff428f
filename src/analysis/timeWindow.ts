import type { DecimalYear, Stretch } from "~/analysis/initiativeDates";
import type { InitiativeFilter } from "~/analysis/initiativeFilter";

/** The shortest stretch that is looked at, in years. */
const LEAST = 1;
/** What one step of the keyboard leaves of a stretch. */
const STEP = 0.7;

/** As long as asked where that is a year or more, moved into the whole. */
function within([from, to]: Stretch, [first, end]: Stretch): Stretch {
  const length = Math.max(LEAST, Math.min(end - first, to - from));
  const start = Math.max(first, Math.min(end - length, from));
  return [start, start + length];
}

interface Zoom {
  readonly whole: Stretch;
  /** Times as long. */
  readonly by: number;
  /** The moment that keeps its place. */
  readonly about: DecimalYear;
}

/** A stretch drawn out or in about a moment. */
export function zoomed([from, to]: Stretch, { whole, by, about }: Zoom): Stretch {
  const length = Math.max(LEAST, Math.min(whole[1] - whole[0], (to - from) * by));
  const share = Math.max(0, Math.min(1, (about - from) / (to - from)));
  return within([about - share * length, about + (1 - share) * length], whole);
}

/** A stretch moved by some years, as far as the whole goes. */
export const panned = ([from, to]: Stretch, whole: Stretch, by: number): Stretch => within([from + by, to + by], whole);

/** One step nearer (1) or farther (−1) about the middle, in whole years. */
export function stepped([from, to]: Stretch, whole: Stretch, side: 1 | -1): Stretch {
  const length = Math.round(to - from);
  const next = side > 0 ? Math.min(length - 1, Math.round(length * STEP)) : Math.max(length + 1, Math.round(length / STEP));
  const start = Math.round((from + to - Math.max(LEAST, next)) / 2);
  return within([start, start + next], whole);
}

/** The calendar years nearest to a stretch, at least one; `null` for all. */
export function yearsOf(stretch: Stretch, whole: Stretch): InitiativeFilter["years"] {
  const [from, to] = within(stretch, whole);
  const [first, end] = [Math.round(from), Math.round(to)];
  if (first <= whole[0] && end >= whole[1]) return null;
  return end > first ? [first, end - 1] : [Math.floor((from + to) / 2), Math.floor((from + to) / 2)];
}
