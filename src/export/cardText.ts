import { FONT_FAMILY } from "~/charts/theme";

/** A column of text on a card: where its lines start, and how far they may run, px. */
export interface TextColumn {
  readonly canvas: CanvasRenderingContext2D;
  readonly isRtl: boolean;
  /** The edge at which reading starts. */
  readonly start: number;
  readonly width: number;
}

/** Text of one size; `leading` from line to line, px. */
export interface TextBlock {
  readonly content: string;
  readonly size: number;
  readonly weight: 400 | 600;
  readonly colour: string;
  readonly leading: number;
  /** Lines of one length, as in a title; else each as full as can be. */
  readonly isEven: boolean;
}

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

/** The lines of a block within its column. */
export function linesOf({ canvas, width }: TextColumn, { content, size, weight, isEven }: TextBlock): readonly string[] {
  canvas.font = `${weight} ${size}px ${FONT_FAMILY}`;
  return (isEven ? balanced : wrapped)(canvas, content, width);
}

/** Writes a block from `top` on. @returns where it ends, px */
export function write(column: TextColumn, top: number, block: TextBlock): number {
  const { canvas, isRtl, start } = column;
  const lines = linesOf(column, block);
  Object.assign(canvas, { fillStyle: block.colour, direction: isRtl ? "rtl" : "ltr", textAlign: "start", textBaseline: "middle" });
  lines.forEach((line, i) => canvas.fillText(line, start, top + block.leading * (i + 0.5)));
  return top + block.leading * lines.length;
}
