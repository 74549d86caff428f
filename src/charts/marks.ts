import type { CustomSeriesOption } from "echarts";
import { FONT_FAMILY } from "~/charts/theme";

type Point = readonly [number, number];

/** A shape drawn at a place in px. Plain data, so that two pictures can be compared. */
export interface Mark {
  readonly type: string;
  readonly shape?: object;
  readonly style?: object;
  readonly x?: number;
  readonly y?: number;
  readonly scaleX?: number;
  readonly scaleY?: number;
}

interface TextMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly colour: string;
  readonly weight?: 400 | 500 | 600;
  readonly align?: "left" | "right" | "center";
  /** A rim of the background's colour, so that the text stays legible over lines. */
  readonly halo?: string;
}

/** Text with its middle at y. Sizes are never below 12 px. */
export const text = ({ x, y, text: content, size, colour, weight = 400, align = "left", halo }: TextMark): Mark => ({
  type: "text",
  style: {
    x, y, text: content, fill: colour, textAlign: align, textVerticalAlign: "middle",
    font: `${weight} ${Math.max(12, size)}px ${FONT_FAMILY}`,
    ...(halo ? { stroke: halo, lineWidth: Math.max(3.5, size * 0.28) } : {}),
  },
});

interface Stroke {
  readonly colour: string;
  readonly width?: number;
  readonly dash?: readonly number[] | undefined;
}

/** A line through points. */
export const line = (points: readonly Point[], { colour, width = 1, dash }: Stroke): Mark => ({
  type: "polyline",
  shape: { points },
  style: { stroke: colour, lineWidth: width, fill: "none", ...(dash ? { lineDash: dash } : {}) },
});

/** A filled rectangle. */
export const rect = ([x, y]: Point, [width, height]: Point, fill: string): Mark => ({ type: "rect", shape: { x, y, width, height }, style: { fill } });

/** Any number of open lines as one shape, each a run of points. */
export const lines = (runs: readonly (readonly Point[])[], { colour, width = 1 }: Stroke): Mark => {
  const near = (px: number) => Math.round(px * 10) / 10;
  const run = (points: readonly Point[]) => points.map(([x, y], i) => `${i === 0 ? "M" : "L"}${near(x)} ${near(y)}`).join("") + (points.length === 1 ? "h1" : "");
  return { type: "path", shape: { pathData: runs.map(run).join("") }, style: { stroke: colour, lineWidth: width, fill: "none", lineJoin: "round" } };
};

interface Fill {
  readonly fill: string;
  readonly stroke?: string;
  readonly width?: number;
}

/** A disc, or a ring where it has a stroke. */
export const circle = ([cx, cy]: Point, r: number, { fill, stroke, width = 2 }: Fill): Mark => ({
  type: "circle",
  shape: { cx, cy, r },
  style: { fill, ...(stroke ? { stroke, lineWidth: width } : {}) },
});

/** A closed shape. */
export const polygon = (points: readonly Point[], { fill, stroke, width = 2 }: Fill): Mark => ({
  type: "polygon",
  shape: { points },
  style: { fill, ...(stroke ? { stroke, lineWidth: width } : {}) },
});

interface Shape extends Partial<Fill> {
  /** Where the shape's own origin stands, px, and how many px one of its units takes; the stroke keeps its width. */
  readonly at?: Point;
  readonly scale?: number;
}

/** A shape given as path data, in px or in units of its own. */
export const path = (pathData: string, { fill = "none", stroke, width = 1, at: [x, y] = [0, 0], scale = 1 }: Shape): Mark => ({
  type: "path",
  shape: { pathData },
  x, y, scaleX: scale, scaleY: scale,
  style: { fill, ...(stroke ? { stroke, lineWidth: width, strokeNoScale: true, lineJoin: "round" } : {}) },
});

/** A mark that takes the place of another one would keep how that was moved and scaled. */
const IN_PLACE = { x: 0, y: 0, scaleX: 1, scaleY: 1 };

/** Marks as one layer of a chart, not bound to its axes. */
export const layer = (id: string, z: number, marks: readonly Mark[]): CustomSeriesOption => ({
  type: "custom",
  id,
  z,
  coordinateSystem: "none" as never, // the documented value for "px of the whole picture"; the type lists only real systems
  silent: true,
  animation: false,
  data: [0],
  renderItem: () => ({ type: "group", children: marks.map((mark) => ({ ...IN_PLACE, ...mark })) as never }),
});
