import { useState } from "react";
import type { EditionInfo } from "~/domain/edition";
import { Panel } from "~/features/data/Panel";
import { withoutMarks } from "~/i18n/format";
import { citation } from "~/sentences/data";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/data/DataPage.module.css";

/** How the edition shown is cited, ready to copy. */
export function Citation({ edition }: { readonly edition: EditionInfo }) {
  const words = useWords();
  const { t } = words;
  const [said, setSaid] = useState("");
  const text = citation(words, edition);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(withoutMarks(text));
      setSaid(t("dataView.citation.copied"));
    } catch {
      setSaid(t("dataView.citation.failed"));
    }
  };
  return (
    <Panel id="citation" title={t("dataView.citation.title")}>
      <p className={styles.citation}>{text}</p>
      <p className={styles.copy}><Button isCompact onClick={() => void copy()}>{t("dataView.citation.copy")}</Button> <span role="status">{said}</span></p>
    </Panel>
  );
}
