import type { Words } from "~/i18n/words";
import styles from "~/app/present/Stage.module.css";

const MOST_MARKS = 40; // beyond, the number says it alone

interface ProgressProps {
  /** From 1. */
  readonly place: number;
  readonly count: number;
  readonly words: Words;
  /** How much of the slide is shown, 0–1, where it comes step by step. */
  readonly share?: number;
}

/** How far a story has come: a mark a slide, and the number. */
export function Progress({ place, count, words: { t, format }, share = 1 }: ProgressProps) {
  return (
    <span className={styles.progress}>
      {count <= MOST_MARKS && <span aria-hidden="true">{Array.from({ length: count }, (_, i) => <i key={i} data-done={i < place || undefined}><b style={{ inlineSize: `${i < place - 1 ? 100 : i === place - 1 ? share * 100 : 0}%` }} /></i>)}</span>}
      <span>{t("present.of", { place: format.count(place), n: format.count(count) })}</span>
    </span>
  );
}
