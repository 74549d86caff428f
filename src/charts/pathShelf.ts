import { firstAndLast } from "~/analysis/lookup";
import type { Paths } from "~/analysis/paths";
import { isTimeTurned } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { inBoth } from "~/charts/inBoth";
import { fitted, textWidth } from "~/charts/labels";
import { circle, line, text, type Mark } from "~/charts/marks";
import { labelColour, looksOf, pathColour } from "~/charts/pathLooks";
import { isUnscored, SHELF_ROW, shelfRows, type PathPlot } from "~/charts/pathPlot";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** Editions in which a coloured country was not scored: hollow marks on a shelf below the years, never at 0; where several are compared each has its name. */
export function unscoredShelf(answer: Paths, context: ChartContext, { plot, x }: PathPlot): Mark[] {
  const { theme, words, text: size } = context;
  const [first, last] = firstAndLast(answer.editions);
  const side = isTimeTurned(context) ? -1 : 1;
  const looks = looksOf(answer);
  const isAlone = answer.paths.filter(({ role }) => role !== "context").length === 1;
  return shelfRows(answer).flatMap((paths, i): Mark[] => {
    const [path] = paths;
    const y = plot.bottom + size * (2.9 + i * SHELF_ROW);
    const rings = paths.flatMap((one) => one.points.filter(isUnscored).map((point) => ({ at: x(point.edition), colour: pathColour(one, context, looks) })));
    const namesIn = ({ format, of }: Words) => format.list(paths.map(({ subject }) => of(subject.label)));
    const names = inBoth(context, namesIn);
    const said = inBoth(context, (own) => (isAlone ? own.t("chart.notScored") : own.t("ranks.notScoredOf", { country: namesIn(own) })));
    // It may reach back over editions without a ring; else the name alone stands beside the last one.
    const [edge, start] = [side > 0 ? plot.right - 4 : plot.left + 4, x(last) + side * size];
    const reach = Math.min(side * start, side * edge - textWidth(said, size - 1)) * side;
    const isFree = rings.every(({ at }) => side * at < side * reach - size);
    const label = isFree ? said : fitted(isAlone ? said : names, Math.abs(edge - start), [size - 1, 400]);
    return [
      line([[x(first), y], [x(last), y]], { colour: theme.colour("grid") }),
      ...rings.map(({ at, colour }) => circle([at, y], size * 0.34, { fill: theme.colour("paper"), stroke: colour, width: 1.8 })),
      text({
        x: isFree ? reach : start, y, text: isolate(label, words.direction), size: size - 1, align: side > 0 ? "left" : "right", halo: theme.colour("paper"),
        colour: isAlone || !path || paths.length > 1 ? theme.colour("ink-3") : labelColour(path, context, looks),
      }),
    ];
  });
}
