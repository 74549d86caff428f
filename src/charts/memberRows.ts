import { alignStart, fromStart } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { textWidth } from "~/charts/labels";
import { text, type Mark } from "~/charts/marks";
import type { LocalizedText } from "~/domain/language";
import { isolate } from "~/i18n/format";

/** One row's name. */
export interface MemberName {
  readonly id: string;
  readonly label: LocalizedText;
  readonly isFocus: boolean;
}

/** A row for each member of a group, its name at the reading start, px. */
export interface MemberRows {
  /** The rows that fit: all of them on screen, the first ones in a picture of a large group. */
  readonly shown: number;
  readonly height: number;
  /** Size of the text in a row. */
  readonly size: number;
  readonly nameRoom: number;
  /** The middle of a row. */
  readonly y: (index: number) => number;
}

const ROW = 1.28; // of the text in it
const SMALLEST = 0.72; // what a row's text may shrink to, of the chart's

/** Divides a chart's height, between `top` and `bottom`, into rows. */
export function memberRows(names: readonly MemberName[], context: ChartContext, { top, bottom }: { top: number; bottom: number }): MemberRows {
  const room = context.height - top - bottom;
  const least = Math.max(12, context.text * SMALLEST);
  const most = Math.max(1, Math.floor(room / (least * ROW)));
  const isCut = names.length > most;
  const height = room / (isCut ? most : Math.max(1, names.length));
  const size = Math.max(12, Math.min(context.text, height / ROW));
  const widest = Math.max(0, ...names.map(({ label }) => textWidth(context.words.of(label), size, 600)));
  return { shown: isCut ? most - 1 : names.length, height, size, nameRoom: Math.min(widest, context.width * 0.34), y: (index) => top + height * (index + 0.5) };
}

/** The colour of a member: its own, ink where it is the country of the page, else the one given. */
export const memberColour = ({ id, isFocus }: Pick<MemberName, "id" | "isFocus">, { theme }: ChartContext, other: "ink-2" | "context") =>
  theme.country(id, isFocus ? "ink" : other);

/** The names of the rows, and in the last one how many more there are. */
export function rowNames(names: readonly MemberName[], context: ChartContext, rows: MemberRows): Mark[] {
  const { words, theme } = context;
  const place = { x: fromStart(context, 0), size: rows.size, align: alignStart(context) } as const;
  const cut = { width: rows.nameRoom + 2, overflow: "truncate" };
  const marks = names.slice(0, rows.shown).map((name, i) => {
    const weight = theme.own(name.id) || name.isFocus ? 600 : 400;
    const mark = text({ ...place, y: rows.y(i), text: isolate(words.of(name.label), words.direction), weight, colour: memberColour(name, context, "ink-2") });
    return textWidth(words.of(name.label), rows.size, weight) > rows.nameRoom ? { ...mark, style: { ...mark.style, ...cut } } : mark;
  });
  const more = words.t("gccView.more", { n: words.format.count(names.length - rows.shown) });
  return rows.shown === names.length ? marks : [...marks, text({ ...place, y: rows.y(rows.shown), text: isolate(more, words.direction), colour: theme.colour("ink-3") })];
}
