import type { EditionInfo } from "~/domain/edition";
import { Panel } from "~/figure/Panel";
import { withoutMarks } from "~/i18n/format";
import { citation } from "~/sentences/data";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Said, useSaid } from "~/ui/Said";
import styles from "~/features/data/DataPage.module.css";

/** How the edition shown is cited, ready to copy. */
export function Citation({ edition }: { readonly edition: EditionInfo }) {
  const words = useWords();
  const { t } = words;
  const [said, say] = useSaid(() => t("dataView.citation.failed"));
  const text = citation(words, edition);
  const copy = () => say(async () => {
    await navigator.clipboard.writeText(withoutMarks(text));
    return t("dataView.citation.copied");
  });
  return (
    <Panel id="citation" title={t("dataView.citation.title")}>
      <p className={styles.citation}>{text}</p>
      <p className={styles.copy}><Said said={said}><Button isCompact onClick={() => void copy()}>{t("dataView.citation.copy")}</Button></Said></p>
    </Panel>
  );
}
