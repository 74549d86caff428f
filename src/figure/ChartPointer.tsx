import { useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { ChartContext, ChartDefinition, Stop } from "~/charts/context";
import { Tooltip } from "~/figure/Tooltip";
import styles from "~/figure/Figure.module.css";

interface Place {
  readonly stop: number;
  readonly row: number | null;
  readonly isTouch: boolean;
}

type Along = ChartDefinition<unknown>["stopsAlong"];
const REACH = 24; // px around a mark in two dimensions

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

/** Where an arrow key leads from a place; along the stops in the order on screen, across them through the rows. */
function stepped({ stop, row, isTouch }: Place, key: string, { stops, along }: { stops: readonly Stop[]; along: Along }): Place | null {
  const ascending = (stops.at(-1)?.x ?? 0) >= (stops[0]?.x ?? 0) ? 1 : -1;
  const across = along !== "y" ? { ArrowRight: ascending, ArrowLeft: -ascending } : { ArrowDown: 1, ArrowUp: -1 };
  const through = along !== "y" ? { ArrowDown: 1, ArrowUp: -1 } : { ArrowRight: 1, ArrowLeft: -1 };
  const [a, t] = [(across as Record<string, number>)[key], (through as Record<string, number>)[key]];
  const last = stops.length - 1;
  if (key === "Home") return { stop: 0, row, isTouch };
  if (key === "End") return { stop: last, row, isTouch };
  if (a) return { stop: Math.max(0, Math.min(last, stop + a)), row, isTouch };
  if (t) return { stop, isTouch, row: Math.max(0, Math.min((stops[stop]?.rows.length ?? 1) - 1, (row ?? (t > 0 ? -1 : 1)) + t)) };
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
  const isFree = along === "xy"; // a touch opens a mark at once, so nothing is pinned

  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const found = nearest(stops, along, [event.clientX - box.left, event.clientY - box.top]);
    setPlace(found === null ? null : { stop: found, row: null, isTouch: event.pointerType === "touch" && !isFree });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && place) setPlace(null);
    else if (event.key === "Enter" && stop) onOpen?.(stop.rows[place?.row ?? 0]?.key ?? "", stop.key);
    else {
      const next = stepped(place ?? { stop: stops.length - 1, row: null, isTouch: false }, event.key, { stops, along });
      if (!next) return;
      setPlace(place || event.key === "Home" || event.key === "End" ? next : { ...next, stop: stops.length - 1 });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const step = (by: number) => (place && stops[place.stop + by] ? () => setPlace({ ...place, stop: place.stop + by }) : null);
  const row = stop && place && place.row !== null ? stop.rows[place.row] : undefined;
  const spoken = !stop || place?.isTouch ? "" : row ? `${stop.title}: ${row.label} ${row.value}` : `${stop.title} ${stop.detail}: ${stop.rows.map((entry) => `${entry.label} ${entry.value}`).join(", ")}`;

  return (
    <>
      <div
        role="img" aria-label={alt} tabIndex={0} dir="ltr" className={styles.stage} style={{ height: context.height, cursor: stop && isFree ? "pointer" : undefined }}
        onPointerMove={(event) => { if (event.pointerType !== "touch") onPointer(event); }} onPointerDown={onPointer} onPointerLeave={(event) => { if (event.pointerType !== "touch") setPlace(null); }}
        onKeyDown={onKeyDown} onBlur={() => { if (!place?.isTouch) setPlace(null); }}
        onClick={() => { if (stop && onOpen && !place?.isTouch) onOpen(stop.rows[place?.row ?? 0]?.key ?? "", stop.key); }}
      >
        {children}
        {stop && along === "x" && <span className={styles.rule} style={{ left: stop.x, height: stop.ruleEnd ?? context.height - 22 }} data-label={stop.title} />}
        {stop && isFree && <span className={styles.ring} style={{ left: stop.x, top: stop.y }} />}
        {stop && place && !place.isTouch && <Tooltip stop={stop} row={place.row} box={context} isNear={along !== "x"} />}
      </div>
      {stop && place?.isTouch && (
        <Tooltip
          stop={stop} row={null} box={context}
          pinned={{ close: () => setPlace(null), previous: step(-1), next: step(1), labels: [context.words.t("action.close"), stops[place.stop - 1]?.title ?? "", stops[place.stop + 1]?.title ?? ""] }}
        />
      )}
      <p className="visually-hidden" aria-live="polite">{spoken}</p>
    </>
  );
}
