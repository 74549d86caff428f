import type { ReactNode } from "react";
import type { Country } from "~/domain/country";
import { Panel } from "~/figure/Panel";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface MissingProps {
  /** That of the figure in whose place it stands. */
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly country: Country;
  readonly reason: string;
  /** The way on. */
  readonly children?: ReactNode;
}

/** The frame and title of a figure that cannot be drawn: what is missing and why. */
export function Missing({ country, reason, children, ...panel }: MissingProps) {
  return (
    <Panel {...panel} country={country.code}>
      <div className={styles.missing}>
        <p className={styles.reason}>{reason}</p>
        {children}
      </div>
    </Panel>
  );
}
