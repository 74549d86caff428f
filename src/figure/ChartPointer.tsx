import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { ChartContext, ChartDefinition, Stop } from "~/charts/context";
import { Tooltip } from "~/figure/Tooltip";
import styles from "~/figure/Figure.module.css";

interface Place {
  readonly stop: number;
  readonly row: number | null;
  readonly by: "mouse" | "touch" | "keyboard";
}

type Along = ChartDefinition<unknown>["stopsAlong"];
const REACH = 24; // px around a mark in two dimensions
const ROW_REACH = 14; // px above and below the mark of a row

function distance(stop: Stop, along: Along, [x, y]: readonly [number, number]): number {
  if (along === "x") return Math.abs(stop.x - x);
  if (along === "y") return Math.abs(stop.y - y);
  const [left, top, right, bottom] = stop.area ?? [stop.x, stop.y, stop.x, stop.y];
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The stop nearest to the pointer; in two dimensions only one within reach. */
function nearest(stops: readonly Stop[], along: Along, at: readonly [number, number]): number | null {
  const distances = stops.map((stop) => distance(stop, along, at));
  const least = Math.min(...distances);
  return stops.length === 0 || (along === "xy" && least > REACH) ? null : distances.indexOf(least);
}

/** The row of a stop whose mark is nearest to the pointer, within reach. */
function rowAt({ rows }: Stop, y: number): number | null {
  const distances = rows.map((row) => Math.abs((row.y ?? Infinity) - y));
  const least = Math.min(...distances);
  return least <= ROW_REACH ? distances.indexOf(least) : null;
}

/** Where an arrow key leads from a place; along the stops in the order on screen, across them through the rows. */
function stepped({ stop, row }: Pick<Place, "stop" | "row">, key: string, { stops, along }: { stops: readonly Stop[]; along: Along }): Place | null {
  const ascending = (stops.at(-1)?.x ?? 0) >= (stops[0]?.x ?? 0) ? 1 : -1;
  const across = along !== "y" ? { ArrowRight: ascending, ArrowLeft: -ascending } : { ArrowDown: 1, ArrowUp: -1 };
  const through = along !== "y" ? { ArrowDown: 1, ArrowUp: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
  const [a, t] = [(across as Record<string, number>)[key], (through as Record<string, number>)[key]];
  const last = stops.length - 1;
  const by = "keyboard";
  if (key === "Home") return { stop: 0, row, by };
  if (key === "End") return { stop: last, row, by };
  if (a) return { stop: Math.max(0, Math.min(last, stop + a)), row, by };
  if (t) return { stop, by, row: Math.max(0, Math.min((stops[stop]?.rows.length ?? 1) - 1, (row ?? (t > 0 ? -1 : 1)) + t)) };
  return null;
}

interface ChartPointerProps {
  readonly stops: readonly Stop[];
  readonly along: Along;
  readonly context: ChartContext;
  readonly alt: string;
  readonly onOpen?: ((key: string, stop: string) => void) | undefined;
  /** The drawn chart. It is handed in whole, so that a pointer that moves does not draw it again. */
  readonly children: ReactNode;
}

/** Pointer, touch and keyboard over a chart, with its name and its tooltip. */
export function ChartPointer({ stops, along, context, alt, onOpen, children }: ChartPointerProps) {
  const [place, setPlace] = useState<Place | null>(null);
  const stop = place ? stops[place.stop] : undefined;
  const isPinned = place?.by === "touch";
  const first = along === "y" ? 0 : stops.length - 1; // rows are read from the top, editions from the latest
  const isFree = along === "xy"; // a touch opens a mark at once, so nothing is pinned

  const row = place?.row == null ? undefined : stop?.rows[place.row];
  const opened = row ?? (isFree ? stop?.rows[0] : undefined);
  const open = stop && opened && onOpen ? () => onOpen(opened.key, stop.key) : null;

  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const found = nearest(stops, along, [x, y]);
    const at = found === null ? undefined : stops[found];
    setPlace(found === null || !at ? null : { stop: found, row: rowAt(at, y), by: event.pointerType === "touch" && !isFree ? "touch" : "mouse" });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && place) setPlace(null);
    else if (event.key === "Enter") open?.();
    else {
      const next = stepped(place ?? { stop: first, row: null }, event.key, { stops, along });
      if (!next) return;
      setPlace(place || event.key === "Home" || event.key === "End" ? next : { ...next, stop: first });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const step = (by: number) => (place && stops[place.stop + by] ? () => setPlace({ ...place, stop: place.stop + by }) : null);
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
        {stop && along === "x" && <span className={styles.rule} style={{ left: stop.x, height: stop.ruleEnd ?? context.height - 22 }} data-label={stop.title} />}
        {stop && isFree && <span className={styles.ring} style={{ left: stop.x, top: stop.y }} />}
        {stop && place && !isPinned && <Tooltip stop={stop} row={place.row} box={context} isNear={along !== "x"} />}
      </div>
      {stop && place && isPinned && (
        <Tooltip
          stop={stop} row={null} box={context}
          pinned={{ close: () => setPlace(null), previous: step(-1), next: step(1), labels: [context.words.t("action.close"), stops[place.stop - 1]?.title ?? "", stops[place.stop + 1]?.title ?? ""] }}
        />
      )}
      <p className="visually-hidden" aria-live="polite">{spoken}</p>
    </>
  );
}
