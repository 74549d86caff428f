import { alignStart, fromStart } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { hatch } from "~/charts/hatch";
import { inLines, small, textWidth } from "~/charts/labels";
import { path, rect, text, type Mark } from "~/charts/marks";
import { isolate } from "~/i18n/format";

/** What a shade, a hatch, an empty box or a sign stands for. */
export interface LegendEntry {
  readonly label: string;
  /** A colour; where there is none the box is hatched or empty, or a sign stands in its place. */
  readonly fill?: string;
  readonly look?: "hatched" | "empty";
  readonly sign?: string;
}

const [BOX, HEIGHT, BEFORE, AFTER, ROW] = [1.7, 1, 0.5, 1.5, 1.75]; // in text sizes

const placed = (entries: readonly LegendEntry[], { text: size, width }: Pick<ChartContext, "text" | "width">) =>
  inLines(entries.map(({ label }) => size * (BOX + BEFORE) + textWidth(label, small(size))), width, size * AFTER);

/** The height that a legend takes at a width, px. */
export const legendHeight = (entries: readonly LegendEntry[], context: Pick<ChartContext, "text" | "width">) =>
  ((placed(entries, context).at(-1)?.line ?? -1) + 1) * context.text * ROW;

/** A legend of classes in rows from `top` on, in the order of reading. A part of the chart, so that no picture leaves without it. */
export function classLegend(entries: readonly LegendEntry[], context: ChartContext, top: number): readonly Mark[] {
  const { theme, text: size, words } = context;
  const places = placed(entries, context);
  return entries.flatMap(({ label, fill, look, sign }, i): Mark[] => {
    const { at, line } = places[i] ?? { at: 0, line: 0 };
    const middle = top + size * ROW * (line + 0.5);
    const [start, end] = [fromStart(context, at), fromStart(context, at + size * BOX)];
    const [x, y, width, height] = [Math.min(start, end), middle - (size * HEIGHT) / 2, size * BOX, size * HEIGHT];
    const box = [x + 0.5, y + 0.5, x + width - 0.5, y + 0.5, x + width - 0.5, y + height - 0.5, x + 0.5, y + height - 0.5];
    const outline = `M${box.join(" ")}z`;
    return [
      ...(fill ? [rect([x, y], [width, height], fill)] : []),
      ...(look === "hatched" ? [path(hatch([box], size * 0.45), { stroke: theme.colour("context") }), path(outline, { stroke: theme.colour("control") })] : []),
      ...(look === "empty" ? [path(outline, { stroke: theme.colour("context-faint") })] : []),
      ...(sign ? [text({ x: x + width / 2, y: middle, text: sign, size: small(context.text), colour: theme.colour("ink-2"), align: "center" })] : []),
      text({ x: fromStart(context, at + size * (BOX + BEFORE)), y: middle, text: isolate(label, words.direction), size: small(context.text), colour: theme.colour("ink-2"), align: alignStart(context) }),
    ];
  });
}
