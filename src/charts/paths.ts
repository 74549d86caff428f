import type { EChartsOption } from "echarts";
import { TOP_PLACES } from "~/analysis/comparison";
import type { MarkedPaths } from "~/analysis/markedPath";
import type { Paths } from "~/analysis/paths";
import { isCompact, type ChartContext, type ChartDefinition, type ChartTable } from "~/charts/context";
import { layer, type Mark } from "~/charts/marks";
import { endLabels, focusNumbers, gridLines, methodBreaks, pathLines, pathCue, restLines, topBand } from "~/charts/pathMarks";
import { pathPlot, shelfHeight, type PathPlot, type PathRoom } from "~/charts/pathPlot";
import { unscoredShelf } from "~/charts/pathShelf";
import { pathsYet } from "~/charts/pathsYet";
import { pathStops } from "~/charts/pathStops";
import { markStrip, stripHeight } from "~/charts/yearMarks";
import type { Words } from "~/i18n/words";

interface Layers {
  readonly place: PathPlot;
  readonly behind: readonly Mark[];
  readonly before: readonly Mark[];
}

/** Lines over the editions with what a chart puts behind and before them. */
function pathOption(answer: Paths, context: ChartContext, { place, behind, before }: Layers): EChartsOption {
  const { plot, axes } = place;
  return {
    grid: { outerBoundsMode: "none", left: plot.left, right: context.width - plot.right, top: plot.top, bottom: context.height - plot.bottom },
    ...axes,
    series: [
      layer("behind", 0, [...behind, ...gridLines(context, place, 1)]),
      ...(answer.rest ? [layer("rest", 1, restLines(answer, context, place))] : []),
      ...pathLines(answer, context, place),
      layer("before", 8, [...unscoredShelf(answer, context, place), ...endLabels(answer, context, place), ...focusNumbers(answer, context, place), ...pathCue(answer, context, place), ...before]),
    ],
  };
}

/** The figures behind the lines: one row an edition, one column a country or group. */
function pathTable({ editions, paths, measure }: Paths, { t, of }: Words): ChartTable {
  const named = paths.length > 14 ? paths.filter(({ role }) => role !== "context") : paths;
  const shown = named.toSorted((a, b) => Number(b.role === "focus") - Number(a.role === "focus"));
  return {
    columns: [{ head: t("word.edition"), kind: "edition" }, ...shown.map(({ subject }) => ({ head: of(subject.label), kind: measure }))],
    rows: editions.map(({ edition }) => [edition, ...shown.map(({ points }) => points.find((point) => point.edition === edition)?.[measure] ?? null)]),
  };
}

interface PathChart<Answer> {
  readonly id: string;
  /** Heights without the shelf, px: on a phone, elsewhere. */
  readonly heights: readonly [number, number];
  readonly room: (answer: Answer, context: ChartContext) => PathRoom;
  /** What the chart draws besides the lines. */
  readonly extras?: (answer: Answer, context: ChartContext, place: PathPlot) => Partial<Layers>;
}

/** A chart of lines over the editions, with its initiatives numbered under the axis where they are asked for. */
export function pathChart<Answer extends MarkedPaths>({ id, heights: [compact, wide], room, extras }: PathChart<Answer>): ChartDefinition<Answer> {
  const placeOf = (answer: Answer, context: ChartContext) => {
    const own = room(answer, context);
    return pathPlot(answer, context, { ...own, bottom: own.bottom + stripHeight(answer, context) });
  };
  return {
    id,
    stopsAlong: "x",
    height: (answer, context) => (isCompact(context) ? compact : wide) + shelfHeight(answer, context.text) + stripHeight(answer, context),
    option: (answer, context) => {
      const [place, yet] = [placeOf(answer, context), pathsYet(answer)];
      const { behind = [], before = [] } = extras?.(yet, context, place) ?? {};
      return pathOption(yet, context, { place, behind, before: [...before, ...markStrip(answer, context, place)] });
    },
    stops: (answer, context) => pathStops(pathsYet(answer), context, placeOf(answer, context)),
    table: pathTable,
    isBilingual: true,
  };
}

/** Whether room is kept for the name of a band of the best places: names in two languages want it where there is no such band, or little room. */
const hasBand = ({ measure }: MarkedPaths, context: ChartContext) => !isCompact(context) && !(context.second && (measure !== "rank" || context.width < context.text * 60));

/** Where a key makes the lines flat, the names at their ends rise above the plot. */
const compareRoom = (answer: MarkedPaths, context: ChartContext) =>
  (!hasBand(answer, context) ? { top: context.text, bottom: 4 } : { top: context.text * ((answer.hasKey && answer.marks?.length) || context.least !== undefined ? 3.4 : 2.9), bottom: 4, end: context.text * (context.second ? 8.6 : 4.2) });

/** Chosen countries and groups over the editions, with the changes of method: the chart of Ranks. */
export const comparisonChart = pathChart<MarkedPaths>({
  id: "ranks",
  heights: [420, 620],
  room: compareRoom,
  extras: (answer, context, place) =>
    ({ behind: [...(answer.measure === "rank" && hasBand(answer, context) ? topBand(context, place, TOP_PLACES) : []), ...methodBreaks(answer, context, place)] }),
});

/** The members of a group, each in its own colour: their paths side by side. */
export const groupPathsChart = pathChart<Paths>({ id: "paths", heights: [360, 430], room: (_answer, { text }) => ({ top: text, bottom: 2 }) });
