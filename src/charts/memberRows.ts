import { alignStart, fromStart } from "~/charts/axes";
import { leastText, type ChartContext } from "~/charts/context";
import { inBoth } from "~/charts/inBoth";
import { fitted, textWidth } from "~/charts/labels";
import { text, type Mark } from "~/charts/marks";
import { isColoured } from "~/domain/country";
import type { LocalizedText } from "~/domain/language";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** One row's name. */
export interface MemberName {
  readonly id: string;
  readonly label: LocalizedText;
  readonly isFocus: boolean;
}

/** A row for each member of a group, its name at the reading start, px. */
export interface MemberRows {
  /** The places, in the order of the names, of those that have a row: of a group that does not fit the first, and always the focus and the six. */
  readonly shown: readonly number[];
  readonly height: number;
  /** Size of the text in a row. */
  readonly size: number;
  readonly nameRoom: number;
  /** What of it belongs to the second language, in a picture in both. */
  readonly secondRoom: number;
  /** The middle of a row. */
  readonly y: (row: number) => number;
}

const ROW = 1.28; // of the text in it
const SMALLEST = 0.85; // what a row's text may shrink to, of the chart's
const INSET = 2; // px by which Arabic letters reach beyond their width
const [LARGEST, FIRST] = [60, 40]; // a group of more members, as the world, shows only its first

/** Those of whom a picture of so many rows can tell; the last row then counts the others. */
function telling(names: readonly MemberName[], rows: number): readonly number[] {
  const all = names.map((_name, i) => i);
  if (names.length <= rows && names.length <= LARGEST) return all;
  const among = (first: number) => all.filter((i) => i < first || names[i]?.isFocus || isColoured(names[i]?.id ?? ""));
  const [most, kept] = [names.length > LARGEST ? FIRST : names.length, among(0).length];
  return Array.from({ length: kept + 1 }, (_, i) => among(Math.min(most, rows - 1 - i))).find((shown) => shown.length < rows) ?? all.slice(0, Math.max(0, rows - 1));
}

const withRest = (names: readonly MemberName[], shown: readonly number[]) => shown.length + (shown.length < names.length ? 1 : 0);

/** How many rows a chart on screen has. */
export const rowCount = (names: readonly MemberName[]): number => withRest(names, telling(names, Infinity));

/** Divides a chart's height, between `top` and `bottom`, into rows. */
export function memberRows(names: readonly MemberName[], context: ChartContext, { top, bottom }: { top: number; bottom: number }): MemberRows {
  const room = context.height - top - bottom;
  const smallest = context.least ?? Math.max(12, context.text * SMALLEST);
  const shown = telling(names, Math.max(1, Math.floor(room / (smallest * ROW))));
  const height = room / Math.max(1, withRest(names, shown));
  const size = Math.max(leastText(context), Math.min(context.text, height / ROW));
  const { words, second, width } = context;
  const widest = (own: Words) => Math.min(width * (second ? 0.22 : 0.34), Math.max(0, ...shown.map((i) => textWidth(own.of(names[i]?.label ?? { ar: "", en: "" }), size, 600))));
  const secondRoom = second ? widest(second) + size : 0;
  return { shown, height, size, secondRoom, nameRoom: widest(words) + secondRoom, y: (row) => top + height * (row + 0.5) };
}

/** The colour of a member: its own, ink where it is the country of the page, else the one given. */
export const memberColour = ({ id, isFocus }: Pick<MemberName, "id" | "isFocus">, { theme }: ChartContext, other: "ink-2" | "context") =>
  theme.country(id, isFocus ? "ink" : other);

/** The names of the rows, and in the last one how many more there are. */
export function rowNames(names: readonly MemberName[], context: ChartContext, { shown, size, nameRoom, secondRoom, y }: MemberRows): Mark[] {
  const { words, second, theme } = context;
  const place = { x: fromStart(context, words.direction === "rtl" ? INSET : 0), size, align: alignStart(context) } as const;
  const marks = shown.flatMap((i, row) => {
    const name = names[i];
    if (!name) return [];
    const weight = theme.own(name.id) || name.isFocus ? 600 : 400;
    const look = { y: y(row), size, weight, colour: memberColour(name, context, "ink-2") } as const;
    const own = text({ ...place, ...look, text: isolate(fitted(words.of(name.label), nameRoom - secondRoom + INSET, [size, weight]), words.direction) });
    return second ? [own, text({ ...look, x: nameRoom, text: isolate(fitted(second.of(name.label), secondRoom - size + INSET, [size, weight]), second.direction), align: "right" })] : [own];
  });
  const more = inBoth(context, ({ t, format }) => t("gccView.more", { n: format.count(names.length - shown.length) }));
  return shown.length === names.length ? marks : [...marks, text({ ...place, y: y(shown.length), text: isolate(more, words.direction), colour: theme.colour("ink-3") })];
}
