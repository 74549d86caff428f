import type { ComponentProps, CSSProperties } from "react";
import { cellOf, type TableColumn, type TableRow } from "~/analysis/countryTable";
import type { Note } from "~/domain/assessment";
import { isColoured } from "~/domain/country";
import { countryColour } from "~/figure/countryColour";
import type { Words } from "~/i18n/words";
import { noteText, reasonFor } from "~/sentences/data";
import { StateLink } from "~/url/StateLink";
import styles from "~/features/data/CountryTable.module.css";

/** Which cell of a row a remark is about. */
const CELL_OF_NOTE: Readonly<Record<Note, TableColumn>> = {
  hci_missing_counted_as_0: "hci",
  tii_missing_counted_as_0: "tii",
  hci_above_1_in_source: "hci",
  egdi_not_mean_of_published_components: "egdi",
  rank_decided_on_unrounded_values: "rank",
  serbia_and_montenegro: "country",
};

/** What the address becomes when a country is opened; the order and the search are the table's own. */
const OVERVIEW = { view: "overview", tab: null, figure: null, sort: null, find: null, group: null } as const;

/** A sign beside a cell, explained under the table; what it means is also said to those who do not see it. */
function Remark({ row, column, words }: Pick<RowProps, "row" | "words"> & { readonly column: TableColumn }) {
  return row.notes.filter((note) => CELL_OF_NOTE[note] === column).map((note) => (
    <span key={note} className={styles.mark} title={noteText(words, note)}>
      <sup aria-hidden="true">{words.t(`dataView.mark.${note}`)}</sup>
      <span className="visually-hidden">({noteText(words, note)})</span>
    </span>
  ));
}

function CountryCell({ row, words, isNarrow, address, update }: Omit<RowProps, "columns">) {
  const { code, name, label } = row.country;
  const reason = reasonFor(words, row);
  return (
    <th scope="row" className={styles.country} data-coloured={isColoured(code) || undefined} style={isColoured(code) ? ({ "--own": countryColour(code) } as CSSProperties) : undefined}>
      <StateLink address={address} update={update} changes={{ ...OVERVIEW, country: code }}>{words.of(isNarrow ? label : name)}</StateLink>
      <Remark row={row} column="country" words={words} />
      {reason && <small>{reason}</small>}
    </th>
  );
}

interface RowProps extends Pick<ComponentProps<typeof StateLink>, "address" | "update"> {
  readonly row: TableRow;
  readonly columns: readonly TableColumn[];
  /** Where there is no room for the UN's form of a name, the everyday one stands. */
  readonly isNarrow: boolean;
  /** Handed down: hundreds of rows that each asked the address for them would make typing slow. */
  readonly words: Words;
}

/** What the edition says of one country. */
export function CountryRow({ row, columns, words, ...rest }: RowProps) {
  const { format } = words;
  const written = (column: Exclude<TableColumn, "country">) => {
    const cell = cellOf(row, column);
    if (column === "change") return format.signed(cell);
    return column === "rank" || column === "previous" ? format.rank(cell) : format.value(cell);
  };
  return (
    <tr>
      {columns.map((column) => (column === "country"
        ? <CountryCell key={column} row={row} words={words} {...rest} />
        : <td key={column} className={styles[column]}>{written(column)}<Remark row={row} column={column} words={words} /></td>))}
    </tr>
  );
}
