import { useRef, useState } from "react";
import type { Stop } from "~/charts/context";
import { placeAmong, type Kept, type Place } from "~/figure/stopKeys";

/** Where a reader is in a chart, while its stops change, and where the focus comes back to. The stops are asked for only when they are needed. */
export function usePlace(stops: () => readonly Stop[]) {
  const [kept, setKept] = useState<Kept | null>(null);
  const left = useRef<Kept | null>(null);
  return {
    place: kept && placeAmong(stops(), kept),
    go: (next: Place | null) => {
      const at = next && stops()[next.stop];
      setKept(next && at ? { place: next, at } : null);
    },
    /** The keys open something from here: when the focus comes back, it is this place again. */
    leave: () => { left.current = kept; },
    forget: () => { left.current = null; },
    comeBack: () => {
      if (left.current) setKept(left.current);
      left.current = null;
    },
  };
}
