import type { LineSeriesOption } from "echarts";
import { firstAndLast } from "~/analysis/lookup";
import type { Paths } from "~/analysis/paths";
import { isTimeTurned } from "~/charts/axes";
import { isCompact, leastText, type ChartContext } from "~/charts/context";
import { dodge, fitted, textWidth } from "~/charts/labels";
import { inBoth } from "~/charts/inBoth";
import { line, lines, rect, text, type Mark } from "~/charts/marks";
import { labelColour, looksOf, pathColour } from "~/charts/pathLooks";
import { focusReadings, namedPaths, nameRooms, NAMES_GAP, readingRoom, type PathPlot } from "~/charts/pathPlot";
import { isolate } from "~/i18n/format";

/** The lines, with gaps where there was no rank; straight, because nothing was measured between editions. */
export function pathLines(answer: Paths, context: ChartContext, { measured }: PathPlot): LineSeriesOption[] {
  const { theme, text: size } = context;
  const [looks, paper] = [looksOf(answer), theme.colour("paper")];
  return answer.paths.map((path) => {
    const colour = pathColour(path, context, looks);
    const { dash, mark } = looks.get(path.subject.id) ?? { dash: null, mark: "disc" };
    const [width, dot, z] = { focus: [size * 0.27, size * 0.7, 5], compared: [size * 0.14, size * 0.46, 4], context: [size * 0.1, size * 0.35, 3] }[path.role] as [number, number, number];
    const isRing = mark === "ring";
    return {
      type: "line", id: path.subject.id, z, silent: true, connectNulls: false, showSymbol: true,
      symbol: mark === "bar" ? "rect" : "circle", symbolSize: mark === "bar" ? [size * 0.3, size * 0.85] : dot,
      data: path.points.map((point) => [point.edition, measured(point)]),
      lineStyle: { color: colour, width, join: "round", ...(dash ? { type: dash.map((length) => (length * size) / 13) } : {}) },
      itemStyle: { color: isRing ? paper : colour, borderColor: isRing ? colour : paper, borderWidth: isRing ? size * 0.12 : path.role === "focus" ? 2 : 1.2, opacity: 1 },
    };
  });
}

/** All other countries, faint, as one shape: it stays as it is while the focus moves. */
export function restLines({ rest = [] }: Paths, context: ChartContext, { x, y, measured }: PathPlot): Mark[] {
  const { theme, text: size } = context;
  const runs = rest.flatMap(({ points }) => {
    const found: (readonly [number, number])[][] = [[]];
    for (const point of points) {
      const value = measured(point);
      if (value === null) found.push([]);
      else found.at(-1)?.push([x(point.edition), y(value)]);
    }
    return found.filter((run) => run.length > 0);
  });
  return [lines(runs, { colour: theme.colour("context-faint"), width: size * (isCompact(context) ? 0.045 : 0.06) })];
}

/** Gridlines across the plot and the labels' room; the line at the best is darker. */
export function gridLines({ theme }: ChartContext, { plot, ticks, y }: PathPlot, best: number): Mark[] {
  return ticks.map((tick) => {
    const at = Math.round(y(tick)) + 0.5;
    return line([[plot.left, at], [plot.right, at]], { colour: theme.colour(tick === best ? "context-faint" : "grid") });
  });
}

/** "18  Bahrain" at the ends of the lines, moved apart, with a leader where moved. */
export function endLabels(answer: Paths, context: ChartContext, place: PathPlot): Mark[] {
  const { words, second, text: size } = context;
  const [firstRoom = 0, secondRoom = 0] = nameRooms(answer, context);
  const { upTo: last = firstAndLast(answer.editions)[1] } = answer.yet ?? {};
  const side = isTimeTurned(context) ? -1 : 1;
  const ends = namedPaths(answer).flatMap((path) => {
    const point = path.points.findLast((candidate) => place.measured(candidate) !== null);
    return point ? [{ path, point, at: place.y(place.measured(point) ?? 0) }] : [];
  });
  const looks = looksOf(answer);
  const edge = side > 0 ? place.plot.right : place.plot.left;
  const places = dodge(ends.map(({ at }) => at), size * 1.45, [place.plot.top - size * 0.4, place.plot.bottom]);
  const numberRoom = readingRoom(answer);
  return ends.flatMap(({ path, point, at }, i): Mark[] => {
    const to = places[i] ?? at;
    const x = place.x(last) + side * size * 0.95;
    const colour = labelColour(path, context, looks);
    const weight = path.role === "focus" ? 600 : 500;
    const nameX = x + side * size * (numberRoom + 0.5);
    const isLate = point.edition < last;
    const moved = Math.abs(to - at) > size * 0.5 && !isLate;
    return [
      ...(moved ? [line([[x - side * size * 0.25, at], [x, at], [x + side * size * 0.45, to], [x + side * size * 0.7, to]], { colour })] : []),
      text({ x: side > 0 ? x + size * numberRoom : x - size * 0.8, y: to, text: isLate ? words.format.rank(null) : place.reading(point), size, weight: 600, colour, align: "right" }),
      text({ x: nameX, y: to, text: isolate(fitted(words.of(path.subject.label), second ? firstRoom : Math.abs(edge - nameX), [size, weight]), words.direction), size, weight, colour, align: side > 0 ? "left" : "right" }),
      ...(second ? [text({ x: nameX + firstRoom + size * NAMES_GAP + secondRoom, y: to, text: isolate(fitted(second.of(path.subject.label), secondRoom, [size, weight]), second.direction), size, weight, colour, align: "right" })] : []),
    ];
  });
}

