import type { Initiative, InitiativeDate } from "~/domain/initiative";

/** A moment on the axis of years: 2013.5 is the middle of 2013. */
export type DecimalYear = number;
/** From a moment to another, which is the first that lies outside: 2010–2014 is [2010, 2015]. */
export type Stretch = readonly [DecimalYear, DecimalYear];

const DAY: DecimalYear = 1 / 12 / 31; // so that no month reaches into the next
const NO_TIME: DecimalYear = 1e-6; // what adding up fractions leaves

function start(written: string): DecimalYear {
  const [year = 0, month, day] = written.split("-").map(Number);
  return year + (month ? (month - 1) / 12 : 0) + (day ? (day - 1) * DAY : 0);
}

function length(written: string): DecimalYear {
  return { 4: 1, 7: 1 / 12 }[written.length] ?? DAY;
}

const known = new WeakMap<InitiativeDate, Stretch>();

/** The stretch of time that a date covers, as exactly as its source says; `null` when undated. */
export function span(date: InitiativeDate): Stretch | null {
  const { from, to } = date;
  if (from === null) return null;
  const end = to ?? from;
  const covered = known.get(date) ?? [start(from), start(end) + length(end)];
  known.set(date, covered);
  return covered;
}

/** Where an initiative stands on the axis: the middle of the time that its date covers, so that a year is never a day. */
export function middle(date: InitiativeDate): DecimalYear | null {
  const covered = span(date);
  return covered ? (covered[0] + covered[1]) / 2 : null;
}

/** The calendar year in which an initiative began; `null` when undated. */
export const startYear = ({ date }: Initiative): number | null => (date.from === null ? null : Number(date.from.slice(0, 4)));

/** Every calendar year that an initiative touches; none when undated. */
export function calendarYears({ date: { from, to } }: Pick<Initiative, "date">): readonly number[] {
  if (from === null) return [];
  const [first, last] = [from, to ?? from].map((written) => Number(written.slice(0, 4)));
  return Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, i) => (first ?? 0) + i);
}

/** Whether two stretches share a moment. */
export const overlap = (a: Stretch, b: Stretch): boolean => a[0] < b[1] - NO_TIME && a[1] > b[0] + NO_TIME;
