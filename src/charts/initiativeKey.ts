import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { alignStart, fromStart } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { drawnOf, laneMarksOf, type TimelineLayout } from "~/charts/initiativeLayout";
import { extentOutline, whiskerRuns, whiskerWidth } from "~/charts/initiativeMarks";
import { small, textWidth } from "~/charts/labels";
import { circle, lines, path, rect, text, type Mark } from "~/charts/marks";
import { isolate } from "~/i18n/format";

/** How the dates of the picture are drawn: as a mark at its place, over all that they may mean, or as a bar. */
function looksOf(layout: TimelineLayout): readonly { readonly look: "sharp" | "wide" | "bar"; readonly label: "range" | "year" | "month" | "yearOrMonth" | "day" | "dayOrMonth" }[] {
  const places = drawnOf(layout);
  const precisions = (isWide: boolean) => new Set(places.filter(({ bar, whisker }) => !bar && (whisker !== null) === isWide).map(({ item }) => item.initiative.date.precision));
  const [wide, sharp] = [precisions(true), precisions(false)];
  return [
    ...(wide.size > 0 ? [{ look: "wide", label: !wide.has("month") ? "year" : wide.has("year") ? "yearOrMonth" : "month" } as const] : []),
    ...(sharp.size > 0 ? [{ look: "sharp", label: !sharp.has("month") ? "day" : sharp.has("day") ? "dayOrMonth" : "month" } as const] : []),
    ...(places.some(({ bar }) => bar) ? [{ look: "bar", label: "range" } as const] : []),
  ];
}

/** Under the initiatives: which marks stand for a year, for a day or month, for a range. */
export function precisionKey({ lanes }: InitiativeTimeline, context: ChartContext, layout: TimelineLayout): Mark[] {
  const { keyY: y } = layout;
  if (y === null || lanes.length === 0) return [];
  const { words, text: size, theme } = context;
  const colour = theme.colour("ink-3");
  const isTicks = layout.lanes === null;
  const [half, dot, long] = [size * (isTicks ? 0.5 : 0.95), size * 0.33, size * 0.24];
  const isUnder = laneMarksOf(layout).some(({ fit, whisker }) => whisker && fit?.isOver);
  let at = isTicks ? 0 : size * 0.6;
  return looksOf(layout).flatMap(({ look, label }) => {
    const own = look === "sharp" ? dot : half;
    const x = fromStart(context, at + own);
    const reach = [x - half, x + half] as const;
    const extent = { x, y, bar: look === "bar" ? reach : null, whisker: look === "wide" ? reach : null, goesOn: [false, false] as const, radius: dot, cap: size * 0.2, below: isUnder ? size * 0.52 : null };
    const name = isolate(words.t(`timelineAxis.key.${label}`), words.direction);
    const glyph = isTicks
      ? [rect([x - 1, y - long], [2, long * 2], colour), ...(look === "wide" ? [rect([x - half, y + long - 1], [half * 2, 1], colour)] : []), ...(look === "bar" ? [rect([x - half, y], [half * 2, long], colour)] : [])]
      : [...(look === "wide" ? [lines(whiskerRuns(extent), { colour: theme.colour("context"), width: whiskerWidth(size) })] : []), ...(look === "bar" ? [path(extentOutline(extent, size * 0.14), { fill: colour })] : []), circle([x, y], dot, { fill: colour })];
    const start = at + own * 2 + size * 0.5;
    at = start + textWidth(name, small(size)) + size * 1.3;
    return [...glyph, text({ x: fromStart(context, start), y, text: name, size: small(size), colour, align: alignStart(context) })];
  });
}
