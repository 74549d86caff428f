import type { ScoreBridge } from "~/analysis/scoreBridge";
import { isValueAxisCut, scoreBridgeChart } from "~/charts/scoreBridge";
import type { FigureSubject } from "~/export/request";
import { Figure } from "~/figure/Figure";
import type { Words } from "~/i18n/words";
import { alone } from "~/sentences/phrases";
import { methodLine, scoreAlt, scoreRemarks, scoreTitle } from "~/sentences/subIndices";
import type { DashboardState } from "~/url/resolveState";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface ScoreFigureProps extends FigureSubject {
  readonly answer: ScoreBridge;
  readonly state: DashboardState;
  readonly words: Words;
}

/** The score bridge, with what to keep in mind where the method changed or data were missing. */
export function ScoreFigure({ answer, words, ...about }: ScoreFigureProps) {
  const method = methodLine(words, answer);
  return (
    <Figure
      {...about} chart={scoreBridgeChart} answer={answer} isComputed
      caption={(w) => ({
        title: scoreTitle(w, answer), alone: alone(w, answer.country, scoreTitle(w, answer)), alt: scoreAlt(w, answer),
        subtitle: w.t(answer.isThirds ? "subIndices.score.thirds" : "subIndices.score.weighted"),
        ...(isValueAxisCut(answer) ? { note: w.t("subIndices.score.axisCut") } : {}),
      })}
    >
      {method && <p className={styles.method}>{method}</p>}
      {scoreRemarks(words, answer).map((remark) => <p key={remark} className={styles.remark}>{remark}</p>)}
    </Figure>
  );
}
