import { leading, type MapState, type WorldMap } from "~/analysis/worldMap";
import { alignEnd, alignStart, fromStart } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { fitted } from "~/charts/labels";
import { layer, line, rect, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO } from "~/domain/indicator";
import { classRange, figureOrReason } from "~/i18n/figures";
import { isolate } from "~/i18n/format";

const [ROW, HEAD, GAP] = [1.75, 2.4, 1.4]; // in text sizes
const MOST = 14; // rows at the natural height

interface Column {
  /** From the reading start, px. */
  readonly at: number;
  readonly width: number;
  readonly index: number;
}

/** As many of a class as fit: the first, and always the Gulf states and the focus. */
function fitting(states: readonly MapState[], { focus }: WorldMap, rows: number): readonly MapState[] {
  if (states.length <= rows) return states;
  const counts = Array.from({ length: rows }, (_, i) => rows - 1 - i); // a row is kept for "and 12 more"
  return leading(states, focus, counts.find((count) => leading(states, focus, count).length < rows) ?? 0);
}

function columnMarks(map: WorldMap, { at, width, index }: Column, context: ChartContext): Mark[] {
  const { words, theme, text: size, height } = context;
  const { classes, measure, focus } = map;
  const own = classes[index];
  if (!own) return [];
  const [start, end] = [fromStart(context, at), fromStart(context, at + width)];
  const box = fromStart(context, at + size * 1.7);
  const room = size * (measure === "rank" ? 2.2 : 4);
  const shown = fitting(own.states, map, Math.max(1, Math.floor((height - size * HEAD) / (size * ROW))));
  const y = (row: number) => size * (HEAD + ROW * (row + 0.5));
  const left = own.states.length - shown.length;
  const words_ = (content: string) => isolate(content, words.direction);
  return [
    rect([Math.min(start, box), size * 0.35], [size * 1.7, size], theme.colour(`r${index + 1}`)),
    text({ x: fromStart(context, at + size * 2.3), y: size * 0.9, text: words_(classRange(words, own.ends, measure)), size, weight: 600, colour: theme.colour("ink"), align: alignStart(context) }),
    text({ x: end, y: size * 0.9, text: words_(words.t("map.list.states", { count: own.states.length, n: words.format.count(own.states.length) })), size: size - 1, colour: theme.colour("ink-3"), align: alignEnd(context) }),
    line([[start, size * 1.8], [end, size * 1.8]], { colour: theme.colour("ink") }),
    ...shown.flatMap((state, row) => {
      const isNamed = state.country.isGcc || state.country.code === focus;
      const colour = isNamed ? theme.country(state.country.code) : theme.colour("ink");
      const name = fitted(words.of(state.country.label), width - room - size * 0.6, [size, isNamed ? 600 : 400]);
      return [
        text({ x: fromStart(context, at + room), y: y(row), text: figureOrReason(words, state, map), size, weight: 500, colour: isNamed ? colour : theme.colour("ink-2"), align: alignEnd(context) }),
        text({ x: fromStart(context, at + room + size * 0.6), y: y(row), text: words_(name), size, weight: isNamed ? 600 : 400, colour, align: alignStart(context) }),
      ];
    }),
    ...(left > 0 ? [text({ x: fromStart(context, at + room + size * 0.6), y: y(shown.length), text: words_(words.t("map.list.more", { count: left, n: words.format.count(left) })), size: size - 1, colour: theme.colour("ink-3"), align: alignStart(context) })] : []),
  ];
}

/** The classes of the map as columns of names, best first: how the list beside the map leaves the page. */
export const classColumnsChart: ChartDefinition<WorldMap> = {
  id: "classes",
  stopsAlong: "xy",
  height: (_map, { text: size }) => size * (HEAD + ROW * MOST),
  option: (map, context) => {
    const gap = context.text * GAP;
    const width = (context.width - gap * (map.classes.length - 1)) / map.classes.length;
    return { series: [layer("classes", 1, map.classes.flatMap((_own, index) => columnMarks(map, { at: index * (width + gap), width, index }, context)))] };
  },
  stops: () => [],
  table: (map, words) => ({
    columns: [{ head: words.t("map.class"), kind: "name" }, { head: words.t("word.country"), kind: "name" }, { head: words.t("word.rank"), kind: "rank" }, { head: INDICATOR_INFO[map.indicator].acronym, kind: "value" }],
    rows: [
      ...map.classes.flatMap(({ ends, states }) => states.map(({ country, rank, value }) => [classRange(words, ends, map.measure), words.of(country.label), rank, value])),
      ...map.states.filter(({ classIndex }) => classIndex === null).map(({ country, status, rank, value }) => [words.t(`status.short.${status}`), words.of(country.label), rank, value]),
    ],
  }),
};
