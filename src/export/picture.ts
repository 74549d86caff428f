import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { ChartContext } from "~/charts/context";
import { chartTheme, FONT_FAMILY, type ChartTheme } from "~/charts/theme";
import { linesOf, write, type TextBlock, type TextColumn } from "~/export/cardText";
import type { Preset } from "~/export/presets";
import { sourceLines, type FigureRequest } from "~/export/request";

echarts.use([LineChart, CustomChart, GridComponent, CanvasRenderer]);

const LARGEST_ROW_TEXT = 1.36; // of the preset's
const SMALLER = [1, 0.92, 0.85, 0.78, 0.72, 0.66];
const [SMALLEST_POINTS, SMALLEST_PX] = [8, 12]; // on paper, on a screen
const TITLE_SIZES = [1, 0.92, 0.85, 0.78, 0.72]; // of the preset's

interface Card {
  readonly canvas: CanvasRenderingContext2D;
  readonly preset: Preset;
  readonly theme: ChartTheme;
  readonly isRtl: boolean;
}

const columnOf = ({ canvas, preset: { width, margin }, isRtl }: Card, taken = 0): TextColumn =>
  ({ canvas, isRtl, start: isRtl ? width - margin : margin, width: width - 2 * margin - taken });

/** The mark with the name, in the corner where reading ends. @returns the width that it takes, px */
function drawMark({ canvas, preset, theme, isRtl }: Card, name: string): number {
  const { mark: size, margin, width } = preset;
  const bottom = preset.height - preset.bottom;
  canvas.font = `600 ${size * 0.8}px ${FONT_FAMILY}`;
  Object.assign(canvas, { fillStyle: theme.colour("ink"), direction: isRtl ? "rtl" : "ltr", textBaseline: "middle", textAlign: "end" });
  const end = isRtl ? margin : width - margin;
  const wordWidth = canvas.measureText(name).width;
  canvas.fillText(name, end, bottom - size * 0.45);
  const left = isRtl ? end + wordWidth + size * 0.35 : end - wordWidth - size * 1.35;
  const point = (x: number, y: number): [number, number] => [left + (x / 28) * size, bottom - size + (y / 28) * size];
  canvas.beginPath();
  [[3, 23], [10, 17], [16, 20], [25, 5]].forEach(([x = 0, y = 0]) => canvas.lineTo(...point(x, y)));
  Object.assign(canvas, { strokeStyle: theme.colour("ink"), lineWidth: size * 0.093, lineJoin: "round", lineCap: "round" });
  canvas.stroke();
  canvas.beginPath();
  canvas.arc(...point(25, 5), size * 0.114, 0, Math.PI * 2);
  canvas.fillStyle = theme.colour("c-bhr");
  canvas.fill();
  return wordWidth + size * 1.35;
}

/** Paper, tab, title and measure. @returns where they end, px */
function drawHead(card: Card, { caption, country }: Pick<FigureRequest<unknown>, "caption" | "country">): number {
  const { canvas, preset, theme, isRtl } = card;
  const column = columnOf(card);
  canvas.fillStyle = theme.colour("paper");
  canvas.fillRect(0, 0, preset.width, preset.height);
  canvas.fillStyle = theme.country(country ?? "");
  canvas.fillRect(isRtl ? column.start - preset.tab[0] : column.start, 0, ...preset.tab);
  const titleOf = (share: number): TextBlock => {
    const size = preset.title * share;
    return { content: caption.title, size, weight: 600, colour: theme.colour("ink"), leading: size * (isRtl ? 1.42 : 1.24), isEven: true };
  };
  const title = TITLE_SIZES.map(titleOf).find((block) => linesOf(column, block).length <= preset.titleLines) ?? titleOf(Math.min(...TITLE_SIZES));
  const size = preset.subtitle;
  return write(column, write(column, preset.top, title) + size * 0.28, { content: caption.subtitle, size, weight: 400, colour: theme.colour("ink-2"), leading: size * (isRtl ? 1.55 : 1.42), isEven: true });
}

