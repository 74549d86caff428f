import type { GridComponentOption, LineSeriesOption } from "echarts";
import type { IndexHistory, IndexPath, IndexPoint } from "~/analysis/indexHistory";
import { firstAndLast } from "~/analysis/lookup";
import { alignEnd, alignStart, axisRoom, editionAxis, fromStart, isTimeTurned, timeScale, verticalAxis, type Plot, type Scale } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { INDEX_SYMBOLS, indexMark } from "~/charts/indexShapes";
import { dodge, textWidth } from "~/charts/labels";
import { layer, line, rect, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO, isAboveScale } from "~/domain/indicator";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const TWO_COLUMNS = 40; // as wide as so many text sizes
const [GAP_X, GAP_Y] = [2.6, 1.7]; // in units of the text size, as all that follow
const [HEAD, HEAD_LINE, YEARS, PLOT] = [2.3, 1.5, 2.1, 8.2];
const NO_YEARS = 0.6; // under a panel, for the lowest figure of its scale
const TICKS = [0, 0.5, 1];

/** What stands over a panel. */
interface Head {
  readonly path: IndexPath;
  readonly name: string;
  readonly nameWidth: number;
  readonly ranks: string;
}

interface Panel extends Head {
  /** The reading start and end of the panel, px from the chart's. */
  readonly start: number;
  readonly end: number;
  readonly top: number;
  readonly plot: Plot;
  readonly x: Scale;
  readonly y: Scale;
  readonly axes: { readonly xAxis: ReturnType<typeof editionAxis>; readonly yAxis: ReturnType<typeof verticalAxis> };
}

const columnsIn = ({ width, text: size }: Pick<ChartContext, "width" | "text">) => (width / size < TWO_COLUMNS ? 1 : 2);
const panelWidth = (context: Pick<ChartContext, "width" | "text">) => (context.width - GAP_X * context.text * (columnsIn(context) - 1)) / columnsIn(context);
const nameOf = ({ indicator }: IndexPath, { of }: Words) => of(INDICATOR_INFO[indicator].short);

/** "49th in 2016 · 50th in 2018": the computed ranks of the pair. */
function pairRanks({ pair }: IndexHistory, { points }: IndexPath, { t, format }: Words): string {
  return pair.map((edition) => {
    const rank = points.find((point) => point.edition === edition)?.rank ?? null;
    const year = format.edition(edition);
    return rank === null ? t("subIndices.history.noRankIn", { year }) : t("subIndices.history.rankIn", { rank: t("phrase.rank", { count: rank, ordinal: true, n: format.rank(rank) }), year });
  }).join(t("subIndices.history.separator"));
}

/** Names and ranks over the panels, and how high they stand: the ranks under the name where one panel has no room beside it. */
function headsOf(answer: IndexHistory, context: Omit<ChartContext, "height">): { readonly heads: readonly Head[]; readonly height: number } {
  const { words, text: size } = context;
  const heads = answer.paths.map((path): Head => { const name = nameOf(path, words); return { path, name, nameWidth: textWidth(name, size, 600), ranks: pairRanks(answer, path, words) }; });
  const isTight = heads.some(({ nameWidth, ranks }) => nameWidth + textWidth(ranks, size - 0.5) + size * 3 > panelWidth(context));
  return { heads, height: size * (HEAD + (isTight ? HEAD_LINE : 0)) };
}

function naturalHeight(answer: IndexHistory, context: Omit<ChartContext, "height">): number {
  const rows = answer.paths.length / columnsIn(context);
  return rows * (headsOf(answer, context).height + context.text * (PLOT + YEARS)) + (rows - 1) * GAP_Y * context.text;
}

