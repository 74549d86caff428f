import { classEnds, classOf } from "~/analysis/classes";
import type { GroupTable } from "~/analysis/groupTable";
import type { PathPoint } from "~/analysis/paths";
import { alignStart, fromStart, isTimeTurned } from "~/charts/axes";
import { classLegend, legendHeight, type LegendEntry } from "~/charts/classLegend";
import { isCompact, type ChartContext, type ChartDefinition } from "~/charts/context";
import { hatch } from "~/charts/hatch";
import { inBoth } from "~/charts/inBoth";
import { textWidth } from "~/charts/labels";
import { layer, path, rect, text, type Mark } from "~/charts/marks";
import { timeCue } from "~/charts/pathMarks";
import { isUnscored } from "~/charts/pathPlot";
import { memberColour, memberRows, rowCount, rowNames, type MemberName, type MemberRows } from "~/charts/memberRows";
import type { Edition } from "~/domain/edition";
import type { Measure } from "~/domain/indicator";
import { classRange } from "~/i18n/figures";
import { isolate } from "~/i18n/format";

/** The worst rank of each class but the last, best class first: 1–10, 11–25, 26–50, 51–75, 76 and more. */
const WORST_RANKS = [10, 25, 50, 75] as const;

const YEARS = 1.9; // heights in units of the text size
const BOTTOM = 1.75; // also the room of the year under the pointer
const FEW = 8;
const HATCH = 6; // px between strokes

/** The colour token of a figure's class, `r1` for the best. */
export const classToken = (figure: number, measure: Measure): string => `r${classOf(figure, measure, WORST_RANKS) + 1}`;

const namesOf = ({ paths }: GroupTable): readonly MemberName[] => paths.map(({ subject, role }) => ({ ...subject, isFocus: role === "focus" }));
const reading = ({ measure, indicator }: GroupTable, { words }: ChartContext, point: PathPoint) =>
  measure === "rank" ? words.format.rank(point.rank) : words.format.index(point.value, indicator);

/** Reasons for a cell without a figure, other than that the country was not scored. */
const DASHED = ["not_a_member", "scored", "no_row"] as const;

/** What the five shades stand for, best first; and the hatch and the dash where they occur in these rows. */
function legend({ paths, measure }: GroupTable, context: Omit<ChartContext, "height">, shown?: readonly number[]): readonly LegendEntry[] {
  const { words, theme } = context;
  const points = paths.flatMap((path, i) => (shown?.includes(i) === false ? [] : path.points));
  return [
    ...classEnds(measure, WORST_RANKS, Infinity).map((ends, i) => ({ label: inBoth(context, (own) => classRange(own, ends, measure)), fill: theme.colour(`r${i + 1}`) })),
    ...(points.some(isUnscored) ? [{ label: inBoth(context, ({ t }) => t("chart.notScored")), look: "hatched" as const }] : []),
    ...DASHED.filter((status) => points.some((point) => point[measure] === null && point.status === status)).map((status) => ({ label: inBoth(context, ({ t }) => t(`status.short.${status}`)), sign: words.format.rank(null) })),
  ];
}

/** The room above the years. */
const legendRoom = (answer: GroupTable, context: Omit<ChartContext, "height">) => legendHeight(legend(answer, context), context) + context.text * 0.4;

interface Grid {
  /** Where the years stand, px. */
  readonly top: number;
  readonly rows: MemberRows;
  /** Left edge of an edition's column, for those that fit, the latest among them. */
  readonly columns: ReadonlyMap<Edition, number>;
  readonly cell: number;
}

function gridOf(answer: GroupTable, context: ChartContext): Grid {
  const { text: size, width, words } = context;
  const top = legendRoom(answer, context);
  const rows = memberRows(namesOf(answer), context, { top: top + size * YEARS, bottom: size * BOTTOM });
  const [names, count] = [rows.nameRoom + size * 0.7, answer.editions.length];
  const widest = Math.max(...answer.paths.flatMap(({ points }) => points.map((point) => textWidth(reading(answer, context, point), rows.size, 500))), textWidth(words.format.edition(2000), size - 1));
  const most = Math.max(1, Math.floor((width - names) / (widest + size * 0.5)));
  const every = Math.ceil(count / most); // on a phone every second edition, counted back from the latest
  const editions = answer.editions.filter((_info, i) => (count - 1 - i) % every === 0);
  const cell = (width - names) / editions.length;
  const left = words.direction === "rtl" ? 0 : names;
  const order = isTimeTurned(context) ? editions.toReversed() : editions;
  return { top, rows, cell, columns: new Map(order.map(({ edition }, i) => [edition, left + cell * i])) };
}

