import type { ChartTable } from "~/charts/context";
import { download } from "~/export/download";
import { fileName, type FigureRequest } from "~/export/request";
import { withoutMarks } from "~/i18n/format";

const quoted = (cell: string | number | null) => {
  const written = cell === null ? "" : withoutMarks(String(cell));
  return /[",\n]/.test(written) ? `"${written.replaceAll('"', '""')}"` : written;
};

const tableText = ({ columns, rows }: ChartTable) =>
  `\uFEFF${[columns.map(({ head }) => head), ...rows].map((row) => row.map(quoted).join(",")).join("\r\n")}\r\n`;

/** The table of a figure as CSV: UTF-8 with a byte order mark, Western digits, full precision, empty where not published. */
export function csvText<Answer>({ chart, answer, words }: Pick<FigureRequest<Answer>, "chart" | "answer" | "words">): string {
  return tableText(chart.table(answer, words));
}

const saveText = (file: string, text: string) => {
  download(file, new Blob([text], { type: "text/csv;charset=utf-8" }));
  return file;
};

/** Saves the table of a figure. @returns the name of the file */
export async function saveCsv<Answer>(request: FigureRequest<Answer>): Promise<string> {
  return saveText(fileName(request, "csv"), csvText(request));
}

/** Saves a table that is no figure's, written like a figure's. @returns the name of the file */
export async function saveTable({ table, file }: { readonly table: ChartTable; readonly file: string }): Promise<string> {
  return saveText(file, tableText(table));
}
