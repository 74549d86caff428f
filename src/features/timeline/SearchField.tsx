import { useAddress } from "~/url/useDashboardState";
import { SearchField as Field } from "~/ui/SearchField";

/** Finds initiatives and claims by what their texts hold, while typing. */
export function SearchField({ label }: { readonly label: string }) {
  const [{ q }, update] = useAddress();
  return <Field label={label} value={q} onChange={(text, history) => update({ q: text || null }, { history })} />;
}
