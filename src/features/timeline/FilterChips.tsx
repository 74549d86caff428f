import { useRef, type ReactNode } from "react";
import type { Chip } from "~/catalogue/facetAddress";
import type { Changes, Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/FilterBar.module.css";

interface FilterChipsProps {
  readonly chips: readonly Chip[];
  readonly update: Update;
  /** What takes all of them out of the address. */
  readonly none: Changes;
  readonly children?: ReactNode;
}

/** What was chosen, each removable, and all at once. The focus goes on to the next, after the last to where they stood. */
export function FilterChips({ chips, update, none, children }: FilterChipsProps) {
  const { t } = useWords();
  const place = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const remove = (index: number, changes: Changes) => {
    const buttons = list.current?.querySelectorAll("button");
    (buttons?.[index + 1] ?? buttons?.[index - 1] ?? place.current)?.focus({ preventScroll: true });
    update(changes);
  };
  return (
    <div ref={place} role="group" aria-label={t("initiativeList.chosen")} tabIndex={-1} className={styles.chosen}>
      {chips.length > 0 && (
        <>
          <ul ref={list} className={styles.chips}>
            {chips.map(({ key, name, changes }, i) => (
              <li key={key}><button type="button" aria-label={t("timelineView.remove", { filter: name })} onClick={() => remove(i, changes)}><span title={name}>{name}</span><Icon name="close" size={11} /></button></li>
            ))}
          </ul>
          <Button look="link" onClick={() => { place.current?.focus({ preventScroll: true }); update(none); }}>{t("timelineView.clear")}</Button>
          {children}
        </>
      )}
    </div>
  );
}