/** Rule, source and mark. @returns where they begin, px */
function drawFoot(card: Card, lines: readonly string[], name: string): number {
  const { canvas, preset: { width, height, margin, bottom, source, rule }, theme } = card;
  const column = columnOf(card, drawMark(card, name) + source * 1.5);
  const [size, leading] = [source, source * 1.5];
  const blocks = lines.map((content): TextBlock => ({ content, size, weight: 400, colour: theme.colour("ink-2"), leading, isEven: false }));
  const top = height - bottom - blocks.reduce((sum, block) => sum + linesOf(column, block).length * leading, 0);
  blocks.reduce((at, block) => write(column, at, block), top);
  canvas.fillStyle = theme.colour("rule");
  canvas.fillRect(margin, top - source * 0.95, width - 2 * margin, rule);
  return top - source * 0.95;
}

/** The sizes to try for a chart's text: a chart of rows has a height of its own and grows rather than leave half of the card empty; each then shrinks as far as it can be read. */
export function textSizes<Answer>({ chart, answer }: Pick<FigureRequest<Answer>, "chart" | "answer">, preset: Preset, { height, ...base }: Omit<ChartContext, "text">): readonly number[] {
  const natural = chart.stopsAlong === "y" ? chart.height(answer, { ...base, text: preset.chart }) : height;
  const wanted = preset.chart * Math.max(1, Math.min(LARGEST_ROW_TEXT, height / natural));
  const smallest = preset.paper ? (SMALLEST_POINTS * preset.dpi) / 72 : SMALLEST_PX;
  return SMALLER.map((share) => wanted * share).filter((size, i) => i === 0 || size >= smallest);
}

/** Whether a drawn chart has text that leaves its box above or below, where smaller text helps. */
const isCut = (instance: echarts.ECharts, { height, text }: Pick<ChartContext, "height" | "text">) =>
  instance.getZr().storage.getDisplayList(true).some((element) => {
    const rect = element.getPaintRect(); // with room for a halo: its middle is that of the letters
    const middle = rect.y + rect.height / 2;
    return element.type === "tspan" && !element.invisible && (middle < text * 0.3 || middle > height - text * 0.3);
  });

/** The chart laid out again for a box and drawn with the preset's dots, never enlarged from the screen; the largest text at which nothing is cut off. */
function chartCanvas<Answer>(request: FigureRequest<Answer>, { preset, theme }: Card, { width, height }: { width: number; height: number }): HTMLCanvasElement {
  const { chart, answer, words, time } = request;
  const { scale } = preset;
  const base = { words, theme, time, width, height };
  const instance = echarts.init(document.createElement("div"), null, { renderer: "canvas", width, height, devicePixelRatio: scale });
  for (const text of textSizes(request, preset, base)) {
    instance.clear();
    instance.setOption({ animation: false, ...chart.option(answer, { ...base, text }) });
    if (!isCut(instance, { height, text })) break;
  }
  const drawn = instance.renderToCanvas({ pixelRatio: scale });
  const copy = document.createElement("canvas");
  Object.assign(copy, { width: width * scale, height: height * scale });
  copy.getContext("2d")?.drawImage(drawn, 0, 0);
  instance.clear();
  instance.getZr().flush();
  instance.dispose();
  return copy;
}

/** Draws a figure as a card: title, measure, chart, source, edition, method changes, date and mark. */
export async function picture<Answer>(request: FigureRequest<Answer>, preset: Preset, made: string): Promise<HTMLCanvasElement> {
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 20px ${FONT_FAMILY}`, "ترتيب Rank 0123 ٠١٢٣")));
  const { words } = request;
  const theme = chartTheme(request.theme, request.theme === "light" ? "#FFFFFF" : undefined);
  const { width, height, scale, margin } = preset;
  const element = document.createElement("canvas");
  Object.assign(element, { width: width * scale, height: height * scale });
  const canvas = element.getContext("2d");
  if (!canvas) throw new Error("this browser gives no canvas");
  canvas.scale(scale, scale);
  const card: Card = { canvas, preset, theme, isRtl: words.direction === "rtl" };
  const top = Math.round(drawHead(card, request) + preset.chart * 0.56);
  const foot = drawFoot(card, sourceLines(request, made), words.t("app.name"));
  const box = { width: width - 2 * margin, height: Math.floor(foot - preset.chart * 0.56 - top) };
  canvas.drawImage(chartCanvas(request, card, box), margin, top, box.width, box.height);
  return element;
}
