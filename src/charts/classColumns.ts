import { leading, type MapClass, type MapState, type WorldMap } from "~/analysis/worldMap";
import { alignEnd, alignStart, fromStart, overhang } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { fitted, textWidth } from "~/charts/labels";
import { layer, line, rect, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO } from "~/domain/indicator";
import { classRange, figureOrReason } from "~/i18n/figures";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const [ROW, HEAD, SECOND_LINE, GAP] = [1.75, 2.4, 1.3, 1.4]; // in text sizes
const LEAST_COLUMN = 9.9; // likewise: narrower columns have smaller text
const [STAGE_COLUMN, STAGE_GAP] = [9, 0.8]; // and on a stage columns too many for that stand in blocks one under another
const SMALLEST = 0.75; // of the chart's text
const MOST = 14; // rows at the natural height
const [BOX, BEFORE_RANGE, BEFORE_NAME, STAGE_BEFORE_NAME] = [1.7, 0.6, 0.6, 0.45];

interface Column {
  /** From the reading start, px. */
  readonly at: number;
  readonly width: number;
  readonly index: number;
  /** Height of its head in text sizes: a line more where a count has no room beside its class. */
  readonly head: number;
  /** Which of the blocks, from the top, it stands in; only a narrow stage has more than one. */
  readonly block: number;
}

const countText = ({ states }: MapClass, { t, format }: Words) => t("map.list.states", { count: states.length, n: format.count(states.length) });

/** The columns, and their text where these would be too narrow for that of the chart. */
function columnsOf({ classes, measure }: WorldMap, context: Omit<ChartContext, "height">): { readonly size: number; readonly columns: readonly Column[]; readonly blocks: number } {
  const { width: whole, words, text, least } = context;
  const perBlock = least === undefined ? classes.length : Math.max(1, Math.min(classes.length, Math.floor((whole / text + STAGE_GAP) / (STAGE_COLUMN + STAGE_GAP))));
  const size = least !== undefined ? text : Math.min(context.text, Math.max(12, context.text * SMALLEST, whole / (classes.length * LEAST_COLUMN + (classes.length - 1) * GAP)));
  const gap = size * (least === undefined ? GAP : STAGE_GAP);
  const width = (whole - gap * (perBlock - 1)) / perBlock;
  const isTall = classes.some((own) => size * (BOX + 2 * BEFORE_RANGE) + textWidth(classRange(words, own.ends, measure), size, 600) + textWidth(countText(own, words), size - 1) > width - (least === undefined ? 0 : size));
  const columns = classes.map((_own, index) => ({ at: (index % perBlock) * (width + gap), width, index, block: Math.floor(index / perBlock), head: isTall ? HEAD + SECOND_LINE : HEAD }));
  return { size, columns, blocks: Math.ceil(classes.length / perBlock) };
}

/** As many of a class as fit: the first, and always the Gulf states and the focus. */
function fitting(states: readonly MapState[], { focus }: WorldMap, rows: number): readonly MapState[] {
  if (states.length <= rows) return states;
  const counts = Array.from({ length: rows }, (_, i) => rows - 1 - i); // a row is kept for "and 12 more"
  return leading(states, focus, counts.find((count) => leading(states, focus, count).length < rows) ?? 0);
}

/** A column, within a block of the height given. */
function columnMarks(map: WorldMap, { at, width, index, head, block }: Column, context: ChartContext): Mark[] {
  const { words, theme, text: size, height } = context;
  const { classes, measure, focus } = map;
  const own = classes[index];
  if (!own) return [];
  const [start, end] = [fromStart(context, at), fromStart(context, at + width)];
  const [box, range] = [fromStart(context, at + size * BOX), fromStart(context, at + size * (BOX + BEFORE_RANGE))];
  const room = context.least === undefined ? size * (measure === "rank" ? 2.2 : 4) : Math.max(0, ...own.states.map((state) => textWidth(figureOrReason(words, state, map), size, 500)));
  const before = size * (context.least === undefined ? BEFORE_NAME : STAGE_BEFORE_NAME);
  const shown = fitting(own.states, map, Math.max(1, Math.floor((height - size * head) / (size * ROW))));
  const top = block * height;
  const y = (row: number) => top + size * (head + ROW * (row + 0.5));
  const left = own.states.length - shown.length;
  const more = words.t("map.list.more", { count: left, n: words.format.count(left) });
  const moreAt = at + Math.max(0, Math.min(room + before, width - textWidth(more, size - 1) - overhang(context)));
  const words_ = (content: string) => isolate(content, words.direction);
  return [
    rect([Math.min(start, box), top + size * 0.35], [size * BOX, size], theme.colour(`r${index + 1}`)),
    text({ x: range, y: top + size * 0.9, text: words_(classRange(words, own.ends, measure)), size, weight: 600, colour: theme.colour("ink"), align: alignStart(context) }),
    text({ ...(head > HEAD ? { x: range, align: alignStart(context) } : { x: end, align: alignEnd(context) }), y: top + size * (head - HEAD + 0.9), text: words_(countText(own, words)), size: size - 1, colour: theme.colour("ink-3") }),
    line([[start, top + size * (head - HEAD + 1.8)], [end, top + size * (head - HEAD + 1.8)]], { colour: theme.colour("ink") }),
    ...shown.flatMap((state, row) => {
      const isNamed = state.country.isGcc || state.country.code === focus;
      const colour = isNamed ? theme.country(state.country.code) : theme.colour("ink");
      const name = fitted(words.of(state.country.label), width - room - before, [size, isNamed ? 600 : 400]);
      return [
        text({ x: fromStart(context, at + room), y: y(row), text: figureOrReason(words, state, map), size, weight: 500, colour: isNamed ? colour : theme.colour("ink-2"), align: alignEnd(context) }),
        text({ x: fromStart(context, at + room + before), y: y(row), text: words_(name), size, weight: isNamed ? 600 : 400, colour, align: alignStart(context) }),
      ];
    }),
    ...(left > 0 ? [text({ x: fromStart(context, moreAt), y: y(shown.length), text: words_(more), size: size - 1, colour: theme.colour("ink-3"), align: alignStart(context) })] : []),
  ];
}

/** The classes of the map as columns of names, best first: how the list beside the map leaves the page. */
export const classColumnsChart: ChartDefinition<WorldMap> = {
  id: "classes",
  stopsAlong: "xy",
  height: (map, context) => {
    const { size, columns } = columnsOf(map, context);
    return size * ((columns[0]?.head ?? HEAD) + ROW * MOST);
  },
  option: (map, context) => {
    const { size, columns, blocks } = columnsOf(map, context);
    return { series: [layer("classes", 1, columns.flatMap((column) => columnMarks(map, column, { ...context, text: size, height: context.height / blocks })))] };
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
