import { methodSpans } from "~/analysis/comparability";
import type { Survey } from "~/domain/survey";
import { Panel } from "~/figure/Panel";
import { spanMembers, spanMethod } from "~/sentences/data";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

/** The spans of editions that were made by one method, and what changed between them. */
export function MethodBreaks({ survey }: { readonly survey: Survey }) {
  const words = useWords();
  const { t, format } = words;
  return (
    <Panel id="method" title={t("dataView.breaks.title")} subtitle={t("dataView.breaks.subtitle")}>
      <dl className={styles.spans}>
        {methodSpans(survey.editions).map((span) => (
          <div key={span.from}>
            <dt>{format.editions(span.from, span.to)}<small>{spanMembers(words, span)}</small></dt>
            <dd>{spanMethod(words, span)}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
