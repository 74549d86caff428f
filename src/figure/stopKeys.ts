import type { ChartDefinition, Stop, StopRow } from "~/charts/context";

/** Along what the stops of a chart lie. */
export type Along = ChartDefinition<unknown>["stopsAlong"];

/** Where pointer, touch or keyboard are in a chart. */
export interface Place {
  readonly stop: number;
  readonly row: number | null;
  /** Which of the stop's places the pointer is nearest to, px; its first where left out. */
  readonly x?: number | undefined;
  /** Where a walk across the lanes began, px: it keeps to that time. */
  readonly from?: number;
  readonly by: "mouse" | "touch" | "keyboard";
  /** What the pointer found besides the rows of the stop. */
  readonly other?: StopRow | undefined;
}

/** A place with what tells its stop from others, as stops may change under it. */
export interface Kept {
  readonly place: Place;
  readonly at: Pick<Stop, "key" | "lane">;
}

type From = Pick<Place, "stop" | "row" | "other" | "from">;

/** The row next above or below in a stop, those that are faint among them. */
function nextRow(own: Stop | undefined, { stop, row, other }: From, by: number): Place {
  const rows = [...(own?.rows ?? [])];
  const all = own?.others ? [...rows, ...own.others()].filter(({ y }) => y != null).toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0)) : rows;
  const now = other ?? (row === null ? undefined : rows[row]);
  const next = all[Math.max(0, Math.min(all.length - 1, (now ? all.findIndex(({ key }) => key === now.key) : by > 0 ? -1 : 1) + by))];
  const place = rows.findIndex((one) => one.key === next?.key);
  return { stop, by: "keyboard", ...(place < 0 ? { row: null, other: next } : { row: place }) };
}

/** Whether stops that stand in the order of time run to the right; those of one moment do not tell. */
function isRising(stops: readonly Stop[], lane: readonly Stop[]): boolean {
  const run = [lane, stops.filter((stop) => stop.lane === stops[0]?.lane)].find((some) => some[0]?.x !== some.at(-1)?.x) ?? [];
  return (run.at(-1)?.x ?? 0) >= (run[0]?.x ?? 0);
}

/** Where a key leads among stops that lie in lanes: along time as it runs on screen, or to the nearest in time of the next lane that has any. */
function inLanes(stops: readonly Stop[], { stop, from }: From, key: string): Place | null {
  const own = stops[stop];
  if (!own) return null;
  const to = (next: Stop | undefined, rest: Pick<Place, "from"> = {}): Place => ({ stop: next ? stops.indexOf(next) : stop, row: null, by: "keyboard", ...rest });
  const lane = stops.filter((one) => one.lane === own.lane);
  const along = { ArrowRight: 1, ArrowLeft: -1 }[key];
  const across = { ArrowDown: 1, ArrowUp: -1 }[key];
  if (key === "Home") return to(lane[0]);
  if (key === "End") return to(lane.at(-1));
  if (along) return to(lane[lane.indexOf(own) + along * (isRising(stops, lane) ? 1 : -1)]);
  if (!across) return null;
  const further = stops.map((one) => ((one.lane ?? 0) - (own.lane ?? 0)) * across).filter((by) => by > 0);
  if (further.length === 0) return to(own, { from: from ?? own.x });
  const next = (own.lane ?? 0) + across * Math.min(...further);
  const time = from ?? own.x;
  const nearest = stops.filter((one) => one.lane === next).reduce((best, one) => (Math.abs(one.x - time) < Math.abs(best.x - time) ? one : best));
  return to(nearest, { from: time });
}

/** Where an arrow key leads from a place; along the stops in the order on screen (shapes: in their own, by either pair of keys), across them through the rows. */
export function stepped(place: From, key: string, { stops, along, isRtl }: { readonly stops: readonly Stop[]; readonly along: Along; readonly isRtl: boolean }): Place | null {
  if (along === "lanes") return inLanes(stops, place, key);
  const ascending = along === "area" ? (isRtl ? -1 : 1) : (stops.at(-1)?.x ?? 0) >= (stops[0]?.x ?? 0) ? 1 : -1;
  const across = along === "area" ? { ArrowRight: ascending, ArrowLeft: -ascending, ArrowDown: 1, ArrowUp: -1 } : along !== "y" ? { ArrowRight: ascending, ArrowLeft: -ascending } : { ArrowDown: 1, ArrowUp: -1 };
  const through = along !== "y" ? { ArrowDown: 1, ArrowUp: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
  const [a, t] = [(across as Record<string, number>)[key], (through as Record<string, number>)[key]];
  const last = stops.length - 1;
  const { stop, row } = place;
  const by = "keyboard";
  if (key === "Home") return { stop: 0, row, by };
  if (key === "End") return { stop: last, row, by };
  if (a) return { stop: Math.max(0, Math.min(last, stop + a)), row, by };
  if (t) return nextRow(stops[stop], place, t);
  return null;
}

/** Where the keys begin: rows from the top, editions from the latest, shapes and lanes at the one that the figure is about. */
export function firstStop(stops: readonly Stop[], along: Along): number {
  const start = stops.findIndex(({ isStart }) => isStart);
  return start >= 0 ? start : along === "y" || along === "area" ? 0 : stops.length - 1;
}

/** The same place among stops that may have changed; `null` where it is gone. */
export function placeAmong(stops: readonly Stop[], { place, at }: Kept): Place | null {
  const isSame = (stop: Stop | undefined) => stop?.key === at.key && stop.lane === at.lane;
  if (isSame(stops[place.stop])) return place;
  const stop = stops.findIndex(isSame);
  return stop < 0 ? null : { ...place, stop };
}
