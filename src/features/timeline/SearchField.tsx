import { useWords } from "~/url/useWords";
import { useAddress } from "~/url/useDashboardState";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/Facets.module.css";

/** Finds initiatives by what their texts hold, while typing. */
export function SearchField({ count }: { readonly count?: number }) {
  const { t, format } = useWords();
  const [{ q }, update] = useAddress();
  const label = count === undefined ? t("timelineView.search") : t("timelineView.searchIn", { count, n: format.count(count) });
  return (
    <label className={styles.search}>
      <Icon name="search" />
      <input type="search" autoComplete="off" spellCheck={false} placeholder={label} aria-label={label} value={q} onChange={(event) => update({ q: event.target.value || null }, { history: "replace" })} />
    </label>
  );
}
