import type { ReactNode } from "react";
import type { Changes, Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/FilterBar.module.css";

/** A chosen value, and what takes it out of the address. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly changes: Changes;
}

interface FilterChipsProps {
  readonly chips: readonly Chip[];
  readonly update: Update;
  /** What takes all of them out of the address. */
  readonly none: Changes;
  readonly children?: ReactNode;
}

/** What was chosen, each removable, and all at once; nothing where nothing was chosen. */
export function FilterChips({ chips, update, none, children }: FilterChipsProps) {
  const { t } = useWords();
  if (chips.length === 0) return null;
  return (
    <div className={styles.chosen}>
      <ul className={styles.chips}>
        {chips.map(({ key, name, changes }) => (
          <li key={key}><button type="button" aria-label={t("timelineView.remove", { filter: name })} onClick={() => update(changes)}>{name}<Icon name="close" size={11} /></button><span>{name}</span></li>
        ))}
      </ul>
      <Button look="link" onClick={() => update(none)}>{t("timelineView.clear")}</Button>
      {children}
    </div>
  );
}
