import type { ChartTable } from "~/charts/context";
import type { ChartLook } from "~/export/deckAxes";
import type { NativeChart } from "~/export/deckNative";
import { columnName, plainNumber, SHEET_NAME } from "~/export/deckWorkbook";
import { escaped, type Box } from "~/export/deckXml";

/** A chart to be drawn by PowerPoint. */
export interface ChartRequest extends ChartLook {
  readonly native: NativeChart;
  readonly table: ChartTable;
  /** Per column after the first; `null` where it has no colour of its own. */
  readonly colours: readonly (string | null)[];
  /** The column that the slide is about; `null` for none. */
  readonly focus: number | null;
  readonly box: Box;
}

const DASHES = ["solid", "dash", "sysDot", "lgDash", "dashDot", "lgDashDot"];

/** The look of one drawn column: its own colour, else ink for what the slide is about and grey for all others, told apart by dash or shade. */
export function seriesLook({ theme, colours, focus, native }: ChartRequest, column: number): { readonly colour: string; readonly dash: string; readonly isFocus: boolean } {
  const own = colours[column - 1] ?? null;
  const isFocus = column === focus;
  const greys = native.columns.filter((one) => one !== focus && !colours[one - 1]);
  const grey = Math.max(0, greys.indexOf(column));
  const shades = native.form === "line" ? ["context"] : ["ink-3", "context-faint", "ink-2", "context"];
  const colour = own ?? theme.colour(isFocus ? "ink" : shades[grey % shades.length] ?? "context");
  return { colour, dash: own || isFocus ? "solid" : DASHES[grey % DASHES.length] ?? "solid", isFocus };
}

const range = ({ rows }: ChartTable, column: number) => `${SHEET_NAME}!$${columnName(column)}$2:$${columnName(column)}$${rows.length + 1}`;
const points = (cells: readonly (string | number | null)[]) =>
  `<c:ptCount val="${cells.length}"/>${cells.map((cell, i) => (cell === null ? "" : `<c:pt idx="${i}"><c:v>${typeof cell === "number" ? plainNumber(cell) : escaped(cell)}</c:v></c:pt>`)).join("")}`;

/** The cells of a column, one a row. */
export const cellsOf = ({ rows }: ChartTable, column: number) => rows.map((row) => row[column] ?? null);

/** The figures of a column: where they stand in the workbook, and what they are; a gap where not published. */
export const numbers = (table: ChartTable, column: number): string =>
  `<c:numRef><c:f>${range(table, column)}</c:f><c:numCache><c:formatCode>General</c:formatCode>${points(cellsOf(table, column))}</c:numCache></c:numRef>`;

/** The names of a column. */
export const names = (table: ChartTable, column: number): string =>
  `<c:strRef><c:f>${range(table, column)}</c:f><c:strCache>${points(cellsOf(table, column))}</c:strCache></c:strRef>`;

/** The number of a series, and its name by the head of its column. */
export const seriesHead = ({ columns }: ChartTable, column: number, order: number): string =>
  `<c:idx val="${order}"/><c:order val="${order}"/><c:tx><c:strRef><c:f>${SHEET_NAME}!$${columnName(column)}$1</c:f><c:strCache>${points([columns[column]?.head ?? ""])}</c:strCache></c:strRef></c:tx>`;

/** What a label shows: nothing, the figure, or the name and the figure. */
export const shows = (what: "nothing" | "figure" | "name"): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${Number(what !== "nothing")}"/><c:showCatName val="0"/><c:showSerName val="${Number(what === "name")}"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;

/** A stretch of the chart's box as the file counts it, in parts of the box. */
export const innerPlot = ({ width, height }: Box, { left, right, top, bottom }: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }): string =>
  `<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>${Object.entries({ x: left / width, y: top / height, w: (right - left) / width, h: (bottom - top) / height }).map(([name, share]) => `<c:${name} val="${plainNumber(share)}"/>`).join("")}</c:manualLayout></c:layout>`;
