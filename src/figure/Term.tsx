import { useId, type ReactNode } from "react";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import { useWords } from "~/url/useWords";
import styles from "~/figure/Term.module.css";

interface TermProps {
  readonly indicator: Indicator;
  readonly children: ReactNode;
}

/** A word of the field with its meaning, on hover and on focus. */
export function Term({ indicator, children }: TermProps) {
  const { of } = useWords();
  const id = useId();
  const { name, meaning, acronym } = INDICATOR_INFO[indicator];
  return (
    <span className={styles.term} tabIndex={0} aria-describedby={id}>
      {children}
      <span id={id} role="tooltip" className={styles.meaning}><b>{of(name)} (<bdi dir="ltr">{acronym}</bdi>)</b>{of(meaning)}</span>
    </span>
  );
}
