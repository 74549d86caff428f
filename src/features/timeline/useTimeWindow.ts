import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Stretch } from "~/analysis/initiativeDates";
import type { InitiativeFilter } from "~/analysis/initiativeFilter";
import { stretchOf } from "~/analysis/initiativeTimeline";
import { yearsOf } from "~/analysis/timeWindow";
import { mediaHook } from "~/styles/useMedia";

type Years = InitiativeFilter["years"];

/** The stretch of years that a figure shows while it is moved, and how to move it. */
export interface TimeWindow {
  readonly whole: Stretch;
  readonly shown: Stretch;
  /** A stretch that is being drawn over the one that is shown. */
  readonly brushed: Stretch | null;
  readonly isMoving: boolean;
  /** The stretch as it stands now, which may be ahead of what is drawn. */
  readonly now: () => Stretch;
  readonly move: (stretch: Stretch) => void;
  readonly brush: (stretch: Stretch | null) => void;
  /** Writes the years nearest to it, or to another stretch: at once, or when nothing has moved for a while. */
  readonly settle: (stretch?: Stretch) => void;
  readonly settleSoon: () => void;
}

interface Asked {
  readonly whole: Stretch;
  readonly years: Years;
  readonly onChange: (years: Years) => void;
}

const useCalm = mediaHook("(prefers-reduced-motion: reduce)", true);
const [PAUSE, GLIDE, LOST] = [300, 260, 1000]; // ms without a move; from one stretch to the next; until the address must have followed
const GESTURE = "gesture";
const eased = (share: number) => 1 - (1 - share) ** 3;
const same = (a: Stretch, b: Stretch) => Math.abs(a[0] - b[0]) < 1e-6 && Math.abs(a[1] - b[1]) < 1e-6;

/** A window on the years of the address: a gesture holds it; a change of the address lets it glide there. */
export function useTimeWindow({ whole, years, onChange }: Asked): TimeWindow {
  const isCalm = useCalm();
  const target = stretchOf(years, whole);
  const [from, to] = target;
  const key = years?.join() ?? "";
  const [shown, setShown] = useState(target);
  const [brushed, setBrushed] = useState<Stretch | null>(null);
  const [held, setHeld] = useState<string | null>(null); // by a gesture, then until the address has followed from where it was
  const isHeld = held === GESTURE || held === key;
  if (held !== null && !isHeld) setHeld(null); // it has followed: going back there later is not held
  const last = useRef(target);
  const [timer, frame] = [useRef(0), useRef(0)];

  const put = (stretch: Stretch) => {
    last.current = stretch;
    setShown(stretch);
  };
  const stop = () => {
    clearTimeout(timer.current);
    cancelAnimationFrame(frame.current);
  };
  const settle = (stretch: Stretch = last.current) => {
    stop();
    const next = yearsOf(stretch, whole);
    const isSame = next?.join() === years?.join();
    setHeld(isSame ? null : key);
    if (isSame) return;
    onChange(next);
    timer.current = window.setTimeout(() => setHeld(null), LOST); // the address may have gone on to elsewhere meanwhile
  };
  const settled = useRef(settle); // that of the last rendering: it knows the years of the address
  useLayoutEffect(() => { settled.current = settle; });
  useEffect(() => () => { clearTimeout(timer.current); cancelAnimationFrame(frame.current); }, [timer, frame]);
  useEffect(() => {
    const begun = last.current;
    const end: Stretch = [from, to];
    if (isHeld || same(begun, end)) return;
    let start = 0;
    let next = requestAnimationFrame(function step(time) {
      start ||= time;
      const share = isCalm ? 1 : eased(Math.min(1, (time - start) / GLIDE));
      last.current = share === 1 ? end : [begun[0] + (end[0] - begun[0]) * share, begun[1] + (end[1] - begun[1]) * share];
      setShown(last.current);
      if (share < 1) next = requestAnimationFrame(step);
    });
    return () => cancelAnimationFrame(next);
  }, [isHeld, isCalm, from, to]);

  return {
    whole, shown, brushed, isMoving: isHeld || brushed !== null || !same(shown, target),
    now: () => last.current,
    move: (stretch) => { put(stretch); setHeld(GESTURE); },
    brush: setBrushed,
    settle,
    settleSoon: () => {
      stop();
      // On a busy page the time may be over while moves still wait: a frame hands them out first.
      timer.current = window.setTimeout(() => { frame.current = requestAnimationFrame(() => settled.current()); }, PAUSE);
    },
  };
}
