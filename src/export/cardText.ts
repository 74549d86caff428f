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

/** A word that is longer than a line, cut where a line ends. */
function pieces(canvas: CanvasRenderingContext2D, word: string, width: number): readonly string[] {
  if (canvas.measureText(word).width <= width) return [word];
  return [...word].reduce<string[]>((lines, letter) => {
    const joined = `${lines.at(-1) ?? ""}${letter}`;
    return canvas.measureText(joined).width <= width ? [...lines.slice(0, -1), joined] : [...lines, letter];
  }, []);
}

function wrapped(canvas: CanvasRenderingContext2D, content: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of content.split(" ").flatMap((one) => pieces(canvas, one, width))) {
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
