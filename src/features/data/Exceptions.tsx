import { knownExceptions } from "~/analysis/comparability";
import type { Survey } from "~/domain/survey";
import { Panel } from "~/figure/Panel";
import { noteText } from "~/sentences/data";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

/** The rows that are not as the method says, note by note, with their countries and editions. */
export function Exceptions({ survey }: { readonly survey: Survey }) {
  const words = useWords();
  const { t, of, format } = words;
  return (
    <Panel id="exceptions" title={t("dataView.exceptions.title")} subtitle={t("dataView.exceptions.subtitle")}>
      <div className={styles.folded}>
        {knownExceptions(survey).map(({ note, count, editions }) => (
          <details key={note}>
            <summary>{noteText(words, note)} <small>{t("dataView.exceptions.rows", { count, n: format.count(count) })}</small></summary>
            <dl className={styles.facts}>
              {editions.map(({ edition, rows }) => (
                <div key={edition}>
                  <dt>{format.edition(edition)}</dt>
                  <dd>{format.list(rows.map(({ country, assessment }) => (note === "hci_above_1_in_source" ? `${of(country.name)} ${format.value(assessment.values.hci)}` : of(country.name))))}</dd>
                </div>
              ))}
            </dl>
          </details>
        ))}
      </div>
    </Panel>
  );
}
