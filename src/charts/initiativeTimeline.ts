import { ranksAround, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { alignStart, fromStart } from "~/charts/axes";
import type { ChartContext, ChartDefinition, ChartTable } from "~/charts/context";
import type { LaneBox } from "~/charts/initiativeLanes";
import { initiativeColours, laneMarksOf, tickHeight, timelineLayout, type TimelineLayout } from "~/charts/initiativeLayout";
import { timelineStops } from "~/charts/initiativeStops";
import { kindMark } from "~/charts/kindShapes";
import { heightAt } from "~/charts/markedPath";
import { circle, line, rect, text, type Mark } from "~/charts/marks";
import { pathColour } from "~/charts/pathLooks";
import { pathOption } from "~/charts/paths";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

function laneMarks(answer: InitiativeTimeline, context: ChartContext, { marks, index, rowHeight }: LaneBox & { readonly index: number }): Mark[] {
  const { text: size } = context;
  const background = bandColour(context, index);
  const halo = rowHeight > size * 1.4 ? { halo: background } : {}; // in close rows it would eat into the row above
  return marks.toSorted((a, b) => Number(b.item.isRest) - Number(a.item.isRest)).flatMap(({ item, x, y, radius, bar, fit }) => {
    const { mark, label } = initiativeColours(answer, item, context);
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
function behind(answer: InitiativeTimeline, context: ChartContext, { place, top, lanes }: TimelineLayout): Mark[] {
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

/** From the open initiative up to the path, and a hollow dot there: where the line stood, measured or not. */
function dropLine(answer: InitiativeTimeline, context: ChartContext, layout: TimelineLayout): { line: Mark[]; dot: Mark[] } {
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

function before(answer: InitiativeTimeline, context: ChartContext, layout: TimelineLayout): Mark[] {
  const { theme, text: size, words } = context;
  const heads = (layout.lanes?.boxes ?? []).map(({ name, headY, headSize }) =>
    text({ x: fromStart(context, size * 0.6), y: headY, text: isolate(name, words.direction), size: headSize, weight: 600, colour: theme.colour("ink-2"), align: alignStart(context) }));
  const ticks = layout.ticks.map(({ item, x, y }) => {
    const isOpen = item.initiative.id === answer.selected?.id;
    const [wide, high] = [size * (isOpen ? 0.3 : 0.16), tickHeight(size) * 0.8];
    return rect([x - wide / 2, y - high], [wide, high], initiativeColours(answer, item, context).mark);
  });
  const { plot } = layout.place;
  const base = layout.ticks.length > 0 ? [line([[plot.left, context.height - size * 0.4], [plot.right, context.height - size * 0.4]], { colour: theme.colour("rule") })] : [];
  return [...base, ...ticks, ...heads, ...(layout.lanes?.boxes ?? []).flatMap((box, i) => laneMarks(answer, context, { ...box, index: i }))];
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
  height: (answer, context) => timelineLayout(answer, { ...context, height: null }).height,
  option: (answer, context) => {
    const layout = timelineLayout(answer, context);
    const drop = dropLine(answer, context, layout);
    return pathOption(answer.path, context, {
      place: layout.place,
      behind: [...behind(answer, context, layout), ...drop.line],
      before: [...drop.dot, ...before(answer, context, layout)],
    });
  },
  stops: timelineStops,
  table,
};
