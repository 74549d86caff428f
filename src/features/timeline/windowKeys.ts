import type { Stretch } from "~/analysis/initiativeDates";
import { panned, stepped } from "~/analysis/timeWindow";

interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Where a key leads from a stretch of years: + and − zoom, 0 shows all, Shift with an arrow moves by a year; `null` for any other. */
export function windowKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Pressed, stretch: Stretch, { whole, isTurned }: { readonly whole: Stretch; readonly isTurned: boolean }): Stretch | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (key === "+" || key === "=") return stepped(stretch, whole, 1);
  if (key === "-" || key === "−" || key === "_") return stepped(stretch, whole, -1);
  if (key === "0" || key === "٠") return whole;
  const right = isTurned ? -1 : 1;
  if (shiftKey && key === "ArrowRight") return panned(stretch, whole, right);
  if (shiftKey && key === "ArrowLeft") return panned(stretch, whole, -right);
  return null;
}
