import type { ChartTable } from "~/charts/context";
import { download } from "~/export/download";
import type { FigureRequest } from "~/export/request";
import { withoutMarks } from "~/i18n/format";
import { wordsIn, type Words } from "~/i18n/words";

const FORMULA = /^[=+\-−@\t\r]/;
const NUMBER = /^[+\-]?\d+(\.\d+)?$/;

/** As text that a spreadsheet shows and never runs: what begins like a formula gets an apostrophe before it. */
const harmless = (text: string) => (FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text);

/** Ten significant digits: more than is published, and short of what binary fractions add. */
const quoted = (cell: string | number | null) => {
  const written = typeof cell === "number" ? String(Number(cell.toPrecision(10))) : harmless(withoutMarks(cell ?? ""));
  return /[",\r\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

/** A table as CSV: UTF-8 with a byte order mark, digits Western whatever the screen's, empty where not published. */
export function csvText(table: (words: Words) => ChartTable, { language, t }: Words): string {
  const { columns, rows } = table(wordsIn(language, "latn", t));
  return `\uFEFF${[columns.map(({ head }) => head), ...rows].map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;
}

interface TableRequest {
  readonly file: string;
  readonly table: (words: Words) => ChartTable;
  readonly words: Words;
}

/** Saves a table. @returns the name of the file */
export async function saveTable({ file, table, words }: TableRequest): Promise<string> {
  download(file, new Blob([csvText(table, words)], { type: "text/csv;charset=utf-8" }));
  return file;
}

const inBoth = (one: string, other: string | number | null | undefined) => (typeof other !== "string" || one === other ? one : `${one} · ${other}`);

/** The table of a figure as it goes into a file. */
export const fileTable = <Answer>({ file, chart, answer }: FigureRequest<Answer>, words: Words): ChartTable => (file ?? ((own) => chart.table(answer, own)))(words);

/** The table of a figure as CSV; in both languages where the picture is, heads and names side by side. */
export function csvOf<Answer>(request: FigureRequest<Answer>): string {
  const { words, second } = request;
  return csvText((western) => {
    const table = fileTable(request, western);
    const other = second && fileTable(request, wordsIn(second.words.language, "latn", second.words.t));
    return other ? {
      columns: table.columns.map(({ head, kind }, i) => ({ head: inBoth(head, other.columns[i]?.head), kind })),
      rows: table.rows.map((row, r) => row.map((cell, i) => (typeof cell === "string" ? inBoth(cell, other.rows[r]?.[i]) : cell))),
    } : table;
  }, words);
}
