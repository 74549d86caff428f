import { useState, type ReactNode } from "react";
import { SearchField } from "~/features/timeline/SearchField";
import { Sheet } from "~/features/timeline/Sheet";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/timeline/Timeline.module.css";

interface FinderProps {
  /** What is searched in, in words. */
  readonly label: string;
  /** What closes the filters, in words: how many are found. */
  readonly done: string;
  /** How many parts of the filter are in use. */
  readonly active: number;
  /** What can be made ready before the first letter. */
  readonly onFocus?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** Search, and a button that opens the other filters over the page: where there is no room for them beside it. */
export function Finder({ label, done, active, onFocus, children }: FinderProps) {
  const { t, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.find}>
      <SearchField label={label} onFocus={onFocus} />
      <Button onClick={() => setOpen(true)}>{active > 0 ? t("timelineView.filterChosen", { n: format.count(active) }) : t("timelineView.filter")}</Button>
      {isOpen && (
        <Sheet label={t("timelineView.filters")} onClose={() => setOpen(false)}>
          <form method="dialog" className={styles.sheet}>
            <h2>{t("timelineView.filters")}</h2>
            <p role="status" className="visually-hidden">{done}</p>
            {children}
            <Button type="submit" look="primary">{done}</Button>
          </form>
        </Sheet>
      )}
    </div>
  );
}
