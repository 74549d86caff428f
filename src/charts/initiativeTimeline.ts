import { overlap, type Stretch } from "~/analysis/initiativeDates";
import { ranksAround, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { alignStart, fromStart } from "~/charts/axes";
import type { ChartContext, ChartDefinition, ChartTable } from "~/charts/context";
import { ruledYears, seenAxis } from "~/charts/initiativeAxis";
import { precisionKey } from "~/charts/initiativeKey";
import { drawnOf, timelineLayout, type TimelineLayout } from "~/charts/initiativeLayout";
import { laneMarks, tickMarks } from "~/charts/initiativeMarks";
import { isWhole, seenCue, seenLabels, seenLines, seenPaths } from "~/charts/initiativePath";
import { timelineStops } from "~/charts/initiativeStops";
import { circle, layer, line, rect, text, type Mark } from "~/charts/marks";
import { pathColour } from "~/charts/pathLooks";
import { gridLines } from "~/charts/pathMarks";
import { heightAt } from "~/charts/yearMarks";
import { namesIn } from "~/i18n/figures";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const bandColour = ({ theme }: ChartContext, index: number) => theme.colour(index % 2 ? "paper" : "sunken");

/** The years that stand out on the path: those asked for on the whole axis, else the busiest, unless they are all that it shows. */
function bandOf({ band, busiest, axis }: InitiativeTimeline): Stretch | null {
  if (band || !busiest || busiest.isSpread) return band;
  const busy: Stretch = [busiest.from, busiest.to + 1];
  return overlap(busy, axis) && !(busy[0] <= axis[0] && busy[1] >= axis[1]) ? busy : null;
}

/** What lies behind: the band of years on the path, the bands of the lanes, the editions drawn through them. */
function behind(answer: InitiativeTimeline, context: ChartContext, { place, top, lanes, keyY }: TimelineLayout): Mark[] {
  const { theme, width, height, text: size } = context;
  const { plot, x } = place;
  const [first, end] = answer.axis;
  const band = bandOf(answer);
  const edges = (band ?? []).map((at) => Math.max(plot.left, Math.min(plot.right, x(Math.max(first, Math.min(end, at))))));
  const [left, right] = [Math.min(...edges), Math.max(...edges)];
  const bottom = keyY === null ? height : keyY - size * 1.1;
  const boxes = lanes?.boxes ?? [];
  const through = (at: number, look: { readonly colour: string; readonly dash?: readonly number[] }) => line([[at, top - size * 0.2], [at, bottom]], look);
  const editions = seenPaths(answer).editions.map(({ edition }) => edition);
  return [
    ...(band ? [rect([left, plot.top - size * 0.6], [right - left, plot.bottom - plot.top + size * 0.6], theme.colour("context-band"))] : []),
    ...boxes.flatMap((box, i) => (i % 2 ? [] : [rect([0, box.top], [width, box.height], bandColour(context, i))])),
    ...(boxes.length > 0 ? [
      ...editions.map((edition) => through(x(edition), { colour: theme.colour("grid") })),
      ...ruledYears(answer, context, place).filter((year) => !editions.includes(year)).map((year) => through(x(year), { colour: theme.colour("grid"), dash: [1, 4] })),
      ...(answer.band ? edges.map((at) => through(at, { colour: theme.colour("context-faint") })) : []),
    ] : []),
  ];
}

/** From the open initiative up to the path, and a hollow dot there: where the line stood, measured or not. */
function dropLine(answer: InitiativeTimeline, context: ChartContext, layout: TimelineLayout): { line: Mark[]; dot: Mark[] } {
  const { text: size, theme } = context;
  const [focus] = answer.path.paths;
  const places = drawnOf(layout).filter(({ item }) => item.initiative.id === answer.selected?.id);
  const [first] = places;
  if (!focus || !first) return { line: [], dot: [] };
  const colour = pathColour(focus, context);
  const end = Math.max(...places.map(({ y }) => y)) - size * 0.7;
  const { at } = first.item;
  const height = at < answer.axis[0] || at > answer.axis[1] || first.goesOn.some(Boolean) ? null : heightAt(focus, at, layout.place);
  return {
    line: [line([[first.x, height ?? layout.place.plot.bottom], [first.x, end]], { colour, width: Math.max(1.2, size * 0.09), dash: [2, 4] })],
    dot: height === null ? [] : [circle([first.x, height], size * 0.38, { fill: theme.colour("paper"), stroke: colour, width: Math.max(2.4, size * 0.19) })],
  };
}

/** The initiatives with the names of their lanes, and the key under them. */
function before(answer: InitiativeTimeline, context: ChartContext, layout: TimelineLayout): Mark[] {
  const { theme, text: size, words } = context;
  const { ticks, place: { plot } } = layout;
  const boxes = layout.lanes?.boxes ?? [];
  const foot = Math.max(...ticks.map(({ y }) => y));
  return [
    ...(ticks.length > 0 ? [line([[plot.left, foot + 0.5], [plot.right, foot + 0.5]], { colour: theme.colour("rule") })] : []),
    ...tickMarks(answer, context, layout),
    ...boxes.map(({ name, headY, headSize }) => text({ x: fromStart(context, size * 0.6), y: headY, text: isolate(name, words.direction), size: headSize, weight: 600, colour: theme.colour("ink-2"), align: alignStart(context) })),
    ...boxes.flatMap((box, i) => laneMarks(answer, context, { ...box, background: bandColour(context, i) })),
    ...precisionKey(answer, context, layout),
  ];
}

/** One row an initiative, the undated last, with the ranks of the editions before and after. */
function table(answer: InitiativeTimeline, words: Words): ChartTable {
  const { t, of, format } = words;
  const { found, names } = answer;
  const named = (facet: "state" | "partner" | "topic", ids: readonly string[]) => (ids.length === 0 ? null : format.list(namesIn(words, names[facet], ids)));
  return {
    columns: [
      { head: t("timelineView.table.initiative"), kind: "name" }, { head: t("timelineView.date"), kind: "name" }, { head: t("timelineView.facet.kind"), kind: "name" },
      { head: t("timelineView.facet.state"), kind: "name" }, { head: t("timelineView.facet.partner"), kind: "name" }, { head: t("timelineView.facet.topic"), kind: "name" },
      { head: t("timelineView.table.before"), kind: "edition" }, { head: t("timelineView.table.rankBefore"), kind: "rank" },
      { head: t("timelineView.table.after"), kind: "edition" }, { head: t("timelineView.table.rankAfter"), kind: "rank" },
    ],
    rows: found.map((initiative) => {
      const { title, date, kind, countries, partners, topic } = initiative;
      const { before: earlier, after: later } = ranksAround(answer, initiative);
      return [of(title), format.initiativeDate(date), t(`timelineView.kind.${kind}`), named("state", countries), named("partner", partners), named("topic", [topic]), earlier?.edition ?? null, earlier?.rank ?? null, later?.edition ?? null, later?.rank ?? null];
    }),
  };
}

/** The rank path above, and on the same axis of time a lane for each kind of initiative (or country, partner, topic). */
export const initiativeTimelineChart: ChartDefinition<InitiativeTimeline> = {
  id: "timeline",
  stopsAlong: "lanes",
  height: (answer, context) => timelineLayout(answer, { ...context, height: null }).height,
  option: (answer, context) => {
    const layout = timelineLayout(answer, context);
    const { place } = layout;
    const { plot, axes: { xAxis, yAxis } } = place;
    const drop = dropLine(answer, context, layout);
    const hidden = { axisTick: { show: false }, axisLabel: { show: false } }; // a part of time has an axis of its own
    return {
      ...(answer.isMoving ? { animation: false } : {}),
      grid: { outerBoundsMode: "none", left: plot.left, right: context.width - plot.right, top: plot.top, bottom: context.height - plot.bottom },
      xAxis: isWhole(answer) ? xAxis : { ...xAxis, ...hidden }, yAxis,
      series: [
        layer("behind", 0, [...behind(answer, context, layout), ...drop.line, ...gridLines(context, place, 1)]),
        ...seenLines(answer, context, place),
        layer("before", 8, [...seenLabels(answer, context, place), ...seenCue(answer, context, place), ...seenAxis(answer, context, place), ...drop.dot, ...before(answer, context, layout)]),
      ],
    };
  },
  stops: timelineStops,
  table,
};
