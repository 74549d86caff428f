import { grouped } from "~/analysis/facets";
import type { InitiativeTimeline, PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { ChartContext } from "~/charts/context";
import { initiativeColours, type Tick, type TimelineLayout } from "~/charts/initiativeLayout";
import type { LaneBox, LaneMark, MarkPlace } from "~/charts/initiativePlaces";
import type { Reach } from "~/charts/initiativeRows";
import { kindMarks } from "~/charts/kindShapes";
import { lines, path, text, type Mark } from "~/charts/marks";

type Run = readonly (readonly [number, number])[];

/** Thickness of the line over all that a date may mean, px. */
export const whiskerWidth = (size: number): number => Math.max(1, size * 0.085);
/** Half the height of a bar, that of the end of a whisker, in text sizes, and how far below its mark that lies which a text stands over, in sizes of that. */
const [BAR, CAP, BELOW] = [0.2, 0.22, 1.03];

/** What a date covers beside its mark. */
interface Extent extends Pick<MarkPlace, "x" | "bar" | "whisker" | "goesOn"> {
  readonly y: number;
  readonly radius: number;
  /** Half the height of its ends, px. */
  readonly cap: number;
  /** How far below its mark the line runs, px; `null` where it runs through it. */
  readonly below: number | null;
}

/** All that a date may mean: a line to both sides of the mark with ends where it is not cut, or a line below on which the mark stands. */
export function whiskerRuns({ x, y, radius, whisker, goesOn, cap, below }: Extent): readonly Run[] {
  if (!whisker) return [];
  const [left, right] = whisker;
  const at = y + (below ?? 0);
  const ends = whisker.filter((_, i) => !goesOn[i]).map((end): Run => [[end, at - cap], [end, at + cap]]);
  if (below !== null) return [[[left, at], [right, at]], [[x, y + radius + 1], [x, at]], ...ends];
  const sides = [[left, x - radius - 1], [x + radius + 1, right]] as const;
  return [...sides.filter(([a, b]) => b - a > 0.5).map(([a, b]): Run => [[a, y], [b, y]]), ...ends];
}

/** The bar of a range, and a head where bar or whisker goes on beyond the axis. */
export function extentOutline({ bar, whisker, goesOn, y: middle, cap, below }: Extent, half: number): string {
  const y = middle + (whisker && below !== null ? below : 0);
  const reach = bar ?? whisker;
  const heads = reach ? reach.flatMap((end, i) => (goesOn[i] ? [`M${end} ${y - cap}L${end + (i ? 1 : -1) * cap * 1.6} ${y}L${end} ${y + cap}Z`] : [])) : [];
  return [...(bar ? [`M${bar[0]} ${y - half}H${bar[1]}V${y + half}H${bar[0]}Z`] : []), ...heads].join("");
}

/** What looks the same is drawn as one; the rest first. */
function alike<Item extends { readonly item: PlacedInitiative }>(items: readonly Item[], look: (item: Item) => string): readonly (readonly [Item, ...Item[]])[] {
  return [...grouped(items, (item) => [`${look(item)} ${item.item.isRest}`]).values()].toSorted(([a], [b]) => Number(b.item.isRest) - Number(a.item.isRest));
}

/** The marks of a lane with what their dates cover, and the texts beside them. */
export function laneMarks(answer: InitiativeTimeline, context: ChartContext, { marks, rowHeight, background }: LaneBox & { readonly background: string }): Mark[] {
  const { text: size } = context;
  const halo = rowHeight > size * 1.4 ? { halo: background } : {}; // in close rows it would eat into the row above
  const cap = Math.min(size * CAP, rowHeight * 0.3);
  const extentOf = (mark: LaneMark): Extent => (mark.fit?.isOver ? { ...mark, cap: cap * 0.7, below: mark.fit.type.size * BELOW } : { ...mark, cap, below: null });
  const colourOf = ({ item }: LaneMark) => initiativeColours(answer, item, context).mark;
  const shapes = alike(marks, (mark) => `${mark.item.initiative.kind} ${colourOf(mark)} ${mark.radius}`).flatMap((same) => {
    const [{ item: { initiative: { kind } } }] = same;
    const colour = colourOf(same[0]);
    const extents = same.filter(({ bar, whisker }) => bar ?? whisker).map(extentOf);
    const whiskers = extents.flatMap(whiskerRuns);
    const quiet = context.theme.colour(same[0].item.isRest ? "context-faint" : "context");
    const bars = extents.map((extent) => extentOutline(extent, Math.min(size * BAR, rowHeight * 0.13))).join("");
    return [
      ...(whiskers.length > 0 ? [lines(whiskers, { colour: quiet, width: Math.min(whiskerWidth(size), rowHeight * 0.2) })] : []),
      ...(bars ? [path(bars, { fill: colour })] : []),
      kindMarks(kind, { places: same.map(({ x, y, radius }) => ({ at: [x, y], radius })), colour, background }),
    ];
  });
  const texts = marks.flatMap(({ item, y, fit }) =>
    (fit ? [text({ x: fit.x, y, text: fit.label, ...fit.type, colour: initiativeColours(answer, item, context).label, align: fit.side > 0 ? "left" : "right", ...halo })] : []));
  return [...shapes, ...texts];
}

/** The ticks of a phone: an upright at its place; on a line as long as the year where the source gives no more, on a bar where it is a range. */
export function tickMarks(answer: InitiativeTimeline, context: ChartContext, { ticks, tickHeight }: Pick<TimelineLayout, "ticks" | "tickHeight">): Mark[] {
  const { text: size } = context;
  const colourOf = ({ item }: Tick) => initiativeColours(answer, item, context).mark;
  const isOpen = ({ item }: Tick) => item.initiative.id === answer.selected?.id;
  const high = tickHeight * 0.8;
  const thin = Math.min(1, tickHeight * 0.2);
  const box = ([a, b]: Reach, [top, bottom]: Reach) => `M${a} ${top}H${b}V${bottom}H${a}Z`;
  return alike(ticks, colourOf).map((same) => {
    const outlines = same.flatMap((tick) => {
      const { x, y, bar, whisker } = tick;
      const half = size * (isOpen(tick) ? 0.15 : 0.08);
      return [box([x - half, x + half], [y - high, y]), ...(whisker ? [box(whisker, [y - thin, y])] : []), ...(bar ? [box(bar, [y - high * 0.5, y])] : [])];
    });
    return path(outlines.join(""), { fill: colourOf(same[0]) });
  });
}
