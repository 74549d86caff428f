import type { NoBridge } from "~/analysis/scoredPair";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import figure from "~/figure/Figure.module.css";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface NotScoredProps {
  readonly answer: NoBridge;
  readonly title: string;
  /** The reason first. */
  readonly sentences: readonly string[];
  /** Opens the nearest pair that can be compared. */
  readonly onChoose?: (pair: { from: number; to: number }) => void;
}

/** The frame and title of a bridge that cannot be drawn: what is missing, why, and the way on. */
export function NotScored({ answer: { country, pair, nearest }, title, sentences: [reason, ...rest], onChoose }: NotScoredProps) {
  const { t, of, format } = useWords();
  const span = ([from, to]: readonly [number, number]) => ({ from: format.edition(from), to: format.edition(to) });
  const colour = { "--tab": `var(--c-${country.code.toLowerCase()}, var(--ink))` } as React.CSSProperties;
  return (
    <section className={figure.figure} style={colour}>
      <header className={figure.head}>
        <h2>{title}</h2>
        <p className={figure.subtitle}>{t("subIndices.places.subtitleNone", { country: of(country.label), ...span(pair) })}</p>
      </header>
      <div className={styles.missing}>
        <p className={styles.reason}>{reason}</p>
        <p>{[...rest, ...(nearest && onChoose ? [t("subIndices.notScored.nearest")] : [])].join(" ")}</p>
        {nearest && onChoose && <Button isCompact onClick={() => onChoose({ from: nearest[0], to: nearest[1] })}>{t("subIndices.notScored.show", span(nearest))}</Button>}
      </div>
    </section>
  );
}
