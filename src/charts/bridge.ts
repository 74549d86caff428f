import { alignEnd, alignStart, fromStart, readingScale, type Scale } from "~/charts/axes";
import type { ChartContext, ChartDefinition, Stop } from "~/charts/context";
import { small, textWidth } from "~/charts/labels";
import { layer, line, polygon, rect, text, type Mark } from "~/charts/marks";
import type { ChartTheme } from "~/charts/theme";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** A total, or a step from one place on the axis to another. */
export interface BridgeRow {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly isTotal: boolean;
  readonly from: number;
  readonly to: number;
  /** The number beside a total, or in (else beside) a step. */
  readonly number: string;
  readonly colour: string;
  /** A step away from better, or one that rests on missing data. */
  readonly isHollow: boolean;
  /** The side of a total on which its number stands while there is room. */
  readonly side: "start" | "end";
}

/** Rows that read down from one total to another; better lies toward the end of reading. */
export interface BridgePlan {
  readonly rows: readonly BridgeRow[];
  /** What the bars reach, the worse end first. */
  readonly domain: readonly [number, number];
  /** Where the axis begins at the earliest: at 0, or at rank 1. */
  readonly first: number;
  /** Distances between ticks that may be used, smallest first. */
  readonly tickSteps: readonly number[];
  readonly tick: (value: number, step: number) => string;
}

const ROW = 4.1; // heights in units of the text size
const STACKED_ROW = 4.5;
const LEAST_ROWS = 20.5; // so that two bridges side by side end at the same height
const AXIS = 2.5;
const LEAST_PLOT = 20;
const TICK_ROOM = 3.7;
const MOST_TICKS = 9;
const THINNEST = 3; // px; a shorter step is drawn so wide, its number says how much it is

type Sized = Pick<ChartContext, "text" | "least">;
const [STEP_NUMBER, TOTAL_NUMBER, TOTAL_ON_STAGE] = [1.15, 1.5, 2.12]; // in text sizes
const numberSize = ({ isTotal }: BridgeRow, { text: size, least }: Sized) => Math.round(size * (!isTotal ? STEP_NUMBER : least === undefined ? TOTAL_NUMBER : TOTAL_ON_STAGE));
const numberWidth = (row: BridgeRow, context: Sized) => textWidth(row.number, numberSize(row, context), 600);

interface Layout {
  readonly x: Scale;
  readonly plot: { readonly left: number; readonly right: number };
  readonly isStacked: boolean;
  readonly rowHeight: number;
  readonly bottom: number;
}

/** Room for the labels beside the bars; on a narrow picture they stand above them instead. */
function labelRoom({ rows }: BridgePlan, { text: size, width }: Pick<ChartContext, "text" | "width">): number {
  const widest = Math.max(...rows.map(({ label, detail, isTotal }) => Math.max(textWidth(label, size, isTotal ? 600 : 500), textWidth(detail, small(size)))));
  const room = widest + size * 1.2;
  return width - room < size * LEAST_PLOT ? 0 : room;
}

/** The height that a bridge asks for, px. */
function bridgeHeight(plan: BridgePlan, context: Omit<ChartContext, "height">): number {
  const { text: size } = context;
  const rows = labelRoom(plan, context) === 0 ? plan.rows.length * STACKED_ROW : Math.max(LEAST_ROWS, plan.rows.length * ROW);
  return (rows + AXIS) * size;
}

function layoutOf(plan: BridgePlan, context: ChartContext): Layout {
  const { text: size, width, height } = context;
  const room = labelRoom(plan, context);
  // Room beyond the axis for the numbers that stand there: of totals, and of hollow steps that reach its end.
  const widest = (side: BridgeRow["side"], end: number) => Math.max(0, ...plan.rows
    .filter((row) => (row.isTotal ? row.side === side : row.isHollow && row.to === end)).map((row) => numberWidth(row, context) + size * 0.8));
  const [start, end] = [fromStart(context, room), fromStart(context, width)];
  const bottom = height - AXIS * size;
  return {
    x: readingScale(context, plan.domain, [room + widest("start", plan.domain[0]) + size * 0.4, width - Math.max(size * 1.2, widest("end", plan.domain[1]))]),
    plot: { left: Math.min(start, end), right: Math.max(start, end) }, isStacked: room === 0, bottom,
    rowHeight: bottom / plan.rows.length,
  };
}

