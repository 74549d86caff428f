import type { Peers } from "~/analysis/peers";
import { fromStart, readingScale, type Scale } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { textWidth } from "~/charts/labels";
import { SUB_INDICES, type SubIndex } from "~/domain/indicator";

/** Peers as they are drawn. */
export interface PeersPicture extends Peers {
  /** Room that each row keeps at the end of reading for what the page adds to it, px; none in a picture. */
  readonly actionRoom: number;
}

// Widths and heights in units of the text size.
/** What keeps the outer columns from the edges. */
export const PAD = 0.6;
const [NAME, TIGHT_NAME, LEAST_NAME, RANK, EGDI, DISTANCE] = [10.6, 9.9, 6, 3.4, 5.4, 5.2];
const [NUMBER, GAP, LEAST_CELL] = [4.4, 1.6, 10.2];
const [HEAD, ROW] = [3.7, 2.93];
const [LOW_HEAD, LOW_ROW, HIGH_ROW] = [3.2, 1.6, 4.4]; // in a box that is not as high as asked for
const STAGE_CELL = 8.8; // on a stage, where names are cut sooner than text shrinks
const REST = 1.7; // the line that counts those left out there
const [CARD_HEAD, CARD, CARD_GAP] = [1.9, 7.3, 0.9];
/** The lines of a card, from its top: name, facts, bars, numbers. */
export const CARD_LINES = { name: 1.6, facts: 3.25, bars: 4.9, numbers: 1.35 } as const;
const LEAST_SPAN = 0.04; // of the index: nearly equal countries are not drawn far apart

type Sized = Pick<ChartContext, "width" | "text" | "words" | "least">;
type Boxed = Sized & Pick<ChartContext, "height">;

const actionUnits = ({ actionRoom }: PeersPicture, size: number) => actionRoom / size;
const FIXED = RANK + EGDI + DISTANCE + 2 * PAD;
const cellUnits = (answer: PeersPicture, { width, text: size }: Sized) => (width / size - NAME - FIXED - actionUnits(answer, size)) / 3;
/** Whether a row has no room for all: it then becomes a card of two lines. */
const isStacked = (answer: PeersPicture, context: Sized) => cellUnits(answer, context) < LEAST_CELL;
/** The height that the rows ask for, px. */
export const naturalHeight = (answer: PeersPicture, context: Sized) => context.text * (isStacked(answer, context)
  ? CARD_HEAD + CARD * (answer.peers.length + 1)
  : HEAD + ROW * (answer.peers.length + 1));

/** How the rows stand in a box. */
export interface Layout {
  /** Size of the text: less than asked for in a box that is too low or too narrow. */
  readonly size: number;
  /** Room of the names, and the ends of the columns of ranks and of EGDI from the reading start, px. */
  readonly name: number;
  readonly rank: number;
  readonly egdi: number;
  readonly isStacked: boolean;
  readonly head: number;
  readonly row: number;
  /** How many of the peers have a row; fewer than all on a stage alone. */
  readonly shown: number;
  /** From the reading start, px: where the cells begin, and how wide each is. */
  readonly cells: number;
  readonly cell: number;
}

interface Plan extends Pick<Layout, "size" | "isStacked" | "head" | "row" | "shown"> {
  /** Room of the names with what keeps them from the ranks, in units of the text size. */
  readonly units: number;
}

/** The plan for a box that is not as high as asked for, as on a card: rows close up before the text shrinks, and names take no more room than they need. */
function tightPlan(answer: PeersPicture, context: Boxed): Plan {
  const { width, height, text, words } = context;
  const rows = answer.peers.length + 1;
  const widest = Math.max(...[answer, ...answer.peers].map(({ country }) => textWidth(words.of(country.label), text, 600))) / text;
  const units = Math.min(TIGHT_NAME, widest + 1);
  const stacked = Math.min(text, height / (CARD_HEAD + CARD * rows));
  const size = Math.min(text, (width - answer.actionRoom) / (units + FIXED + 3 * LEAST_CELL), height / (LOW_HEAD + LOW_ROW * rows));
  const shown = answer.peers.length;
  if (stacked > size) return { size: Math.max(12, stacked), isStacked: true, shown, units, head: CARD_HEAD * stacked, row: CARD * stacked };
  const head = Math.min(HEAD * size, LOW_HEAD * size + Math.max(0, height - size * (LOW_HEAD + LOW_ROW * rows)));
  return { size: Math.max(12, size), isStacked: false, shown, units, head, row: Math.min(HIGH_ROW * size, (height - head) / rows) };
}

