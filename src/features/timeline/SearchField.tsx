import { useAddressNow } from "~/url/useDashboardState";
import { SearchField as Field } from "~/ui/SearchField";

interface SearchFieldProps {
  readonly label: string;
  /** What can be made ready before the first letter. */
  readonly onFocus?: (() => void) | undefined;
}

/** Finds initiatives and claims by what their texts hold, while typing. */
export function SearchField(props: SearchFieldProps) {
  const [{ q }, update] = useAddressNow();
  return <Field {...props} value={q} onChange={(text, history) => update({ q: text || null }, { history })} />;
}
