import type { DecimalYear } from "~/analysis/initiativeDates";
import type { InitiativeTimeline, PlacedInitiative } from "~/analysis/initiativeTimeline";
import { isCompact, type ChartContext } from "~/charts/context";
import { lowered, naturalLanes } from "~/charts/initiativeLanes";
import { markPlace, type LaneBox, type LaneLayout, type LaneMark, type LanePicture, type MarkPlace } from "~/charts/initiativePlaces";
import { stackedRows } from "~/charts/initiativeRows";
import { mixedLanes, tightLanes, titledLanes } from "~/charts/initiativeTight";
import { pathColour } from "~/charts/pathLooks";
import { pathPlot, shelfHeight, type PathPlot } from "~/charts/pathPlot";

/** Heights of the rank path with its years: as asked for, as left by initiatives, and the least so that these have their texts; in text sizes. */
const RANK = { natural: 18.2, compact: 16, small: 10.8, least: 8.6 } as const;
/** A picture as low as this shows ticks, if its lanes cannot have their texts; in text sizes. */
const FLAT = 22;
/** Height of the key under the initiatives, in text sizes. */
const KEY = 1.9;
/** Height of all ticks, before they get lower, and of one tick with the space above it at most, in text sizes. */
const [MOST_TICKS, TICK] = [24, 0.5];

/** A short upright for an initiative, stacked where several share a place: the timeline of a phone. */
export interface Tick extends MarkPlace {
  readonly item: PlacedInitiative;
  /** Its foot. */
  readonly y: number;
}

/** Where everything of the timeline stands, px. */
export interface TimelineLayout {
  readonly place: PathPlot;
  /** Where the lanes, or the ticks, begin. */
  readonly top: number;
  /** The middle of the key; `null` where nothing needs one. */
  readonly keyY: number | null;
  readonly lanes: LaneLayout | null;
  readonly ticks: readonly Tick[];
  /** Height of a tick with the space above it. */
  readonly tickHeight: number;
}

/** Opens the rank axis a little further where the number under the lowest point would touch the years. */
function opened(place: PathPlot, { paths }: InitiativeTimeline["path"], size: number): PathPlot {
  const { plot: { top, bottom }, axes: { xAxis, yAxis } } = place;
  const [min, max] = [Number(yAxis.min), Number(yAxis.max)];
  const worst = Math.max(...paths.flatMap(({ points }) => points.map(({ rank }) => rank ?? min)));
  const below = Math.min(size * 1.9, (bottom - top) / 3);
  const last = Math.max(max, (worst * (bottom - top) - below * min) / (bottom - top - below));
  return { ...place, y: (rank) => top + ((rank - min) / (last - min)) * (bottom - top), axes: { xAxis, yAxis: { ...yAxis, max: last } } };
}

const allItems = ({ lanes }: InitiativeTimeline): readonly PlacedInitiative[] => [...new Map(lanes.flatMap(({ items }) => items).map((item) => [item.initiative.id, item])).values()].toSorted((a, b) => a.at - b.at);

type Asked = Omit<ChartContext, "height"> & { readonly height: number | null };

type Whole = TimelineLayout & { readonly height: number };

/** What the picture of the initiatives is made from, px; the path stands above it. */
interface Frame extends LanePicture {
  /** Height of the picture; `null` for what it asks for. */
  readonly asked: number | null;
  readonly shelf: number;
  readonly key: number;
  /** The path in the rest of a height. */
  readonly placed: (height: number, below: number) => PathPlot;
}

const keyAt = ({ key, context: { text } }: Frame, height: number) => (key > 0 ? height - text * 0.65 : null);

/** Ticks in rows above a base line, on a phone and in a low picture. */
function tickLayout(frame: Frame): Whole {
  const { answer, context: { text: size }, axis, asked, shelf, key, placed } = frame;
  const items = allItems(answer);
  const half = Math.max(1.5, size * 0.11);
  const places = items.map((item) => markPlace(item, half, axis));
  const { rows, count } = stackedRows(places.map(({ own }) => own), 0.5, []);
  const foot = size * 1.1 + key;
  const small = Math.min(size * TICK, (size * MOST_TICKS) / Math.max(1, count));
  const natural = RANK.compact * size + shelf + count * small + foot;
  const height = asked ?? natural;
  const isNatural = Math.abs(height - natural) <= 1; // on a page the height is what was asked for, in whole px
  const high = isNatural ? small : Math.min(size * TICK * 2, (height - RANK.small * size - shelf - foot) / Math.max(1, count));
  const below = count * high + foot;
  const base = height - key - size * 0.4;
  return {
    height, place: placed(height, below), top: height - below, lanes: null, tickHeight: high, keyY: keyAt(frame, height),
    ticks: items.map((item, i): Tick => ({ item, ...(places[i] as MarkPlace), y: base - (rows[i] ?? 0) * high })),
  };
}

/** Lanes in a given height: as on a page if they fit, else with every text, else with the texts that cost little, else every mark; `null` where ticks say more. */
function lanesWithin(frame: Frame, natural: Whole, height: number): LaneLayout | null {
  const { text: size } = frame.context;
  const room = height - RANK.small * size - frame.shelf - frame.key;
  const most = room + (RANK.small - RANK.least) * size;
  if (natural.lanes && natural.lanes.height <= room + 1) return natural.lanes;
  return titledLanes(frame, { room, most }) ?? (height < size * FLAT ? null : (mixedLanes(frame, most) ?? tightLanes(frame, room, false)));
}

