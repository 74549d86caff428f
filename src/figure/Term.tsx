import { useEffect, useId, useState, type ReactNode } from "react";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import { useWords } from "~/url/useWords";
import styles from "~/figure/Term.module.css";

interface TermProps {
  readonly indicator: Indicator;
  readonly children: ReactNode;
}

/** A word of the field with its meaning, on hover and on focus; `Esc` hides it. */
export function Term({ indicator, children }: TermProps) {
  const { of } = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [show, hide] = [() => setOpen(true), () => setOpen(false)];
  useEffect(() => {
    if (!isOpen) return;
    const onKeyDown = (event: KeyboardEvent) => { if (event.key === "Escape") setOpen(false); };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [isOpen]);
  const { name, meaning, acronym } = INDICATOR_INFO[indicator];
  return (
    <span className={styles.term} tabIndex={0} aria-describedby={id} data-open={isOpen || undefined} onPointerEnter={show} onPointerLeave={hide} onFocus={show} onBlur={hide}>
      {children}
      <span id={id} role="tooltip" className={styles.meaning}><b>{of(name)} (<bdi dir="ltr">{acronym}</bdi>)</b>{of(meaning)}</span>
    </span>
  );
}
