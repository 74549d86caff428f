import { grouped } from "~/analysis/facets";
import { overlap } from "~/analysis/initiativeDates";
import { ranksAround, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { PathPoint } from "~/analysis/paths";
import type { ChartContext, Lights, Stop } from "~/charts/context";
import { initiativeColours, timelineLayout } from "~/charts/initiativeLayout";
import { litEditions, marksOf, readingOf, ring, type Picture, type Placed } from "~/charts/initiativeLights";
import { once } from "~/charts/once";
import { pathColour } from "~/charts/pathLooks";
import { stretchStop } from "~/charts/stretchStops";
import { nameOrId, rankOrReason } from "~/i18n/figures";

const MOST_RANKS = 4; // of an initiative

/** The editions around an initiative, and its other marks where it stands in several lanes. */
function lightsOf(picture: Picture, mark: Placed): Lights {
  const { answer, context, marks } = picture;
  const lit = litEditions(ranksAround(answer, mark.item.initiative).all, picture);
  const same = marks.filter(({ item, lane }) => item.initiative.id === mark.item.initiative.id && lane !== mark.lane);
  return { ...lit, rings: [...lit.rings, ...same.map((other) => ring(other, context))], band: null };
}

/** The points around an initiative, of many only the first and the last. */
function around({ answer }: Picture, { item: { initiative } }: Placed): readonly PathPoint[] {
  const { all: points } = ranksAround(answer, initiative);
  return points.length > MOST_RANKS ? points.filter((_, i) => i === 0 || i === points.length - 1) : points;
}

/** A mark as a stop; what is written and said of it is worked out only when it is pointed at. */
function markStop(picture: Picture, mark: Placed, of: readonly Placed[]): Stop {
  const { answer, context: { words }, context, layout } = picture;
  const { item, at: [x, y], area, lane } = mark;
  const { id, title, kind, countries, date } = item.initiative;
  const { t, format } = words;
  const [focus] = answer.path.paths;
  const country = focus ? words.of(focus.subject.label) : "";
  const names = () => format.list(countries.map((code) => nameOrId(words, answer.names.state, code)));
  const written = () => format.initiativeDate(date) ?? "";
  const place = () => ({ n: format.count(of.indexOf(mark) + 1), of: format.count(of.length), lane: layout.lanes?.boxes[lane - 1]?.name ?? t("timelinePointer.ticks") });
  return {
    key: id, x, y, area, lane, isStart: mark === picture.start,
    get title() { return words.of(title); },
    get detail() { return t(`timelineView.kind.${kind}`); },
    get rows() {
      const own = { key: id, label: names(), value: written(), colour: initiativeColours(answer, item, context).mark, isFocus: true };
      const ranks = around(picture, mark).map((point) => ({
        key: String(point.edition), label: t("timelinePointer.rankIn", { country, edition: format.edition(point.edition) }), value: rankOrReason(words, point), colour: focus ? pathColour(focus, context) : "", isFocus: false,
      }));
      return [own, ...ranks];
    },
    lights: once(() => lightsOf(picture, mark)),
    said: () => t("timelinePointer.mark", { title: words.of(title), kind: t(`timelineView.kind.${kind}`), date: written(), countries: names(), place: t("timelinePointer.place", place()), ranks: t("timelinePointer.ranks", { country, ranks: format.list(around(picture, mark).map((point) => readingOf(words, point))) }) }),
  };
}

/** The stretches of the path between its editions, then one stop a mark in the order of time, each in its lane. */
export function timelineStops(answer: InitiativeTimeline, context: ChartContext): Stop[] {
  const layout = timelineLayout(answer, context);
  const marks = marksOf(layout, context);
  const start = marks.find(({ item }) => item.initiative.id === answer.selected?.id) ?? null;
  const picture = { answer, context, layout, marks, start };
  const points = answer.path.paths[0]?.points ?? [];
  const pairs = points.slice(1).map((point, i): readonly [PathPoint, PathPoint] => [points[i] ?? point, point]).filter(([a, b]) => overlap([a.edition, b.edition], answer.axis));
  const lanes = grouped(marks, ({ lane }) => [lane]);
  return [
    ...pairs.map((ends, i) => stretchStop(picture, ends, { n: i + 1, of: pairs.length })),
    ...marks.map((mark) => markStop(picture, mark, lanes.get(mark.lane) ?? [])),
  ];
}
