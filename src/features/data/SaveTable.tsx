import type { CountryTable } from "~/analysis/countryTable";
import type { PeerGroup } from "~/domain/peerGroup";
import { tableFile } from "~/features/data/tableFile";
import { useSaveTable } from "~/figure/useSaveTable";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said } from "~/ui/Said";

/** Saves the rows shown. */
export function SaveTable({ answer, group }: { readonly answer: CountryTable; readonly group: PeerGroup }) {
  const { words: { t, language }, said, save } = useSaveTable();
  return (
    <Said said={said}>
      <Button isCompact aria-label={t("dataView.table.csv")} title={t("dataView.table.csv")} onClick={() => save(`masar-table-${group}-${answer.edition.edition}-${language}.csv`, (western) => tableFile(western, answer))}><Icon name="export" />CSV</Button>
    </Said>
  );
}