/** The plan for a box that is not as high as asked for on a stage: names are cut, then the farthest left out; no text shrinks. */
function stagePlan(answer: PeersPicture, { width, height, text: size, words }: Boxed): Plan {
  const widest = Math.max(...[answer, ...answer.peers].map(({ country }) => textWidth(words.of(country.label), size, 600))) / size;
  const left = width / size - FIXED - GAP - 3 * STAGE_CELL;
  const stacked = left < LEAST_NAME;
  const [head, row] = stacked ? [CARD_HEAD, CARD] : [LOW_HEAD, LOW_ROW];
  const rowsIn = (room: number) => Math.floor((room / size - head) / row);
  const isWhole = rowsIn(height) > answer.peers.length;
  const room = isWhole ? height : height - size * REST;
  const rows = isWhole ? answer.peers.length + 1 : Math.max(2, rowsIn(room));
  const headHeight = stacked ? head * size : Math.min(HEAD * size, head * size + Math.max(0, room - size * (head + row * rows)));
  return { size, isStacked: stacked, shown: rows - 1, units: Math.min(TIGHT_NAME, widest + 1, Math.max(LEAST_NAME, left)), head: headHeight, row: Math.min((stacked ? CARD : HIGH_ROW) * size, (room - headHeight) / rows) };
}

/** The plan for a box as high as asked for, or higher: the rows spread. */
function naturalPlan(answer: PeersPicture, context: Boxed): Plan {
  const { height, text: size } = context;
  const stacked = isStacked(answer, context);
  const spread = Math.min(1.5, height / naturalHeight(answer, context));
  const [head, row] = stacked ? [CARD_HEAD, CARD] : [HEAD, ROW];
  return { size, isStacked: stacked, shown: answer.peers.length, units: NAME, head: head * size * spread, row: row * size * spread };
}

/** Lays out the rows. */
export function layoutOf(answer: PeersPicture, context: Boxed): Layout {
  const isTight = context.height < naturalHeight(answer, context) - 1; // on the page the height is rounded
  const { units, ...plan } = !isTight ? naturalPlan(answer, context) : context.least === undefined ? tightPlan(answer, context) : stagePlan(answer, context);
  const { size, isStacked: stacked } = plan;
  const egdi = size * (PAD + units + RANK + EGDI);
  const cells = stacked ? 0 : size * (PAD + units + RANK + EGDI + GAP);
  return { ...plan, egdi, rank: egdi - size * EGDI, name: size * (units - 0.4), cells, cell: stacked ? (context.width + size * CARD_GAP) / 3 : (context.width - cells - size * (DISTANCE + PAD) - answer.actionRoom) / 3 };
}

/** The middle of a peer's line, where the page may add to it, px; in the order of the peers. */
export function peerLines(answer: PeersPicture, context: Boxed): readonly number[] {
  const { isStacked: stacked, head, row, size } = layoutOf(answer, context);
  return answer.peers.map((_peer, i) => head + row * (i + 1) + (stacked ? size * CARD_LINES.name : row / 2));
}

/** A column of numbers that ends so far from the reading start: its right edge, in either direction. */
export const rightEdge = ({ words, width }: ChartContext, end: number, room: number) => (words.direction === "rtl" ? width - end + room : end);

/** A sub-index of one row. */
export interface Cell {
  readonly indicator: SubIndex;
  readonly y: number;
  readonly x: Scale;
  /** The number's right edge and middle. */
  readonly number: readonly [number, number];
}

/** One scale of differences for the three columns, so that their bars compare. */
export function cellsOf(answer: PeersPicture, context: ChartContext, { layout, y }: { layout: Layout; y: number }): readonly Cell[] {
  const { size, cells, cell, isStacked: stacked } = layout;
  const differences = answer.peers.flatMap((peer) => SUB_INDICES.map((indicator) => peer.differences[indicator]));
  const [least, most] = [Math.min(-LEAST_SPAN / 2, ...differences), Math.max(LEAST_SPAN / 2, ...differences)];
  const wide = cell - size * (stacked ? CARD_GAP : GAP);
  return SUB_INDICES.map((indicator, i) => {
    const start = cells + cell * i;
    const bar = stacked ? wide : wide - size * NUMBER;
    return {
      indicator, y,
      x: readingScale(context, [least, most], [start + size * 0.5, start + bar - size * 0.5]),
      number: stacked ? [fromStart(context, start + wide / 2) + size * NUMBER / 2, y + size * CARD_LINES.numbers] : [rightEdge(context, start + wide, size * (NUMBER - 0.8)), y],
    };
  });
}
