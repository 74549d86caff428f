import { cellOf, type CountryTable } from "~/analysis/countryTable";
import type { ChartTable, ColumnKind } from "~/charts/context";
import type { Words } from "~/i18n/words";
import { columnHead, reasonFor, remarkText } from "~/sentences/data";

const kinds: Readonly<Record<string, ColumnKind>> = { rank: "rank", country: "name", previous: "rank", change: "places" };

/** The rows shown as they go into a file: with the code, and with the reason or remark in words. */
export function tableFile(words: Words, { columns, previous, rows }: CountryTable): ChartTable {
  const { t, of } = words;
  const heads = columns.map((column) => ({ head: columnHead(words, column, previous), kind: kinds[column] ?? "value" }));
  return {
    columns: [{ head: t("dataView.table.code"), kind: "name" }, ...heads, { head: t("dataView.table.remark"), kind: "name" }],
    rows: rows.map((row) => {
      const cells = columns.map((column) => (column === "country" ? of(row.country.name) : cellOf(row, column)));
      return [row.country.code, ...cells, remarkText(words, reasonFor(words, row), row.notes)];
    }),
  };
}
