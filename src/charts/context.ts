import type { EChartsOption } from "echarts";
import type { ChartTheme } from "~/charts/theme";
import type { Words } from "~/i18n/words";

/** What a builder may know besides the answer. */
export interface ChartContext {
  readonly words: Words;
  /** A second language whose names stand beside the first's, in a picture in both; absent on screen. */
  readonly second?: Words | undefined;
  readonly theme: ChartTheme;
  /** The box of the chart, px. */
  readonly width: number;
  readonly height: number;
  /** Size of the chart's text, px: 13 on screen, 25 on a slide. Every other measure follows from it. */
  readonly text: number;
  /** On a stage the smallest that text may be, px: what has no room then is left out rather than shrunk. Elsewhere that is 12. */
  readonly least?: number | undefined;
  /** Where time runs to; only a reader of Arabic may turn it. */
  readonly time: "ltr" | "rtl";
}

/** One line of a tooltip. */
export interface StopRow {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly colour: string;
  readonly isFocus: boolean;
  /** The height of its mark, px, where a row can be pointed at; `null` where it has none. */
  readonly y?: number | null;
}

/** What lights up in a chart while a stop is pointed at, px. */
export interface Lights {
  /** Rings around what belongs to the stop. */
  readonly rings: readonly { readonly x: number; readonly y: number; readonly radius: number }[];
  /** Words in boxes, by their centre; none touches another or an edge of the chart. */
  readonly labels: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly text: string }[];
  /** Lines drawn over the chart: a stretch of a path, or a hairline to the axis. */
  readonly lines: readonly { readonly points: readonly (readonly [number, number])[]; readonly isStrong: boolean }[];
  /** A tinted stretch: left, top, right, bottom; `null` for none. */
  readonly band: readonly [number, number, number, number] | null;
}

/** A place that pointer and keyboard can stop at: an edition of a path, a row of dots. */
export interface Stop {
  readonly key: string;
  /** Centre of the stop, px in the chart's box. */
  readonly x: number;
  readonly y: number;
  /** Further places of the same stop, as in panels side by side; px. */
  readonly also?: readonly number[];
  /** Where the vertical rule of the stop begins and ends, px; else at the top, and above the axis labels at the bottom. */
  readonly ruleStart?: number;
  readonly ruleEnd?: number;
  /** The middle of a number on the rule, px, which interrupts it. */
  readonly ruleGap?: number | undefined;
  readonly title: string;
  readonly detail: string;
  readonly rows: readonly StopRow[];
  /** The line besides those rows that is nearest to a place, px: it is listed only while pointed at. */
  readonly nearby?: (at: readonly [number, number]) => StopRow | null;
  /** All those lines, as the arrow keys find them. */
  readonly others?: () => readonly StopRow[];
  /** The line of a row over all stops, px, with `null` for a gap: it is drawn stronger while pointed at. */
  readonly trace?: (key: string) => readonly (readonly [number, number] | null)[];
  /** px from a point to the stop where its shape is no box; `Infinity` out of reach. */
  readonly distanceTo?: (x: number, y: number) => number;
  /** The keys begin here, rather than at the last one. */
  readonly isStart?: boolean;
  /** Its lane, from the top, where stops lie in lanes; those of a lane stand in the order of time. */
  readonly lane?: number;
  /** What lights up with it elsewhere in the chart. */
  readonly lights?: () => Lights;
  /** What is spoken of it, where that is not its title, detail and rows. */
  readonly said?: () => string;
  /** What opening it does, in words; a touch then shows the reading first, with a button that says so. */
  readonly action?: string | undefined;
  /** Where its reading stands, px from left and top, where that is not just beside it. */
  readonly card?: readonly [number, number];
  /** Its reading stands beside this stretch, left to right, at the top of its area. */
  readonly beside?: readonly [number, number];
  /** The px that belong to it, mark and label, where stops lie in two dimensions: left, top, right, bottom. */
  readonly area?: readonly [number, number, number, number];
}

/** What a column holds, which decides how it is written on screen; a file gets the bare number. */
export type ColumnKind = "name" | "edition" | "rank" | "count" | "value" | "change" | "places";

/** The table that is the chart for those who do not see it; `null` was not published. */
export interface ChartTable {
  readonly columns: readonly { readonly head: string; readonly kind: ColumnKind }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
}

/** One question, two voices: a picture and a table from the same answer. */
export interface ChartDefinition<Answer> {
  /** The figure's id, public: it stands in addresses and file names. */
  readonly id: string;
  /** The height that the chart asks for at a width, px. */
  readonly height: (answer: Answer, context: Omit<ChartContext, "height">) => number;
  readonly option: (answer: Answer, context: ChartContext) => EChartsOption;
  readonly stops: (answer: Answer, context: ChartContext) => readonly Stop[];
  /** Along which axis the stops lie, with a rule across the plot at `x`; at `xy` each has an `area` of its own, at `area` a shape, and the keys follow their order; in `lanes` they walk by lane. */
  readonly stopsAlong: "x" | "y" | "xy" | "area" | "lanes";
  readonly table: (answer: Answer, words: Words) => ChartTable;
  /** One picture of it can bear both languages; else it is drawn once for each. */
  readonly isBilingual?: true;
}

/** The smallest size of text, px. */
export const leastText = ({ least = 12 }: Pick<ChartContext, "least">) => least;

const CLOSEST = 0.8;

/** The unit by which a chart of rows spreads them, px: its text size, up to 1.5 of it where the box is higher than asked for; on a stage rows close up in a lower one. */
export const rowUnit = ({ text, height, least }: Pick<ChartContext, "text" | "height" | "least">, natural: number) => text * Math.max(least === undefined ? 1 : CLOSEST, Math.min(1.5, height / natural));

/** Whether the picture is too narrow for full names and years (a phone). */
export const isCompact = ({ width, text }: Pick<ChartContext, "width" | "text">) => width / text < 42;
