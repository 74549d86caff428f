import { useEffect, useEffectEvent, useState, type PointerEvent } from "react";

const IDLE = 2500; // ms

/** Whether pointer and focus have rested for a while: what is not the slide then goes. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const wake = ({ type, target }: Event) => {
      if (type === "focusin" && target instanceof HTMLElement && target.hasAttribute("data-stage")) return; // the focus comes back to the slide by itself
      clearTimeout(timer);
      timer = setTimeout(() => setIdle(true), IDLE);
      setIdle(false);
    };
    const events = ["pointermove", "pointerdown", "focusin"] as const;
    for (const event of events) window.addEventListener(event, wake);
    return () => {
      clearTimeout(timer);
      for (const event of events) window.removeEventListener(event, wake);
    };
  }, []);
  return isIdle;
}

/** Keeps the screen awake while a slide stands on it. @returns whether it does; `null` until that is known */
export function useAwake(): boolean | null {
  const [isAwake, setAwake] = useState<boolean | null>("wakeLock" in navigator ? null : false);
  useEffect(() => {
    if (!("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const ask = () => {
      if (document.visibilityState !== "visible") return; // it is let go of with the page, and asked for again when that comes back
      navigator.wakeLock.request("screen").then(
        (given) => { if (isOver) void given.release(); else { lock = given; setAwake(true); } },
        () => setAwake(false), // told in the list of keys
      );
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", ask);
      void lock?.release();
    };
  }, []);
  return isAwake;
}

const [FAR, FLAT] = [60, 0.6]; // px, and how much of it may go up or down

/** A swipe over the stage: to the side where reading goes on it brings the slide before. */
export function useSwipe(onSwipe: (to: "next" | "previous") => void, direction: "ltr" | "rtl") {
  const [start, setStart] = useState<readonly [number, number] | null>(null);
  return {
    onPointerDown: ({ pointerType, clientX, clientY, isPrimary }: PointerEvent) => setStart(pointerType === "touch" && isPrimary ? [clientX, clientY] : null),
    onPointerUp: ({ clientX, clientY, isPrimary }: PointerEvent) => {
      if (!start || !isPrimary) return;
      const [x, y] = [clientX - start[0], clientY - start[1]];
      setStart(null);
      if (Math.abs(x) < FAR || Math.abs(y) > Math.abs(x) * FLAT) return;
      onSwipe((x < 0) === (direction === "ltr") ? "next" : "previous");
    },
    onPointerCancel: () => setStart(null),
  };
}

/** Moves on by itself after so many seconds on a place; `null` stands still. */
export function useAutoAdvance(seconds: number | null, place: string, onNext: () => void) {
  const next = useEffectEvent(onNext);
  useEffect(() => {
    if (seconds === null) return;
    const timer = setTimeout(() => next(), seconds * 1000);
    return () => clearTimeout(timer);
  }, [seconds, place]);
}
