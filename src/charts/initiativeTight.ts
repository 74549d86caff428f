import { grouped } from "~/analysis/facets";
import type { InitiativeTimeline, Lane, PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { ChartContext } from "~/charts/context";
import {
  isSelected, labelFits, labelType, laneHead, markPlace, OTHER_LANES, RADIUS, rowHeightOf, type Fit, type LaneBox, type LaneLayout, type LaneMark, type LanePicture, type MarkPlace,
} from "~/charts/initiativePlaces";
import { stackedRows, titledRows, touches, type Kept, type Reach } from "~/charts/initiativeRows";
import { small, textWidth } from "~/charts/labels";

/** Rows as high as they may be, those of marks alone among lanes with texts, and as low as they get where the page can grow, in text sizes. */
const [HIGH, DENSE, LOW] = [1.5, [0.42, 0.3], 0.45] as const;
/** Above and below the rows of a lane, in rows. */
const PAD = 0.4;
/** Radius of marks with texts among lanes of marks alone, which are not much smaller, in text sizes. */
const SMALL_MARK = 0.27;
/** What the letters of a name take of its line. */
const INK = 0.8;
/** Sizes of the texts that are tried before the smallest, in text sizes. */
const SIZES = [0.96, 0.88, 0.8, 0.74] as const;
/** Type as large as this is for paper, px, where nothing is smaller than 8 pt. */
const PAPER = 30;
const leastSize = ({ text, least }: ChartContext) => least ?? Math.max(12, text * (text > PAPER ? 0.926 : 0.7));
/** More marks than this are not given a text each in so many px. */
const MANY = 150;

/** Height of a row of text: Arabic reaches further above and below its line. */
const rowOf = (size: number, { words }: ChartContext) => size * (words.direction === "rtl" ? 1.32 : 1.08);
const headOf = (context: ChartContext) => small(context.text) * (context.words.direction === "rtl" ? 1.4 : 1.2);

const NO_FITS = () => null;

/** Height of the rows of a lane, with the size of the text that every mark gets, or none; and of the marks at most. */
interface Rows {
  readonly rowHeight: number;
  readonly size: number | null;
  readonly mark?: number;
}

/** A lane whose marks have rows; `row` of a mark may lie between two, where it takes several. */
interface Packed {
  readonly lane: Lane;
  readonly name: string;
  readonly rowHeight: number;
  /** px that its name takes at least. */
  readonly headHeight: number;
  readonly radius: number;
  readonly kept: readonly Kept[];
  readonly marks: readonly { readonly item: PlacedInitiative; readonly place: MarkPlace; readonly row: number; readonly fit: Fit | null }[];
  /** Rows that the lane takes, those of its name included. */
  readonly count: number;
}

/** The name of a lane stands beside its marks; the open initiative is named in any case, and both keep their rows free. */
function packed({ answer, context, axis }: LanePicture, lane: Lane, { rowHeight: high, size, mark = RADIUS }: Rows): Packed {
  const { text, width, words } = context;
  const radius = Math.min(text * mark, high * 0.46);
  const others = lane.items.filter((item) => !isSelected(answer, item)).map((item) => ({ item, place: markPlace(item, radius, axis) }));
  const rowHeight = size === null ? high : rowHeightOf(others.map(({ place }) => place), { size, width, high });
  const name = laneHead(answer, lane, words);
  const rowsOf = (height: number) => Math.max(1, Math.ceil(height / rowHeight - PAD));
  const headHeight = headOf(context);
  const nameRows = rowsOf(headHeight * INK);
  const nameEnd = textWidth(name, small(text), 600) + text * 1.4;
  const kept: Kept[] = [{ reach: words.direction === "rtl" ? [width - nameEnd, width] : [0, nameEnd], from: 0, to: nameRows }];
  const asked = (item: PlacedInitiative, place: MarkPlace, size: number) => ({ place, radius, type: labelType(answer, item, size), context, canStand: rowHeight > high });
  const open = lane.items.filter((item) => isSelected(answer, item)).map((item) => {
    const place = markPlace(item, radius, axis);
    const [fit] = labelFits(item, asked(item, place, small(text)));
    const from = kept.some(({ reach }) => touches(reach, fit.stretch, text * 0.2)) ? nameRows : 0;
    const rows = rowsOf(fit.type.size * 1.2);
    kept.push({ reach: fit.stretch, from, to: from + rows });
    return { item, place, fit, row: from + (rows - 1) / 2 };
  });
  const own = { lane, name, rowHeight, headHeight, radius, kept };
  if (size === null) {
    const { rows, count } = stackedRows(others.map(({ place }) => place.own), radius * 0.2, kept);
    return { ...own, count, marks: [...open, ...others.map((mark, i) => ({ ...mark, fit: null, row: rows[i] ?? 0 }))] };
  }
  const fits = others.map(({ item, place }) => {
    const both = labelFits(item, asked(item, place, size));
    const full = both.filter(({ label }) => !label.includes("…"));
    return full.length > 0 ? full : both;
  });
  const { rows, count } = titledRows(fits.map((both) => both.map(({ stretch }) => stretch)), text * 0.5, { kept, side: words.direction === "rtl" ? -1 : 1 });
  return { ...own, count, marks: [...open, ...others.map((mark, i) => { const [row, which] = rows[i] ?? [0, 0]; return { ...mark, row, fit: fits[i]?.[which] ?? null }; })] };
}

/** Rows of everything, those between the lanes included. */
const totalRows = (lanes: readonly Packed[]) => lanes.reduce((sum, { count }) => sum + count + PAD, 0);

/** As many lanes as have room for their names; the rest as one. */
function withRoom({ lanes }: InitiativeTimeline, most: number): readonly Lane[] {
  if (lanes.length <= most) return lanes;
  const shown = lanes.slice(0, Math.max(0, most - 1));
  const rest = lanes.slice(shown.length);
  const items = [...new Map(rest.flatMap((lane) => lane.items).map((item) => [item.initiative.id, item])).values()].toSorted((a, b) => a.at - b.at);
  return [...shown, { id: `${OTHER_LANES}${rest.length}`, name: null, items }];
}

/** px that a lane takes: its rows, and its name in any case. */
const heightOf = ({ marks, rowHeight, headHeight }: Packed) => Math.max(headHeight, (marks.reduce((most, { row }) => Math.max(most, row + 1), 0) + PAD) * rowHeight);
const heightOfAll = (lanes: readonly Packed[]) => lanes.reduce((sum, lane) => sum + heightOf(lane), 0);

/** The lanes one below the other, their names at the first rows. */
function boxesOf(lanes: readonly Packed[], { text }: ChartContext, fitsOf: (lane: Packed) => ReadonlyMap<PlacedInitiative, Fit> | null): LaneLayout {
  let at = 0;
  const boxes = lanes.map((own): LaneBox => {
    const { lane, name, headHeight, radius, rowHeight, marks } = own;
    const height = heightOf(own);
    const rows = marks.reduce((most, { row }) => Math.max(most, row + 1), 0);
    const fits = fitsOf(own);
    const first = at + (rows > 1 ? rowHeight * (PAD + 1) : height) / 2;
    const placed = marks.map(({ item, place, row, fit }): LaneMark => ({ item, ...place, y: first + row * rowHeight, radius: Math.min(radius, rowHeight * 0.46), fit: fit ?? fits?.get(item) ?? null }));
    const box = { lane, name, top: at, height, headY: Math.max(first, at + headHeight / 2), headSize: small(text), rowHeight, marks: placed };
    at += height;
    return box;
  });
  return { boxes, height: at };
}

/** Every mark with its text at one side or the other, as large as a room allows, the smallest of them in the most that there is; `null` where that is too much. */
export function titledLanes(picture: LanePicture, { room, most }: { readonly room: number; readonly most: number }): LaneLayout | null {
  const { answer: { lanes }, context } = picture;
  if (lanes.reduce((sum, { items }) => sum + items.length, 0) > MANY) return null;
  const least = leastSize(context);
  for (const size of [...SIZES.map((share) => context.text * share).filter((size) => size > least), least]) {
    const titled = lanes.map((lane) => packed(picture, lane, { rowHeight: rowOf(size, context), size }));
    if (heightOfAll(titled) <= (size === least ? most : room)) return boxesOf(titled, context, NO_FITS);
  }
  return null;
}

/** As many lanes as have room with marks of some size, and texts in those where they cost least; `null` where not even two have. */
export function mixedLanes(picture: LanePicture, most: number): LaneLayout | null {
  const { answer, context } = picture;
  const size = leastSize(context);
  for (let count = Math.min(answer.lanes.length, Math.floor(most / headOf(context))); count > 1; count--) {
    const shown = withRoom(answer, count);
    if (shown.some(({ items }) => items.length > MANY)) return null;
    const bare = DENSE.map((share) => shown.map((lane) => packed(picture, lane, { rowHeight: context.text * share, size: null }))).find((lanes) => heightOfAll(lanes) <= most);
    if (!bare) continue;
    let left = most - heightOfAll(bare);
    const titled = shown.map((lane) => packed(picture, lane, { rowHeight: rowOf(size, context), size, mark: SMALL_MARK }));
    const costs = bare.map((lane, i) => heightOf(titled[i] ?? lane) - heightOf(lane));
    const named = new Set(costs.map((_, i) => i).toSorted((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0)).filter((i) => {
      const isPaid = (costs[i] ?? 0) <= left;
      if (isPaid) left -= costs[i] ?? 0;
      return isPaid;
    }));
    return boxesOf(bare.map((lane, i) => (named.has(i) ? (titled[i] ?? lane) : lane)), context, NO_FITS);
  }
  return null;
}

/** Rows as high as the room allows; the marks get smaller with them, so that fewer rows may be needed. */
function fittedRows(picture: LanePicture, room: number, least: number): { readonly lanes: readonly Packed[]; readonly rowHeight: number } {
  const { context, answer } = picture;
  const shown = withRoom(answer, Math.floor(room / (headOf(context) + 1)));
  let rowHeight = context.text * HIGH;
  let lanes = shown.map((lane) => packed(picture, lane, { rowHeight, size: null }));
  for (let tries = 0; tries < 6 && rowHeight > least && totalRows(lanes) * rowHeight > room + 0.5; tries++) {
    rowHeight = Math.max(least, Math.min(rowHeight * 0.96, room / totalRows(lanes)));
    lanes = shown.map((lane) => packed(picture, lane, { rowHeight, size: null }));
  }
  return { lanes, rowHeight };
}

/** The texts of a lane that fit beside their marks: between neighbours in a row, at either side. */
function labelled({ answer, context }: LanePicture, { marks, kept, radius }: Packed, size: number): ReadonlyMap<PlacedInitiative, Fit> {
  const { text } = context;
  const gap = text * 0.5;
  const fits = new Map<PlacedInitiative, Fit>();
  const placed: readonly { readonly mark: Packed["marks"][number] | null; readonly reach: Reach; readonly from: number; readonly to: number }[] = [
    ...marks.filter(({ fit }) => !fit).map((mark) => ({ mark, reach: mark.place.own, from: mark.row, to: mark.row + 1 })),
    ...kept.map((own) => ({ ...own, mark: null })),
  ];
  const rows = grouped(placed, ({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i));
  for (const unsorted of rows.values()) {
    const row = unsorted.toSorted((a, b) => a.reach[0] - b.reach[0]);
    let taken = -Infinity;
    row.forEach(({ mark, reach }, i) => {
      const next = row[i + 1]?.reach[0] ?? Infinity;
      const isWide = next - reach[1] > text * 3 || reach[0] - taken > text * 3;
      const fit = mark && isWide && labelFits(mark.item, { place: mark.place, radius, type: labelType(answer, mark.item, size), context, canStand: false })
        .find(({ label, stretch }) => !label.includes("…") && stretch[0] > taken + gap && stretch[1] < next - gap);
      if (mark && fit) fits.set(mark.item, fit);
      taken = Math.max(taken, fit ? fit.stretch[1] : reach[1]);
    });
  }
  return fits;
}

/** Every mark, stacked where years are dense, in so many px or, where the page can grow, in what it needs; texts where nothing is in their way. */
export function tightLanes(picture: LanePicture, room: number, canGrow: boolean): LaneLayout {
  const { context } = picture;
  const { lanes, rowHeight: asked } = fittedRows(picture, room, canGrow ? context.text * LOW : 0.5);
  const rowHeight = canGrow ? asked : Math.min(asked, room / Math.max(1, totalRows(lanes)));
  const size = Math.min(context.text - 1, rowHeight / rowOf(1, context));
  return boxesOf(lanes.map((lane) => ({ ...lane, rowHeight })), context, (lane) => (size >= leastSize(context) ? labelled(picture, lane, size) : null));
}
