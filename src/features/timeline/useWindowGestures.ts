import { useLayoutEffect, useRef, type DOMAttributes, type KeyboardEvent, type RefObject } from "react";
import type { Stretch } from "~/analysis/initiativeDates";
import { panned, stepped, zoomed } from "~/analysis/timeWindow";
import { letGo, stageOf, useWindowPointers, type Gestures } from "~/features/timeline/useWindowPointers";

const LINE = 16; // px of a line of a wheel that turns by lines
const [NOTCH, PER_PX] = [45, 0.008]; // the most px of one turn of the wheel that count, and what each zooms

/** Where a key leads from a stretch of years: + and − zoom, 0 shows all, Shift with an arrow moves by a year; `null` for any other. */
function windowKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, stretch: Stretch, { whole, isTurned }: { readonly whole: Stretch; readonly isTurned: boolean }): Stretch | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "+" || key === "=") return stepped(stretch, whole, 1);
  if (key === "-" || key === "−" || key === "_") return stepped(stretch, whole, -1);
  if (key === "0" || key === "٠") return whole;
  const right = isTurned ? -1 : 1;
  if (shiftKey && key === "ArrowRight") return panned(stretch, whole, right);
  if (shiftKey && key === "ArrowLeft") return panned(stretch, whole, -right);
  return null;
}

/** Ctrl with the wheel zooms about the pointer, a sideways wheel moves along; a plain one scrolls the page as ever. */
function useWindowWheel(frame: RefObject<HTMLElement | null>, gestures: Gestures) {
  const latest = useRef(gestures);
  useLayoutEffect(() => { latest.current = gestures; });
  useLayoutEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent) => {
      const stage = stageOf(event.target);
      const { window: own, axisAt } = latest.current;
      if (!stage) return;
      const unit = event.deltaMode === 1 ? LINE : 1;
      const { left, width } = stage.getBoundingClientRect();
      const [now, axis] = [own.now(), axisAt(width)];
      if (event.ctrlKey || event.metaKey) {
        const by = Math.exp(Math.max(-NOTCH, Math.min(NOTCH, event.deltaY * unit)) * PER_PX);
        own.move(zoomed(now, { whole: own.whole, by, about: axis.at(event.clientX - left) }));
      } else {
        const across = event.shiftKey && event.deltaX === 0 ? event.deltaY : event.deltaX;
        if (!event.shiftKey && Math.abs(across) <= Math.abs(event.deltaY)) return;
        if (now[0] <= own.whole[0] && now[1] >= own.whole[1]) return;
        own.move(panned(now, own.whole, axis.at(across * unit) - axis.at(0)));
      }
      event.preventDefault();
      letGo(stage);
      own.settleSoon();
    };
    element?.addEventListener("wheel", onWheel, { passive: false });
    return () => element?.removeEventListener("wheel", onWheel);
  }, [frame]);
}

/** Wheel, pinch, keys and a brush over a figure of years; what is left alone reaches the chart as ever. */
export function useWindowGestures(gestures: Gestures): { readonly ref: RefObject<HTMLDivElement | null>; readonly handlers: DOMAttributes<HTMLDivElement> } {
  const ref = useRef<HTMLDivElement>(null);
  useWindowWheel(ref, gestures);
  const pointers = useWindowPointers(ref, gestures);
  const { window: own, isTurned } = gestures;
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const next = stageOf(event.target) === event.target ? windowKey(event, own.now(), { whole: own.whole, isTurned }) : null;
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    own.move(next);
    own.settleSoon();
  };
  return { ref, handlers: { ...pointers, onKeyDownCapture } };
}
