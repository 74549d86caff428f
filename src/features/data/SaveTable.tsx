import { useState } from "react";
import type { CountryTable } from "~/analysis/countryTable";
import type { PeerGroup } from "~/domain/peerGroup";
import { tableFile } from "~/features/data/tableFile";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/data/CountryTable.module.css";

/** Saves the rows shown; what writes files is loaded when first asked for. */
export function SaveTable({ answer, group }: { readonly answer: CountryTable; readonly group: PeerGroup }) {
  const words = useWords();
  const { t, language } = words;
  const [said, setSaid] = useState("");
  const save = async () => {
    const file = `masar-table-${group}-${answer.edition.edition}-${language}.csv`;
    try {
      const { saveTable } = await import("~/export/saveTable");
      setSaid(t("export.saved", { file: await saveTable({ table: tableFile(words, answer), file }) }));
    } catch (error) {
      setSaid(t("export.failed", { reason: error instanceof Error ? error.message : String(error) }));
    }
  };
  return (
    <span className={styles.save}>
      <Button isCompact aria-label={t("dataView.table.csv")} title={t("dataView.table.csv")} onClick={() => void save()}><Icon name="export" />CSV</Button>
      <span role="status">{said && <span key={said} className={styles.said} onAnimationEnd={() => setSaid("")}>{said}</span>}</span>
    </span>
  );
}
