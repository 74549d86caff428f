import { labelFits, labelType, laneHead, markPlace, radiusOf, rowHeightOf, type LaneBox, type LaneLayout, type LaneMark, type LanePicture } from "~/charts/initiativePlaces";
import { rowFor, type Reach } from "~/charts/initiativeRows";
import { tightLanes } from "~/charts/initiativeTight";
import { textWidth } from "~/charts/labels";

/** Heights up to which lanes show every text, with their names over them, then with their names beside; and which stacked marks fill before their rows get lower; in text sizes. */
const [MOST_ROOMY, MOST_CLOSE, MOST_STACKED] = [100, 130, 76];

interface Spacing {
  readonly rowHeight: number;
  /** From the top of a lane to its first row, and from its last to its foot. */
  readonly head: number;
  readonly foot: number;
  /** Whether the name stands in the first row rather than over it. */
  readonly isBeside: boolean;
  /** More px than this are too many. */
  readonly most: number;
}

/** Every label beside its mark, in as many rows as it takes; `null` where that is too much. */
function labelledLanes({ answer, context, axis }: LanePicture, { rowHeight: close, head, foot, isBeside, most }: Spacing): LaneLayout | null {
  const { text, words, width } = context;
  const [between, size] = [2, text - 1];
  const boxes: LaneBox[] = [];
  let at = 0;
  for (const lane of answer.lanes) {
    const name = laneHead(answer, lane, words);
    const named = textWidth(name, size, 600) + text * 1.4;
    const rows: Reach[][] = isBeside ? [[words.direction === "rtl" ? [width - named, width] : [0, named]]] : [];
    const placed = lane.items.map((item) => { const radius = radiusOf(answer, item, text); return { item, radius, ...markPlace(item, radius, axis) }; });
    const rowHeight = rowHeightOf(placed, { size, width, high: close });
    const heightOf = () => head + (rows.length - 1) * rowHeight + foot + (rowHeight > close ? size * 0.4 : 0);
    const marks: LaneMark[] = [];
    for (const place of placed) {
      const [fit] = labelFits(place.item, { place, radius: place.radius, context, type: labelType(answer, place.item, size), canStand: true });
      marks.push({ ...place, fit, y: at + head + rowFor(rows, fit.stretch, text * 0.7) * rowHeight });
      if (at + heightOf() > most) return null;
    }
    const height = heightOf();
    boxes.push({ lane, name, top: at, height, headY: at + (isBeside ? head : text), headSize: size, rowHeight, marks });
    at += height + between;
  }
  return { boxes, height: Math.max(0, at - between) };
}

const roomy = (text: number): Spacing => ({ rowHeight: text * 1.77, head: text * 2.25, foot: text * 1.2, isBeside: false, most: text * MOST_ROOMY });
const close = (text: number): Spacing => ({ rowHeight: text * 1.6, head: text * 0.95, foot: text * 0.95, isBeside: true, most: text * MOST_CLOSE });

/** As much as the lanes ask for on a page: every text where that is not too much, else every mark. */
export function naturalLanes(picture: LanePicture): LaneLayout {
  const { text } = picture.context;
  return labelledLanes(picture, roomy(text)) ?? labelledLanes(picture, close(text)) ?? tightLanes(picture, text * MOST_STACKED, true);
}

/** The same lanes from another top on, px. */
export const lowered = ({ boxes, height }: LaneLayout, by: number): LaneLayout => ({
  height,
  boxes: boxes.map((box) => ({ ...box, top: box.top + by, headY: box.headY + by, marks: box.marks.map((mark) => ({ ...mark, y: mark.y + by })) })),
});
