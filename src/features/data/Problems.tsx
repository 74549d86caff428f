import type { RowProblem } from "~/data/problems";
import { Panel } from "~/figure/Panel";
import { unreadableText } from "~/sentences/data";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

const MOST = 300; // a torn file has more, and they say no more
const LONGEST = 80;

/** The rows that could not be read, where they stand and why; nothing where all could. */
export function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const words = useWords();
  const { t, format } = words;
  if (problems.length === 0) return null;
  return (
    <Panel id="problems" title={t("dataView.problems.title")} subtitle={t("dataView.problems.subtitle")}>
      <div className={styles.problems} tabIndex={0} role="region" aria-labelledby="title-problems">
        <table>
          <thead>
            <tr>{(["file", "line", "column", "value", "reason"] as const).map((head) => <th key={head} scope="col">{t(`dataView.problems.${head}`)}</th>)}</tr>
          </thead>
          <tbody>
            {problems.slice(0, MOST).map(({ file, line, column, value, reason }, i) => (
              <tr key={i}>
                <th scope="row"><bdi dir="ltr">{file}</bdi></th>
                <td>{typeof line === "number" ? format.edition(line) : <bdi dir="ltr">{line}</bdi>}</td>
                <td><bdi dir="ltr">{column || "—"}</bdi></td>
                <td><bdi dir="ltr">{value.slice(0, LONGEST) || "—"}</bdi></td>
                <td>{unreadableText(words, reason)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
