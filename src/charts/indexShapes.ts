import { circle, polygon, type Mark } from "~/charts/marks";
import type { PROFILE_INDICATORS } from "~/domain/indicator";

/** An index that has a shape of its own. */
type Shaped = (typeof PROFILE_INDICATORS)[number];

/** The same shapes as ECharts names them, for the points of a line. */
export const INDEX_SYMBOLS: Readonly<Record<Shaped, string>> = { osi: "circle", tii: "rect", hci: "triangle", epi: "diamond" };

/** About the centre, for a mark of radius 1. */
const OUTLINES = {
  tii: [[-0.9, -0.9], [0.9, -0.9], [0.9, 0.9], [-0.9, 0.9]],
  hci: [[0, -1.1], [1.1, 0.9], [-1.1, 0.9]],
  epi: [[0, -1.2], [1.2, 0], [0, 1.2], [-1.2, 0]],
} as const;

interface IndexMark {
  readonly at: readonly [number, number];
  readonly radius: number;
  readonly colour: string;
  /** What shows through a hollow shape; filled where left out. */
  readonly hollow?: string;
}

/** The mark of an index at a place, px: OSI ●, TII ■, HCI ▲, EPI ◆. */
export function indexMark(indicator: Shaped, { at: [x, y], radius: r, colour, hollow }: IndexMark): Mark {
  const style = hollow ? { fill: hollow, stroke: colour, width: r * 0.3 } : { fill: colour };
  if (indicator === "osi") return circle([x, y], r, style);
  return polygon(OUTLINES[indicator].map(([dx, dy]) => [x + dx * r, y + dy * r] as const), style);
}
