import type { InitiativeTimeline, Lane, PlacedInitiative } from "~/analysis/initiativeTimeline";
import { laneName, OTHER_LANES, type LaneBox, type LaneLayout, type LaneMark, type LanePicture } from "~/charts/initiativeBoxes";
import { isSelected, labelFits, labelType, markPlace, RADIUS, type Fit, type MarkPlace } from "~/charts/initiativePlaces";
import { stackedRows, touches, type Kept, type Reach } from "~/charts/initiativeRows";
import { small, textWidth } from "~/charts/labels";

/** Rows as high as they may be, and as low as they get where the page can grow, in text sizes. */
const [HIGH, LOW] = [1.5, 0.45];
/** Above and below the rows of a lane, in rows. */
const PAD = 0.4;
/** Arabic reaches further below its line. */
const leading = (isRtl: boolean) => (isRtl ? 0.92 : 0.96);

/** A lane whose marks have rows; `row` of a mark may lie between two, where it takes several. */
interface Packed {
  readonly lane: Lane;
  readonly name: string;
  readonly nameRows: number;
  readonly radius: number;
  readonly kept: readonly Kept[];
  readonly marks: readonly { readonly item: PlacedInitiative; readonly place: MarkPlace; readonly row: number; readonly fit: Fit | null }[];
  /** Rows that the lane takes. */
  readonly count: number;
}

/** The name of a lane stands beside its marks; the open initiative is named in any case, and both keep their rows free. */
function packed({ answer, context, axis }: LanePicture, lane: Lane, rowHeight: number): Packed {
  const { text, width, words } = context;
  const radius = Math.min(text * RADIUS, rowHeight * 0.46);
  const name = laneName(answer, lane, words);
  const rowsOf = (size: number) => Math.max(1, Math.ceil((size * 1.2) / rowHeight - PAD));
  const nameRows = rowsOf(small(text));
  const nameEnd = textWidth(name, small(text), 600) + text * 1.4;
  const kept: Kept[] = [{ reach: words.direction === "rtl" ? [width - nameEnd, width] : [0, nameEnd], from: 0, to: nameRows }];
  const open = lane.items.filter((item) => isSelected(answer, item)).map((item) => {
    const place = markPlace(item, radius, axis);
    const [fit] = labelFits(item, { place, radius, type: labelType(answer, item, small(text)), context });
    const from = kept.some(({ reach }) => touches(reach, fit.stretch, text * 0.2)) ? nameRows : 0;
    const rows = rowsOf(fit.type.size);
    kept.push({ reach: fit.stretch, from, to: from + rows });
    return { item, place, fit, row: from + (rows - 1) / 2 };
  });
  const others = lane.items.filter((item) => !isSelected(answer, item)).map((item) => ({ item, place: markPlace(item, radius, axis) }));
  const { rows, count } = stackedRows(others.map(({ place }) => place.own), radius * 0.2, kept);
  return { lane, name, nameRows, radius, kept, count, marks: [...open, ...others.map((mark, i) => ({ ...mark, fit: null, row: rows[i] ?? 0 }))] };
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

/** Rows as high as the room allows; the marks get smaller with them, so that fewer rows may be needed. */
function fittedRows(picture: LanePicture, room: number, least: number): { readonly lanes: readonly Packed[]; readonly rowHeight: number } {
  const { context: { text }, answer } = picture;
  const shown = withRoom(answer, Math.floor(room / (small(text) * 1.2 + 1)));
  let rowHeight = text * HIGH;
  let lanes = shown.map((lane) => packed(picture, lane, rowHeight));
  for (let tries = 0; tries < 6 && rowHeight > least && totalRows(lanes) * rowHeight > room + 0.5; tries++) {
    rowHeight = Math.max(least, Math.min(rowHeight * 0.96, room / totalRows(lanes)));
    lanes = shown.map((lane) => packed(picture, lane, rowHeight));
  }
  return { lanes, rowHeight };
}

/** The texts of a lane that fit beside their marks: between neighbours in a row, at either side. */
function labelled({ answer, context }: LanePicture, { marks, kept, radius }: Packed, size: number): ReadonlyMap<PlacedInitiative, Fit> {
  const { text } = context;
  const gap = text * 0.5;
  const fits = new Map<PlacedInitiative, Fit>();
  const rows = new Map<number, { readonly mark: Packed["marks"][number] | null; readonly reach: Reach }[]>();
  const put = (row: number, mark: Packed["marks"][number] | null, reach: Reach) => {
    const known = rows.get(row);
    if (known) known.push({ mark, reach });
    else rows.set(row, [{ mark, reach }]);
  };
  for (const mark of marks) if (!mark.fit) put(mark.row, mark, mark.place.own);
  for (const { reach, from, to } of kept) for (let row = from; row < to; row++) put(row, null, reach);
  for (const row of rows.values()) {
    row.sort((a, b) => a.reach[0] - b.reach[0]);
    let taken = -Infinity;
    row.forEach(({ mark, reach }, i) => {
      const next = row[i + 1]?.reach[0] ?? Infinity;
      const isWide = next - reach[1] > text * 3 || reach[0] - taken > text * 3;
      const fit = mark && isWide && labelFits(mark.item, { place: mark.place, radius, type: labelType(answer, mark.item, size), context })
        .find(({ label, stretch }) => !label.includes("…") && stretch[0] > taken + gap && stretch[1] < next - gap);
      if (mark && fit) fits.set(mark.item, fit);
      taken = Math.max(taken, fit ? fit.stretch[1] : reach[1]);
    });
  }
  return fits;
}

/** Every mark, stacked where years are dense, in so many px or, where the page can grow, in what it needs; texts where nothing is in their way. */
export function tightLanes(picture: LanePicture, room: number, canGrow: boolean): LaneLayout {
  const { context: { text, words } } = picture;
  const { lanes, rowHeight: asked } = fittedRows(picture, room, canGrow ? text * LOW : 0.5);
  const rowHeight = canGrow ? asked : Math.min(asked, room / Math.max(1, totalRows(lanes)));
  const size = Math.min(text - 1, rowHeight * leading(words.direction === "rtl"));
  const isLegible = size >= Math.max(12, text * 0.7);
  let at = 0;
  const boxes = lanes.map((packedLane): LaneBox => {
    const { lane, name, nameRows, radius, count, marks } = packedLane;
    const fits = isLegible ? labelled(picture, packedLane, size) : null;
    const y = (row: number) => at + rowHeight * (PAD / 2 + row + 0.5);
    const height = rowHeight * (count + PAD);
    const placed = marks.map(({ item, place, row, fit }): LaneMark => ({ item, ...place, y: y(row), radius: Math.min(radius, rowHeight * 0.46), fit: fit ?? fits?.get(item) ?? null }));
    const box = { lane, name, top: at, height, headY: y((nameRows - 1) / 2), headSize: small(text), rowHeight, marks: placed };
    at += height;
    return box;
  });
  return { boxes, height: at };
}
