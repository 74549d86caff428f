import type { InitiativeTimeline, PlacedInitiative } from "~/analysis/initiativeTimeline";
import { isCompact, type ChartContext } from "~/charts/context";
import type { LaneBox, LaneLayout, LaneMark } from "~/charts/initiativeBoxes";
import { laneLayout, lowered } from "~/charts/initiativeLanes";
import { markPlace, type AxisReach, type MarkPlace } from "~/charts/initiativePlaces";
import { stackedRows } from "~/charts/initiativeRows";
import { pathColour } from "~/charts/pathLooks";
import { pathPlot, shelfHeight, type PathPlot } from "~/charts/pathPlot";

const RANK = { natural: 18.2, compact: 16, least: 10.8 } as const; // heights of the rank path with its years, in text sizes
/** Height of the key under the initiatives, in text sizes. */
const KEY = 1.9;
/** Height of all ticks of a phone, before they get lower, in text sizes. */
const MOST_TICKS = 24;

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

/** Height of a tick with the space above it where there is room for all, px. */
export const tickHeight = (size: number) => size * 0.5;

const allItems = ({ lanes }: InitiativeTimeline): readonly PlacedInitiative[] => [...new Map(lanes.flatMap(({ items }) => items).map((item) => [item.initiative.id, item])).values()].toSorted((a, b) => a.at - b.at);

type Asked = Omit<ChartContext, "height"> & { readonly height: number | null };

/** Ticks in rows above a base line. */
function ticksOf(answer: InitiativeTimeline, { text: size }: Asked, axis: AxisReach) {
  const items = allItems(answer);
  const half = Math.max(1.5, size * 0.11);
  const places = items.map((item) => markPlace(item, half, axis));
  const { rows, count } = stackedRows(places.map(({ own }) => own), 0.5, []);
  const high = Math.min(tickHeight(size), (size * MOST_TICKS) / Math.max(1, count));
  return { high, below: count * high + size * 1.1, at: (foot: number) => items.map((item, i): Tick => ({ item, ...(places[i] as MarkPlace), y: foot - (rows[i] ?? 0) * high })) };
}

type Whole = TimelineLayout & { readonly height: number };

function laidOut(answer: InitiativeTimeline, context: Asked): Whole {
  const { text: size, width } = context;
  const room = { top: size * (isCompact(context) ? 1.5 : 1.7), bottom: 0, window: answer.axis };
  const sized = { ...context, height: context.height ?? 0 };
  const { x } = pathPlot(answer.path, sized, room); // across, a plot does not depend on its height
  const [start, end] = [x(answer.axis[0]), x(answer.axis[1])];
  const perYear = (end - start) / (answer.axis[1] - answer.axis[0]);
  const axis: AxisReach = { x: (year) => start + (year - answer.axis[0]) * perYear, width, edges: [Math.min(start, end), Math.max(start, end)] };
  const shelf = shelfHeight(answer.path, size);
  const key = answer.lanes.length > 0 ? size * KEY : 0;
  const placed = (height: number, below: number) => opened(pathPlot(answer.path, { ...context, height }, { ...room, bottom: below }), answer.path, size);
  const keyAt = (height: number) => (key > 0 ? height - size * 0.65 : null);
  if (isCompact(context)) {
    const ticks = ticksOf(answer, context, axis);
    const below = ticks.below + key;
    const height = context.height ?? RANK.compact * size + shelf + below;
    return { height, place: placed(height, below), top: height - below, lanes: null, ticks: ticks.at(height - key - size * 0.4), tickHeight: ticks.high, keyY: keyAt(height) };
  }
  const gap = answer.lanes.length > 0 ? size * 0.6 : 0;
  const lanes = laneLayout({ answer, context: sized, axis }, context.height === null ? null : context.height - RANK.least * size - shelf - gap - key);
  const height = context.height ?? RANK.natural * size + shelf + gap + lanes.height + key;
  const top = height - key - lanes.height;
  return { height, place: placed(height, lanes.height + gap + key), top, lanes: lowered(lanes, top), ticks: [], tickHeight: 0, keyY: keyAt(height) };
}

const known = new WeakMap<InitiativeTimeline, readonly { readonly context: Asked; readonly layout: Whole }[]>();
const SAME = ["width", "height", "text", "words", "time"] as const;
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
