import { alignEnd, alignStart, fromStart, overhang, readingScale } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { small, textWidth } from "~/charts/labels";
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
const GAP = 1.6; // between the columns, likewise

const rowHeight = ({ detail }: TrackRow) => (detail === "" ? ROW : TALL_ROW);
/** The height that tracks ask for, in units of the text size. */
export const tracksHeight = (rows: readonly TrackRow[]): number => rows.reduce((sum, row) => sum + (row.head === "" ? 0 : HEAD) + rowHeight(row), ENDS);

/** Tracks one under another, with 0 and 1 under the last; the picture of controls, so that it is drawn for a slide alone. */
export function trackMarks(rows: readonly TrackRow[], unit: number, context: ChartContext): Mark[] {
  const { theme, words, text: size, width } = context;
  const widest = (label: (row: TrackRow) => string, weight: number, at = size) => Math.max(0, ...rows.map((row) => textWidth(label(row), at, weight)));
  const nameOf = ({ indicator }: TrackRow) => words.of(INDICATOR_INFO[indicator].short);
  const changes = widest(({ change }) => change, 400);
  // What cannot be has no change beside it and takes its room.
  const readings = Math.max(...rows.map(({ reading, isOut }) => textWidth(reading, size, isOut ? 400 : 600) - (isOut ? changes + size * GAP : 0)));
  const [start, end] = [Math.max(widest(nameOf, 600), widest(({ detail }) => detail, 400, small(size))) + size * GAP, width - changes - readings - size * GAP * 2];
  const x = readingScale(context, [0, 1], [start, end]);
  const atStart = { x: fromStart(context, 0), align: alignStart(context) } as const;
  const atEnd = (distance: number) => ({ x: fromStart(context, width - distance), align: alignEnd(context) }) as const;
  const at = (value: number) => x(Math.min(1, value));
  let top = 0;
  const marks = rows.flatMap((row): Mark[] => {
    const headY = top + unit * HEAD * 0.5;
    if (row.head !== "") top += unit * HEAD;
    const y = top + (unit * rowHeight(row)) / 2;
    top += unit * rowHeight(row);
    const [colour, ink] = row.isOut ? [theme.colour("ink-3"), theme.colour("ink-3")] : [theme.indicator(row.indicator), theme.colour("ink")];
    return [
      ...(row.head === "" ? [] : [text({ ...atStart, y: headY, text: isolate(row.head, words.direction), size, weight: 600, colour: theme.colour("ink-2") })]),
      text({ ...atStart, y: row.detail === "" ? y : y - size * 0.62, text: isolate(nameOf(row), words.direction), size, weight: 600, colour: ink }),
      ...(row.detail === "" ? [] : [text({ ...atStart, y: y + size * 0.76, text: isolate(row.detail, words.direction), size: small(size), colour: theme.colour("ink-3") })]),
      line([[x(0), y], [x(1), y]], { colour: theme.colour("rule"), width: size * 0.24 }),
      line([[at(row.from), y], [at(row.to), y]], { colour, width: size * 0.3, dash: row.isOut ? [size * 0.3, size * 0.25] : undefined }),
      line([[at(row.published), y - size * 0.75], [at(row.published), y + size * 0.75]], { colour: theme.colour("ink-3"), width: Math.max(2, size * 0.15) }),
      circle([at(row.to), y], size * 0.6, { fill: theme.colour("paper"), stroke: colour, width: size * 0.2 }),
      text({ ...atEnd(row.isOut ? 0 : changes + size * GAP), y, text: isolate(row.reading, words.direction), size, weight: row.isOut ? 400 : 600, colour: ink }),
      ...(row.change === "" ? [] : [text({ ...atEnd(overhang(context)), y, text: isolate(row.change, words.direction), size, colour: theme.colour("ink-2") })]),
    ];
  });
  return [...marks, ...[0, 1].map((value) => text({ x: x(value), y: top + unit * ENDS * 0.35, text: words.format.count(value), size: small(size), colour: theme.colour("ink-3"), align: "center" }))];
}
