import type { InitiativeTimeline, PlacedInitiative } from "~/analysis/initiativeTimeline";
import { isCompact, type ChartContext } from "~/charts/context";
import { laneLayout, type LaneBox, type LaneLayout, type LaneMark } from "~/charts/initiativeLanes";
import { pathColour } from "~/charts/pathLooks";
import { pathPlot, shelfHeight, type PathPlot } from "~/charts/pathPlot";

const RANK = { natural: 18.2, compact: 16, least: 10.8 } as const; // heights of the rank path with its years, in text sizes

/** A short upright for an initiative, stacked where several share a place: the timeline of a phone. */
interface Tick {
  readonly item: PlacedInitiative;
  readonly x: number;
  readonly y: number;
}

/** Where everything of the timeline stands, px. */
export interface TimelineLayout {
  readonly place: PathPlot;
  /** Where the lanes, or the ticks, begin. */
  readonly top: number;
  readonly lanes: LaneLayout | null;
  readonly ticks: readonly Tick[];
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

/** Height of a tick with the space above it, px. */
export const tickHeight = (size: number) => size * 0.5;

function tickRows(items: readonly PlacedInitiative[], x: (item: PlacedInitiative) => number): readonly number[] {
  const levels: { at: number; count: number }[] = [];
  return items.map((item) => {
    const level = levels.find(({ at }) => Math.abs(at - x(item)) < 4);
    if (level) return level.count++;
    levels.push({ at: x(item), count: 1 });
    return 0;
  });
}

const allItems = ({ lanes }: InitiativeTimeline): readonly PlacedInitiative[] => [...new Set(lanes.flatMap(({ items }) => items))].toSorted((a, b) => a.at - b.at);

/** Lays out path and initiatives; without a given height the lanes take what they ask for. */
export function timelineLayout(answer: InitiativeTimeline, context: Omit<ChartContext, "height"> & { readonly height: number | null }): TimelineLayout & { readonly height: number } {
  const { text: size } = context;
  const room = { top: size * (isCompact(context) ? 1.5 : 1.7), bottom: 0 };
  const { x } = pathPlot(answer.path, { ...context, height: 0 }, room); // across, a plot does not depend on its height
  const shelf = shelfHeight(answer.path, size);
  const placed = (height: number, below: number) => opened(pathPlot(answer.path, { ...context, height }, { ...room, bottom: below }), answer.path, size);
  if (isCompact(context)) {
    const items = allItems(answer);
    const rows = tickRows(items, ({ at }) => x(at));
    const below = Math.max(0, ...rows.map((row) => row + 1)) * tickHeight(size) + size * 1.1;
    const height = context.height ?? RANK.compact * size + shelf + below;
    const ticks = items.map((item, i) => ({ item, x: x(item.at), y: height - size * 0.4 - (rows[i] ?? 0) * tickHeight(size) }));
    return { height, place: placed(height, below), top: height - below, lanes: null, ticks };
  }
  const natural = RANK.natural * size + shelf;
  const sized = { ...context, height: context.height ?? 0 };
  const gap = answer.lanes.length > 0 ? size * 0.6 : 0;
  const laneRoom = context.height === null ? null : context.height - RANK.least * size - shelf - gap;
  const asked = laneLayout(answer, sized, { x, top: 0, room: laneRoom });
  const height = context.height ?? natural + gap + asked.height;
  const top = height - asked.height;
  const lanes = laneLayout(answer, sized, { x, top, room: laneRoom });
  return { height, place: placed(height, asked.height + gap), top, lanes, ticks: [] };
}

/** The marks of all lanes, each with its lane. */
export const laneMarksOf = ({ lanes }: TimelineLayout): readonly (LaneMark & { box: LaneBox })[] => (lanes?.boxes ?? []).flatMap((box) => box.marks.map((mark) => ({ ...mark, box })));

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
