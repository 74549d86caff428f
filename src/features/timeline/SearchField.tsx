import { useWords } from "~/url/useWords";
import { useAddress } from "~/url/useDashboardState";
import { SearchField as Field } from "~/ui/SearchField";

/** Finds initiatives by what their texts hold, while typing. */
export function SearchField({ count }: { readonly count?: number }) {
  const { t, format } = useWords();
  const [{ q }, update] = useAddress();
  const label = count === undefined ? t("timelineView.search") : t("timelineView.searchIn", { count, n: format.count(count) });
  return <Field label={label} value={q} onChange={(text, history) => update({ q: text || null }, { history })} />;
}
