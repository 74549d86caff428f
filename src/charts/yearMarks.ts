import type { MarkedPaths, YearMark } from "~/analysis/markedPath";
import type { Path } from "~/analysis/paths";
import { alignStart, axisRoom, fromStart } from "~/charts/axes";
import { leastText, type ChartContext } from "~/charts/context";
import { dodge, fitted, small, textWidth } from "~/charts/labels";
import { circle, line, text, type Mark } from "~/charts/marks";
import { pathColour } from "~/charts/pathLooks";
import { shelfHeight, type PathPlot } from "~/charts/pathPlot";
import { isolate } from "~/i18n/format";

type Sized = Omit<ChartContext, "height"> & Partial<Pick<ChartContext, "height">>;

const [RADIUS, KEY_DISC] = [0.69, 0.64]; // of a disc, in text sizes, like all below
const [STRIP, ROW] = [2.7, 1.6];
const [KEY_COLUMN, KEY_LINE, KEY_GAP] = [20, 1.6, 0.8];
const MOST_KEY = 0.36; // of the height of a picture, for the titles of its marks

const radiusOf = (size: number) => size * RADIUS;
const stepOf = (size: number) => radiusOf(size) * 2 + 1;

/** The height of a line between its editions, px; `null` where it has a gap. */
export function heightAt({ points }: Path, year: number, { y, measured }: Pick<PathPlot, "y" | "measured">): number | null {
  const placed = points.map((point) => ({ edition: point.edition, value: measured(point) }));
  const after = placed.findIndex(({ edition }) => edition >= year);
  const [a, b] = [placed[after - 1], placed[after]];
  if (b?.edition === year) return b.value === null ? null : y(b.value);
  if (!a || !b || a.value === null || b.value === null) return null;
  return y(a.value + ((b.value - a.value) * (year - a.edition)) / (b.edition - a.edition));
}

interface Key {
  readonly columns: number;
  readonly height: number;
}

/** Room for the titles of the marks and the sentence below them; `null` where they would take too much of the picture. */
function keyOf({ marks = [] }: MarkedPaths, { width, text: size, second, height = Infinity }: Sized): Key | null {
  if (second) return null; // two languages have no room for their titles
  const columns = Math.max(1, Math.floor(width / (size * KEY_COLUMN)));
  const keyHeight = size * (Math.ceil(marks.length / columns) * KEY_LINE + KEY_LINE + KEY_GAP);
  return keyHeight <= height * MOST_KEY ? { columns, height: keyHeight } : null;
}

interface Strip {
  readonly marks: readonly YearMark[];
  readonly key: Key | null;
  /** One row of discs, or as many as they need. */
  readonly rows: number;
  readonly height: number;
}

/** What stands under the axis: numbers only where something says what they stand for. */
function stripOf(answer: MarkedPaths, context: Sized): Strip {
  const { width, text: size } = context;
  const key = answer.hasKey ? keyOf(answer, context) : null;
  const marks = answer.hasKey && !key ? [] : (answer.marks ?? []);
  const perRow = Math.max(1, Math.floor((width - axisRoom(context) - 4) / stepOf(size)));
  const rows = Math.ceil(marks.length / perRow);
  return { marks, key, rows, height: rows === 0 ? 0 : size * (STRIP + (rows - 1) * ROW) + (key?.height ?? 0) };
}

/** Height of the numbered discs under the axis, with their key where the picture has one; 0 without. */
export const stripHeight = (answer: MarkedPaths, context: Sized): number => stripOf(answer, context).height;

function disc([x, y, radius]: readonly [number, number, number], number: number, context: ChartContext): Mark[] {
  const { theme, words, text: size } = context;
  return [
    circle([x, y], radius, { fill: theme.colour("paper"), stroke: theme.colour("ink"), width: Math.max(1.4, size * 0.1) }),
    text({ x, y: y + 0.5, text: words.format.count(number), size: Math.max(leastText(context), size - 2), weight: 600, colour: theme.colour("ink"), align: "center" }),
  ];
}

/** The list of the marks in the picture itself, row by row from the reading start, and that timing is no cause. */
function keyMarks({ paths }: MarkedPaths, { marks, key: { columns, height: room } }: Strip & { readonly key: Key }, context: ChartContext): Mark[] {
  const { theme, words, text: size, width, height } = context;
  const { t, of, format, direction } = words;
  const focus = paths.find(({ role }) => role === "focus");
  const list = t("marks.list", { country: focus ? of(focus.subject.label) : "" });
  const column = width / columns;
  const top = height - room + size * KEY_GAP;
  const align = alignStart(context);
  const titleAt = size * 2.5 + textWidth(format.edition(2000), size);
  const entries = marks.flatMap(({ number, year, initiatives: [first, ...others] }, i): Mark[] => {
    const [start, y] = [(i % columns) * column, top + (Math.floor(i / columns) + 0.5) * size * KEY_LINE];
    const more = others.length > 0 ? ` ${format.signed(others.length)}` : "";
    const title = fitted(first ? of(first.title) : "", column - titleAt - textWidth(more, size) - size, [size, 400]);
    return [
      ...disc([fromStart(context, start + radiusOf(size) + 1), y, size * KEY_DISC], number, context),
      text({ x: fromStart(context, start + size * 2), y, text: format.edition(year), size, colour: theme.colour("ink-3"), align }),
      text({ x: fromStart(context, start + titleAt), y, text: isolate(title + more, direction), size, colour: theme.colour("ink-2"), align }),
    ];
  });
  return [...entries, text({ x: fromStart(context, 0), y: height - size * KEY_LINE * 0.5, text: isolate(t("marks.key", { list, noCause: t("timelineView.noCause") }), direction), size: small(size), colour: theme.colour("ink-3"), align })];
}

/** Numbered discs under the axis, each with a dotted line up to the path. */
export function markStrip(answer: MarkedPaths, context: ChartContext, place: PathPlot): Mark[] {
  const { theme, text: size, height } = context;
  const { key, ...strip } = stripOf(answer, context);
  const { marks, rows } = strip;
  const focus = answer.paths.find(({ role }) => role === "focus");
  const radius = radiusOf(size);
  const last = height - (key?.height ?? 0) - radius - 2;
  const ends = [place.plot.left + radius, place.plot.right - radius] as const;
  const bottom = place.plot.bottom + size * 2.1 + shelfHeight(answer, size);
  const inRow = (row: number) => marks.filter((_mark, i) => i % rows === row);
  const placed = Array.from({ length: rows }, (_, row) => {
    const own = inRow(row);
    const xs = dodge(own.map(({ at }) => place.x(at)), stepOf(size), ends);
    return own.map((mark, i) => ({ ...mark, x: place.x(mark.at), to: [xs[i] ?? 0, last - (rows - 1 - row) * size * ROW] as const }));
  }).flat();
  const colour = theme.colour("context");
  const isAmong = answer.paths.some(({ role }) => role === "compared");
  const dotted = { colour: focus && isAmong ? pathColour(focus, context) : colour, dash: [1, 3] };
  return [
    ...placed.flatMap(({ at, x, to: [discX, y] }) => {
      const top = focus ? heightAt(focus, at, place) : null;
      return [
        ...(top === null ? [] : [line([[x, top + size * 0.5], [x, place.plot.bottom]], dotted)]),
        line([[x, bottom], [x, bottom + 3], [discX, y - radius]], { colour }),
      ];
    }),
    ...placed.flatMap(({ number, to }) => disc([...to, radius], number, context)),
    ...(key && rows > 0 ? keyMarks(answer, { ...strip, key }, context) : []),
  ];
}
