import type { ChartTable } from "~/charts/context";
import { packageBytes } from "~/export/deckPackage";
import { escaped, XML } from "~/export/deckXml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const SHEET = "officedocument.spreadsheetml";

/** The name of the one sheet. */
export const SHEET_NAME = "Masar";

/** A figure without what binary fractions add to it, as in the CSV. */
export const plainNumber = (value: number) => String(Number(value.toPrecision(10)));

/** A column's letters, from 0: A … Z, AA … */
export const columnName = (index: number): string => (index < 26 ? "" : columnName(Math.floor(index / 26) - 1)) + String.fromCharCode(65 + (index % 26));

function cellXml(cell: string | number | null, place: string): string {
  if (cell === null) return "";
  return typeof cell === "number" ? `<c r="${place}"><v>${plainNumber(cell)}</v></c>` : `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A table as a workbook of one sheet, from A1: the figures behind a chart, for whoever edits it. Empty where not published. */
export function workbookBytes({ columns, rows }: ChartTable, { isRtl, made }: { readonly isRtl: boolean; readonly made: string }): Uint8Array<ArrayBuffer> {
  const lines = [columns.map(({ head }) => head), ...rows];
  const data = lines.map((line, r) => `<row r="${r + 1}">${line.map((cell, c) => cellXml(cell, `${columnName(c)}${r + 1}`)).join("")}</row>`).join("");
  const sheet = `${XML}<worksheet xmlns="${MAIN}"><sheetViews><sheetView${isRtl ? ' rightToLeft="1"' : ""} workbookViewId="0"/></sheetViews><cols><col min="1" max="${columns.length}" width="18" customWidth="1"/></cols><sheetData>${data}</sheetData></worksheet>`;
  const workbook = `${XML}<workbook xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView/></bookViews><sheets><sheet name="${SHEET_NAME}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  return packageBytes([
    { path: "xl/workbook.xml", type: `${SHEET}.sheet.main`, body: workbook, links: [{ kind: "worksheet", to: "xl/worksheets/sheet1.xml" }] },
    { path: "xl/worksheets/sheet1.xml", type: `${SHEET}.worksheet`, body: sheet },
  ], [{ kind: "officeDocument", to: "xl/workbook.xml" }], made);
}
