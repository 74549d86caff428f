import type { DOMAttributes, KeyboardEvent, RefObject } from "react";
import { useRef } from "react";
import { useWindowPointers } from "~/features/timeline/useWindowPointers";
import { stageOf, useWindowWheel, type Gestures } from "~/features/timeline/useWindowWheel";
import { windowKey } from "~/features/timeline/windowKeys";

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
