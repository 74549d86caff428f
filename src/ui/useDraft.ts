import { useState, type ChangeEvent } from "react";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** What a text field shows while somebody types in it: the letters as typed, at once; what is made of them elsewhere may come a moment later. */
export function useDraft(value: string, onChange: (value: string) => void) {
  const [draft, setDraft] = useState<string | null>(null);
  return {
    value: draft ?? value,
    onChange: ({ target }: ChangeEvent<Field>) => { setDraft(target.value); onChange(target.value); },
    onBlur: () => setDraft(null),
  };
}
