import type { ReactNode } from "react";
import styles from "~/ui/SortHead.module.css";

interface SortHeadProps {
  /** Which way its column orders the rows; `null` where another does. */
  readonly order: "ascending" | "descending" | null;
  readonly hint?: string | undefined;
  readonly className?: string | undefined;
  readonly onSort: () => void;
  readonly children: ReactNode;
}

/** The head of a column; a button that orders the rows. */
export function SortHead({ order, hint, className, onSort, children }: SortHeadProps) {
  return (
    <th scope="col" className={className} aria-sort={order ?? undefined}>
      <button type="button" data-printed className={styles.sort} title={hint} onClick={onSort}>
        {children}
        <svg viewBox="0 0 8 8" aria-hidden="true"><path d="M4 1 8 7H0z" fill="currentColor" /></svg>
      </button>
    </th>
  );
}
