import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { CanvasRenderer } from "echarts/renderers";
import type { ChartContext } from "~/charts/context";
import { chartTheme, FONT_FAMILY, type ChartTheme } from "~/charts/theme";
import { sourceLines, type FigureRequest } from "~/export/request";

echarts.use([LineChart, CustomChart, GridComponent, CanvasRenderer]);

/** The slide preset: 13⅓ × 7½ inches at 144 dpi; all measures in px. */
export const SLIDE = { width: 1920, height: 1080, dpi: 144, margin: 80, top: 64, bottom: 40, title: 53, subtitle: 29, chart: 25, source: 21, mark: 38 } as const;
const LARGEST_ROW_TEXT = 34;

interface Brush {
  readonly canvas: CanvasRenderingContext2D;
  readonly theme: ChartTheme;
  readonly isRtl: boolean;
}

const startX = ({ isRtl }: Brush, inset = 0) => (isRtl ? SLIDE.width - SLIDE.margin - inset : SLIDE.margin + inset);

function wrapped(canvas: CanvasRenderingContext2D, content: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of content.split(" ")) {
    const joined = lines.length === 0 ? word : `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && canvas.measureText(joined).width <= width) lines[lines.length - 1] = joined;
    else lines.push(word);
  }
  return lines;
}

/** The same number of lines, as even as can be. */
function balanced(canvas: CanvasRenderingContext2D, content: string, width: number): readonly string[] {
  const { length } = wrapped(canvas, content, width);
  let [narrow, wide] = length < 2 ? [width, width] : [width / length, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (wrapped(canvas, content, middle).length > length) narrow = middle;
    else wide = middle;
  }
  return wrapped(canvas, content, wide);
}

interface TextBlock {
  readonly content: string;
  readonly font: string;
  readonly colour: string;
  readonly leading: number;
  readonly width?: number;
}

/** Writes lines from `top` on and returns where they end. */
function write({ canvas, isRtl, ...brush }: Brush, top: number, { content, font, colour, leading, width = SLIDE.width - 2 * SLIDE.margin }: TextBlock): number {
  Object.assign(canvas, { font, fillStyle: colour, direction: isRtl ? "rtl" : "ltr", textAlign: "start", textBaseline: "middle" });
  const lines = balanced(canvas, content, width);
  lines.forEach((text, i) => canvas.fillText(text, startX({ canvas, isRtl, ...brush }), top + leading * (i + 0.5)));
  return top + leading * lines.length;
}

function drawMark(brush: Brush, name: string, bottom: number) {
  const { canvas, theme, isRtl } = brush;
  const size = SLIDE.mark;
  canvas.font = `600 ${size * 0.8}px ${FONT_FAMILY}`;
  Object.assign(canvas, { fillStyle: theme.colour("ink"), direction: isRtl ? "rtl" : "ltr", textBaseline: "middle", textAlign: "end" });
  const end = isRtl ? SLIDE.margin : SLIDE.width - SLIDE.margin;
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
}

/** The chart laid out again for a box, never scaled up from the screen. */
function chartCanvas<Answer>({ chart, answer, words, time }: FigureRequest<Answer>, theme: ChartTheme, { width, height }: { width: number; height: number }): HTMLCanvasElement {
  const base = { words, theme, time, width };
  const natural = chart.height(answer, { ...base, text: SLIDE.chart });
  // A chart of rows has a height of its own: it takes larger text rather than leave half of the slide empty.
  const text = chart.stopsAlong === "y" ? Math.max(SLIDE.chart, Math.min(LARGEST_ROW_TEXT, (SLIDE.chart * height) / natural)) : SLIDE.chart;
  const context: ChartContext = { ...base, height, text };
  const holder = document.createElement("div");
  const instance = echarts.init(holder, null, { renderer: "canvas", width, height, devicePixelRatio: 1 });
  instance.setOption({ animation: false, ...chart.option(answer, context) });
  const drawn = instance.renderToCanvas({ pixelRatio: 1 });
  const copy = document.createElement("canvas");
  Object.assign(copy, { width, height });
  copy.getContext("2d")?.drawImage(drawn, 0, 0);
  instance.clear();
  instance.getZr().flush();
  instance.dispose();
  return copy;
}

/** Draws a figure as a slide: title, measure, chart, source, edition, method changes, date and mark. */
export async function picture<Answer>(request: FigureRequest<Answer>, made: string): Promise<HTMLCanvasElement> {
  await Promise.all([400, 500, 600].map((weight) => document.fonts.load(`${weight} 20px ${FONT_FAMILY}`, "ترتيب Rank 0123 ٠١٢٣")));
  const { words, caption, country } = request;
  const theme = chartTheme(request.theme, request.theme === "light" ? "#FFFFFF" : undefined);
  const card = document.createElement("canvas");
  Object.assign(card, { width: SLIDE.width, height: SLIDE.height });
  const canvas = card.getContext("2d");
  if (!canvas) throw new Error("this browser gives no canvas");
  const isRtl = words.direction === "rtl";
  const brush: Brush = { canvas, theme, isRtl };
  canvas.fillStyle = theme.colour("paper");
  canvas.fillRect(0, 0, SLIDE.width, SLIDE.height);
  canvas.fillStyle = theme.country(country ?? "");
  canvas.fillRect(isRtl ? SLIDE.width - SLIDE.margin - 104 : SLIDE.margin, 0, 104, 14);
  const titleEnd = write(brush, SLIDE.top, { content: caption.title, font: `600 ${SLIDE.title}px ${FONT_FAMILY}`, colour: theme.colour("ink"), leading: SLIDE.title * (isRtl ? 1.42 : 1.24) });
  const head = write(brush, titleEnd + 8, { content: caption.subtitle, font: `400 ${SLIDE.subtitle}px ${FONT_FAMILY}`, colour: theme.colour("ink-2"), leading: SLIDE.subtitle * 1.45 });
  const lines = sourceLines(request, made);
  const sourceTop = SLIDE.height - SLIDE.bottom - lines.length * SLIDE.source * 1.5;
  canvas.fillStyle = theme.colour("rule");
  canvas.fillRect(SLIDE.margin, sourceTop - 20, SLIDE.width - 2 * SLIDE.margin, 2);
  lines.forEach((content, i) => write(brush, sourceTop + i * SLIDE.source * 1.5, { content, font: `400 ${SLIDE.source}px ${FONT_FAMILY}`, colour: theme.colour("ink-2"), leading: SLIDE.source * 1.5, width: Infinity }));
  drawMark(brush, words.t("app.name"), SLIDE.height - SLIDE.bottom);
  const box = { width: SLIDE.width - 2 * SLIDE.margin, height: Math.floor(sourceTop - 34 - head - 14) };
  canvas.drawImage(chartCanvas(request, theme, box), SLIDE.margin, Math.round(head + 14));
  return card;
}
