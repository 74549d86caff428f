import { FONT_FAMILY } from "~/charts/theme";
import { cardOf, type Card, type CardShape } from "~/export/card";
import { withChart } from "~/export/chartDrawing";
import type { Preset } from "~/export/presets";
import type { FigureRequest } from "~/export/request";
import { loadFonts } from "~/i18n/fonts";

/** A canvas to draw on or to measure with. @throws Error where the browser gives none */
export function canvasOf(width: number, height: number): CanvasRenderingContext2D {
  const element = document.createElement("canvas");
  Object.assign(element, { width, height });
  const canvas = element.getContext("2d");
  if (!canvas) throw new Error("this browser gives no canvas");
  return canvas;
}

/** Waits for every face: what is measured before it came stays wrong. */
export const facesReady = (): Promise<void> => loadFonts("arab");

function paint(canvas: CanvasRenderingContext2D, shape: CardShape) {
  canvas.beginPath();
  switch (shape.kind) {
    case "rect":
      canvas.fillStyle = shape.fill;
      canvas.fillRect(shape.x, shape.y, shape.width, shape.height);
      break;
    case "text":
      canvas.font = `${shape.weight} ${shape.size}px ${FONT_FAMILY}`;
      Object.assign(canvas, { fillStyle: shape.colour, direction: shape.isRtl ? "rtl" : "ltr", textAlign: "start", textBaseline: "middle" });
      canvas.fillText(shape.content, shape.x, shape.y);
      break;
    case "line":
      for (const [x, y] of shape.points) canvas.lineTo(x, y);
      Object.assign(canvas, { strokeStyle: shape.colour, lineWidth: shape.width, lineJoin: "round", lineCap: "round" });
      canvas.stroke();
      break;
    case "disc":
      canvas.arc(shape.x, shape.y, shape.radius, 0, Math.PI * 2);
      canvas.fillStyle = shape.fill;
      canvas.fill();
  }
}

/** The chart of a figure alone, on nothing, drawn at once. */
export function drawChart<Answer>(request: FigureRequest<Answer>, { preset, theme, paper }: Pick<Card, "preset" | "theme" | "paper">, chart: Card["charts"][number]): HTMLCanvasElement {
  return withChart(request, chart, { preset, theme, isClear: paper === null, renderer: "canvas", take: (instance) => instance.renderToCanvas({ pixelRatio: preset.scale }) });
}

/**
 * Draws a figure as a card: title, measure, chart, source, edition, method changes, date and mark. The same figure on the same day gives the same dots.
 *
 * @param made `YYYY-MM-DD`
 * @throws NoRoomError, and Error when the browser gives no canvas
 */
export function picture<Answer>(request: FigureRequest<Answer>, preset: Preset, made: string): HTMLCanvasElement {
  const { width, height, scale } = preset;
  const canvas = canvasOf(width * scale, height * scale);
  const card = cardOf(request, preset, { canvas, made });
  if (card.paper) {
    canvas.fillStyle = card.paper;
    canvas.fillRect(0, 0, width * scale, height * scale);
  }
  canvas.scale(scale, scale);
  for (const shape of card.shapes) paint(canvas, shape);
  for (const chart of card.charts) {
    const { x, y, width: wide, height: high } = chart.box;
    canvas.drawImage(drawChart(request, card, chart), x, y, wide, high);
  }
  return canvas.canvas;
}
