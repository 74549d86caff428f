import type { GroupMeans } from "~/analysis/groupMeans";
import { verticalAxis } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { layer } from "~/charts/marks";
import { endLabels, gridLines, pathLines, pathCue } from "~/charts/pathMarks";
import { pathPlot, type PathPlot } from "~/charts/pathPlot";
import { pathsYet } from "~/charts/pathsYet";
import { pathStops } from "~/charts/pathStops";
import type { PeerGroup } from "~/domain/peerGroup";

const STEP = 0.2;

/** Lays out the lines on the range of the means alone; the figure says where the axis does not start at 0. */
function meansPlot(answer: GroupMeans, context: ChartContext): PathPlot {
  const place = pathPlot(answer, context, { top: context.text * 0.8, bottom: 2 });
  const [min, max] = answer.range;
  const { top, bottom } = place.plot;
  const ticks = Array.from({ length: Math.round((max - min) / STEP) + 1 }, (_, i) => Math.round((min + i * STEP) * 10) / 10);
  const yAxis = verticalAxis(context, { min, max, ticks, inverse: false, label: (value) => context.words.format.value(value, 1) });
  return { ...place, ticks, y: (value) => top + ((max - value) / (max - min)) * (bottom - top), axes: { ...place.axes, yAxis } };
}

const countIn = ({ counts }: GroupMeans, group: string, edition: number) => counts.get(group as PeerGroup)?.get(edition) ?? 0;

/** The mean of a group, in ink, over those of the world, Asia and the Arab states. */
export const groupMeansChart: ChartDefinition<GroupMeans> = {
  id: "means",
  isBilingual: true,
  stopsAlong: "x",
  height: () => 300,
  option: (answer, context) => {
    const place = meansPlot(answer, context);
    const { left, right, top, bottom } = place.plot;
    return {
      grid: { outerBoundsMode: "none", left, right: context.width - right, top, bottom: context.height - bottom },
      ...place.axes,
      series: [
        layer("behind", 0, gridLines(context, place, 0)),
        ...pathLines(pathsYet(answer), context, place),
        layer("before", 8, [...endLabels(pathsYet(answer), context, place), ...pathCue(answer, context, place)]),
      ],
    };
  },
  stops: (answer, context) => {
    const { t, format } = context.words;
    return pathStops(pathsYet(answer), context, meansPlot(answer, context)).map((stop) => ({
      ...stop,
      rows: stop.rows.map((row) => ({ ...row, label: t("gccView.means.counted", { group: row.label, n: format.count(countIn(answer, row.key, Number(stop.key))) }) })),
    }));
  },
  table: (answer, { t, of }) => ({
    columns: [
      { head: t("word.edition"), kind: "edition" },
      ...answer.paths.flatMap(({ subject }) => [{ head: of(subject.label), kind: "value" as const }, { head: t("gccView.means.states", { group: of(subject.label) }), kind: "count" as const }]),
    ],
    rows: answer.editions.map(({ edition }, i) => [edition, ...answer.paths.flatMap(({ subject, points }) => [points[i]?.value ?? null, countIn(answer, subject.id, edition)])]),
  }),
};
