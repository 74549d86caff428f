import { cellText } from "~/charts/cellText";
import type { ChartTable } from "~/charts/context";
import type { Words } from "~/i18n/words";
import styles from "~/figure/Figure.module.css";

interface DataTableProps {
  readonly table: ChartTable;
  readonly caption: string;
  readonly words: Words;
}

/** The figures of a chart as a table; numbers align on their units in both directions. */
export function DataTable({ table, caption, words }: DataTableProps) {
  const isNumber = (i: number) => (table.columns[i]?.kind !== "name" && table.columns[i]?.kind !== "edition") || undefined;
  const text = (cell: string | number | null, i: number) => cellText(words, table.columns[i]?.kind ?? "name", cell);
  return (
    <div className={styles.scroll} tabIndex={0} role="region" aria-label={caption}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead><tr>{table.columns.map(({ head }, i) => <th key={i} scope="col" data-number={isNumber(i)}>{head}</th>)}</tr></thead>
        <tbody>
          {table.rows.map((row, r) => (
            <tr key={r}>
              {row.map((cell, i) => (i === 0 ? <th key={i} scope="row">{text(cell, i)}</th> : <td key={i} data-number={isNumber(i)}>{text(cell, i)}</td>))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
