import type { DecimalYear } from "~/analysis/initiativeDates";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { ChartContext } from "~/charts/context";
import { timelineLayout } from "~/charts/initiativeLayout";

/** The axis of the timeline as a pointer meets it. */
export interface TimeAxis {
  /** The moment at so many px from the left. */
  readonly at: (px: number) => DecimalYear;
  /** px from the left at which the axis begins and ends; in the order of time. */
  readonly ends: readonly [number, number];
  /** Whether so many px from the top lie on the path or its years, above the initiatives. */
  readonly isAbove: (px: number) => boolean;
}

/** Where the years stand on screen. */
export function timeAxis(answer: InitiativeTimeline, context: Omit<ChartContext, "height">): TimeAxis {
  const { place: { x, plot }, top } = timelineLayout(answer, { ...context, height: null });
  const [from, to] = answer.axis;
  const [start, end] = [x(from), x(to)];
  return {
    at: (px) => from + ((px - start) / (end - start)) * (to - from),
    ends: [start, end],
    isAbove: (px) => px >= plot.top - context.text * 0.6 && px < top,
  };
}
