import type { Verdict } from "~/analysis/claimCheck";
import { path, type Mark } from "~/charts/marks";
import type { ChartTheme } from "~/charts/theme";

/** A piece of a mark: path data in a box of 16 × 16, painted with tokens. */
interface Piece {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  /** Of the line, in units of the box. */
  readonly width?: number;
}

export const BOX = 16;
const DISC = "M8 .8A7.2 7.2 0 1 1 8 15.2A7.2 7.2 0 1 1 8 .8Z";
const DASHES = 9;

/** A ring in dashes: arcs of radius 6.8 with as much gap. */
const ring = Array.from({ length: DASHES }, (_, i) => {
  const at = (turn: number) => [Math.sin(turn), -Math.cos(turn)].map((share) => Math.round((8 + 6.8 * share) * 100) / 100).join(" ");
  const turn = (i / DASHES) * 2 * Math.PI;
  return `M${at(turn - 0.2)}A6.8 6.8 0 0 1 ${at(turn + 0.2)}`;
}).join("");

/** A verdict is told by shape: ✓ in a disc, ≠ in a square, − in a dashed ring; colour is added to "differs" alone. */
export const VERDICT_SHAPES: Readonly<Record<Verdict, readonly Piece[]>> = {
  agrees: [{ d: DISC, fill: "ink-2" }, { d: "M4.6 8.3L6.9 10.7L11.4 5.7", stroke: "paper", width: 1.8 }],
  differs: [{ d: "M1.2 1.2H14.8V14.8H1.2Z", fill: "surface", stroke: "warn", width: 2 }, { d: "M4.5 6.2H11.5M4.5 9.8H11.5M9.8 3.6L6.2 12.4", stroke: "warn", width: 1.6 }],
  uncheckable: [{ d: ring, stroke: "control", width: 1.5 }, { d: "M5.2 8H10.8", stroke: "ink-3", width: 1.6 }],
};

interface VerdictMark {
  /** Its upper left corner and its side, px. */
  readonly at: readonly [number, number];
  readonly size: number;
  readonly theme: ChartTheme;
}

/** The mark of a verdict at a place. */
export const verdictMark = (verdict: Verdict, { at, size, theme }: VerdictMark): readonly Mark[] =>
  VERDICT_SHAPES[verdict].map(({ d, fill, stroke, width = 1 }) =>
    path(d, { at, scale: size / BOX, fill: fill ? theme.colour(fill) : "none", ...(stroke ? { stroke: theme.colour(stroke), width: (width * size) / BOX } : {}) }));
