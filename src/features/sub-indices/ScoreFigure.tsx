import type { scoreFigure } from "~/catalogue/subIndexFigures";
import { Figure } from "~/figure/Figure";
import type { Words } from "~/i18n/words";
import { methodLine, scoreRemarks } from "~/sentences/subIndices";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface ScoreFigureProps {
  readonly figure: NonNullable<ReturnType<typeof scoreFigure>>;
  readonly words: Words;
}

/** The score bridge, with what to keep in mind where the method changed or data were missing. */
export function ScoreFigure({ figure, words }: ScoreFigureProps) {
  const method = methodLine(words, figure.answer);
  return (
    <Figure {...figure}>
      {method && <p className={styles.method}>{method}</p>}
      {scoreRemarks(words, figure.answer).map((remark) => <p key={remark} className={styles.remark}>{remark}</p>)}
    </Figure>
  );
}
