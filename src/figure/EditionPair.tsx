import type { Edition } from "~/domain/edition";
import { useWords } from "~/url/useWords";
import { Select } from "~/ui/Select";
import styles from "~/figure/EditionPair.module.css";

interface EditionPairProps {
  /** Earliest first. */
  readonly editions: readonly Edition[];
  readonly pair: readonly [Edition, Edition];
  readonly onChoose: (pair: { from: Edition; to: Edition }) => void;
}

/** Chooses an edition and a later one; a later one that comes before the first takes the edition before it along. */
export function EditionPair({ editions, pair: [from, to], onChoose }: EditionPairProps) {
  const { t, format } = useWords();
  const options = (shown: readonly Edition[]) => shown.map((edition) => ({ value: String(edition), label: format.edition(edition) }));
  const chooseTo = (later: Edition) => {
    const before = editions.filter((edition) => edition < later).at(-1) ?? from;
    onChoose({ from: Math.min(from, before), to: later });
  };
  return (
    <span className={styles.pair}>
      <Select label={t("subIndices.from")} look="underlined" options={options(editions.filter((edition) => edition < to))} value={String(from)} onChange={(value) => onChoose({ from: Number(value), to })} />
      {t("subIndices.between")}
      <Select label={t("subIndices.to")} look="underlined" options={options(editions.slice(1))} value={String(to)} onChange={(value) => chooseTo(Number(value))} />
    </span>
  );
}
