import { ranksAround, type InitiativeTimeline, type PlacedInitiative } from "~/analysis/initiativeTimeline";
import { alignStart, fromStart } from "~/charts/axes";
import { isCompact, type ChartContext, type ChartDefinition, type ChartTable, type Stop } from "~/charts/context";
import { laneLayout, type LaneBox, type LaneLayout, type LaneMark } from "~/charts/initiativeLanes";
import { kindMark } from "~/charts/kindShapes";
import { heightAt } from "~/charts/markedPath";
import { circle, line, rect, text, type Mark } from "~/charts/marks";
import { pathColour } from "~/charts/pathLooks";
import { pathPlot, shelfHeight, type PathPlot } from "~/charts/pathPlot";
import { pathOption } from "~/charts/paths";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const RANK = { natural: 18.2, compact: 16, least: 10.8 } as const; // heights of the rank path with its years, in text sizes

/** A short upright for an initiative, stacked where several share a place: the timeline of a phone. */
interface Tick {
  readonly item: PlacedInitiative;
  readonly x: number;
  readonly y: number;
}

interface Layout {
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

const tickHeight = (size: number) => size * 0.5;

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
function layoutOf(answer: InitiativeTimeline, context: Omit<ChartContext, "height"> & { readonly height: number | null }): Layout & { readonly height: number } {
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

/** The colour of an initiative: the country's when open, another country's own when not about the chosen one, else ink. */
function colours({ country, selected, path }: InitiativeTimeline, { initiative, isRest }: PlacedInitiative, context: ChartContext): { mark: string; label: string } {
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

function laneMarks(answer: InitiativeTimeline, context: ChartContext, { marks, index, rowHeight }: LaneBox & { readonly index: number }): Mark[] {
  const { text: size } = context;
  const background = bandColour(context, index);
  const halo = rowHeight > size * 1.4 ? { halo: background } : {}; // in close rows it would eat into the row above
  return marks.toSorted((a, b) => Number(b.item.isRest) - Number(a.item.isRest)).flatMap(({ item, x, y, radius, bar, fit }) => {
    const { mark, label } = colours(answer, item, context);
    const [from, to] = bar ?? [x, x];
    const textX = fit && (fit.side > 0 ? Math.max(to, x + radius) + size * 0.45 : Math.min(from, x - radius) - size * 0.45);
    return [
      ...(bar ? [rect([from, y - size * 0.2], [to - from, size * 0.4], mark)] : []),
      kindMark(item.initiative.kind, { at: [x, y], radius, colour: mark, background }),
      ...(fit && textX !== null ? [text({ x: textX, y, text: fit.label, ...fit.type, colour: label, align: fit.side > 0 ? "left" : "right", ...halo })] : []),
    ];
  });
}

const bandColour = ({ theme }: ChartContext, index: number) => theme.colour(index % 2 ? "paper" : "sunken");

/** What lies behind: the busiest years on the path, the bands of the lanes, the editions drawn through them. */
function behind(answer: InitiativeTimeline, context: ChartContext, { place, top, lanes }: Layout): Mark[] {
  const { theme, width, height, text: size } = context;
  const { busiest, path } = answer;
  const { plot, x } = place;
  const edges = busiest ? [x(busiest.from), x(busiest.to + 1)].map((at) => Math.max(plot.left, Math.min(plot.right, at))) : [];
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  return [
    ...(busiest && !busiest.isSpread ? [rect([left, plot.top - size * 0.6], [right - left, plot.bottom - plot.top + size * 0.6], theme.colour("context-band"))] : []),
    ...(lanes?.boxes ?? []).flatMap((box, i) => (i % 2 ? [] : [rect([0, box.top], [width, box.height], bandColour(context, i))])),
    ...(lanes && lanes.boxes.length > 0 ? path.editions.map(({ edition }) => line([[x(edition), top - size * 0.2], [x(edition), height]], { colour: theme.colour("grid") })) : []),
  ];
}

const laneMarksOf = ({ lanes }: Layout): readonly (LaneMark & { box: LaneBox })[] => (lanes?.boxes ?? []).flatMap((box) => box.marks.map((mark) => ({ ...mark, box })));

/** From the open initiative up to the path, and a hollow dot there: where the line stood, measured or not. */
function dropLine(answer: InitiativeTimeline, context: ChartContext, layout: Layout): { line: Mark[]; dot: Mark[] } {
  const { text: size, theme } = context;
  const [focus] = answer.path.paths;
  const places = [...laneMarksOf(layout), ...layout.ticks].filter(({ item }) => item.initiative.id === answer.selected?.id);
  const [first] = places;
  if (!focus || !first) return { line: [], dot: [] };
  const colour = pathColour(focus, context);
  const end = Math.max(...places.map(({ y }) => y)) - size * 0.7;
  const at = heightAt(focus, first.item.at, layout.place);
  return {
    line: [line([[first.x, at ?? layout.place.plot.bottom], [first.x, end]], { colour, width: Math.max(1.2, size * 0.09), dash: [2, 4] })],
    dot: at === null ? [] : [circle([first.x, at], size * 0.38, { fill: theme.colour("paper"), stroke: colour, width: Math.max(2.4, size * 0.19) })],
  };
}

function before(answer: InitiativeTimeline, context: ChartContext, layout: Layout): Mark[] {
  const { theme, text: size, words } = context;
  const heads = (layout.lanes?.boxes ?? []).map(({ name, headY, headSize }) =>
    text({ x: fromStart(context, size * 0.6), y: headY, text: isolate(name, words.direction), size: headSize, weight: 600, colour: theme.colour("ink-2"), align: alignStart(context) }));
  const ticks = layout.ticks.map(({ item, x, y }) => {
    const isOpen = item.initiative.id === answer.selected?.id;
    const [wide, high] = [size * (isOpen ? 0.3 : 0.16), tickHeight(size) * 0.8];
    return rect([x - wide / 2, y - high], [wide, high], colours(answer, item, context).mark);
  });
  const { plot } = layout.place;
  const base = layout.ticks.length > 0 ? [line([[plot.left, context.height - size * 0.4], [plot.right, context.height - size * 0.4]], { colour: theme.colour("rule") })] : [];
  return [...base, ...ticks, ...heads, ...(layout.lanes?.boxes ?? []).flatMap((box, i) => laneMarks(answer, context, { ...box, index: i }))];
}

/** One stop an initiative, in the order of time, so that the arrow keys walk through them. */
function stops(answer: InitiativeTimeline, context: ChartContext): Stop[] {
  const { words, text: size } = context;
  const layout = layoutOf(answer, context);
  const stop = (item: PlacedInitiative, [x, y]: readonly [number, number], area: NonNullable<Stop["area"]>): Stop => {
    const { id, title, kind, countries, date } = item.initiative;
    const names = countries.map((code) => words.of(answer.names.state.get(code) ?? { en: code, ar: code }));
    return {
      key: id, x, y, area, title: words.of(title), detail: words.t(`timelineView.kind.${kind}`),
      rows: [{ key: id, label: words.format.list(names), value: words.format.initiativeDate(date) ?? "", colour: colours(answer, item, context).mark, isFocus: countries.includes(answer.country) }],
    };
  };
  const half = tickHeight(size) / 2;
  return [
    ...laneMarksOf(layout).toSorted((a, b) => a.item.at - b.item.at).map(({ item, x, y, radius, fit, box }) => {
      const [from, to] = fit?.stretch ?? [x - radius, x + radius];
      return stop(item, [x, y], [from, y - box.rowHeight / 2, to, y + box.rowHeight / 2]);
    }),
    ...layout.ticks.map(({ item, x, y }) => stop(item, [x, y - half], [x - 2, y - half * 2, x + 2, y])),
  ];
}

/** One row an initiative, the undated last, with the ranks of the editions before and after. */
function table(answer: InitiativeTimeline, { t, of, format }: Words): ChartTable {
  const { found, names } = answer;
  const named = (facet: "state" | "partner" | "topic", ids: readonly string[]) => (ids.length === 0 ? null : format.list(ids.flatMap((id) => { const name = names[facet].get(id); return name ? [of(name)] : []; })));
  return {
    columns: [
      { head: t("timelineView.table.initiative"), kind: "name" }, { head: t("timelineView.date"), kind: "name" }, { head: t("timelineView.facet.kind"), kind: "name" },
      { head: t("timelineView.facet.state"), kind: "name" }, { head: t("timelineView.facet.partner"), kind: "name" }, { head: t("timelineView.facet.topic"), kind: "name" },
      { head: t("timelineView.table.before"), kind: "edition" }, { head: t("timelineView.table.rankBefore"), kind: "rank" },
      { head: t("timelineView.table.after"), kind: "edition" }, { head: t("timelineView.table.rankAfter"), kind: "rank" },
    ],
    rows: found.map((initiative) => {
      const { title, date, kind, countries, partners, topic } = initiative;
      const around = ranksAround(answer, initiative);
      const year = Number((date.from ?? "").slice(0, 4));
      const [first, last] = [around[0], around.at(-1)];
      const [earlier, later] = [first && first.edition < year ? first : null, last && last.edition > year ? last : null];
      return [of(title), format.initiativeDate(date), t(`timelineView.kind.${kind}`), named("state", countries), named("partner", partners), named("topic", [topic]), earlier?.edition ?? null, earlier?.rank ?? null, later?.edition ?? null, later?.rank ?? null];
    }),
  };
}

/** The rank path above, and on the same axis of time a lane for each kind of initiative (or country, partner, topic). */
export const initiativeTimelineChart: ChartDefinition<InitiativeTimeline> = {
  id: "timeline",
  stopsAlong: "xy",
  height: (answer, context) => layoutOf(answer, { ...context, height: null }).height,
  option: (answer, context) => {
    const layout = layoutOf(answer, context);
    const drop = dropLine(answer, context, layout);
    return pathOption(answer.path, context, {
      place: layout.place,
      behind: [...behind(answer, context, layout), ...drop.line],
      before: [...drop.dot, ...before(answer, context, layout)],
    });
  },
  stops,
  table,
};
