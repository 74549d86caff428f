import type { ReactNode } from "react";
import { nextSort, type CountryTable, type TableColumn } from "~/analysis/countryTable";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import { useWords } from "~/url/useWords";
import { SortHead } from "~/ui/SortHead";

interface SortHeadsProps {
  readonly answer: CountryTable;
  /** In the order in which they stand. */
  readonly columns: readonly TableColumn[];
  /** Class names by column. */
  readonly styles: Readonly<Record<string, string>>;
  readonly head: (column: TableColumn) => ReactNode;
  readonly onSort: (sort: string) => void;
}

/** The heads of a table of countries; each is a button that orders the rows. */
export function SortHeads({ answer: { sort, previous }, columns, styles, head, onSort }: SortHeadsProps) {
  const { t, of, format } = useWords();
  const hint = (column: TableColumn) => {
    if (column === "change" && previous !== null) return t("dataView.table.gained", { year: format.edition(previous) });
    return column in INDICATOR_INFO ? of(INDICATOR_INFO[column as Indicator].name) : undefined;
  };
  return columns.map((column) => (
    <SortHead key={column} className={styles[column]} order={sort.column === column ? (sort.isDescending ? "descending" : "ascending") : null} hint={hint(column)} onSort={() => onSort(nextSort(sort, column))}>
      {head(column)}
    </SortHead>
  ));
}
