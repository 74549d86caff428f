import type { MarkedPaths } from "~/analysis/markedPath";
import type { Path } from "~/analysis/paths";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { dodge } from "~/charts/labels";
import { circle, line, text, type Mark } from "~/charts/marks";
import { lastChange } from "~/charts/pathMarks";
import { shelfHeight, type PathPlot } from "~/charts/pathPlot";
import { pathChart } from "~/charts/paths";

const stripHeight = ({ marks }: MarkedPaths, text: number) => (marks.length > 0 ? text * 2.7 : 0);

/** The height of a line between its editions, px; `null` where it has a gap. */
export function heightAt({ points }: Path, year: number, { y, measured }: PathPlot): number | null {
  const placed = points.map((point) => ({ edition: point.edition, value: measured(point) }));
  const after = placed.findIndex(({ edition }) => edition >= year);
  const [a, b] = [placed[after - 1], placed[after]];
  if (b?.edition === year) return b.value === null ? null : y(b.value);
  if (!a || !b || a.value === null || b.value === null) return null;
  return y(a.value + ((b.value - a.value) * (year - a.edition)) / (b.edition - a.edition));
}

/** Numbered discs under the axis, each with a dotted line up to the path. */
function strip(answer: MarkedPaths, { theme, words, text: size, height }: ChartContext, place: PathPlot): Mark[] {
  const focus = answer.paths.find(({ role }) => role === "focus");
  const radius = size * 0.69;
  const centre = height - radius - 2;
  const places = dodge(answer.marks.map(({ at }) => place.x(at)), radius * 2 + 1, [place.plot.left + radius, place.plot.right - radius]);
  const bottom = place.plot.bottom + size * 2.1 + shelfHeight(answer, size);
  return answer.marks.flatMap(({ at, number }, i) => {
    const [x, discX] = [place.x(at), places[i] ?? place.x(at)];
    const top = focus ? heightAt(focus, at, place) : null;
    const stroke = { colour: theme.colour("context") };
    return [
      ...(top === null ? [] : [line([[x, top + size * 0.5], [x, place.plot.bottom]], { ...stroke, dash: [1, 3] })]),
      line([[x, bottom], [x, bottom + 3], [discX, centre - radius]], stroke),
      circle([discX, centre], radius, { fill: theme.colour("paper"), stroke: theme.colour("ink"), width: Math.max(1.4, size * 0.1) }),
      text({ x: discX, y: centre + 0.5, text: words.format.count(number), size: Math.max(12, size - 2), weight: 600, colour: theme.colour("ink"), align: "center" }),
    ];
  });
}

const withoutStrip = pathChart<MarkedPaths>({
  id: "rank",
  heights: [320, 452],
  room: (answer, { text }) => ({ top: text * 1.3, bottom: stripHeight(answer, text) }),
  extras: (answer, context, place) => ({ before: [...(answer.editions.at(-1)?.edition === answer.edition ? lastChange(answer, context, place) : []), ...strip(answer, context, place)] }),
});

/** One country's rank over the editions, best at the top, with its initiatives numbered under the axis. */
export const markedPathChart: ChartDefinition<MarkedPaths> = {
  ...withoutStrip,
  height: (answer, context) => withoutStrip.height(answer, context) + stripHeight(answer, context.text),
};