const barCentre = ({ rowHeight, isStacked }: Layout, index: number, size: number) => rowHeight * index + (isStacked ? rowHeight - size * 1.7 : rowHeight / 2);
const halfBar = ({ rowHeight, isStacked }: Layout, size: number) => (isStacked ? size : Math.min(size * 1.3, rowHeight * 0.28));

/** The ticks within what the bars reach: the smallest distance that keeps their labels apart. */
function bridgeTicks(plan: BridgePlan, context: ChartContext): readonly { readonly at: number; readonly label: string }[] {
  const { x, plot } = layoutOf(plan, context);
  const [worse, better] = plan.domain;
  const perUnit = Math.abs((x(better) - x(worse)) / (better - worse));
  const size = small(context.text);
  const wide = (step: number) => textWidth(plan.tick(worse, step), size);
  const step = plan.tickSteps.find((candidate) => candidate * perUnit >= Math.max(wide(candidate) * 1.7, context.text * TICK_ROOM, (plot.right - plot.left) / MOST_TICKS)) ?? plan.tickSteps.at(-1) ?? 1;
  const [least, most] = [Math.min(worse, better), Math.max(worse, better)];
  const first = Math.floor(least / step);
  const multiples = Array.from({ length: Math.ceil((most - least) / step) + 2 }, (_, i) => Math.max(plan.first, (first + i) * step));
  return [...new Set(multiples)].filter((value) => value >= least - step / 1000 && value <= most + step / 1000).map((value) => ({ at: x(value), label: plan.tick(value, step) }));
}

function arrow({ from, to, colour, isHollow }: BridgeRow, y: number, { place, half, context }: { place: Layout; half: number; context: ChartContext }): Mark[] {
  const [a, b] = [place.x(from), place.x(to)];
  const length = Math.abs(b - a);
  if (length < THINNEST) return [rect([(a + b - THINNEST) / 2, y - half], [THINNEST, 2 * half], colour)];
  const side = Math.sign(b - a);
  const neck = b - side * Math.min(half * 0.68, length / 2);
  const shape = [[a, y - half], [neck, y - half], [b, y], [neck, y + half], [a, y + half]] as const;
  if (!isHollow) return [polygon(shape, { fill: colour })];
  const gap = context.text * 0.5;
  const [left, right] = [Math.min(a, neck) + gap * 0.6, Math.max(a, neck) - gap * 0.6];
  const hatches = Math.max(0, Math.floor((right - left - gap * 0.8) / gap) + 1);
  return [
    polygon(shape, { fill: context.theme.colour("paper"), stroke: colour, width: context.text * 0.13 }),
    ...Array.from({ length: hatches }, (_, i) => line([[left + i * gap, y + half - 3], [left + i * gap + gap * 0.8, y - half + 3]], { colour, width: context.text * 0.09 })),
  ];
}

/** The number of a row: in its bar where it fits, else beside it, beyond the head while there is room. */
function numberMark(row: BridgeRow, y: number, { place, half, context }: { place: Layout; half: number; context: ChartContext }): Mark[] {
  const { theme, words } = context;
  const [a, b] = [place.x(row.from), place.x(row.to)];
  const size = numberSize(row, context);
  const width = numberWidth(row, context);
  const toEnd = words.direction === "rtl" ? -1 : 1;
  const side = row.isTotal ? toEnd * (row.side === "end" ? 1 : -1) : Math.sign(b - a) || toEnd;
  const written = { y, text: isolate(row.number, words.direction), size, weight: 600 as const };
  const head = half * 0.68;
  const isInside = !row.isTotal && !row.isHollow && Math.abs(b - a) > width + head + context.text * 1.2;
  const centre = (a + b - side * head) / 2;
  if (isInside) return [text({ ...written, x: centre, colour: theme.colour("paper"), align: "center" })];
  const colour = row.isTotal ? row.colour : theme.colour("ink");
  const gap = context.text * (row.isTotal ? 0.75 : 0.6);
  const sides = [{ at: b + side * gap, toward: side }, { at: a - side * gap, toward: -side }];
  const free = sides.find(({ at, toward }) => at + toward * width >= place.plot.left && at + toward * width <= place.plot.right);
  if (free) return [text({ ...written, x: free.at, colour, align: free.toward > 0 ? "left" : "right", halo: theme.colour("paper") })];
  // A hollow bar from end to end carries its number on a field free of hatches.
  const field = width + context.text * 0.8;
  return [rect([centre - field / 2, y - half * 0.8], [field, half * 1.6], theme.colour("paper")), text({ ...written, x: centre, colour, align: "center" })];
}

