import { axisRoom, editionAxis, rankTicks, timeScale, verticalAxis, type Plot, type Scale } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { textWidth } from "~/charts/labels";
import type { Path, PathPoint, Paths } from "~/analysis/paths";

/** Where everything of a path chart stands, px. */
export interface PathPlot {
  readonly plot: Plot;
  readonly x: Scale;
  readonly y: Scale;
  readonly ticks: readonly number[];
  readonly axes: { readonly xAxis: ReturnType<typeof editionAxis>; readonly yAxis: ReturnType<typeof verticalAxis> };
  readonly measured: (point: PathPoint) => number | null;
  /** The reading of a point as text, with its unit understood. */
  readonly reading: (point: PathPoint) => string;
}

/** Room that a chart keeps around the plot for what is its own, px. */
export interface PathRoom {
  readonly top: number;
  readonly bottom: number;
  /** Beyond the names at the ends of the lines. */
  readonly end?: number;
  /** From and to which decimal year, where not just from the first edition to the last. */
  readonly window?: readonly [number, number];
}

const MOST_ROWS = 6;
/** Height of a row of the shelf, in text sizes. */
export const SHELF_ROW = 1.45;

/** Whether an edition left a member state unscored: such points stand on a shelf below the axis. */
export const isUnscored = ({ rank, status }: PathPoint) => rank === null && (status === "no_online_presence" || status === "not_computed");

/** The rows of the shelf, one a country; of very many the last ones share a row. */
export function shelfRows({ paths }: Paths): readonly (readonly Path[])[] {
  const unscored = paths.filter(({ role, points }) => role !== "context" && points.some(isUnscored));
  const own = unscored.length > MOST_ROWS ? MOST_ROWS - 1 : unscored.length;
  return [...unscored.slice(0, own).map((path) => [path]), ...(unscored.length > own ? [unscored.slice(own)] : [])];
}

/** Height of the shelf of editions in which countries shown in colour were not scored; 0 where there is none. */
export function shelfHeight(answer: Paths, text: number): number {
  const rows = shelfRows(answer).length;
  return rows === 0 ? 0 : text * (1.9 + (rows - 1) * SHELF_ROW);
}

/** The lines that bear a name; of very many, the grey ones do not. */
export const namedPaths = ({ paths }: Paths) => paths.filter(({ role }) => role !== "context" || paths.length <= 12);

/** Room for the reading at the end of a line, in text sizes. */
export function readingRoom(answer: Paths): number {
  if (answer.measure === "value") return answer.indicator === "egdi" ? 4.25 : 3.65;
  return namedPaths(answer).some(({ points }) => (points.at(-1)?.rank ?? 0) > 99) ? 2.6 : 2.1;
}

/** Room between the names of two languages, in text sizes; the second's end with the plot. */
export const NAMES_GAP = 1.75;

/** Room for the names at the ends of the lines, in each language of the picture, px; a longer one is cut. */
export function nameRooms(answer: Paths, { text, words, second, width }: ChartContext): readonly number[] {
  const most = width * (second ? 0.2 : 0.31);
  return [words, ...(second ? [second] : [])].map((own) => Math.min(most, Math.max(0, ...namedPaths(answer).map(({ subject }) => textWidth(own.of(subject.label), text, 600)))));
}

/** Room for "18  Bahrain" at the end of the lines. */
const endRoom = (answer: Paths, context: ChartContext): number =>
  context.text * (readingRoom(answer) + (context.second ? 1.45 + NAMES_GAP : 2)) + nameRooms(answer, context).reduce((sum, room) => sum + room, 0);

function verticalDomain({ measure, paths, rest = [] }: Paths): { min: number; max: number; ticks: readonly number[] } {
  if (measure === "value") {
    const max = [...paths, ...rest].reduce((most, { points }) => points.reduce((high, { value }) => Math.max(high, value ?? 0), most), 1); // the source has one of 1.422
    return { min: 0, max, ticks: [0, 1, 2, 3, 4, 5, 6, 7].map((fifths) => fifths / 5).filter((tick) => tick <= max) };
  }
  const { max, ticks } = rankTicks([...paths, ...rest].reduce((worst, { points }) => points.reduce((most, { rank }) => Math.max(most, rank ?? 0), worst), 10));
  return { min: 1 - max * 0.02, max, ticks };
}

