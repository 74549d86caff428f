import { alignEnd, alignStart, fromStart, overhang, readingScale } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { fitted, small, textWidth } from "~/charts/labels";
import { circle, line, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO, type SubIndex } from "~/domain/indicator";
import { isolate } from "~/i18n/format";

/** A sub-index on a track from 0 to 1. */
export interface TrackRow {
  readonly indicator: SubIndex;
  /** Over the first row of a block; empty over the others. */
  readonly head: string;
  /** Under its name, or empty. */
  readonly detail: string;
  /** 0–1, higher is better: the tick, where the filled part begins, and where it ends; above 1 it is drawn as 1. */
  readonly published: number;
  readonly from: number;
  readonly to: number;
  /** What it comes to, and beside it by how much; that may be empty. */
  readonly reading: string;
  readonly change: string;
  /** It cannot be. */
  readonly isOut: boolean;
}

const [HEAD, ROW, TALL_ROW, ENDS] = [2.4, 2.5, 3.9, 1.7]; // heights in units of the text size
const [LINE, STACKED_ROW] = [1.45, 4.5]; // likewise, where the texts of a row stand in two lines over its track
const GAP = 1.6; // between the columns, likewise
const LEAST_TRACK = 5; // likewise: a shorter one stands under its texts

interface Columns {
  /** Where the tracks begin and end, px from the reading start. */
  readonly start: number;
  readonly end: number;
  /** Room for what stands last in a row, px. */
  readonly changes: number;
  readonly isStacked: boolean;
}

type Sized = Pick<ChartContext, "words" | "text" | "width">;

const nameOf = ({ indicator }: TrackRow, { of }: ChartContext["words"]) => of(INDICATOR_INFO[indicator].short);

/** Names, tracks and readings side by side; where that leaves no track, texts over tracks as long as the picture is wide. */
function columnsOf(rows: readonly TrackRow[], { words, text: size, width }: Sized): Columns {
  const widest = (label: (row: TrackRow) => string, weight: number, at = size) => Math.max(0, ...rows.map((row) => textWidth(label(row), at, weight)));
  const changes = widest(({ change }) => change, 400);
  // What cannot be has no change beside it and takes its room.
  const readings = Math.max(...rows.map(({ reading, isOut }) => textWidth(reading, size, isOut ? 400 : 600) - (isOut ? changes + size * GAP : 0)));
  const [start, end] = [Math.max(widest((row) => nameOf(row, words), 600), widest(({ detail }) => detail, 400, small(size))) + size * GAP, width - changes - readings - size * GAP * 2];
  return end - start < size * LEAST_TRACK ? { start: size * 0.7, end: width - size * 0.7, changes, isStacked: true } : { start, end, changes, isStacked: false };
}

const rowHeight = ({ detail }: TrackRow, isStacked: boolean) => (isStacked ? STACKED_ROW : detail === "" ? ROW : TALL_ROW);
/** The height that tracks ask for, in units of the text size. */
export function tracksHeight(rows: readonly TrackRow[], context: Sized): number {
  const { isStacked } = columnsOf(rows, context);
  return rows.reduce((sum, row) => sum + (row.head === "" ? 0 : HEAD) + rowHeight(row, isStacked), ENDS);
}

interface Placed {
  readonly columns: Columns;
  /** The top of the row, and the middle of its track, px. */
  readonly top: number;
  readonly y: number;
}

/** Name and reading of a row; the reading takes the line under the name where there is none beside it. */
function rowTexts(row: TrackRow, context: ChartContext, { columns: { changes, isStacked }, top, y }: Placed): Mark[] {
  const { theme, words, text: size, width } = context;
  const { detail, reading, change, isOut } = row;
  const atStart = { x: fromStart(context, 0), align: alignStart(context) } as const;
  const atEnd = (distance: number) => ({ x: fromStart(context, width - distance), align: alignEnd(context) }) as const;
  const [first, second] = isStacked ? [top + size * LINE * 0.5, top + size * LINE * 1.5] : [detail === "" ? y : y - size * 0.62, y + size * 0.76];
  const readingAt = !isStacked ? { ...atEnd(isOut ? 0 : changes + size * GAP), y } : detail === "" ? { ...atStart, y: second } : { ...atEnd(overhang(context)), y: first };
  return [
    text({ ...atStart, y: first, text: isolate(nameOf(row, words), words.direction), size, weight: 600, colour: theme.colour(isOut ? "ink-3" : "ink") }),
    ...(detail === "" ? [] : [text({ ...atStart, y: second, text: isolate(detail, words.direction), size: small(size), colour: theme.colour("ink-3") })]),
    text({ ...readingAt, text: isolate(reading, words.direction), size, weight: isOut ? 400 : 600, colour: theme.colour(isOut ? "ink-3" : "ink") }),
    ...(change === "" ? [] : [text({ ...atEnd(overhang(context)), y: isStacked ? second : y, text: isolate(change, words.direction), size, colour: theme.colour("ink-2") })]),
  ];
}

/** Tracks one under another, with 0 and 1 under the last; the picture of controls, so that it is drawn for a slide alone. */
export function trackMarks(rows: readonly TrackRow[], unit: number, context: ChartContext): Mark[] {
  const { theme, words, text: size, width } = context;
  const columns = columnsOf(rows, context);
  const { start, end, isStacked } = columns;
  const x = readingScale(context, [0, 1], [start, end]);
  const at = (value: number) => x(Math.min(1, value));
  let top = 0;
  const marks = rows.flatMap((row): Mark[] => {
    const headY = top + unit * HEAD * 0.5;
    if (row.head !== "") top += unit * HEAD;
    const [rowTop, high] = [top, unit * rowHeight(row, isStacked)];
    const y = isStacked ? rowTop + size * (2 * LINE + 0.6) : rowTop + high / 2;
    top += high;
    const colour = row.isOut ? theme.colour("ink-3") : theme.indicator(row.indicator);
    const [name, ...rest] = rowTexts(row, context, { columns, top: rowTop, y });
    const details = row.detail === "" ? 0 : 1;
    return [
      ...(row.head === "" ? [] : [text({ x: fromStart(context, 0), align: alignStart(context), y: headY, text: isolate(fitted(row.head, width, [size, 600]), words.direction), size, weight: 600, colour: theme.colour("ink-2") })]),
      ...(name ? [name] : []), ...rest.slice(0, details),
      line([[x(0), y], [x(1), y]], { colour: theme.colour("rule"), width: size * 0.24 }),
      line([[at(row.from), y], [at(row.to), y]], { colour, width: size * 0.3, dash: row.isOut ? [size * 0.3, size * 0.25] : undefined }),
      line([[at(row.published), y - size * 0.75], [at(row.published), y + size * 0.75]], { colour: theme.colour("ink-3"), width: Math.max(2, size * 0.15) }),
      circle([at(row.to), y], size * 0.6, { fill: theme.colour("paper"), stroke: colour, width: size * 0.2 }),
      ...rest.slice(details),
    ];
  });
  return [...marks, ...[0, 1].map((value) => text({ x: x(value), y: top + unit * ENDS * 0.35, text: words.format.count(value), size: small(size), colour: theme.colour("ink-3"), align: "center" }))];
}