function panelsOf(answer: IndexHistory, context: ChartContext): readonly Panel[] {
  const { words, text: size, width, height } = context;
  const { heads, height: headHeight } = headsOf(answer, context);
  const [columns, panel] = [columnsIn(context), panelWidth(context)];
  const rows = answer.paths.length / columns;
  const isShared = context.least !== undefined && height < naturalHeight(answer, context); // then the panels above the last ones have no years
  const spared = isShared ? size * (YEARS - NO_YEARS) : 0;
  const tall = (height - GAP_Y * size * (rows - 1) + spared * (rows - 1)) / rows;
  const most = Math.max(1, ...answer.paths.flatMap(({ points }) => points.map(({ value }) => value ?? 0))); // the source has two above 1
  const editions = answer.editions.map(({ edition }) => edition);
  const endRoom = Math.max(textWidth(words.t("chart.world"), size - 1), textWidth(words.format.value(1, 3), size - 0.5, 600)) + size * 1.1;
  const isRtl = words.direction === "rtl";
  return heads.map((head, i) => {
    const start = (i % columns) * (panel + GAP_X * size);
    const row = Math.floor(i / columns);
    const top = row * (tall - spared + GAP_Y * size);
    const left = isRtl ? width - start - panel : start;
    const plot: Plot = { left: left + (isRtl ? 2 : axisRoom(context)), right: left + panel - (isRtl ? axisRoom(context) : 2), top: top + headHeight, bottom: top + tall - size * YEARS };
    const span = { editions, plot, endRoom };
    return {
      start, end: start + panel, top, plot, ...head,
      x: timeScale(context, span),
      y: (value) => plot.bottom - (value / most) * (plot.bottom - plot.top),
      axes: { xAxis: { ...editionAxis(context, span), ...(isShared && row < rows - 1 ? { axisLabel: { show: false } } : {}) }, yAxis: verticalAxis(context, { min: 0, max: most, ticks: TICKS, inverse: false, label: (value) => words.format.value(value, value % 1 === 0 ? 0 : 1) }) },
    };
  });
}

/** The pair of editions as a band, the scale, and the changes of method that touch the index. */
function behind(answer: IndexHistory, context: ChartContext, { path, plot, x, y }: Panel): Mark[] {
  const { theme, text: size } = context;
  const [from, to] = answer.pair.map(x).toSorted((a, b) => a - b);
  return [
    rect([from ?? 0, plot.top - size * 0.4], [(to ?? 0) - (from ?? 0), plot.bottom - plot.top + size * 0.4], theme.colour("context-band")),
    ...TICKS.map((tick) => line([[plot.left, Math.round(y(tick)) + 0.5], [plot.right, Math.round(y(tick)) + 0.5]], { colour: theme.colour(tick === 0 ? "context-faint" : "grid") })),
    ...answer.editions.flatMap(({ edition, methodTouches }, i) => {
      const before = answer.editions[i - 1];
      if (!before || !methodTouches.includes(path.indicator)) return [];
      const at = Math.round(x((edition + before.edition) / 2)) + 0.5;
      return [line([[at, plot.top - size * 0.4], [at, plot.bottom]], { colour: theme.colour("context"), dash: [2, 4] })];
    }),
  ];
}

/** Name, shape and ranks over a panel; values at the ends of its lines. */
function labels(answer: IndexHistory, context: ChartContext, { path, name, nameWidth, ranks, start, end, top, plot, x, y }: Panel): Mark[] {
  const { theme, words, text: size } = context;
  const colour = theme.indicator(path.indicator);
  const isBelow = plot.top - top > size * (HEAD + 0.1);
  const [, last] = firstAndLast(answer.editions);
  const side = isTimeTurned(context) ? -1 : 1;
  const at = path.points.findLast(({ value }) => value !== null);
  const world = path.points.findLast(({ worldMean }) => worldMean !== null);
  const ends = [
    ...(at ? [{ y: y(at.value ?? 0), x: x(at.edition), text: words.format.index(at.value, path.indicator), size: size - 0.5, weight: 600 as const, colour }] : []),
    ...(world ? [{ y: y(world.worldMean ?? 0), x: x(last), text: isolate(words.t("chart.world"), words.direction), size: size - 1, colour: theme.colour("ink-3") }] : []),
  ];
  const places = dodge(ends.map((label) => label.y), size * 1.2, [plot.top - size * 0.2, plot.bottom - size * 0.3]);
  const above = path.points.filter((point) => isAboveScale(point.value) && point !== at);
  return [
    text({ x: fromStart(context, start), y: top + size * 0.7, text: isolate(name, words.direction), size, weight: 600, colour: theme.colour("ink"), align: alignStart(context) }),
    indexMark(path.indicator, { at: [fromStart(context, start + nameWidth + size), top + size * 0.7], radius: size * 0.36, colour }),
    text({
      x: fromStart(context, isBelow ? start : end), y: top + size * (0.7 + (isBelow ? HEAD_LINE : 0)), text: isolate(ranks, words.direction),
      size: size - 0.5, colour: theme.colour("ink-2"), align: isBelow ? alignStart(context) : alignEnd(context),
    }),
    ...ends.map((label, i) => text({ ...label, x: label.x + side * size * 0.75, y: places[i] ?? label.y, align: side > 0 ? "left" : "right", halo: theme.colour("paper") })),
    ...above.map((point) => text({ x: x(point.edition) + side * size * 0.6, y: y(point.value ?? 0), text: words.format.index(point.value, path.indicator), size: size - 1, weight: 600, colour, align: side > 0 ? "left" : "right", halo: theme.colour("paper") })),
  ];
}

