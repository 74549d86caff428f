import { useRef, useState, type ComponentProps } from "react";
import { useAddressNow } from "~/url/useDashboardState";
import { SearchField as Field } from "~/ui/SearchField";

type FieldProps = Omit<ComponentProps<typeof Field>, "value" | "onChange">;

/** Finds initiatives and claims by what their texts hold, while typing: a letter stands in the field before anything is sought. */
export function SearchField(props: FieldProps) {
  const [{ q }, update] = useAddressNow();
  const [typed, setTyped] = useState<string | null>(null);
  const waiting = useRef<{ readonly history: "push" | "replace" }>(null);
  const seek = (text: string, history: "push" | "replace") => {
    const own = { history: waiting.current?.history === "push" ? "push" as const : history };
    waiting.current = own;
    setTyped(text);
    requestAnimationFrame(() => setTimeout(() => { // after the frame of the letter
      if (waiting.current !== own) return;
      waiting.current = null;
      setTyped(null);
      update({ q: text || null }, { history: own.history });
    }));
  };
  return <Field {...props} value={typed ?? q} onChange={seek} />;
}
