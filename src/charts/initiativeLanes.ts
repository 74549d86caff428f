import type { InitiativeTimeline, Lane, PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { Scale } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { textWidth } from "~/charts/labels";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

type Stretch = readonly [number, number];

/** The text beside a mark, and the px that both take along the axis. */
interface Fit {
  readonly label: string;
  /** 1: at the right of its mark. */
  readonly side: 1 | -1;
  readonly stretch: Stretch;
  readonly type: LabelType;
}

interface LabelType {
  readonly size: number;
  readonly weight: 400 | 600;
}

/** An initiative in its lane, px. */
export interface LaneMark {
  readonly item: PlacedInitiative;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** The ends of a range, else `null`. */
  readonly bar: Stretch | null;
  /** `null` where a picture of a given height has no room for it; the mark itself is always drawn. */
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

export interface LaneLayout {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
}

/** Where the lanes stand, px: below `top`, in `room` or in as much as they ask for. */
interface LaneFrame {
  readonly x: Scale;
  readonly top: number;
  readonly room: number | null;
}

/** The name of a lane as it stands over it. */
function laneName({ lanesBy }: Pick<InitiativeTimeline, "lanesBy">, { id, name }: Lane, { t, of }: Words): string {
  if (name) return of(name);
  return lanesBy === "kind" ? t(`timelineView.kinds.${id as "programme"}`) : t("timelineView.noPartner");
}

const EDGE = 2;
const RADIUS = 0.5; // of the text size

const isSelected = ({ selected }: InitiativeTimeline, { initiative }: PlacedInitiative) => initiative.id === selected?.id;

const labelType = (answer: InitiativeTimeline, item: PlacedInitiative, size: number): LabelType =>
  isSelected(answer, item) ? { size: size + 0.5, weight: 600 } : { size, weight: 400 };

/** As much of a text as fits, with … where cut. */
function shortened(content: string, room: number, measure: (part: string) => number): string {
  if (measure(content) <= room) return content;
  const words = content.split(" ");
  while (words.length > 1 && measure(`${words.join(" ")}…`) > room) words.pop();
  return `${words.join(" ")}…`;
}

/** The mark alone: its shape, and its bar where it is a range. A moment outside the picture stands at its edge. */
function markStretch({ at, range }: PlacedInitiative, radius: number, { x, width }: { x: Scale; width: number }): { x: number; bar: Stretch | null; own: Stretch } {
  const inside = (px: number) => Math.max(EDGE + radius, Math.min(width - EDGE - radius, px));
  const centre = inside(x(at));
  if (!range) return { x: centre, bar: null, own: [centre - radius, centre + radius] };
  const ends = range.map((end) => inside(x(end)));
  const bar: Stretch = [Math.min(...ends), Math.max(...ends)];
  return { x: centre, bar, own: [Math.min(bar[0], centre - radius), Math.max(bar[1], centre + radius)] };
}

/** The text at either side of a mark: first the side of reading, first the other where the text would leave the picture there. */
function fitted({ initiative }: PlacedInitiative, { own: [from, to], type, context }: { own: Stretch; type: LabelType; context: ChartContext }): readonly [Fit, Fit] {
  const { words, width, text } = context;
  const gap = text * 0.45;
  const measure = (part: string) => textWidth(part, type.size, type.weight);
  const title = words.of(initiative.title);
  const room = (side: 1 | -1) => (side > 0 ? width - EDGE - to - gap : from - gap - EDGE);
  const [wanted, other]: readonly [1 | -1, 1 | -1] = words.direction === "rtl" ? [-1, 1] : [1, -1];
  const at = (side: 1 | -1): Fit => {
    const label = shortened(title, room(side), measure);
    const taken = gap + measure(label);
    return { label: isolate(label, words.direction), side, type, stretch: side > 0 ? [from, to + taken] : [from - taken, to] };
  };
  return room(wanted) >= measure(title) || room(wanted) >= room(other) ? [at(wanted), at(other)] : [at(other), at(wanted)];
}

const touches = (a: Stretch, b: Stretch, gap: number) => a[0] < b[1] + gap && b[0] < a[1] + gap;

/** The first row in which a stretch touches nothing; it is taken there. */
function rowFor(rows: Stretch[][], stretch: Stretch, gap: number): number {
  const free = rows.findIndex((row) => row.every((taken) => !touches(taken, stretch, gap)));
  if (free >= 0) {
    rows[free]?.push(stretch);
    return free;
  }
  return rows.push([stretch]) - 1;
}

/** Every label beside its mark, in as many rows as it takes. */
function roomy(answer: InitiativeTimeline, context: ChartContext, { x, top }: LaneFrame): LaneLayout {
  const { text, width } = context;
  const [rowHeight, head, foot, between] = [text * 1.77, text * 2.25, text * 1.2, 2];
  let at = top;
  const boxes = answer.lanes.map((lane): LaneBox => {
    const rows: Stretch[][] = [];
    const marks = lane.items.map((item): LaneMark => {
      const radius = text * (isSelected(answer, item) ? RADIUS * 1.23 : RADIUS);
      const { own, ...mark } = markStretch(item, radius, { x, width });
      const [fit] = fitted(item, { own, context, type: labelType(answer, item, text - 1) });
      const row = rowFor(rows, fit.stretch, text * 0.7);
      return { item, radius, fit, ...mark, y: at + head + row * rowHeight };
    });
    const height = head + (rows.length - 1) * rowHeight + foot;
    const box = { lane, name: laneName(answer, lane, context.words), top: at, height, headY: at + text, headSize: text - 1, rowHeight, marks };
    at += height + between;
    return box;
  });
  return { boxes, height: at - top };
}

/** Rows for the marks of a lane, beside its name; the open one is first and keeps room for its text. */
function stacked(answer: InitiativeTimeline, lane: Lane, { context, x }: { context: ChartContext; x: Scale }) {
  const { text, width, words } = context;
  const name = laneName(answer, lane, words);
  const nameEnd = textWidth(name, text - 1, 600) + text * 1.4;
  const rows: Stretch[][] = [[words.direction === "rtl" ? [width - nameEnd, width] : [0, nameEnd]]];
  const openFirst = lane.items.toSorted((a, b) => Number(isSelected(answer, b)) - Number(isSelected(answer, a)));
  const placed = openFirst.map((item) => {
    const mark = markStretch(item, text * RADIUS, { x, width });
    const taken = isSelected(answer, item) ? fitted(item, { own: mark.own, context, type: labelType(answer, item, text - 1) })[0].stretch : mark.own;
    return { item, ...mark, taken, row: rowFor(rows, taken, text * 0.1) };
  });
  return { lane, name, rows, placed };
}

/** Every mark, stacked where years are dense, in a given height; texts, at either side, where nothing is in their way. */
function tight(answer: InitiativeTimeline, context: ChartContext, { x, top, room }: { x: Scale; top: number; room: number }): LaneLayout {
  const { text, words } = context;
  const lanes = answer.lanes.map((lane) => stacked(answer, lane, { context, x }));
  const pad = 0.4; // of a row, above and below the rows of a lane
  const rowHeight = Math.min(text * 1.5, room / lanes.reduce((sum, { rows }) => sum + rows.length + pad, 0));
  const asked = Math.min(text - 1, rowHeight * (words.direction === "rtl" ? 0.92 : 0.96)); // Arabic reaches further below its line
  const isLegible = asked >= Math.max(12, text * 0.7);
  const size = isLegible ? asked : text - 1; // the open one is named in any case
  let at = top;
  const boxes = lanes.map(({ lane, name, rows, placed }): LaneBox => {
    const fits = new Map<PlacedInitiative, Fit>();
    for (const { item, own, taken, row } of isLegible ? placed : placed.filter((candidate) => isSelected(answer, candidate.item))) {
      const others = rows[row]?.filter((stretch) => stretch !== taken) ?? [];
      const fit = fitted(item, { own, context, type: labelType(answer, item, size) })
        .find(({ label, stretch }) => !label.includes("…") && !others.some((other) => touches(other, stretch, text * 0.5)));
      if (!fit) continue;
      rows[row] = [...others, fit.stretch];
      fits.set(item, fit);
    }
    const y = (row: number) => at + rowHeight * (pad / 2 + row + 0.5);
    const height = rowHeight * (rows.length + pad);
    const marks = placed.map(({ item, x: centre, bar, row }): LaneMark => ({ item, x: centre, bar, y: y(row), radius: Math.min(text * RADIUS, rowHeight * 0.46), fit: fits.get(item) ?? null }));
    const box = { lane, name, top: at, height, headY: y(0), headSize: Math.min(text - 1, rowHeight * 0.95), rowHeight, marks };
    at += height;
    return box;
  });
  return { boxes, height: at - top };
}

/** The lanes below the axis: with every label if the room allows it, else with every mark and the labels that fit. */
export function laneLayout(answer: InitiativeTimeline, context: ChartContext, { x, top, room }: LaneFrame): LaneLayout {
  const asked = roomy(answer, context, { x, top, room });
  return room === null || asked.height <= room + 1 ? asked : tight(answer, context, { x, top, room });
}
