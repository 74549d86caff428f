import type { Country } from "~/domain/country";
import { Panel } from "~/figure/Panel";
import { Button } from "~/ui/Button";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface MissingProps {
  /** That of the figure in whose place it stands. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly country: Country;
  /** What is missing and why, the reason first. */
  readonly sentences: readonly string[];
  readonly way?: Way | null;
}

/** The way on: what is on offer, and the button to it. */
export interface Way {
  readonly note: string;
  readonly label: string;
  readonly onChoose: () => void;
}

/** The frame and title of a figure that cannot be drawn: what is missing and why. */
export function Missing({ country, sentences: [reason, ...rest], way, ...panel }: MissingProps) {
  return (
    <Panel {...panel} country={country.code}>
      <div className={styles.missing}>
        <p className={styles.reason}>{reason}</p>
        <p>{[...rest, ...(way ? [way.note] : [])].join(" ")}</p>
        {way && <Button isCompact onClick={way.onChoose}>{way.label}</Button>}
      </div>
    </Panel>
  );
}
