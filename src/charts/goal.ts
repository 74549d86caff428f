import type { Goal, GoalPart } from "~/analysis/goal";
import { alignEnd, alignStart, fromStart, readingScale, type Scale } from "~/charts/axes";
import { isCompact, rowUnit, type ChartContext, type ChartDefinition } from "~/charts/context";
import { circle, layer, line, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO } from "~/domain/indicator";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const [HEAD, ROW, STACKED_ROW] = [2.4, 2.5, 3.4]; // heights in units of the text size
const [NAME_ROOM, VALUE_ROOM] = [17, 17];

interface Row {
  /** Above the first of its block. */
  readonly head: string | null;
  readonly part: GoalPart;
  readonly key: string;
}

/** First each sub-index alone, then all three. */
function rowsOf({ way }: Goal, { t, format }: Words): readonly Row[] {
  if (!way) return [];
  const { alone, together } = way;
  const all = together ? `${t("whatIf.goal.together")}: ${t("whatIf.goal.each", { change: format.signed(together.rise, 3) })}` : "";
  return [
    ...alone.map((part, i) => ({ key: `one-${part.indicator}`, part, head: i === 0 ? t("whatIf.goal.aloneHead") : null })),
    ...(together?.parts ?? []).map((part, i) => ({ key: `all-${part.indicator}`, part, head: i === 0 ? all : null })),
  ];
}

const naturalHeight = (answer: Goal, context: Pick<ChartContext, "text" | "width" | "words">) => {
  const rows = rowsOf(answer, context.words);
  return context.text * (rows.length * (isCompact(context) ? STACKED_ROW : ROW) + rows.filter(({ head }) => head !== null).length * HEAD + 1);
};

interface Layout {
  readonly rows: readonly (Row & { readonly y: number; readonly headY: number })[];
  readonly x: Scale;
  readonly isStacked: boolean;
}

function layoutOf(answer: Goal, context: ChartContext): Layout {
  const { text: size, width, words } = context;
  const isStacked = isCompact(context);
  const unit = rowUnit(context, naturalHeight(answer, context));
  let top = 0;
  const rows = rowsOf(answer, words).map((row) => {
    const headY = top + unit * HEAD * 0.5;
    if (row.head !== null) top += unit * HEAD;
    const y = top + unit * (isStacked ? STACKED_ROW - 0.9 : ROW / 2);
    top += unit * (isStacked ? STACKED_ROW : ROW);
    return { ...row, y, headY };
  });
  const [start, end] = isStacked ? [size * 0.8, width - size * 0.8] : [size * NAME_ROOM, width - size * VALUE_ROOM];
  return { rows, isStacked, x: readingScale(context, [0, 1], words.direction === "rtl" ? { left: width - end, right: width - start } : { left: start, right: end }) };
}

const change = ({ needed, published }: GoalPart) => needed - (published ?? 0);
const readingOf = ({ needed, published, isReachable }: GoalPart, { t, format }: Words): string =>
  isReachable ? t("whatIf.goal.fromTo", { from: format.value(published ?? 0, 3), to: format.value(needed, 3) }) : t("whatIf.goal.outShort", { needed: format.value(needed, 3) });

function rowMarks({ key, part, y, head, headY }: Layout["rows"][number], context: ChartContext, { x, isStacked }: Layout): Mark[] {
  const { theme, words, text: size, width } = context;
  const colour = part.isReachable ? theme.indicator(part.indicator) : theme.colour("ink-3");
  const ink = theme.colour(part.isReachable ? "ink" : "ink-3");
  const at = (value: number) => x(Math.min(1, value));
  const [from, to, labelY] = [at(part.published ?? 0), at(part.needed), isStacked ? y - size * 1.5 : y];
  const start = { x: fromStart(context, 0), align: alignStart(context) } as const;
  const end = { x: fromStart(context, width), align: alignEnd(context) } as const;
  return [
    ...(head === null ? [] : [text({ ...start, y: headY, text: isolate(head, words.direction), size, weight: 600, colour: theme.colour("ink-2") })]),
    text({ ...start, y: labelY, text: isolate(words.of(INDICATOR_INFO[part.indicator].short), words.direction), size, weight: 500, colour: ink }),
    line([[x(0), y], [x(1), y]], { colour: theme.colour("grid"), width: size * 0.12 }),
    line([[from, y], [to, y]], { colour, width: size * 0.3, dash: part.isReachable ? undefined : [size * 0.3, size * 0.25] }),
    line([[from, y - size * 0.6], [from, y + size * 0.6]], { colour: theme.colour("ink-3"), width: Math.max(2, size * 0.15) }),
    circle([to, y], size * 0.46, { fill: part.isReachable ? colour : theme.colour("paper"), stroke: colour, width: size * 0.15 }),
    text({ ...(isStacked ? end : { x: fromStart(context, width - size * 5), align: alignEnd(context) }), y: labelY, text: isolate(readingOf(part, words), words.direction), size, weight: part.isReachable ? 600 : 400, colour: ink }),
    ...(isStacked || !part.isReachable || key.startsWith("all") ? [] : [text({ ...end, y, text: words.format.signed(change(part), 3), size, colour: theme.colour("ink-2") })]),
  ];
}

/** From the published values to those that a rank would take, each alone and all three. On the page it is a sentence with rows. */
export const goalChart: ChartDefinition<Goal> = {
  id: "goal",
  stopsAlong: "y",
  height: (answer, context) => naturalHeight(answer, context),
  option: (answer, context) => {
    const place = layoutOf(answer, context);
    return { series: [layer("goal", 1, place.rows.flatMap((row) => rowMarks(row, context, place)))] };
  },
  stops: (answer, context) => {
    const { words, theme } = context;
    const { rows, x } = layoutOf(answer, context);
    return rows.map(({ key, part, y }) => ({
      key, y, x: x(Math.min(1, part.needed)), title: words.of(INDICATOR_INFO[part.indicator].short), detail: words.t(`whatIf.goal.table.${key.startsWith("one") ? "one" : "all"}`),
      rows: [{ key: "needed", label: readingOf(part, words), value: words.format.signed(change(part), 3), colour: theme.indicator(part.indicator), isFocus: true }],
    }));
  },
  table: (answer, words) => {
    const { t, of } = words;
    return {
      columns: [
        { head: t("word.index"), kind: "name" }, { head: t("whatIf.goal.table.way"), kind: "name" }, { head: t("whatIf.table.published"), kind: "value" },
        { head: t("whatIf.goal.table.needed"), kind: "value" }, { head: t("whatIf.goal.table.change"), kind: "change" }, { head: t("whatIf.goal.table.reach"), kind: "name" },
      ],
      rows: rowsOf(answer, words).map(({ key, part }) => [
        of(INDICATOR_INFO[part.indicator].name), t(`whatIf.goal.table.${key.startsWith("one") ? "one" : "all"}`), part.published, part.needed, change(part), t(`whatIf.goal.table.${part.isReachable ? "yes" : "no"}`),
      ]),
    };
  },
};
