import { useEffect, useLayoutEffect, useRef, useState, type HTMLAttributes, type KeyboardEvent, type PointerEvent } from "react";

/** A first and a last calendar year. */
export type Span = readonly [number, number];

interface Asked {
  readonly bounds: Span;
  /** `null` for all. */
  readonly chosen: Span | null;
  /** Later years lie to the left. */
  readonly isTurned: boolean;
  /** Once, when brush or thumb has come to rest. */
  readonly onChoose: (years: Span | null) => void;
}

const PAUSE = 500; // ms without a key
const BIG = 5; // years of a page key
const GRASP = 10; // px around an end that take hold of it

/** What the pointer holds: one of the ends, or the year that a new stretch began with. */
type Held = { readonly end: 0 | 1 } | { readonly from: number };

interface Place {
  /** px from the beginning of the years. */
  readonly along: number;
  readonly perYear: number;
  readonly year: number;
}

function placeOf({ clientX, currentTarget }: PointerEvent<HTMLElement>, [first, last]: Span, isTurned: boolean): Place {
  const { left, right, width } = currentTarget.getBoundingClientRect();
  const perYear = width / (last - first + 1);
  const along = isTurned ? right - clientX : clientX - left;
  return { along, perYear, year: Math.max(first, Math.min(last, first + Math.floor(along / perYear))) };
}

/** By how many years a key moves an end; not at all by any other key. */
function stepOf({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, isTurned: boolean): number | undefined {
  const right = isTurned ? -1 : 1;
  const steps: Readonly<Record<string, number>> = { ArrowRight: right, ArrowLeft: -right, ArrowUp: 1, ArrowDown: -1, PageUp: BIG, PageDown: -BIG, Home: -Infinity, End: Infinity };
  return ctrlKey || metaKey || altKey ? undefined : steps[key];
}

/** Years chosen by drawing over them, or by a thumb at either end; live while they move, told once at the end. */
export function useYearsBrush({ bounds, chosen, isTurned, onChoose }: Asked) {
  const [first, last] = bounds;
  const [live, setLive] = useState<Span | null>(null);
  const shown: Span = live ?? (chosen ? [Math.max(first, Math.min(last, chosen[0])), Math.max(first, Math.min(last, chosen[1]))] : bounds);
  const moved = useRef<Span | null>(null); // as `live`, before it is drawn
  const held = useRef<Held | null>(null);
  const timer = useRef(0);

  const put = (years: Span | null) => {
    moved.current = years;
    if (!years) held.current = null;
    setLive(years);
  };
  const settle = () => {
    clearTimeout(timer.current);
    const years = moved.current;
    put(null);
    const next = years && years[0] <= first && years[1] >= last ? null : years;
    if (years && next?.join() !== chosen?.join()) onChoose(next);
  };
  const settled = useRef(settle);
  useLayoutEffect(() => { settled.current = settle; });
  useEffect(() => () => clearTimeout(timer.current), [timer]);

  /** The moved end does not pass the other. */
  const moveEnd = (end: 0 | 1, year: number) =>
    put(end === 0 ? [Math.max(first, Math.min(shown[1], year)), shown[1]] : [shown[0], Math.min(last, Math.max(shown[0], year))]);
  const follow = ({ year, along, perYear }: Place) => {
    const now = held.current;
    if (now && "from" in now) put([Math.min(now.from, year), Math.max(now.from, year)]);
    else if (now) moveEnd(now.end, first + Math.round(along / perYear) - now.end);
  };
  const brush: HTMLAttributes<HTMLElement> = {
    onPointerDown: (event) => {
      if (event.button !== 0) return;
      const place = placeOf(event, bounds, isTurned);
      const far = [shown[0], shown[1] + 1].map((edge) => Math.abs((edge - first) * place.perYear - place.along));
      const end = (far[1] ?? 0) < (far[0] ?? 0) ? 1 : 0;
      held.current = Math.min(...far) <= GRASP ? { end } : { from: place.year };
      event.currentTarget.setPointerCapture(event.pointerId);
      follow(place);
    },
    onPointerMove: (event) => follow(placeOf(event, bounds, isTurned)),
    onPointerUp: () => settle(),
    onPointerCancel: () => put(null),
  };
  const onKeyDown = (end: 0 | 1) => (event: KeyboardEvent) => {
    const step = stepOf(event, isTurned);
    if (step === undefined) return;
    event.preventDefault();
    moveEnd(end, shown[end] + step);
  };
  const thumb = (end: 0 | 1): HTMLAttributes<HTMLElement> => ({
    role: "slider", tabIndex: 0, "aria-orientation": "horizontal",
    "aria-valuemin": end === 0 ? first : shown[0], "aria-valuemax": end === 0 ? shown[1] : last, "aria-valuenow": shown[end],
    onKeyDown: onKeyDown(end), onBlur: settle,
    onKeyUp: () => { clearTimeout(timer.current); timer.current = window.setTimeout(() => settled.current(), PAUSE); },
  });
  return { shown, brush, thumb, isLive: live !== null };
}
