import type { Stop, StopRow } from "~/charts/context";
import type { Along } from "~/figure/stopKeys";
import type { Words } from "~/i18n/words";

const REACH = 24; // px around a mark in two dimensions
const ROW_REACH = 14; // px above and below the mark of a row

/** Whether stops lie anywhere in the chart's box rather than along one axis. */
export const isTwoWay = (along: Along) => along === "xy" || along === "area" || along === "lanes";

/** Where a stop stands from left to right: once, or once in each panel. */
export const placesOf = ({ x, also = [] }: Stop) => [x, ...also];

/** That of a stop's places which is nearest to a pointer, px. */
export const nearestPlace = (x: number, stop: Stop) => placesOf(stop).toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0];

function distance(stop: Stop, along: Along, [x, y]: readonly [number, number]): number {
  if (along === "x") return Math.min(...placesOf(stop).map((place) => Math.abs(place - x)));
  if (along === "y") return Math.abs(stop.y - y);
  if (stop.distanceTo) return stop.distanceTo(x, y);
  const [left, top, right, bottom] = stop.area ?? [stop.x, stop.y, stop.x, stop.y];
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The stop nearest to the pointer; in two dimensions only one within reach. */
export function nearest(stops: readonly Stop[], along: Along, at: readonly [number, number]): number | null {
  const distances = stops.map((stop) => distance(stop, along, at));
  const least = Math.min(...distances);
  return stops.length === 0 || (isTwoWay(along) && least > REACH) ? null : distances.indexOf(least);
}

/** The row of a stop whose mark is nearest to the pointer, within reach. */
export function rowAt(y: number, { rows }: Stop): number | null {
  const distances = rows.map((row) => Math.abs((row.y ?? Infinity) - y));
  const least = Math.min(...distances);
  return least <= ROW_REACH ? distances.indexOf(least) : null;
}

/** A stop with what the pointer found besides its rows, in its place among them. */
export function withOther(stop: Stop | undefined, other: StopRow | undefined): Stop | undefined {
  if (!stop || !other || stop.rows.some(({ key }) => key === other.key)) return stop;
  const place = stop.rows.findIndex(({ y }) => (y ?? Infinity) > (other.y ?? Infinity));
  return { ...stop, rows: stop.rows.toSpliced(place < 0 ? stop.rows.length : place, 0, other) };
}

/** What is spoken of a stop that the keys have reached. */
export function spokenOf({ t }: Words, { title, detail, rows, said }: Stop, row: StopRow | undefined): string {
  const spoken = said && !row ? said() : null;
  if (spoken !== null) return spoken;
  const head = row || detail === "" ? title : `${title} ${detail}`;
  return `${head.replace(/\.$/, "")}: ${(row ? [row] : rows).map((entry) => `${entry.label} ${entry.value}`).join(t("subIndices.separator"))}`;
}
