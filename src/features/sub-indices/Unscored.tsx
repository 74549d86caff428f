import type { Unscored as UnscoredAnswer } from "~/analysis/scoredStates";
import { Panel } from "~/figure/Panel";
import type { Words } from "~/i18n/words";
import { unscoredReasons } from "~/sentences/whatIf";
import type { Update } from "~/url/useDashboardState";
import { Button } from "~/ui/Button";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface UnscoredProps {
  /** That of the figure in whose place it stands. */
  readonly id: string;
  readonly title: string;
  readonly answer: UnscoredAnswer;
  readonly words: Words;
  /** Said instead of the reason, where that stands in the figure beside it. */
  readonly instead?: string;
  /** Opens the nearest edition that has a score. */
  readonly update?: Update;
}

/** The frame and title of a figure that needs a score, why there is none, and the way on. */
export function Unscored({ id, title, answer: { country, nearest, ...answer }, words, instead, update }: UnscoredProps) {
  const { t, of, format } = words;
  const [reason, ...rest] = instead ? [instead] : unscoredReasons(words, { country, nearest, ...answer });
  const open = nearest && update ? () => update({ ...nearest, osi: null, tii: null, hci: null }) : null;
  return (
    <Panel id={id} title={title} subtitle={[of(country.label), format.edition(answer.edition)].join(t("subIndices.separator"))} country={country.code}>
      <div className={styles.missing}>
        <p className={styles.reason}>{reason}</p>
        <p>{[...rest, ...(open ? [t("whatIf.unscored.nearest")] : [])].join(" ")}</p>
        {open && nearest && <Button isCompact onClick={open}>{t("whatIf.unscored.show", { year: format.edition(nearest.to) })}</Button>}
      </div>
    </Panel>
  );
}
