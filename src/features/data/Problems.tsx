import type { RowProblem } from "~/data/problems";
import { Panel } from "~/features/data/Panel";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

/** Every row that could not be read, where it stands and why; nothing where all could. */
export function Problems({ problems }: { readonly problems: readonly RowProblem[] }) {
  const { t, format } = useWords();
  if (problems.length === 0) return null;
  return (
    <Panel id="problems" title={t("dataView.problems.title")} subtitle={t("dataView.problems.subtitle")}>
      <div className={styles.problems} tabIndex={0} role="region" aria-labelledby="title-problems">
        <table>
          <thead>
            <tr>{(["file", "line", "column", "value", "reason"] as const).map((head) => <th key={head} scope="col">{t(`dataView.problems.${head}`)}</th>)}</tr>
          </thead>
          <tbody>
            {problems.map(({ file, line, column, value, reason }, i) => (
              <tr key={i}>
                <th scope="row"><bdi dir="ltr">{file}</bdi></th>
                <td>{format.edition(line)}</td>
                <td><bdi dir="ltr">{column || "—"}</bdi></td>
                <td><bdi dir="ltr">{value || "—"}</bdi></td>
                <td><bdi dir="ltr" lang="en">{reason}</bdi></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
