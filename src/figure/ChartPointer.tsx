import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import type { ChartContext, Stop } from "~/charts/context";
import { Here, Lights } from "~/figure/Lights";
import { firstStop, stepped, type Along, type Place } from "~/figure/stopKeys";
import { isTwoWay, nearest, nearestPlace, placesOf, rowAt, spokenOf, withOther } from "~/figure/stopNear";
import { Tooltip } from "~/figure/Tooltip";
import { Trace } from "~/figure/Trace";
import { usePlace } from "~/figure/usePlace";
import styles from "~/figure/Figure.module.css";

const NARROW = 600; // px of a chart that a reading over it would cover

/** The rule of a stop across the plot, with a gap where a number stands on it. */
const ruleStyle = ({ ruleStart = 0, ruleEnd, ruleGap }: Stop, left: number, { height }: ChartContext) =>
  ({ left, top: ruleStart, height: (ruleEnd ?? height - 22) - ruleStart, ...(ruleGap === undefined ? {} : { "--gap": `${ruleGap - ruleStart}px` }) });

interface ChartPointerProps {
  /** Worked out when they are first asked for. */
  readonly stops: () => readonly Stop[];
  readonly along: Along;
  readonly context: ChartContext;
  readonly alt: string;
  readonly onOpen?: ((key: string, stop: string) => void) | undefined;
  /** The row that is pointed at from outside the chart. */
  readonly pointed?: string | null;
  /** On stage: a ring around the data point that is reached, or a light on it alone. */
  readonly spot?: "ring" | "light" | undefined;
  /** The drawn chart. It is handed in whole, so that a pointer that moves does not draw it again. */
  readonly children: ReactNode;
}

/** The reading that a touch has pinned: what it can do, and the stops to either side on screen. */
function pinnedOf({ place, go, open }: { readonly place: Place; readonly go: (place: Place | null) => void; readonly open: (() => void) | null }, { stops: stopsOf, along, context }: Pick<ChartPointerProps, "stops" | "along" | "context">) {
  const stops = stopsOf();
  const step = (key: "ArrowLeft" | "ArrowRight", by: number) => {
    const next = along !== "lanes" ? place.stop + by : (stepped(place, key, { stops, along, isRtl: false })?.stop ?? -1);
    const to = next === place.stop ? undefined : stops[next];
    return { title: to?.title ?? "", go: to ? () => go({ stop: next, row: place.row, by: "touch" }) : null };
  };
  return { add: place.other && open, open, close: { label: context.words.t("action.close"), go: () => go(null) }, previous: step("ArrowLeft", -1), next: step("ArrowRight", 1) };
}

/** What is said of a place when one comes to it; not again when the chart changes under it, which says so itself. */
function Spoken({ at, text }: { readonly at: string; readonly text: string }) {
  const [said, setSaid] = useState({ at, text });
  if (said.at !== at) setSaid({ at, text });
  return <p className="visually-hidden" aria-live="polite">{said.text}</p>;
}

const Spot = ({ kind, at: [left, top] }: { readonly kind: "ring" | "light"; readonly at: readonly [number, number] }) => <span className={styles.spot} data-light={kind === "light" || undefined} style={{ left, top }} />;

/** Pointer, touch and keyboard over a chart, with its name, its tooltip, and what lights up with a stop. */
export function ChartPointer({ stops, along, context, alt, onOpen, pointed = null, spot, children }: ChartPointerProps) {
  const [{ place, go, leave, forget, comeBack }, help] = [usePlace(stops), useId()];
  const stop = place ? withOther(stops()[place.stop], place.other) : undefined;
  const isFree = isTwoWay(along);
  const isPinned = place?.by === "touch";
  const isBelow = isPinned || (place?.by === "keyboard" && context.width < NARROW && (!isFree || stop?.beside !== undefined));
  const isInLanes = along === "lanes";
  const row = place?.other ?? (place?.row == null ? undefined : stop?.rows[place.row]);
  const key = (row ?? (isFree ? stop?.rows[0] : undefined))?.key ?? (stop?.action && stop.key);
  const open = stop && key !== undefined && onOpen ? () => onOpen(key, stop.key) : null;
  const onPointer = ({ currentTarget, clientX, clientY, pointerType }: PointerEvent<HTMLDivElement>) => {
    const { left, top } = currentTarget.getBoundingClientRect();
    const [x, y] = [clientX - left, clientY - top];
    const found = nearest(stops(), along, [x, y]);
    const at = found === null ? undefined : stops()[found];
    const isRead = pointerType === "touch" && (!isFree || at?.action !== undefined); // other marks in two dimensions open at once
    forget();
    go(found === null || !at ? null : { stop: found, row: rowAt(y, at), x: nearestPlace(x, at), by: isRead ? "touch" : "mouse", other: at.nearby?.([x, y]) ?? undefined });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "Escape" && place) go(null);
    else if (event.key === "Enter") {
      if (isInLanes) leave();
      open?.();
    } else {
      const first = firstStop(stops(), along);
      const next = stepped(place ?? { stop: first, row: null }, event.key, { stops: stops(), along, isRtl: context.words.direction === "rtl" });
      if (!next) return;
      go(place || event.key === "Home" || event.key === "End" ? next : { ...next, stop: first });
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const shown = stop && place && {
    stop: { ...stop, x: place.x ?? stop.x }, row: row ? stop.rows.indexOf(row) : null, box: context, action: onOpen && stop.action,
    pinned: isPinned ? pinnedOf({ place, go, open }, { stops, along, context }) : undefined,
  };

  return (
    <>
      <div
        role="img" aria-label={alt} aria-describedby={isInLanes ? help : undefined} tabIndex={0} dir="ltr" className={styles.stage} style={{ height: context.height, cursor: open && !isPinned ? "pointer" : undefined }}
        onPointerMove={(event) => { if (event.pointerType !== "touch") onPointer(event); }} onPointerDown={onPointer} onPointerLeave={(event) => { if (event.pointerType !== "touch") go(null); }}
        onKeyDown={onKeyDown} onFocus={comeBack} onBlur={() => { if (!isPinned) go(null); }}
        onClick={() => { if (!isPinned) open?.(); }}
      >
        {children}
        <Trace stop={stop ?? (pointed === null ? undefined : stops()[0])} traced={row?.key ?? pointed} context={context} />
        {stop?.lights && <Lights lights={stop.lights()} box={context} />}
        {stop && along === "x" && placesOf(stop).map((x) => <span key={x} className={styles.rule} style={ruleStyle(stop, x, context)} data-label={stop.title} />)}
        {stop && spot && <Spot kind={spot} at={[place?.x ?? stop.x, row?.y ?? stop.y]} />}
        {stop && isFree && <Here stop={stop} isByKeyboard={place?.by === "keyboard"} />}
        {shown && !isBelow && <Tooltip {...shown} isNear={along !== "x"} />}
      </div>
      {shown && isBelow && <Tooltip {...shown} isBelow />}
      {isInLanes && <p id={help} hidden>{context.words.t("timelinePointer.keys")}</p>}
      {stop && place?.by === "keyboard" ? <Spoken at={[stop.key, stop.lane, row?.key].join()} text={spokenOf(context.words, stop, row)} /> : <Spoken at="" text="" />}
    </>
  );
}
