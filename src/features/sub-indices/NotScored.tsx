import type { NoBridge } from "~/analysis/scoredPair";
import { Panel } from "~/figure/Panel";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface NotScoredProps {
  /** That of the figure in whose place it stands. */
  readonly id: string;
  readonly answer: NoBridge;
  readonly title: string;
  /** The reason first. */
  readonly sentences: readonly string[];
  /** Opens the nearest pair that can be compared. */
  readonly onChoose?: (pair: { from: number; to: number }) => void;
}

/** The frame and title of a bridge that cannot be drawn: what is missing, why, and the way on. */
export function NotScored({ id, answer: { country, pair, nearest }, title, sentences: [reason, ...rest], onChoose }: NotScoredProps) {
  const { t, of, format } = useWords();
  const span = ([from, to]: readonly [number, number]) => ({ from: format.edition(from), to: format.edition(to) });
  return (
    <Panel id={id} title={title} subtitle={t("subIndices.places.subtitleNone", { country: of(country.label), ...span(pair) })} country={country.code}>
      <div className={styles.missing}>
        <p className={styles.reason}>{reason}</p>
        <p>{[...rest, ...(nearest && onChoose ? [t("subIndices.notScored.nearest")] : [])].join(" ")}</p>
        {nearest && onChoose && <Button isCompact onClick={() => onChoose({ from: nearest[0], to: nearest[1] })}>{t("subIndices.notScored.show", span(nearest))}</Button>}
      </div>
    </Panel>
  );
}
