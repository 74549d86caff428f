import { overlap, type Stretch } from "~/analysis/initiativeDates";
import type { PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { PathPoint } from "~/analysis/paths";
import type { ChartContext, Stop, StopRow } from "~/charts/context";
import { initiativeColours } from "~/charts/initiativeLayout";
import { litEditions, readingOf, ring, upright, type Picture } from "~/charts/initiativeLights";
import { once } from "~/charts/once";

/** The lane of the path's own stretches. */
const PATH_LANE = 0;
const FIRST_NAMED = 3; // titles of a stretch

/** "36 to 18"; where one of the two has no rank, each by its edition. */
function movement(words: ChartContext["words"], [a, b]: readonly [PathPoint, PathPoint]): string {
  const { t, format } = words;
  if (a.rank === null || b.rank === null) return format.list([readingOf(words, a), readingOf(words, b)]);
  return t(a.rank === b.rank ? "timelinePointer.same" : "timelinePointer.moved", { before: format.rank(a.rank), after: format.rank(b.rank) });
}

/** The years from one edition to the next as a stop: what the rank did over them, and the initiatives that touch them. */
export function stretchStop({ answer, context, layout, marks, start }: Picture, ends: readonly [PathPoint, PathPoint], place: { readonly n: number; readonly of: number }): Stop {
  const { words, text: size } = context;
  const { t, format } = words;
  const { x, y, plot, measured } = layout.place;
  const [a, b] = ends.map(({ edition }) => edition) as [number, number];
  const between = (from: number, to: number) => [from, to].map((year) => x(Math.max(answer.axis[0], Math.min(answer.axis[1], year)))).toSorted((one, other) => one - other) as [number, number];
  const [left, right] = between(a, b);
  const [from, to] = between(a, b + 1);
  const top = plot.top - size * 0.6;
  const years: Stretch = [a, b + 1];
  const items = once(() => answer.dated.filter(({ isRest, covers }) => !isRest && overlap(covers, years)));
  const isChosen = [answer.axis, answer.band].some((chosen) => chosen?.[0] === years[0] && chosen[1] === years[1]);
  const counted = (count: number) => t("timelinePointer.counted", { count, n: format.count(count) });
  const more = (count: number) => t("timelinePointer.more", { count, n: format.count(count) });
  const row = (item: PlacedInitiative): StopRow => ({ key: item.initiative.id, label: words.of(item.initiative.title), value: "", colour: initiativeColours(answer, item, context).mark, isFocus: false });
  const ranks = ends.flatMap((point) => { const value = measured(point); return value === null ? [] : [[x(point.edition), y(value)] as const]; });
  return {
    key: `${a}-${b}`, lane: PATH_LANE, isStart: start === null && place.n === place.of,
    x: (left + right) / 2, y: ranks.length === 0 ? plot.bottom : ranks.reduce((sum, [, at]) => sum + at, 0) / ranks.length,
    area: [left, top, right, plot.bottom], beside: [Math.min(left, from), Math.max(right, to)],
    get title() { return format.editions(a, b); },
    get detail() { return `${movement(words, ends)} · ${counted(items().length)}`; },
    get rows() {
      const rest = items().length - FIRST_NAMED;
      return [...items().slice(0, FIRST_NAMED).map(row), ...(rest > 0 ? [{ key: "more", label: more(rest), value: "", colour: "transparent", isFocus: false }] : [])];
    },
    get action() { return isChosen ? t("timelinePointer.all") : items().length > 0 ? t("timelinePointer.only", { years: format.editions(a, b) }) : undefined; },
    lights: once(() => {
      const points = litEditions(ends, { answer, context, layout });
      const ids = new Set(items().map(({ initiative }) => initiative.id));
      const own = marks.filter(({ item }) => ids.has(item.initiative.id));
      const isDrawn = points.rings.length === 2 && ranks.length === 2;
      return {
        ...points, rings: [...points.rings, ...(layout.lanes ? own.map((mark) => ring(mark, context)) : [])],
        lines: [...points.lines, ...(isDrawn ? [{ points: ranks, isStrong: true }] : []), ...(layout.lanes ? [] : own.map(upright))],
        band: [from, top, to, layout.keyY === null ? context.height : layout.keyY - size * 1.1],
      };
    }),
    said: () => {
      const count = items().length;
      const named = items().slice(0, FIRST_NAMED).map(({ initiative }) => words.of(initiative.title));
      const titles = (count > FIRST_NAMED ? [...named, more(count - FIRST_NAMED)] : named).join(t("phrase.semicolon"));
      const head = t("timelinePointer.stretch", { from: format.edition(a), to: format.edition(b), movement: movement(words, ends), counted: counted(count) });
      return t(count > 0 ? "timelinePointer.stretchOf" : "timelinePointer.stretchEmpty", { head, titles, n: format.count(place.n), of: format.count(place.of) });
    },
  };
}

/** The years that a stop of the path stands for; `null` for the stop of an initiative. */
export function stretchYears(key: string): readonly [number, number] | null {
  const [, from, to] = /^(\d{4})-(\d{4})$/.exec(key) ?? [];
  return from && to ? [Number(from), Number(to)] : null;
}
