import { useRef, type DOMAttributes, type MouseEvent, type PointerEvent, type RefObject } from "react";
import type { Stretch } from "~/analysis/initiativeDates";
import { panned, zoomed } from "~/analysis/timeWindow";
import type { TimeAxis } from "~/charts/initiativeLayout";
import type { TimeWindow } from "~/features/timeline/useTimeWindow";

const SLOP = 5; // px that a press may wander before it is a drag
const CLOSE = 24; // px between two fingers, at least: nearer ones would zoom by leaps

/** What gestures on a chart of years need to know. */
export interface Gestures {
  readonly window: TimeWindow;
  /** The axis at a width of the chart, px, as it is drawn now. */
  readonly axisAt: (width: number) => TimeAxis;
  readonly isTurned: boolean;
  /** The axis stays whole, and the window is a band on it. */
  readonly isBand: boolean;
}

/** The chart that an event happens in; `null` beside it. */
export const stageOf = (target: EventTarget | null): Element | null => (target instanceof Element ? target.closest("[role=img]") : null);

/** Takes away what the chart reads out under a pointer, while that moves the years. */
export const letGo = (stage: Element | null): unknown => stage?.dispatchEvent(new PointerEvent("pointerout", { bubbles: true, pointerType: "mouse" }));

type Point = readonly [number, number];
type Pressing = { readonly is: "pressing"; readonly from: Point; readonly canBrush: boolean };
type Pinching = { readonly is: "pinching"; readonly about: number; readonly apart: number; readonly length: number };
/** What the pointers on the chart are doing; a brush and a move remember the moment that they took hold of. */
type Doing = Pressing | Pinching | { readonly is: "brushing" | "panning"; readonly from: number };

interface Place {
  readonly own: TimeWindow;
  readonly axis: TimeAxis;
  readonly isBand: boolean;
}

interface Spread {
  readonly middle: number;
  readonly apart: number;
}

const spread = ([a, b]: readonly Point[]): Spread | null => (a && b ? { middle: (a[0] + b[0]) / 2, apart: Math.max(CLOSE, Math.hypot(a[0] - b[0], a[1] - b[1])) } : null);

/** From a press to a drag: a brush with the mouse above the initiatives, a move along the years with a finger. */
function begun(press: Pressing, [x, y]: Point, { isTouch, own, axis, isBand }: Place & { readonly isTouch: boolean }): Doing | null {
  if (Math.hypot(x - press.from[0], y - press.from[1]) < SLOP) return press;
  const from = axis.at(press.from[0]);
  const isWhole = own.now()[0] <= own.whole[0] && own.now()[1] >= own.whole[1];
  if (isTouch) return isWhole || isBand ? null : { is: "panning", from };
  return press.canBrush ? { is: "brushing", from } : null;
}

/** The stretch between two fingers: what they took hold of stays under them. */
function pinched({ about, apart, length }: Pinching, both: Spread, { own, axis: { ends: [start, end] }, isBand }: Place): Stretch {
  const next = (length * apart) / both.apart;
  const [from, to] = own.now();
  const share = isBand ? (about - from) / (to - from) : (both.middle - start) / (end - start);
  return zoomed([about - share * next, about + (1 - share) * next], { whole: own.whole, by: 1, about });
}

/** A drag with the mouse brushes a stretch of years; two fingers zoom, one moves along. A press that does not wander is the chart's. */
export function useWindowPointers(ref: RefObject<HTMLElement | null>, { window: own, axisAt, isBand }: Gestures): DOMAttributes<HTMLDivElement> {
  const doing = useRef<Doing | null>(null);
  const pointers = useRef(new Map<number, Point>());
  const wasDragged = useRef(false);

  const box = () => ref.current?.querySelector("[role=img]")?.getBoundingClientRect() ?? new DOMRect();
  const placeOf = ({ clientX, clientY }: PointerEvent): Point => { const { left, top } = box(); return [clientX - left, clientY - top]; };
  const axis = () => axisAt(box().width);
  const brush = isBand ? own.move : own.brush;
  const reached = (from: number, [x]: Point): Stretch => { const to = axis().at(x); return [Math.min(from, to), Math.max(from, to)]; };

  const onPointerDownCapture = (event: PointerEvent<HTMLDivElement>) => {
    wasDragged.current = false;
    if (!stageOf(event.target) || event.button !== 0) return;
    const at = placeOf(event);
    if (event.pointerType !== "touch") pointers.current.clear();
    pointers.current.set(event.pointerId, at);
    const both = spread([...pointers.current.values()]);
    if (both) {
      const [from, to] = own.now();
      doing.current = { is: "pinching", about: axis().at(both.middle), apart: both.apart, length: to - from };
      event.stopPropagation();
    } else doing.current = { is: "pressing", from: at, canBrush: event.pointerType !== "touch" && axis().isAbove(at[1]) };
  };
  const onPointerEnd = (event: PointerEvent<HTMLDivElement>) => {
    if (!pointers.current.delete(event.pointerId)) return;
    const now = doing.current;
    doing.current = null;
    if (!now || now.is === "pressing") return;
    own.brush(null);
    own.settle(now.is !== "brushing" ? undefined : event.type === "pointerup" ? reached(now.from, placeOf(event)) : own.now());
  };
  const onPointerMoveCapture = (event: PointerEvent<HTMLDivElement>) => {
    if (event.pointerType !== "touch" && event.buttons === 0) return onPointerEnd(event); // it was let go outside
    if (!pointers.current.has(event.pointerId)) return;
    const at = placeOf(event);
    pointers.current.set(event.pointerId, at);
    const now = doing.current?.is === "pressing" ? begun(doing.current, at, { isTouch: event.pointerType === "touch", own, axis: axis(), isBand }) : doing.current;
    if (now?.is === "brushing" && now !== doing.current) event.currentTarget.setPointerCapture(event.pointerId);
    doing.current = now;
    if (!now || now.is === "pressing") return;
    if (!wasDragged.current) letGo(ref.current?.querySelector("[role=img]") ?? null);
    wasDragged.current = true;
    event.stopPropagation();
    if (now.is === "brushing") return brush(reached(now.from, at));
    if (now.is === "panning") return own.move(panned(own.now(), own.whole, now.from - axis().at(at[0])));
    const both = spread([...pointers.current.values()]);
    if (both && now.is === "pinching") own.move(pinched(now, both, { own, axis: axis(), isBand }));
  };
  const onClickCapture = (event: MouseEvent) => {
    if (wasDragged.current && event.detail > 0) event.stopPropagation(); // a click by keyboard is no end of a drag
    wasDragged.current = false;
  };
  return { onPointerDownCapture, onPointerMoveCapture, onPointerUpCapture: onPointerEnd, onPointerCancelCapture: onPointerEnd, onClickCapture };
}