function cellMarks(point: PathPoint, { answer, context, grid }: { answer: GroupTable; context: ChartContext; grid: Grid }, row: number): Mark[] {
  const left = grid.columns.get(point.edition);
  if (left === undefined) return [];
  const { theme } = context;
  const gap = Math.max(1, context.text * 0.08);
  const [corner, size] = [[left + gap, grid.rows.y(row) - grid.rows.height / 2 + gap] as const, [grid.cell - 2 * gap, grid.rows.height - 2 * gap] as const];
  const middle = { x: left + grid.cell / 2, y: grid.rows.y(row), size: grid.rows.size, align: "center" } as const;
  const figure = answer.measure === "rank" ? point.rank : point.value;
  if (figure === null) {
    const dash = text({ ...middle, text: reading(answer, context, point), colour: theme.colour("ink-3"), halo: theme.colour("paper") });
    const [[x, y], [width, height]] = [corner, size];
    const box = [x, y, x + width, y, x + width, y + height, x, y + height];
    return isUnscored(point) ? [path(hatch([box], HATCH), { stroke: theme.colour("context-faint") }), dash] : [dash];
  }
  const token = classToken(figure, answer.measure);
  return [
    rect(corner, size, theme.colour(token)),
    text({ ...middle, text: reading(answer, context, point), weight: 500, colour: theme.colour(`on-${token}`) }),
  ];
}

/** Every member in every edition, the best at the top; time runs to the right in either language. */
export const heatmapChart: ChartDefinition<GroupTable> = {
  id: "heatmap",
  isBilingual: true,
  stopsAlong: "x",
  height: (answer, context) => legendRoom(answer, context) + context.text * (YEARS + BOTTOM + rowCount(namesOf(answer)) * (answer.paths.length > FEW ? 2.3 : isCompact(context) ? 3 : 3.75)),
  option: (answer, context) => {
    const { theme, words, text: size } = context;
    const grid = gridOf(answer, context);
    const years = [...grid.columns].toSorted(([a], [b]) => a - b).map(([edition, left], i, all) => {
      const isNear = edition - (all[i - 1]?.[0] ?? -Infinity) < 2;
      return text({ x: left + grid.cell / 2, y: grid.top + size * 0.9, text: isNear ? words.format.shortEdition(edition) : words.format.edition(edition), size: size - 1, colour: theme.colour("ink-2"), align: "center" });
    });
    const isSparse = grid.columns.size < answer.editions.length;
    return {
      series: [layer("heatmap", 1, [
        ...classLegend(legend(answer, context, grid.rows.shown), context, 0),
        ...years,
        ...rowNames(namesOf(answer), context, grid.rows),
        ...grid.rows.shown.flatMap((i, row) => (answer.paths[i]?.points ?? []).flatMap((point) => cellMarks(point, { answer, context, grid }, row))),
        ...(isSparse ? [text({ x: fromStart(context, 0), y: context.height - size * 0.8, text: isolate(inBoth(context, ({ t }) => t("gccView.heatmap.sparse")), words.direction), size: size - 1, colour: theme.colour("ink-3"), align: alignStart(context) })] : []),
        ...timeCue(context, [isTimeTurned(context) ? size * 5 : size * 0.1, context.height - size * 0.8]),
      ])],
    };
  },
  stops: (answer, context) => {
    const { words } = context;
    const { columns, cell } = gridOf(answer, context);
    const isRank = answer.measure === "rank";
    const weight = (point: PathPoint) => (isRank ? (point.rank ?? Infinity) : -(point.value ?? -1));
    return [...columns].toSorted(([a], [b]) => a - b).map(([edition, left]) => ({
      key: String(edition), x: left + cell / 2, y: context.height, // the reading opens at the top
      title: words.format.edition(edition),
      detail: isRank ? words.t("chart.of", { n: words.format.count(answer.of.get(edition) ?? 0) }) : "",
      rows: answer.paths.flatMap((path) => { const point = path.points.find((candidate) => candidate.edition === edition); return point ? [{ path, point }] : []; })
        .toSorted((a, b) => (weight(a.point) < weight(b.point) ? -1 : 1))
        .filter(({ path }, i) => path.role !== "context" || i < FEW)
        .map(({ path: { subject, role }, point }) => ({
          key: subject.id, label: words.of(subject.label), isFocus: role === "focus", colour: memberColour({ id: subject.id, isFocus: role === "focus" }, context, "context"),
          value: point[answer.measure] === null ? words.t(`status.short.${point.status}`) : reading(answer, context, point),
        })),
    }));
  },
  table: ({ editions, paths, measure }, { t, of, format }) => ({
    columns: [{ head: t("word.country"), kind: "name" }, ...editions.map(({ edition }) => ({ head: format.edition(edition), kind: measure }))],
    rows: paths.map(({ subject, points }) => [of(subject.label), ...points.map((point) => point[measure])]),
  }),
};