function linesOf(answer: IndexHistory, { theme, text: size }: ChartContext, { path: { indicator, points } }: Panel): LineSeriesOption[] {
  const colour = theme.indicator(indicator);
  const inPair = ({ edition }: IndexPoint) => answer.pair.includes(edition);
  const shared = { type: "line", silent: true, connectNulls: false } as const;
  const data = (value: (point: IndexPoint) => number | null) => points.map((point) => ({ value: [point.edition, value(point)] as [number, number | null], symbolSize: size * (inPair(point) ? 0.74 : 0.52) }));
  return [
    { ...shared, id: `world-${indicator}`, z: 3, showSymbol: false, data: data(({ worldMean }) => worldMean), lineStyle: { color: theme.colour("context"), width: size * 0.1 } },
    { ...shared, id: indicator, z: 5, symbol: INDEX_SYMBOLS[indicator], showSymbol: true, data: data(({ value }) => value), lineStyle: { color: colour, width: size * 0.19, join: "round" }, itemStyle: { color: colour, opacity: 1 } },
  ];
}

/** The three sub-indices and EPI over the editions, one panel each on the same scale, over the world's mean. */
export const historyChart: ChartDefinition<IndexHistory> = {
  id: "history",
  stopsAlong: "x",
  height: naturalHeight,
  option: (answer, context) => {
    const panels = panelsOf(answer, context);
    return {
      grid: panels.map(({ plot }): GridComponentOption => ({ outerBoundsMode: "none", left: plot.left, right: context.width - plot.right, top: plot.top, bottom: context.height - plot.bottom })),
      xAxis: panels.map(({ axes }, gridIndex) => ({ ...axes.xAxis, gridIndex })),
      yAxis: panels.map(({ axes }, gridIndex) => ({ ...axes.yAxis, gridIndex })),
      series: [
        layer("behind", 0, panels.flatMap((panel) => behind(answer, context, panel))),
        ...panels.flatMap((panel, i) => linesOf(answer, context, panel).map((series) => ({ ...series, xAxisIndex: i, yAxisIndex: i }))),
        layer("before", 8, panels.flatMap((panel) => labels(answer, context, panel))),
      ],
    };
  },
  stops: (answer, context) => {
    const { words, theme } = context;
    const { t, format } = words;
    const panels = panelsOf(answer, context);
    const detail = t("subIndices.history.detail");
    const reading = ({ indicator }: IndexPath, { value, rank, of, status }: IndexPoint) => (value === null || rank === null
      ? t(`status.short.${status}`)
      : t("subIndices.history.reading", { value: format.index(value, indicator), rank: t("phrase.rank", { count: rank, ordinal: true, n: format.rank(rank) }), n: format.count(of) }));
    return answer.editions.map(({ edition }, i) => {
      const [x = 0, ...also] = [...new Set(panels.map((panel) => panel.x(edition)))];
      return {
        key: String(edition), x, also, y: context.height, title: format.edition(edition), detail, // the reading opens at the top
        ruleEnd: Math.max(...panels.map(({ plot }) => plot.bottom)) + context.text * 0.4,
        // Written when it is pointed at: twelve readings of four indices would cost more than the picture.
        get rows() {
          return answer.paths.flatMap((path) => {
            const point = path.points[i];
            return point ? [{ key: path.indicator, label: nameOf(path, words), isFocus: false, colour: theme.indicator(path.indicator), value: isolate(reading(path, point), words.direction) }] : [];
          });
        },
      };
    });
  },
  table: ({ editions, paths }, { t, of }) => ({
    columns: [
      { head: t("word.edition"), kind: "edition" },
      ...paths.flatMap(({ indicator }) => {
        const index = of(INDICATOR_INFO[indicator].short);
        return [{ head: index, kind: "value" as const }, { head: t("subIndices.history.rankHead", { index }), kind: "rank" as const }, { head: t("subIndices.history.worldHead", { index }), kind: "value" as const }];
      }),
    ],
    rows: editions.map(({ edition }, i) => [edition, ...paths.flatMap(({ points }) => [points[i]?.value ?? null, points[i]?.rank ?? null, points[i]?.worldMean ?? null])]),
  }),
};
