import type { ReactNode } from "react";
import { foundAt } from "~/i18n/fold";
import styles from "~/ui/marked.module.css";

/** A text with what was searched marked in it, however it is spelt there; the plain text where that stands nowhere, which costs nothing in a long list. */
export function marked(text: string, search: string): ReactNode {
  const places = search.trim() === "" ? [] : foundAt(search, text);
  if (places.length === 0) return text;
  return [...places.map(([from, to], i) => [text.slice(places[i - 1]?.[1] ?? 0, from), <mark key={from} className={styles.mark}>{text.slice(from, to)}</mark>]), text.slice(places.at(-1)?.[1] ?? 0)];
}