/** Numbers on the focus line only. */
export function focusNumbers(answer: Paths, context: ChartContext, place: PathPlot): Mark[] {
  const focus = answer.paths.find(({ role }) => role === "focus");
  if (!focus) return [];
  const { theme, text: size } = context;
  return focusReadings(answer, context, place).map(({ point, y }) => {
    const reading = place.reading(point);
    const half = textWidth(reading, size, 600) / 2;
    return text({ x: Math.max(half, Math.min(context.width - half, place.x(point.edition))), y, text: reading, size, weight: 600, colour: pathColour(focus, context), align: "center", halo: theme.colour("paper") });
  });
}

/** The change since the edition before, beside the last step of the focus line; left out where it would touch a name. */
export function lastChange({ paths, measure }: Paths, context: ChartContext, place: PathPlot): Mark[] {
  const focus = paths.find(({ role }) => role === "focus");
  const [before, last] = focus?.points.slice(-2) ?? [];
  if (!focus || !before?.rank || !last?.rank || measure !== "rank" || before.rank === last.rank || isCompact(context) || isTimeTurned(context)) return [];
  const { text: size, theme, words } = context;
  const heightOf = (share: number) => place.y((before.rank ?? 0) + ((last.rank ?? 0) - (before.rank ?? 0)) * share) + size * 0.5 * Math.sign((before.rank ?? 0) - (last.rank ?? 0));
  const ends = dodge(paths.map(({ points }) => place.y(points.at(-1)?.rank ?? 0)), size * 1.45, [place.plot.top, place.plot.bottom]);
  const share = [0.6, 0.7, 0.5, 0.8].find((candidate) => ends.every((end) => Math.abs(end - heightOf(candidate)) > size * 1.3));
  if (share === undefined) return [];
  const x = place.x(before.edition + (last.edition - before.edition) * share) + size * 0.7;
  return [text({ x, y: heightOf(share), text: words.format.signed(before.rank - last.rank), size: Math.round(size * 1.1), weight: 600, colour: pathColour(focus, context), halo: theme.colour("paper") })];
}

/** Dotted verticals where the method changed, between the edition and the one before; with words above the plot, where there is room for them: two languages have none, their sources say it. */
export function methodBreaks({ editions, indicator }: Paths, context: ChartContext, { plot, x }: PathPlot): Mark[] {
  const { theme, words, text: size } = context;
  const small = Math.max(leastText(context), size - 2);
  const touched = editions.slice(1).filter(({ methodTouches }) => methodTouches.includes(indicator));
  return editions.flatMap((info, i) => {
    const { edition, methodChange } = info;
    const before = editions[i - 1];
    if (!methodChange || !before || !touched.includes(info)) return [];
    const at = Math.round(x((edition + before.edition) / 2)) + 0.5;
    const row = touched.indexOf(info) % 2;
    return [
      line([[at, plot.top - 2], [at, plot.bottom]], { colour: theme.colour("context"), dash: [2, 4] }),
      ...(isCompact(context) || context.second ? [] : [text({ x: at, y: small * (0.7 + row * 1.2), text: isolate(words.of(methodChange), words.direction), size: small, colour: theme.colour("ink-3"), align: "center" })]),
    ];
  });
}

/** A band behind the best places, named at its lower edge. */
export function topBand(context: ChartContext, { plot, y }: PathPlot, places: number): Mark[] {
  const { theme, words, text: size } = context;
  const bottom = y(places);
  return [
    rect([plot.left, plot.top - size * 0.4], [plot.right - plot.left, bottom - plot.top + size * 0.4], theme.colour("context-band")),
    text({ x: plot.right - 6, y: bottom - size * 0.8, text: isolate(inBoth(context, ({ t, format }) => t("chart.topPlaces", { n: format.count(places) })), words.direction), size: Math.max(leastText(context), size - 2), weight: 500, colour: theme.colour("ink-2"), align: "right" }),
  ];
}

/** «الزمن ⟶» from a place on: in Arabic time keeps its own direction, and says so. */
export function timeCue({ theme, words, text: size, time }: ChartContext, [start, y]: readonly [number, number]): Mark[] {
  if (words.direction !== "rtl") return [];
  const side = time === "rtl" ? -1 : 1;
  const head = size * 0.28;
  const end = start + side * size * 1.5;
  const stroke = { colour: theme.colour("ink-3"), width: Math.max(1.2, size / 11) };
  return [
    line([[start, y], [end, y]], stroke),
    line([[end - side * head, y - head], [end, y], [end - side * head, y + head]], stroke),
    text({ x: end + side * size * 0.45, y, text: words.t("chart.time"), size: size - 1, colour: theme.colour("ink-3"), align: side > 0 ? "left" : "right" }),
  ];
}

/** The cue for the direction of time after the last edition of a path. */
export function pathCue({ editions }: Paths, context: ChartContext, { plot, x }: PathPlot): Mark[] {
  const side = isTimeTurned(context) ? -1 : 1;
  return timeCue(context, [x(firstAndLast(editions)[1]) + side * context.text * 1.9, plot.bottom + context.text * 1.3]);
}