function labelMarks({ label, detail, isTotal }: BridgeRow, y: number, { place, context }: { place: Layout; context: ChartContext }): Mark[] {
  const { theme, words, text: size } = context;
  const halo = theme.colour("paper");
  const start = { x: fromStart(context, 0), align: alignStart(context), halo } as const;
  const labelY = place.isStacked ? y - size * 1.95 : detail === "" ? y : y - size * 0.66;
  const detailAt = place.isStacked ? { x: fromStart(context, context.width), align: alignEnd(context), halo, y: labelY } as const : { ...start, y: y + size * 0.74 };
  return [
    text({ ...start, y: labelY, text: isolate(label, words.direction), size, weight: isTotal ? 600 : 500, colour: theme.colour("ink") }),
    ...(detail === "" ? [] : [text({ ...detailAt, text: isolate(detail, words.direction), size: small(size), colour: theme.colour("ink-3") })]),
  ];
}

/** A bridge as one layer: gridlines and ticks, connectors, bars, labels, numbers. */
function bridgeLayer(plan: BridgePlan, context: ChartContext) {
  const { theme, text: size } = context;
  const place = layoutOf(plan, context);
  const half = halfBar(place, size);
  const rows = plan.rows.map((row, i) => ({ row, y: barCentre(place, i, size) }));
  const [grid, dots] = [{ colour: theme.colour("grid") }, { colour: theme.colour("context"), dash: [2, 3] }];
  return layer("bridge", 1, [
    ...bridgeTicks(plan, context).flatMap(({ at, label }) => [
      line([[Math.round(at) + 0.5, 2], [Math.round(at) + 0.5, place.bottom]], grid),
      text({ x: at, y: context.height - size * 1.2, text: label, size: small(size), colour: theme.colour("ink-3"), align: "center" }),
    ]),
    ...rows.slice(1).flatMap(({ y }, i) => {
      const [x, top, bottom] = [place.x(rows[i]?.row.to ?? 0), (rows[i]?.y ?? 0) + half, y - half];
      // Labels above the bars are not crossed.
      const parts = place.isStacked ? [[top, bottom - size * 1.7], [bottom - size * 0.3, bottom]] as const : [[top, bottom]] as const;
      return parts.map(([from, to]) => line([[x, from], [x, to]], dots));
    }),
    ...rows.flatMap(({ row, y }) => (row.isTotal
      ? [line([[place.x(row.to), y - half], [place.x(row.to), y + half]], { colour: theme.colour("ink"), width: size * 0.3 })]
      : arrow(row, y, { place, half, context }))),
    ...rows.flatMap(({ row, y }) => [...labelMarks(row, y, { place, context }), ...numberMark(row, y, { place, half, context })]),
  ]);
}

interface BridgeChart<Answer> {
  readonly id: string;
  readonly plan: (answer: Answer, words: Words, theme: ChartTheme) => BridgePlan;
  /** What the reading says of a row. */
  readonly rows: (answer: Answer, row: BridgeRow, context: ChartContext) => Stop["rows"];
  readonly table: ChartDefinition<Answer>["table"];
}

/** A chart of one bridge; pointer and keyboard stop at the end of each row's bar. */
export const bridgeChart = <Answer>({ id, plan, rows, table }: BridgeChart<Answer>): ChartDefinition<Answer> => ({
  id,
  stopsAlong: "y",
  height: (answer, context) => bridgeHeight(plan(answer, context.words, context.theme), context),
  option: (answer, context) => ({ series: [bridgeLayer(plan(answer, context.words, context.theme), context)] }),
  stops: (answer, context) => {
    const planned = plan(answer, context.words, context.theme);
    const place = layoutOf(planned, context);
    return planned.rows.map((row, i) => ({
      key: row.key, x: place.x(row.to), y: barCentre(place, i, context.text), title: row.label, detail: row.detail, rows: rows(answer, row, context),
    }));
  },
  table,
});

/** What the axis has to show: the values, with the zero (rank 1) where it is near, and never so little that noise looks large. */
export function bridgeDomain(values: readonly number[], { origin, least }: { readonly origin: number; readonly least: number }): { readonly near: number; readonly far: number; readonly isCut: boolean } {
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const far = Math.max(highest, lowest + least);
  const near = lowest - origin <= (far - lowest) * 0.35 ? origin : lowest;
  return { near, far, isCut: near > origin };
}
