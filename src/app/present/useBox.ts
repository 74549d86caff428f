import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** A box in px of its own layout, whatever it is scaled by. */
export interface Box {
  readonly width: number;
  readonly height: number;
}

const NONE: Box = { width: 0, height: 0 };

/** The inner size of an element, kept up to date; 0 until it stands on screen (and always in Node). */
export function useBox<Element extends HTMLElement>(): readonly [RefObject<Element | null>, Box] {
  const ref = useRef<Element>(null);
  const [box, setBox] = useState(NONE);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = () => setBox((old) => (old.width === element.clientWidth && old.height === element.clientHeight ? old : { width: element.clientWidth, height: element.clientHeight }));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, box];
}
