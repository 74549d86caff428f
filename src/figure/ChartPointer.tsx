import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { ChartContext, ChartDefinition, Stop, StopRow } from "~/charts/context";
import { Tooltip } from "~/figure/Tooltip";
import { Trace } from "~/figure/Trace";
import styles from "~/figure/Figure.module.css";

interface Place {
  readonly stop: number;
  readonly row: number | null;
  /** Which of the stop's places the pointer is nearest to, px; its first where left out. */
  readonly x?: number | undefined;
  readonly by: "mouse" | "touch" | "keyboard";
  /** What the pointer found besides the rows of the stop. */
  readonly other?: StopRow | undefined;
}

type Along = ChartDefinition<unknown>["stopsAlong"];
const REACH = 24; // px around a mark in two dimensions
const ROW_REACH = 14; // px above and below the mark of a row
const NARROW = 600; // px of a chart that a reading over it would cover

/** Whether stops lie anywhere in the chart's box rather than along one axis. */
const isTwoWay = (along: Along) => along === "xy" || along === "area";
const placesOf = ({ x, also = [] }: Stop) => [x, ...also];

function distance(stop: Stop, along: Along, [x, y]: readonly [number, number]): number {
  if (along === "x") return Math.min(...placesOf(stop).map((place) => Math.abs(place - x)));
  if (along === "y") return Math.abs(stop.y - y);
  if (stop.distanceTo) return stop.distanceTo(x, y);
  const [left, top, right, bottom] = stop.area ?? [stop.x, stop.y, stop.x, stop.y];
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The stop nearest to the pointer; in two dimensions only one within reach. */
function nearest(stops: readonly Stop[], along: Along, at: readonly [number, number]): number | null {
  const distances = stops.map((stop) => distance(stop, along, at));
  const least = Math.min(...distances);
  return stops.length === 0 || (isTwoWay(along) && least > REACH) ? null : distances.indexOf(least);
}

/** The row of a stop whose mark is nearest to the pointer, within reach. */
function rowAt({ rows }: Stop, y: number): number | null {
  const distances = rows.map((row) => Math.abs((row.y ?? Infinity) - y));
  const least = Math.min(...distances);
  return least <= ROW_REACH ? distances.indexOf(least) : null;
}

/** A stop with what the pointer found besides its rows, in its place among them. */
function withOther(stop: Stop, other: StopRow): Stop {
  if (stop.rows.some(({ key }) => key === other.key)) return stop;
  const place = stop.rows.findIndex(({ y }) => (y ?? Infinity) > (other.y ?? Infinity));
  return { ...stop, rows: stop.rows.toSpliced(place < 0 ? stop.rows.length : place, 0, other) };
}

/** The row next above or below in a stop, those that are faint among them. */
function nextRow(own: Stop | undefined, { stop, row, other }: Pick<Place, "stop" | "row" | "other">, by: number): Place {
  const rows = [...(own?.rows ?? [])];
  const all = own?.others ? [...rows, ...own.others()].filter(({ y }) => y != null).toSorted((a, b) => (a.y ?? 0) - (b.y ?? 0)) : rows;
  const now = other ?? (row === null ? undefined : rows[row]);
  const next = all[Math.max(0, Math.min(all.length - 1, (now ? all.findIndex(({ key }) => key === now.key) : by > 0 ? -1 : 1) + by))];
  const place = rows.findIndex((one) => one.key === next?.key);
  return { stop, by: "keyboard", ...(place < 0 ? { row: null, other: next } : { row: place }) };
}

/** Where an arrow key leads from a place; along the stops in the order on screen (shapes: in their own, by either pair of keys), across them through the rows. */
function stepped(from: Pick<Place, "stop" | "row" | "other">, key: string, { stops, along, isRtl }: { stops: readonly Stop[]; along: Along; isRtl: boolean }): Place | null {
  const ascending = along === "area" ? (isRtl ? -1 : 1) : (stops.at(-1)?.x ?? 0) >= (stops[0]?.x ?? 0) ? 1 : -1;
  const across = along === "area" ? { ArrowRight: ascending, ArrowLeft: -ascending, ArrowDown: 1, ArrowUp: -1 } : along !== "y" ? { ArrowRight: ascending, ArrowLeft: -ascending } : { ArrowDown: 1, ArrowUp: -1 };
  const through = along !== "y" ? { ArrowDown: 1, ArrowUp: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
  const [a, t] = [(across as Record<string, number>)[key], (through as Record<string, number>)[key]];
  const last = stops.length - 1;
  const { stop, row } = from;
  const by = "keyboard";
  if (key === "Home") return { stop: 0, row, by };
  if (key === "End") return { stop: last, row, by };
  if (a) return { stop: Math.max(0, Math.min(last, stop + a)), row, by };
  if (t) return nextRow(stops[stop], from, t);
  return null;
}

/** The rule of a stop across the plot, with a gap where a number stands on it. */
const ruleStyle = ({ ruleStart = 0, ruleEnd, ruleGap }: Stop, left: number, { height }: ChartContext) =>
  ({ left, top: ruleStart, height: (ruleEnd ?? height - 22) - ruleStart, ...(ruleGap === undefined ? {} : { "--gap": `${ruleGap - ruleStart}px` }) });

interface ChartPointerProps {
  readonly stops: readonly Stop[];
  readonly along: Along;
  readonly context: ChartContext;
  readonly alt: string;
  readonly onOpen?: ((key: string, stop: string) => void) | undefined;
  /** The row that is pointed at from outside the chart. */
  readonly pointed?: string | null;
  /** The drawn chart. It is handed in whole, so that a pointer that moves does not draw it again. */
  readonly children: ReactNode;
}

/** Pointer, touch and keyboard over a chart, with its name and its tooltip. */
export function ChartPointer({ stops, along, context, alt, onOpen, pointed = null, children }: ChartPointerProps) {
  const [place, setPlace] = useState<Place | null>(null);
  const own = place ? stops[place.stop] : undefined;
  const stop = own && place?.other ? withOther(own, place.other) : own;
  const isPinned = place?.by === "touch";
  const isBelow = isPinned || (place?.by === "keyboard" && context.width < NARROW && !isTwoWay(along));
  // Rows are read from the top, editions from the latest, shapes from the one that the figure is about.
  const first = along === "y" ? 0 : along === "area" ? Math.max(0, stops.findIndex(({ isStart }) => isStart)) : stops.length - 1;
  const isFree = isTwoWay(along); // a touch opens a mark at once, so nothing is pinned

  const row = place?.other ?? (place?.row == null ? undefined : stop?.rows[place.row]);
  const traced = row?.key ?? pointed;
  const opened = row ?? (isFree ? stop?.rows[0] : undefined);
  const open = stop && opened && onOpen ? () => onOpen(opened.key, stop.key) : null;

  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const found = nearest(stops, along, [x, y]);
    const at = found === null ? undefined : stops[found];
    const nearby = at && placesOf(at).toSorted((a, b) => Math.abs(a - x) - Math.abs(b - x))[0];
    setPlace(found === null || !at ? null : { stop: found, row: rowAt(at, y), x: nearby, by: event.pointerType === "touch" && !isFree ? "touch" : "mouse", other: at.nearby?.([x, y]) ?? undefined });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && place) setPlace(null);
    else if (event.key === "Enter") open?.();
    else {
      const next = stepped(place ?? { stop: first, row: null }, event.key, { stops, along, isRtl: context.words.direction === "rtl" });
      if (!next) return;
      setPlace(place || event.key === "Home" || event.key === "End" ? next : { ...next, stop: first });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const step = (by: number) => (place && stops[place.stop + by] ? () => setPlace({ stop: place.stop + by, row: place.row, by: "touch" }) : null);
  const spoken = !stop || place?.by !== "keyboard" ? "" : row ? `${stop.title}: ${row.label} ${row.value}` : `${stop.title} ${stop.detail}: ${stop.rows.map((entry) => `${entry.label} ${entry.value}`).join(", ")}`;

  return (
    <>
      <div
        role="img" aria-label={alt} tabIndex={0} dir="ltr" className={styles.stage} style={{ height: context.height, cursor: open && !isPinned ? "pointer" : undefined }}
        onPointerMove={(event) => { if (event.pointerType !== "touch") onPointer(event); }} onPointerDown={onPointer} onPointerLeave={(event) => { if (event.pointerType !== "touch") setPlace(null); }}
        onKeyDown={onKeyDown} onBlur={() => { if (!isPinned) setPlace(null); }}
        onClick={() => { if (!isPinned) open?.(); }}
      >
        {children}
        {traced && <Trace stop={stop ?? stops[0]} traced={traced} context={context} />}
        {stop && along === "x" && placesOf(stop).map((x) => <span key={x} className={styles.rule} style={ruleStyle(stop, x, context)} data-label={stop.title} />)}
        {stop && isFree && <span className={styles.ring} style={{ left: stop.x, top: stop.y }} />}
        {stop && place && !isBelow && <Tooltip stop={{ ...stop, x: place.x ?? stop.x }} row={row ? stop.rows.indexOf(row) : null} box={context} isNear={along !== "x"} />}
      </div>
      {stop && place && isBelow && (
        <Tooltip
          stop={stop} row={row ? stop.rows.indexOf(row) : null} box={context} isBelow
          pinned={isPinned ? { add: place.other && open, close: () => setPlace(null), previous: step(-1), next: step(1), labels: [context.words.t("action.close"), stops[place.stop - 1]?.title ?? "", stops[place.stop + 1]?.title ?? ""] } : undefined}
        />
      )}
      <p className="visually-hidden" aria-live="polite">{spoken}</p>
    </>
  );
}
