import type { InitiativeTimeline, Lane, PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { Scale } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import type { Reach } from "~/charts/initiativeRows";
import { textWidth } from "~/charts/labels";
import { laneName } from "~/i18n/figures";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** Distance of everything from the edge of the picture, px. */
const EDGE = 2;
/** Radius of a mark, in text sizes; the open one is larger. */
export const RADIUS = 0.5;
const OPEN = 1.23;
/** A line over the time that a date may mean is drawn where it shows beside its mark, in text sizes. */
const SHOWN = 0.2;
/** Where it is longer the text stands over it rather than after it: a share of the width, and how high the rows are then, in sizes of the text. */
const [LONG, STANDING] = [0.22, 2.55];

/** Where the axis runs, px: what lies beyond is cut there. */
export interface AxisReach {
  readonly x: Scale;
  readonly edges: Reach;
  readonly width: number;
}

/** A mark along the axis, px. */
export interface MarkPlace {
  readonly x: number;
  /** The ends of a range, else `null`. */
  readonly bar: Reach | null;
  /** The ends of all that its date may mean, where that is more than a mark: a year that never pretends to be a day. */
  readonly whisker: Reach | null;
  /** Whether bar or whisker goes on beyond the left, the right edge of the axis. */
  readonly goesOn: readonly [boolean, boolean];
  /** All of it. */
  readonly own: Reach;
}

/** Where an initiative stands on the axis; what the axis cuts stands in the middle of what is left. */
export function markPlace({ at, covers, range }: Pick<PlacedInitiative, "at" | "covers" | "range">, radius: number, { x, edges: [left, right], width }: AxisReach): MarkPlace {
  const ends = covers.map(x);
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  const goesOn = [from < left - 0.5, to > right + 0.5] as const;
  const cut: Reach = [Math.max(from, left), Math.min(to, right)];
  const inside = (px: number) => Math.max(EDGE + radius, Math.min(width - EDGE - radius, px));
  const centre = inside(goesOn[0] || goesOn[1] ? (cut[0] + cut[1]) / 2 : x(at));
  const gap = Math.min(1.5, (cut[1] - cut[0]) * 0.1); // two years side by side stay two
  const reach: Reach = range ? cut : [cut[0] + (goesOn[0] ? 0 : gap), cut[1] - (goesOn[1] ? 0 : gap)];
  const isLong = reach[1] - reach[0] > 2 * radius * (1 + SHOWN);
  return {
    x: centre, goesOn, bar: range ? reach : null, whisker: !range && isLong ? reach : null,
    own: range || isLong ? [Math.min(reach[0], centre - radius), Math.max(reach[1], centre + radius)] : [centre - radius, centre + radius],
  };
}

/** Whether all that a date may mean is so long that mark and text stand on its line. */
const isStanding = ({ whisker }: Pick<MarkPlace, "whisker">, width: number): boolean => whisker !== null && whisker[1] - whisker[0] > width * LONG;

/** Height of rows of texts, px: higher where some stand on a line, with clear distance. */
export const rowHeightOf = (places: readonly MarkPlace[], { size, width, high }: { readonly size: number; readonly width: number; readonly high: number }): number =>
  (places.some((place) => isStanding(place, width)) ? Math.max(high, size * STANDING) : high);

interface LabelType {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** The text beside a mark, px. */
export interface Fit {
  readonly label: string;
  /** 1: at the right of its mark. */
  readonly side: 1 | -1;
  /** Where it begins, at its mark. */
  readonly x: number;
  /** What mark and text take along the axis. */
  readonly stretch: Reach;
  readonly type: LabelType;
  /** Mark and text stand on the line of all that the date may mean, rather than beside it. */
  readonly isOver: boolean;
}

export const isSelected = ({ selected }: InitiativeTimeline, { initiative }: PlacedInitiative): boolean => initiative.id === selected?.id;

/** Radius of a mark in a lane, px. */
export const radiusOf = (answer: InitiativeTimeline, item: PlacedInitiative, text: number): number => text * RADIUS * (isSelected(answer, item) ? OPEN : 1);

/** The type of a label beside a mark. */
export const labelType = (answer: InitiativeTimeline, item: PlacedInitiative, size: number): LabelType =>
  isSelected(answer, item) ? { size: size + 0.5, weight: 600 } : { size, weight: 400 };

const known = new Map<string, number>();
const MOST_KNOWN = 9000;

/** The width of a title, measured once: while years are moved, every frame asks for all of them. */
function widthOf(title: string, { size, weight }: LabelType): number {
  const key = `${weight} ${size} ${title}`;
  const width = known.get(key) ?? textWidth(title, size, weight);
  if (known.size > MOST_KNOWN) known.clear();
  known.set(key, width);
  return width;
}

/** As much of a text as fits, with … where cut. */
function shortened(content: string, room: number, type: LabelType): string {
  if (widthOf(content, type) <= room) return content;
  const words = content.split(" ");
  while (words.length > 1 && widthOf(`${words.join(" ")}…`, type) > room) words.pop();
  return `${words.join(" ")}…`;
}

interface Asked {
  readonly place: MarkPlace;
  readonly radius: number;
  readonly type: LabelType;
  readonly context: ChartContext;
  /** The rows are high enough for texts over a long line. */
  readonly canStand: boolean;
}

/** The text at either side of a mark: first the side of reading, first the other where the text would leave the picture there. */
export function labelFits({ initiative }: PlacedInitiative, { place, place: { x, own }, radius, type, canStand, context: { words, width, text } }: Asked): readonly [Fit, Fit] {
  const gap = text * 0.45;
  const title = words.of(initiative.title);
  const isOver = canStand && isStanding(place, width);
  const [left, right] = isOver ? [x - radius, x + radius] : own;
  const starts = { 1: right + gap, [-1]: left - gap } as Readonly<Record<1 | -1, number>>;
  const room = (side: 1 | -1) => (side > 0 ? width - EDGE - starts[1] : starts[-1] - EDGE);
  const [wanted, other]: readonly [1 | -1, 1 | -1] = words.direction === "rtl" ? [-1, 1] : [1, -1];
  const at = (side: 1 | -1): Fit => {
    const label = shortened(title, room(side), type);
    const end = starts[side] + side * widthOf(label, type);
    return { label: isolate(label, words.direction), side, x: starts[side], type, isOver, stretch: [Math.min(own[0], end), Math.max(own[1], end)] };
  };
  return room(wanted) >= widthOf(title, type) || room(wanted) >= room(other) ? [at(wanted), at(other)] : [at(other), at(wanted)];
}

/** An initiative in its lane, px. */
export interface LaneMark extends MarkPlace {
  readonly item: PlacedInitiative;
  readonly y: number;
  readonly radius: number;
  /** `null` where there is no room for a text; the mark itself is always drawn. */
  readonly fit: Fit | null;
}

/** A lane and what stands in it, px. */
export interface LaneBox {
  readonly lane: Lane;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly headY: number;
  readonly headSize: number;
  readonly rowHeight: number;
  readonly marks: readonly LaneMark[];
}

/** The lanes from their own top on, px. */
export interface LaneLayout {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
}

/** What a layout of lanes is made from. */
export interface LanePicture {
  readonly answer: InitiativeTimeline;
  readonly context: ChartContext;
  readonly axis: AxisReach;
}

/** Stands for the lanes that a small picture puts together. */
export const OTHER_LANES = "others-";

/** The head of a lane: its name, or how many others it holds. */
export function laneHead({ lanesBy }: Pick<InitiativeTimeline, "lanesBy">, lane: Lane, words: Words): string {
  const others = lane.id.startsWith(OTHER_LANES) ? Number(lane.id.slice(OTHER_LANES.length)) : 0;
  return others > 0 ? words.t("timelineAxis.others", { count: others, n: words.format.count(others) }) : laneName(words, lanesBy === "kind", lane);
}
