import type { PathPoint } from "~/analysis/paths";
import type { ChartContext, Lights } from "~/charts/context";
import { small, textWidth } from "~/charts/labels";
import type { Mark } from "~/charts/marks";
import { isUnscored, type PathPlot } from "~/charts/pathPlot";

type Label = Lights["labels"][number];
type Box = Omit<Label, "text">;

/** A path as it is drawn. */
interface Picture {
  readonly context: ChartContext;
  readonly place: PathPlot;
  /** What is written on the plot, and the years on its axis. */
  readonly printed: readonly Label[];
  readonly years: readonly Label[];
}

const touches = (a: Box, b: Box) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
const isAt = (x: number) => (label: Label) => Math.abs(label.x - x) < 1;

/** The first place of a box where it touches nothing, and neither leaves the chart nor reaches the numbers of the rank axis. */
function firstFree(candidates: readonly Box[], taken: readonly Box[], { context: { width, height, text }, place: { plot } }: Picture): Box | undefined {
  const [left, right] = [Math.max(0, plot.left - text / 2), Math.min(width, plot.right + text / 2)];
  return candidates.find((box) => box.x - box.width / 2 >= left && box.x + box.width / 2 <= right && box.y - box.height / 2 >= 0 && box.y + box.height / 2 <= height && !taken.some((other) => touches(box, other)));
}

/** The texts among some marks, by the boxes that they take. */
export const writtenIn = (marks: readonly Mark[]): readonly Label[] => marks.filter(({ type }) => type === "text").map(({ style }) => {
  const { x, y, text, font, textAlign } = style as Readonly<Record<"text" | "font" | "textAlign", string>> & { readonly x: number; readonly y: number };
  const [, weight, size] = /^(\d+) ([\d.]+)px/.exec(font) ?? [];
  const width = textWidth(text, Number(size), Number(weight));
  return { x: x + (textAlign === "left" ? width / 2 : textAlign === "right" ? -width / 2 : 0), y, width, height: Number(size), text };
});

/** Where a point lies; one without a rank on the shelf, or on the axis where it has no mark at all. */
function heightOf(point: PathPoint, { context: { text }, place }: Picture): number {
  const value = place.measured(point);
  return value === null ? place.plot.bottom + (isUnscored(point) ? text * 2.9 : 0) : place.y(value);
}

/** The years of some points, boxed as they stand on the axis. */
function litYears(points: readonly PathPoint[], picture: Picture): readonly Label[] {
  const { context, place, years } = picture;
  const own = points.flatMap(({ edition }) => years.find(isAt(place.x(edition))) ?? []);
  const others = years.filter((year) => !own.includes(year));
  return own.reduce<readonly Label[]>((labels, { text, ...at }) => {
    const boxes = [0.8, 0.4, 0.2].map((pad): Box => ({ ...at, width: textWidth(text, small(context.text), 600) + context.text * pad, height: context.text * 1.4 }));
    const found = firstFree(boxes, [...others, ...labels], picture);
    return found ? [...labels, { ...found, text }] : labels;
  }, []);
}

/** Where the box of a point's rank may stand: over its number where that is printed, else above or below it, else further away. */
function boxesOf(point: PathPoint, content: string, picture: Picture): readonly Box[] {
  const { context: { text: size }, place, printed } = picture;
  const x = place.x(point.edition);
  const number = printed.find((label) => label.text === content && isAt(x)(label));
  const y = place.measured(point) === null ? place.plot.bottom - size : heightOf(point, picture);
  const [width, height] = [textWidth(content, small(size), 600) + size * 0.8, size * 1.45];
  const side = width / 2 + size * 0.75;
  const at = (dx: number, to: number): Box => ({ x: x + dx, y: to, width, height });
  const away = [1.4, -1.4].toSorted((a, b) => (number ? Math.sign(y - number.y) * (b - a) : 0)).map((by) => at(0, y - by * size));
  return [
    ...away, at(side, y), at(-side, y),
    ...[2.9, -2.9, 4.4, -4.4].flatMap((by) => [0, side, -side].map((dx) => at(dx, y - by * size))),
  ];
}

/** Points of a path lit up: a ring around each, its rank, or why it has none, in a box beside it, and its year on the axis. */
export function litPoints(points: readonly PathPoint[], picture: Picture): Omit<Lights, "band"> {
  const { context, place, printed } = picture;
  const { text: size, words } = context;
  const rings = points.map((point) => ({ x: place.x(point.edition), y: heightOf(point, picture), radius: size * 0.65 }));
  const contents = points.map((point) => (place.measured(point) === null ? words.t(`status.short.${point.status}`) : place.reading(point)));
  const isOwn = (label: Label) => contents.some((content, i) => content === label.text && isAt(rings[i]?.x ?? -1)(label));
  const taken: Box[] = [...printed.filter((label) => !isOwn(label)), ...rings.map(({ x, y, radius }) => ({ x, y, width: radius * 2, height: radius * 2 }))];
  const labels = [...litYears(points, picture)];
  points.forEach((point, i) => {
    const found = firstFree(boxesOf(point, contents[i] ?? "", picture), [...taken, ...labels], picture);
    if (found) labels.push({ ...found, text: contents[i] ?? "" });
  });
  const lines = rings.map(({ x, y }) => ({ points: [[x, y], [x, place.plot.bottom + size * 0.5]] as const, isStrong: false }));
  return { rings, labels, lines };
}