/** Lays out lines over the editions: editions at true time distance, rank 1 (or value 1) at the top, names at the ends. */
export function pathPlot(answer: Paths, context: ChartContext, room: PathRoom): PathPlot {
  const { words, width, height, text } = context;
  const isRtl = words.direction === "rtl";
  const isRank = answer.measure === "rank";
  const plot: Plot = {
    left: isRtl ? 4 : axisRoom(context),
    right: width - (isRtl ? axisRoom(context) : 4),
    top: room.top,
    bottom: height - room.bottom - text * 2.1 - shelfHeight(answer, text),
  };
  const span = { editions: answer.editions.map(({ edition }) => edition), plot, endRoom: endRoom(answer, context) + (room.end ?? 0), window: room.window };
  const { min, max, ticks } = verticalDomain(answer);
  const y: Scale = (value) => plot.top + ((isRank ? value - min : max - value) / (max - min)) * (plot.bottom - plot.top);
  return {
    plot, y, ticks,
    x: timeScale(context, span),
    axes: {
      xAxis: editionAxis(context, span),
      yAxis: verticalAxis(context, { min, max, ticks, inverse: isRank, label: (value) => (isRank ? words.format.rank(value) : words.format.value(value, 1)) }),
    },
    measured: (point) => (isRank ? point.rank : point.value),
    reading: (point) => (isRank ? words.format.rank(point.rank) : words.format.index(point.value, answer.indicator)),
  };
}

/** How far a line moves away from its first point before it comes back to that height, px. */
function prominence([first = 0, ...rest]: readonly number[]): number {
  const side = Math.sign((rest.find((at) => at !== first) ?? first) - first);
  const back = rest.findIndex((at) => (at - first) * side < 0);
  return Math.max(0, ...rest.slice(0, back < 0 ? rest.length : back).map((at) => Math.abs(at - first)));
}

/** The points of a path that are worth a number: first, best, worst, turning points; the last stands at the line's end. */
function notablePoints({ points }: Path, { measured, y }: PathPlot, text: number): readonly { point: PathPoint; isAbove: boolean; isExtreme: boolean }[] {
  const placed = points.flatMap((point) => { const value = measured(point); return value === null ? [] : [{ point, at: y(value) }]; });
  const heights = placed.map(({ at }) => at);
  return placed.flatMap(({ point, at }, i) => {
    const [before, after] = [placed[i - 1]?.at, placed[i + 1]?.at];
    if (after === undefined) return [];
    const isPeak = at <= after && (before === undefined || at <= before);
    const isDip = at >= after && (before === undefined || at >= before);
    const depth = Math.min(prominence(heights.slice(0, i + 1).toReversed()), prominence(heights.slice(i)));
    const isExtreme = at === Math.min(...heights) || at === Math.max(...heights);
    const isNotable = before === undefined || (isExtreme && (isPeak || isDip)) || ((isPeak || isDip) && depth > text * 2.6);
    return isNotable ? [{ point, isExtreme, isAbove: before === undefined ? at <= after + text : isPeak }] : [];
  });
}

/** The heights of the numbers on the focus line, px: beside their points, and never among the years. Of two that touch the best or worst stays, else the first. */
export function focusReadings({ paths }: Paths, { text }: ChartContext, place: PathPlot): readonly { readonly point: PathPoint; readonly y: number }[] {
  const focus = paths.find(({ role }) => role === "focus");
  const readings = (focus ? notablePoints(focus, place, text) : []).map(({ point, isAbove, isExtreme }) => {
    const at = place.y(place.measured(point) ?? 0);
    return { point, isExtreme, y: at + (isAbove || at + text * 1.8 > place.plot.bottom ? -1 : 1) * text * 1.15 };
  });
  const half = ({ point }: typeof readings[number]) => textWidth(place.reading(point), text, 600) / 2;
  const kept: typeof readings = [];
  for (const own of readings.toSorted((a, b) => Number(b.isExtreme) - Number(a.isExtreme))) {
    if (kept.every((other) => Math.abs(place.x(other.point.edition) - place.x(own.point.edition)) >= half(other) + half(own) || Math.abs(other.y - own.y) >= text * 0.8)) kept.push(own);
  }
  return readings.filter((reading) => kept.includes(reading));
}
