import type { CountryTable } from "~/analysis/countryTable";
import type { PeerGroup } from "~/domain/peerGroup";
import { tableFile } from "~/features/data/tableFile";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Said, useSaid } from "~/ui/Said";

/** Saves the rows shown; what writes files is loaded when first asked for. */
export function SaveTable({ answer, group }: { readonly answer: CountryTable; readonly group: PeerGroup }) {
  const words = useWords();
  const { t, language } = words;
  const [said, say] = useSaid((reason) => t("export.failed", { reason }));
  const file = `masar-table-${group}-${answer.edition.edition}-${language}.csv`;
  const save = () => say(async () => t("export.saved", { file: await (await import("~/export/saveTable")).saveTable({ table: (western) => tableFile(western, answer), words, file }) }));
  return (
    <Said said={said}>
      <Button isCompact aria-label={t("dataView.table.csv")} title={t("dataView.table.csv")} onClick={() => void save()}><Icon name="export" />CSV</Button>
    </Said>
  );
}
