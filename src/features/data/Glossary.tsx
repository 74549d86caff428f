import { INDICATOR_INFO, INDICATORS, type Indicator } from "~/domain/indicator";
import { Panel } from "~/figure/Panel";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

/** The shape of each index, 12 × 12, as in the charts; EGDI is ink and has none. */
const SHAPES: Readonly<Record<Indicator, string | null>> = {
  egdi: null,
  osi: "M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z",
  tii: "M1.5 1.5h9v9h-9z",
  hci: "M6 1 11.5 11H.5z",
  epi: "M6 0l6 6-6 6-6-6z",
};

/** What each index is. */
export function Glossary() {
  const { t, of } = useWords();
  return (
    <Panel id="glossary" title={t("glossary.title")} subtitle={t("glossary.scale")}>
      <dl className={styles.glossary}>
        {INDICATORS.map((indicator) => {
          const { acronym, name, meaning } = INDICATOR_INFO[indicator];
          const shape = SHAPES[indicator];
          return (
            <div key={indicator}>
              <dt>{shape && <svg viewBox="0 0 12 12" aria-hidden="true"><path d={shape} fill={`var(--i-${indicator})`} /></svg>}{of(name)} <bdi dir="ltr">{acronym}</bdi></dt>
              <dd>{of(meaning)}</dd>
            </div>
          );
        })}
      </dl>
    </Panel>
  );
}