function laidOut(answer: InitiativeTimeline, context: Asked): Whole {
  const { text: size, width, height: asked } = context;
  const room = { top: size * (isCompact(context) ? 1.5 : 1.7), bottom: 0, window: answer.axis };
  const { x } = pathPlot(answer.path, { ...context, height: asked ?? 0 }, room); // across, a plot does not depend on its height
  const [start, end] = [x(answer.axis[0]), x(answer.axis[1])];
  const perYear = (end - start) / (answer.axis[1] - answer.axis[0]);
  const frame: Frame = {
    answer, context: { ...context, height: asked ?? 0 }, asked, shelf: shelfHeight(answer.path, size), key: answer.lanes.length > 0 ? size * KEY : 0,
    axis: { x: (year) => start + (year - answer.axis[0]) * perYear, width, edges: [Math.min(start, end), Math.max(start, end)] },
    placed: (height, below) => opened(pathPlot(answer.path, { ...context, height }, { ...room, bottom: below }), answer.path, size),
  };
  if (isCompact(context)) return tickLayout(frame);
  const { shelf, key } = frame;
  const gap = answer.lanes.length > 0 ? size * 0.6 : 0;
  const lanes = asked === null ? naturalLanes(frame) : lanesWithin(frame, timelineLayout(answer, { ...context, height: null }), asked - gap);
  if (!lanes) return tickLayout(frame);
  const height = asked ?? RANK.natural * size + shelf + gap + lanes.height + key;
  const top = height - key - lanes.height;
  return { height, place: frame.placed(height, lanes.height + gap + key), top, lanes: lowered(lanes, top - (lanes.boxes[0]?.top ?? top)), ticks: [], tickHeight: 0, keyY: keyAt(frame, height) };
}

const known = new WeakMap<InitiativeTimeline, readonly { readonly context: Asked; readonly layout: Whole }[]>();
const SAME = ["width", "height", "text", "least", "words", "time"] as const;
/** A theme is made anew for every picture; its paper and ink tell whether it looks the same. */
const looksSame = (a: Asked["theme"], b: Asked["theme"]) => ["paper", "ink"].every((token) => a.colour(token) === b.colour(token));

/** Lays out path and initiatives, once for all that asks; without a given height the lanes take what they ask for. */
export function timelineLayout(answer: InitiativeTimeline, context: Asked): Whole {
  const before = known.get(answer) ?? [];
  const last = before.find((one) => SAME.every((name) => one.context[name] === context[name]) && looksSame(one.context.theme, context.theme));
  if (last) return last.layout;
  const layout = laidOut(answer, context);
  known.set(answer, [...before.slice(-2), { context, layout }]);
  return layout;
}

/** The axis of the timeline as a pointer meets it. */
export interface TimeAxis {
  /** The moment at so many px from the left. */
  readonly at: (px: number) => DecimalYear;
  /** px from the left at which the axis begins and ends; in the order of time. */
  readonly ends: readonly [number, number];
  /** Whether so many px from the top lie on the path or its years, above the initiatives. */
  readonly isAbove: (px: number) => boolean;
}

/** Where the years stand on screen. */
export function timeAxis(answer: InitiativeTimeline, context: Omit<Asked, "height">): TimeAxis {
  const { place: { x, plot }, top } = timelineLayout(answer, { ...context, height: null });
  const [from, to] = answer.axis;
  const [start, end] = [x(from), x(to)];
  return {
    at: (px) => from + ((px - start) / (end - start)) * (to - from),
    ends: [start, end],
    isAbove: (px) => px >= plot.top - context.text * 0.6 && px < top,
  };
}

/** The marks of all lanes, each with its lane. */
export const laneMarksOf = ({ lanes }: TimelineLayout): readonly (LaneMark & { box: LaneBox })[] => (lanes?.boxes ?? []).flatMap((box) => box.marks.map((mark) => ({ ...mark, box })));

/** Everything that stands for an initiative: marks in lanes, or ticks. */
export const drawnOf = ({ lanes, ticks }: TimelineLayout): readonly (LaneMark | Tick)[] => (lanes ? lanes.boxes.flatMap(({ marks }) => marks) : ticks);

/** The colour of an initiative: the country's when open, another country's own when not about the chosen one, else ink. */
export function initiativeColours({ country, selected, path }: InitiativeTimeline, { initiative, isRest }: PlacedInitiative, context: ChartContext): { mark: string; label: string } {
  const { theme } = context;
  const [focus] = path.paths;
  const isOwn = initiative.countries.includes(country);
  const other = isOwn ? null : theme.own(initiative.countries[0] ?? "");
  if (focus && initiative.id === selected?.id) {
    const open = isOwn ? pathColour(focus, context) : (other ?? theme.colour("ink"));
    return { mark: open, label: open };
  }
  if (isRest) return { mark: theme.colour("context-faint"), label: theme.colour("ink-3") };
  return { mark: other ?? theme.colour("ink-2"), label: other ?? theme.colour("ink") };
}
