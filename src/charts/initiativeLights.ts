import type { InitiativeTimeline, PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { PathPoint } from "~/analysis/paths";
import { editionLabels, isTimeTurned } from "~/charts/axes";
import type { ChartContext, Lights, Stop } from "~/charts/context";
import { seenAxis } from "~/charts/initiativeAxis";
import { laneMarksOf, type TimelineLayout } from "~/charts/initiativeLayout";
import { isWhole, seenLabels, seenPaths } from "~/charts/initiativePath";
import { small, textWidth } from "~/charts/labels";
import { litPoints, writtenIn } from "~/charts/pathLights";
import { rankOrReason } from "~/i18n/figures";

type Point = readonly [number, number];

/** A mark of the chart: one initiative in one of its lanes. */
export interface Placed {
  readonly item: PlacedInitiative;
  readonly at: Point;
  readonly radius: number;
  readonly area: NonNullable<Stop["area"]>;
  readonly lane: number;
}

/** All that a stop is read from. */
export interface Picture {
  readonly answer: InitiativeTimeline;
  readonly context: ChartContext;
  readonly layout: TimelineLayout;
  readonly marks: readonly Placed[];
  /** Where the keys begin: at the open one, else at the latest stretch. */
  readonly start: Placed | null;
}

/** The marks of a timeline, in the order of time as it stands on screen. */
export function marksOf(layout: TimelineLayout, context: ChartContext): readonly Placed[] {
  const boxes = layout.lanes?.boxes ?? [];
  const high = layout.tickHeight;
  const side = isTimeTurned(context) ? -1 : 1;
  return [
    ...laneMarksOf(layout).map(({ item, x, y, radius, bar, fit, box }): Placed => {
      const [from, to] = fit?.stretch ?? bar ?? [x - radius, x + radius];
      return { item, at: [x, y], radius, area: [from, y - box.rowHeight / 2, to, y + box.rowHeight / 2], lane: boxes.indexOf(box) + 1 };
    }),
    ...layout.ticks.map(({ item, x, y }): Placed => ({ item, at: [x, y - high / 2], radius: high / 2, area: [x - 2, y - high, x + 2, y], lane: 1 })),
  ].toSorted((a, b) => side * (a.at[0] - b.at[0]) || a.item.at - b.item.at);
}

/** The ring that lights a mark up. */
export const ring = ({ at: [x, y], radius }: Placed, { text }: ChartContext) => ({ x, y, radius: radius + text * 0.27 });

/** A tick lit up: they stand too close for rings. */
export const upright = ({ at: [x], area: [, top, , foot] }: Placed) => ({ points: [[x, top + 2], [x, foot - 1]] as const, isStrong: true });

/** Those of some editions that the axis shows, lit up on the path. */
export function litEditions(points: readonly PathPoint[], { answer, context, layout: { place } }: Pick<Picture, "answer" | "context" | "layout">): Omit<Lights, "band"> {
  const { text: size, words } = context;
  const { editions } = seenPaths(answer);
  const shown = points.filter(({ edition }) => editions.some((info) => info.edition === edition));
  const years = isWhole(answer)
    ? [...editionLabels(words, editions.map(({ edition }) => edition), { x: place.x, size: small(size) })].map(([edition, text]) =>
        ({ text, x: place.x(edition), y: place.plot.bottom + Math.round(size * 0.7) + small(size) * 0.3, width: textWidth(text, small(size)), height: size }))
    : writtenIn(seenAxis(answer, context, place));
  return litPoints(shown, { context, place, years, printed: writtenIn(seenLabels(answer, context, place)) });
}

/** "36 in 2012". */
export const readingOf = (words: ChartContext["words"], point: PathPoint) => words.t("timelinePointer.reading", { edition: words.format.edition(point.edition), rank: rankOrReason(words, point) });
