import type { Path, PathPoint, Paths } from "~/analysis/paths";
import { isCompact, type ChartContext, type Stop, type StopRow } from "~/charts/context";
import { looksOf, pathColour } from "~/charts/pathLooks";
import { focusReadings, namedPaths, type PathPlot } from "~/charts/pathPlot";
import type { EditionInfo } from "~/domain/edition";
import { figureOrReason } from "~/i18n/figures";

const pointIn = ({ points }: Path, edition: number) => points.find((point) => point.edition === edition);

type Point = readonly [number, number];
const [REACH, CHOSEN_FIRST] = [14, 4]; // px around a faint line, and those within which a chosen one comes before it

/** How far a line lies above or below a place, px; `Infinity` where it has a gap there. */
function distance(line: readonly (Point | null)[], [x, y]: Point): number {
  const inside = line.findIndex((end, i) => { const start = line[i - 1]; return start && end && (start[0] - x) * (end[0] - x) <= 0; });
  const [start, end] = [line[inside - 1], line[inside]];
  if (start && end) return Math.abs(start[1] + ((end[1] - start[1]) * (x - start[0])) / (end[0] - start[0]) - y);
  return Math.min(...line.map((point) => (point ? Math.hypot(point[0] - x, point[1] - y) : Infinity)));
}

/** "of 193"; where the words above the plot have no room, also what changed in the method. */
function detail({ measure, of, editions, indicator }: Paths, context: ChartContext, info: EditionInfo): string {
  const { t, format, of: text } = context.words;
  const counted = measure === "rank" ? [t("chart.of", { n: format.count(of.get(info.edition) ?? 0) })] : [];
  const isChanged = isCompact(context) && info !== editions[0] && info.methodTouches.includes(indicator) && info.methodChange;
  return [...counted, ...(isChanged ? [text(isChanged)] : [])].join(" · ");
}

/** One stop an edition, its lines sorted from the best; those that are faint are found when pointed at. */
export function pathStops(answer: Paths, context: ChartContext, place: PathPlot): Stop[] {
  const { words } = context;
  const [looks, shown, rest] = [looksOf(answer), namedPaths(answer), answer.rest ?? []];
  const better = (a: PathPoint, b: PathPoint) => {
    const [x, y] = [place.measured(a), place.measured(b)];
    if (x === null || y === null) return x === y ? 0 : x === null ? 1 : -1;
    return answer.measure === "rank" ? x - y : y - x;
  };
  const rowsIn = (paths: readonly Path[], edition: number) => paths.flatMap((path) => {
    const point = pointIn(path, edition);
    return point ? [{ path, point }] : [];
  });
  const row = ({ path, point }: { path: Path; point: PathPoint }): StopRow => {
    const at = place.measured(point);
    return {
      key: path.subject.id, label: words.of(path.subject.label), isFocus: path.role === "focus", colour: pathColour(path, context, looks), y: at === null ? null : place.y(at),
      value: figureOrReason(words, point, answer),
    };
  };
  const traceOf = ({ points }: Path) => points.map((point) => {
    const value = place.measured(point);
    return value === null ? null : ([place.x(point.edition), place.y(value)] as const);
  });
  const trace = (key: string) => [...answer.paths, ...rest].filter(({ subject }) => subject.id === key).flatMap(traceOf);
  const nearby = (edition: number, at: Point) => {
    const far = (path: Path) => distance(traceOf(path), at);
    const chosen = Math.min(...shown.map(far));
    const nearest = rest.map((path) => ({ path, px: far(path) })).reduce((best, one) => (one.px < best.px ? one : best));
    if (nearest.px > REACH || chosen < Math.max(nearest.px, CHOSEN_FIRST)) return null;
    return rowsIn([nearest.path], edition).map(row)[0] ?? null;
  };
  const numbers = focusReadings(answer, context, place);
  const { upTo = Infinity, lines = Infinity } = answer.yet ?? {};
  const known = shown.filter((path) => answer.paths.indexOf(path) < lines);
  return answer.editions.filter(({ edition }) => edition <= upTo).map((info) => {
    const { edition } = info;
    const rows = rowsIn(known, edition).toSorted((a, b) => better(a.point, b.point));
    const focus = rows.find(({ path }) => path.role === "focus") ?? rows[0];
    const value = focus ? place.measured(focus.point) : null;
    return {
      key: String(edition), x: place.x(edition), y: value === null ? place.plot.bottom : place.y(value), ruleStart: place.plot.top, ruleEnd: place.plot.bottom + context.text * 0.4,
      ruleGap: numbers.find(({ point }) => point.edition === edition)?.y,
      title: words.format.edition(edition), detail: detail(answer, context, info),
      rows: rows.map(row), trace,
      ...(rest.length > 0 ? { nearby: (at) => nearby(edition, at), others: () => rowsIn(rest, edition).map(row) } : {}),
    };
  });
}
