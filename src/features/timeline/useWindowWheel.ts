import { useLayoutEffect, useRef, type RefObject } from "react";
import { panned, zoomed } from "~/analysis/timeWindow";
import type { TimeAxis } from "~/charts/initiativeTime";
import type { TimeWindow } from "~/features/timeline/useTimeWindow";

const LINE = 16; // px of a line of a wheel that turns by lines
const [NOTCH, PER_PX] = [45, 0.008]; // the most px of one turn of the wheel that count, and what each zooms

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

/** Ctrl with the wheel zooms about the pointer, a sideways wheel moves along; a plain one scrolls the page as ever. */
export function useWindowWheel(frame: RefObject<HTMLElement | null>, gestures: Gestures) {
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
