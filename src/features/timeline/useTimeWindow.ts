import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Stretch } from "~/analysis/initiativeDates";
import type { InitiativeFilter } from "~/analysis/initiativeFilter";
import { stretchOf } from "~/analysis/initiativeTimeline";
import { yearsOf } from "~/analysis/timeWindow";
import type { Address } from "~/url/dashboardState";
import { useAddress } from "~/url/useDashboardState";

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

/** What a gesture shows in place of the years of the address: until it is settled, then until that address has changed. */
interface Held {
  readonly stretch: Stretch;
  readonly over: Address | null;
}

const PAUSE = 300; // ms without a move

/** A window on the years of the address: a gesture holds it until the address has followed. */
export function useTimeWindow({ whole, years, onChange }: Asked): TimeWindow {
  const [address] = useAddress();
  const [from, to] = stretchOf(years, whole);
  const [brushed, setBrushed] = useState<Stretch | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const isHeld = held !== null && (held.over === null || held.over === address);
  if (held && !isHeld) setHeld(null);
  const last = useRef<Stretch>([from, to]);
  const timer = useRef(0);
  const frame = useRef(0);
  useLayoutEffect(() => { if (!isHeld) last.current = [from, to]; }, [isHeld, from, to]);

  const stop = () => {
    clearTimeout(timer.current);
    cancelAnimationFrame(frame.current);
  };
  const settle = (stretch: Stretch = last.current) => {
    stop();
    const next = yearsOf(stretch, whole);
    const isSame = next?.join() === years?.join();
    last.current = stretchOf(next, whole);
    setHeld(isSame ? null : { stretch: last.current, over: address });
    if (!isSame) onChange(next);
  };
  const settled = useRef(settle); // that of the last rendering: it knows the years of the address
  useLayoutEffect(() => { settled.current = settle; });
  useEffect(() => () => { clearTimeout(timer.current); cancelAnimationFrame(frame.current); }, [timer, frame]);

  return {
    whole, shown: isHeld ? held.stretch : [from, to], brushed, isMoving: isHeld || brushed !== null,
    now: () => last.current,
    move: (stretch) => {
      stop();
      last.current = stretch;
      setHeld({ stretch, over: null });
    },
    brush: (stretch) => {
      stop();
      setBrushed(stretch);
    },
    settle,
    settleSoon: () => {
      stop();
      // On a busy page the time may be over while moves still wait: a frame hands them out first.
      timer.current = window.setTimeout(() => { frame.current = requestAnimationFrame(() => settled.current()); }, PAUSE);
    },
  };
}
