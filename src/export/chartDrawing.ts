import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { ChartContext } from "~/charts/context";
import type { ChartTheme } from "~/charts/theme";
import { NoRoomForBothError, smallest, type CardChart } from "~/export/card";
import type { Preset } from "~/export/presets";
import type { FigureRequest } from "~/export/request";

echarts.use([LineChart, CustomChart, GridComponent, CanvasRenderer]); // the one for SVG is the page's own: named here too, both would come with the first view

const LARGEST_ROW_TEXT = 1.36; // of the preset's
const SMALLER = [1, 0.92, 0.85, 0.78, 0.72, 0.66];

/** The sizes to try for a chart's text: a chart of rows has a height of its own and grows rather than leave half of the card empty; each then shrinks as far as it can be read. */
export function textSizes<Answer>({ chart, answer }: Pick<FigureRequest<Answer>, "chart" | "answer">, preset: Preset, { height, ...base }: Omit<ChartContext, "text">): readonly number[] {
  const natural = chart.stopsAlong === "y" ? chart.height(answer, { ...base, text: preset.chart }) : height;
  const wanted = preset.chart * Math.max(1, Math.min(LARGEST_ROW_TEXT, height / natural));
  return SMALLER.map((share) => wanted * share).filter((size, i) => i === 0 || size >= smallest(preset));
}

const shapesOf = (instance: echarts.ECharts) => instance.getZr().storage.getDisplayList(true);

/** Whether a drawn chart has text that leaves its box above or below, where smaller text helps. */
const isCut = (instance: echarts.ECharts, { height, text }: Pick<ChartContext, "height" | "text">) =>
  shapesOf(instance).some((element) => {
    const rect = element.getPaintRect(); // with room for a halo: its middle is that of the letters
    const middle = rect.y + rect.height / 2;
    return element.type === "tspan" && !element.invisible && (middle < text * 0.3 || middle > height - text * 0.3);
  });

const TRIMMED = 0.25; // of a text's height, above and below its letters
const CLOSE = 2; // px by which texts may reach into one another

/** Whether every drawn text can be read: within the box, apart from all others, and no smaller than allowed. */
function isReadable(instance: echarts.ECharts, { width, height, least }: { readonly width: number; readonly height: number; readonly least: number }): boolean {
  const texts = shapesOf(instance).filter(({ type, invisible }) => type === "tspan" && !invisible).map((element) => {
    const { font = "", stroke, lineWidth = 0 } = element.style as { font?: string; stroke?: string; lineWidth?: number };
    const rim = stroke ? lineWidth / 2 : 0; // a halo is no letter
    const { x, y, width: wide, height: high } = element.getBoundingRect().clone();
    const [, , , , moveX = 0, moveY = 0] = element.transform ?? [];
    return { left: x + moveX + rim, right: x + moveX + wide - rim, top: y + moveY + rim + high * TRIMMED, bottom: y + moveY - rim + high * (1 - TRIMMED), size: Number(/([\d.]+)px/.exec(font)?.[1] ?? least) };
  });
  return texts.every((a, i) => a.size >= least - 1 && a.left > -CLOSE && a.right < width + CLOSE && a.top > -CLOSE && a.bottom < height + CLOSE
    && texts.slice(i + 1).every((b) => a.right - CLOSE <= b.left || b.right - CLOSE <= a.left || a.bottom <= b.top || b.bottom <= a.top));
}

/** On a clear ground there is no paper to hide what lies behind: rims in its colour go. */
function takeRims(instance: echarts.ECharts, paper: string) {
  for (const { style } of shapesOf(instance) as unknown as readonly { style: { stroke?: string | null } }[]) if (style.stroke === paper) style.stroke = null;
}

interface Drawing {
  readonly preset: Preset;
  readonly theme: ChartTheme;
  readonly isClear: boolean;
  readonly renderer: "canvas" | "svg";
}

/** Lays a chart out again for its box, with the largest text at which nothing is cut off, and hands it over; it is gone afterwards. */
export function withChart<Answer, Result>({ chart, answer, time }: FigureRequest<Answer>, { box: { width, height }, words, second, isHalf }: CardChart, { preset, theme, isClear, renderer, take }: Drawing & { readonly take: (instance: echarts.ECharts) => Result }): Result {
  const base = { words, second: second ?? undefined, theme, time: second ? "ltr" as const : time, width, height };
  const place = renderer === "svg" ? null : document.createElement("div");
  const instance = echarts.init(place, null, { renderer, width, height, ...(renderer === "svg" ? { ssr: true } : { devicePixelRatio: preset.scale }) });
  try {
    for (const text of textSizes({ chart, answer }, preset, base)) {
      instance.clear();
      instance.setOption({ animation: false, ...chart.option(answer, { ...base, text }) });
      if (!isCut(instance, { height, text })) break;
    }
    if (isHalf && !isReadable(instance, { width, height, least: smallest(preset) })) throw new NoRoomForBothError();
    if (isClear) takeRims(instance, theme.colour("paper"));
    return take(instance);
  } finally {
    instance.clear();
    instance.getZr().flush();
    instance.dispose();
  }
}
