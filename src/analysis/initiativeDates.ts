import type { Initiative, InitiativeDate } from "~/domain/initiative";

/** A moment on the axis of years: 2013.5 is the middle of 2013. */
export type DecimalYear = number;

function start(written: string): DecimalYear {
  const [year = 0, month, day] = written.split("-").map(Number);
  return year + (month ? (month - 1) / 12 : 0) + (day ? (day - 1) / 365 : 0);
}

function length(written: string): DecimalYear {
  return { 4: 1, 7: 1 / 12 }[written.length] ?? 1 / 365;
}

/** The stretch of time that a date covers, as exactly as its source says; `null` when undated. */
export function span({ from, to }: InitiativeDate): readonly [DecimalYear, DecimalYear] | null {
  if (from === null) return null;
  const end = to ?? from;
  return [start(from), start(end) + length(end)];
}

/** Where an initiative stands on the axis: the middle of the time that its date covers, so that a year is never a day. */
export function middle(date: InitiativeDate): DecimalYear | null {
  const covered = span(date);
  return covered ? (covered[0] + covered[1]) / 2 : null;
}

/** The calendar year in which an initiative began; `null` when undated. */
export const startYear = ({ date }: Initiative): number | null => (date.from === null ? null : Number(date.from.slice(0, 4)));

/** In the order of time; the undated come last. */
export const byDate = (a: Initiative, b: Initiative): number => (middle(a.date) ?? Infinity) - (middle(b.date) ?? Infinity);
