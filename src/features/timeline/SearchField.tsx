import { startTransition, useOptimistic, type ComponentProps } from "react";
import { useAddressNow } from "~/url/useDashboardState";
import { SearchField as Field } from "~/ui/SearchField";

type FieldProps = Omit<ComponentProps<typeof Field>, "value" | "onChange">;

/** Finds initiatives and claims by what their texts hold, while typing: a letter stands in the field before anything is sought. */
export function SearchField(props: FieldProps) {
  const [{ q }, update] = useAddressNow();
  const [typed, setTyped] = useOptimistic(q);
  const seek = (text: string, history: "push" | "replace") => startTransition(() => {
    setTyped(text);
    update({ q: text || null }, { history });
  });
  return <Field {...props} value={typed} onChange={seek} />;
}
