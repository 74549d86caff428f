import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { laneName, type LaneBox, type LaneLayout, type LaneMark, type LanePicture } from "~/charts/initiativeBoxes";
import { labelFits, labelType, markPlace, radiusOf } from "~/charts/initiativePlaces";
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
function labelledLanes({ answer, context, axis }: LanePicture, { rowHeight, head, foot, isBeside, most }: Spacing): LaneLayout | null {
  const { text, words, width } = context;
  const [between, size] = [2, text - 1];
  const boxes: LaneBox[] = [];
  let at = 0;
  for (const lane of answer.lanes) {
    const name = laneName(answer, lane, words);
    const named = textWidth(name, size, 600) + text * 1.4;
    const rows: Reach[][] = isBeside ? [[words.direction === "rtl" ? [width - named, width] : [0, named]]] : [];
    const heightOf = () => head + (rows.length - 1) * rowHeight + foot;
    const marks: LaneMark[] = [];
    for (const item of lane.items) {
      const radius = radiusOf(answer, item, text);
      const place = markPlace(item, radius, axis);
      const [fit] = labelFits(item, { place, radius, context, type: labelType(answer, item, size) });
      marks.push({ item, radius, fit, ...place, y: at + head + rowFor(rows, fit.stretch, text * 0.7) * rowHeight });
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

const naturals = new WeakMap<InitiativeTimeline, { readonly picture: LanePicture; readonly layout: LaneLayout }>();

/** As much as the lanes ask for on a page: worked out once for what asks for its height, draws it and points at it. */
function naturalLanes(picture: LanePicture): LaneLayout {
  const { answer, context: { words, text, width, time } } = picture;
  const last = naturals.get(answer);
  const before = last?.picture.context;
  if (last && before?.words === words && before.text === text && before.width === width && before.time === time) return last.layout;
  const layout = labelledLanes(picture, roomy(text)) ?? labelledLanes(picture, close(text)) ?? tightLanes(picture, text * MOST_STACKED, true);
  naturals.set(answer, { picture, layout });
  return layout;
}

/** The lanes below the axis: with every label if the room allows it, else with every mark and the labels that fit. */
export function laneLayout(picture: LanePicture, room: number | null): LaneLayout {
  const asked = naturalLanes(picture);
  return room === null || asked.height <= room + 1 ? asked : tightLanes(picture, room, false);
}

/** The same lanes from another top on, px. */
export const lowered = ({ boxes, height }: LaneLayout, by: number): LaneLayout => ({
  height,
  boxes: boxes.map((box) => ({ ...box, top: box.top + by, headY: box.headY + by, marks: box.marks.map((mark) => ({ ...mark, y: mark.y + by })) })),
});
