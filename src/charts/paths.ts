import type { EChartsOption } from "echarts";
import type { Paths } from "~/analysis/paths";
import { isCompact, type ChartContext, type ChartDefinition, type ChartTable } from "~/charts/context";
import { layer, type Mark } from "~/charts/marks";
import { endLabels, focusNumbers, gridLines, methodBreaks, pathLines, pathStops, timeCue, topBand, unscoredShelf } from "~/charts/pathMarks";
import { pathPlot, shelfHeight, type PathPlot } from "~/charts/pathPlot";
import type { Words } from "~/i18n/words";

interface Layers {
  readonly place: PathPlot;
  readonly behind: readonly Mark[];
  readonly before: readonly Mark[];
}

/** Lines over the editions with what a chart puts behind and before them. */
export function pathOption(answer: Paths, context: ChartContext, { place, behind, before }: Layers): EChartsOption {
  const { plot, axes } = place;
  const last = answer.editions.at(-1)?.edition ?? 0;
  return {
    grid: { left: plot.left, right: context.width - plot.right, top: plot.top, bottom: context.height - plot.bottom },
    ...axes,
    series: [
      layer("behind", 0, [...behind, ...gridLines(context, place, 1)]),
      ...pathLines(answer, context, place),
      layer("before", 8, [...unscoredShelf(answer, context, place), ...endLabels(answer, context, place), ...focusNumbers(answer, context, place), ...timeCue(context, place, last), ...before]),
    ],
  };
}

/** The figures behind the lines: one row an edition, one column a country or group. */
export function pathTable({ editions, paths, measure }: Paths, { t, of }: Words): ChartTable {
  const shown = paths.length > 14 ? paths.filter(({ role }) => role !== "context") : paths;
  return {
    columns: [{ head: t("word.edition"), kind: "edition" }, ...shown.map(({ subject }) => ({ head: of(subject.label), kind: measure }))],
    rows: editions.map(({ edition }) => [edition, ...shown.map(({ points }) => points.find((point) => point.edition === edition)?.[measure] ?? null)]),
  };
}

const compareRoom = (context: ChartContext) => (isCompact(context) ? { top: context.text, bottom: 4 } : { top: context.text * 2.9, bottom: 4, end: context.text * 4.2 });

/** Chosen countries and groups over the editions, with the changes of method: the chart of Ranks. */
export const comparisonChart: ChartDefinition<Paths> = {
  id: "ranks",
  stopsAlong: "x",
  height: (answer, context) => (isCompact(context) ? 420 : 620) + shelfHeight(answer, context.text),
  option: (answer, context) => {
    const place = pathPlot(answer, context, compareRoom(context));
    const isRank = answer.measure === "rank";
    const behind = [...(isRank && !isCompact(context) ? topBand(context, place, 20) : []), ...(isCompact(context) ? [] : methodBreaks(answer, context, place))];
    return pathOption(answer, context, { place, behind, before: [] });
  },
  stops: (answer, context) => pathStops(answer, context, pathPlot(answer, context, compareRoom(context))),
  table: pathTable,
};

const groupRoom = ({ text }: ChartContext) => ({ top: text, bottom: 2 });

/** The members of a group, each in its own colour: their paths side by side. */
export const groupPathsChart: ChartDefinition<Paths> = {
  id: "paths",
  stopsAlong: "x",
  height: (answer, context) => (isCompact(context) ? 360 : 430) + shelfHeight(answer, context.text),
  option: (answer, context) => pathOption(answer, context, { place: pathPlot(answer, context, groupRoom(context)), behind: [], before: [] }),
  stops: (answer, context) => pathStops(answer, context, pathPlot(answer, context, groupRoom(context))),
  table: pathTable,
};

