import type { LineSeriesOption } from "echarts";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { firstAndLast } from "~/analysis/lookup";
import type { Path, PathPoint, Paths } from "~/analysis/paths";
import { isTimeTurned } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { fitted, textWidth } from "~/charts/labels";
import { text, type Mark } from "~/charts/marks";
import { labelColour, looksOf, pathColour } from "~/charts/pathLooks";
import { endLabels, focusNumbers, pathLines, timeCue } from "~/charts/pathMarks";
import type { PathPlot } from "~/charts/pathPlot";
import { unscoredShelf } from "~/charts/pathShelf";
import { heightAt } from "~/charts/yearMarks";
import { isolate } from "~/i18n/format";

type Seen = Pick<InitiativeTimeline, "path" | "axis" | "whole">;

/** Whether the axis shows all years. */
export const isWhole = ({ axis, whole }: Seen): boolean => axis[0] <= whole[0] && axis[1] >= whole[1];

/** The editions on the axis, and what they say. */
export function seenPaths({ path, axis: [from, to] }: Seen): Paths {
  const isIn = ({ edition }: { readonly edition: number }) => edition >= from && edition < to;
  return { ...path, editions: path.editions.filter(isIn), paths: path.paths.map((one) => ({ ...one, points: one.points.filter(isIn) })) };
}

/** Whether the line goes on beyond the end of the axis, so that its name stands there. */
const goesOn = ({ path, axis }: Seen) => axis[1] <= firstAndLast(path.editions)[1];

interface LinePoint {
  readonly at: number;
  readonly value: number | null;
  /** Where the straight line between two editions is cut; nothing was measured there. */
  readonly isCut: boolean;
}

function cutPoints(points: readonly PathPoint[], [from, to]: Seen["axis"], measured: PathPlot["measured"]): readonly LinePoint[] {
  const placed = points.map((point): LinePoint => ({ at: point.edition, value: measured(point), isCut: false }));
  return placed.flatMap((point, i) => {
    const before = placed[i - 1];
    const cuts = before && before.value !== null && point.value !== null
      ? [from, to].filter((edge) => edge > before.at && edge < point.at).map((edge): LinePoint => ({ at: edge, isCut: true, value: Number(before.value) + ((Number(point.value) - Number(before.value)) * (edge - before.at)) / (point.at - before.at) }))
      : [];
    const isIn = point.at >= from && (point.at < to || point.at === to);
    return [...cuts, ...(isIn ? [{ ...point, isCut: point.at === to }] : [])];
  });
}

/** The rank line, cut at the ends of the axis. */
export function seenLines(answer: Seen, context: ChartContext, place: PathPlot): LineSeriesOption[] {
  return pathLines(answer.path, context, place).map((series, i) => ({
    ...series,
    data: cutPoints(answer.path.paths[i]?.points ?? [], answer.axis, place.measured).map(({ at, value, isCut }) => (isCut ? { value: [at, value], symbol: "none" } : [at, value])),
  }));
}

/** The name of the line where it leaves the axis; the number stands at its last edition. */
function nameAtEdge({ path, axis }: Seen, context: ChartContext, place: PathPlot): Mark[] {
  const { text: size, words } = context;
  const [focus] = path.paths;
  const y = focus ? heightAt(focus, axis[1], place) : null;
  if (!focus || y === null) return [];
  const side = isTimeTurned(context) ? -1 : 1;
  const x = place.x(axis[1]) + side * size * 0.5;
  const room = Math.abs((side > 0 ? place.plot.right : place.plot.left) - x);
  const name = fitted(words.of(focus.subject.label), room, [size, 600]);
  return [text({ x, y, text: isolate(name, words.direction), size, weight: 600, colour: labelColour(focus, context, looksOf(path)), align: side > 0 ? "left" : "right" })];
}

/** A number at every edition of a part of the axis, but the one whose number stands beside the name. */
function allNumbers(answer: Seen, focus: Path, { context, place }: { readonly context: ChartContext; readonly place: PathPlot }): Mark[] {
  const { text: size, theme } = context;
  const { axis: [from, to] } = answer;
  const heights = focus.points.map((point) => { const value = place.measured(point); return value === null ? null : place.y(value); });
  const last = goesOn(answer) ? null : focus.points.findLast((point) => place.measured(point) !== null);
  return focus.points.flatMap((point, i) => {
    const at = heights[i] ?? null;
    if (at === null || point === last || point.edition < from || point.edition >= to) return [];
    const beside = [heights[i - 1], heights[i + 1]].flatMap((y) => y ?? []);
    const isAbove = beside.reduce((sum, y) => sum + y - at, 0) >= 0 || at + size * 1.8 > place.plot.bottom;
    return [text({ x: place.x(point.edition), y: at + (isAbove ? -1 : 1) * size * 1.15, text: place.reading(point), size, weight: 600, colour: pathColour(focus, context), align: "center", halo: theme.colour("paper") })];
  });
}

/** Names and numbers of the line; where the axis shows few years, every edition has its number. */
export function seenLabels(answer: Seen, context: ChartContext, place: PathPlot): Mark[] {
  const seen = seenPaths(answer);
  const [focus] = answer.path.paths;
  const apart = seen.editions.slice(1).map(({ edition }, i) => Math.abs(place.x(edition) - place.x(seen.editions[i]?.edition ?? edition)));
  const isSpacious = !isWhole(answer) && Math.min(Infinity, ...apart) > textWidth("000", context.text, 600) + context.text;
  const numbers = focus && isSpacious ? allNumbers(answer, focus, { context, place }) : focusNumbers(seen, context, place);
  return [
    ...(seen.editions.length > 0 ? unscoredShelf(seen, context, place) : []),
    ...(goesOn(answer) ? nameAtEdge(answer, context, place) : endLabels(seen, context, place)), ...numbers,
  ];
}

/** px along the axis that the cue for the direction of time takes: after the last edition, or after the axis. */
export function cueStart(answer: Seen, context: ChartContext, { x }: PathPlot): number {
  const side = isTimeTurned(context) ? -1 : 1;
  const [, last] = firstAndLast(answer.path.editions);
  return goesOn(answer) || last < answer.axis[0] ? x(answer.axis[1]) + side * context.text * 0.6 : x(last) + side * context.text * 1.9;
}

/** «الزمن ⟶» after the years, in Arabic. */
export const seenCue = (answer: Seen, context: ChartContext, place: PathPlot): Mark[] => timeCue(context, [cueStart(answer, context, place), place.plot.bottom + context.text * 1.3]);
