import type { ChartTable, ColumnKind } from "~/charts/context";

/** A chart that PowerPoint draws itself from a table. */
export interface NativeChart {
  /** Lines over the editions, or a bar for each row. */
  readonly form: "line" | "bar";
  /** What all drawn columns hold. */
  readonly measure: "rank" | "value" | "change" | "places";
  /** The drawn columns, by their place in the table; never the first. */
  readonly columns: readonly number[];
}

const MOST_LINES = 14;
const [MOST_BARS, MOST_BARS_A_ROW, MOST_BARS_IN_ALL] = [16, 4, 40];
const DRAWN: Readonly<Record<NativeChart["form"], readonly ColumnKind[]>> = { line: ["rank", "value"], bar: ["value", "change", "places"] };
/** What may stand beside the drawn columns without being drawn. */
const BESIDE: Readonly<Record<NativeChart["form"], readonly ColumnKind[]>> = { line: ["count"], bar: ["rank", "count"] };

function isSmallEnough({ form, columns }: NativeChart, rows: ChartTable["rows"]): boolean {
  if (form === "line") return rows.length > 1 && columns.length <= MOST_LINES && rows.every(([edition]) => typeof edition === "number");
  return rows.length > 1 && rows.length <= MOST_BARS && columns.length <= MOST_BARS_A_ROW && rows.length * columns.length <= MOST_BARS_IN_ALL && new Set(rows.map(([name]) => name)).size === rows.length;
}

/**
 * The chart that a table can become without a picture: lines where its rows are editions and its columns one measure, bars
 * where its rows have names and its columns one value, change or gain.
 *
 * @returns `null` where a table says it better, or no chart of PowerPoint's says it
 */
export function nativeChartOf({ columns, rows }: ChartTable): NativeChart | null {
  const [first, ...others] = columns;
  const form = first?.kind === "edition" ? "line" : first?.kind === "name" ? "bar" : null;
  if (!form) return null;
  const drawn = others.flatMap(({ kind }, i) => (DRAWN[form].includes(kind) ? [{ kind, column: i + 1 }] : []));
  const measure = drawn[0]?.kind;
  const isOne = measure && drawn.every(({ kind }) => kind === measure) && others.every(({ kind }) => kind === measure || BESIDE[form].includes(kind));
  if (!isOne) return null;
  const isGain = measure === "change" || measure === "places"; // of several, the first is the figure, the others its variants
  const chart: NativeChart = { form, measure: measure as NativeChart["measure"], columns: (isGain ? drawn.slice(0, 1) : drawn).map(({ column }) => column) };
  const cells = rows.flatMap((row) => chart.columns.map((column) => row[column]));
  const hasFigures = cells.some((cell) => typeof cell === "number") && cells.every((cell) => typeof cell !== "string");
  return hasFigures && isSmallEnough(chart, rows) ? chart : null;
}
