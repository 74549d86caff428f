import { useId, useState, type KeyboardEvent } from "react";
import { typedNumber } from "~/i18n/number";
import styles from "~/ui/NumberField.module.css";

interface NumberFieldProps {
  readonly label: string;
  /** The number as it stands, written out. */
  readonly shown: string;
  readonly min: number;
  readonly max: number;
  /** Decimals are refused. */
  readonly isWhole?: boolean;
  /** What is said where something else was typed: nothing changes then. */
  readonly expected: string;
  readonly onEnter: (value: number) => void;
  /** `boxed` stands beside a slider, `underlined` within a sentence. */
  readonly look?: "boxed" | "underlined";
}

/** A typed number, taken over on `Enter` or on leaving; `Esc` puts back what stood there. */
export function NumberField({ label, shown, min, max, isWhole = false, expected, onEnter, look = "boxed" }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState<string | null>(null);
  const [isWrong, setWrong] = useState(false);
  const leave = () => { setText(null); setWrong(false); };
  const enter = () => {
    if (text === null || text.trim() === shown) return leave();
    const value = typedNumber(text);
    if (value === null || value < min || value > max || (isWhole && !Number.isInteger(value))) return setWrong(true);
    leave();
    onEnter(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") enter();
    if (event.key === "Escape" && text !== null) { event.stopPropagation(); leave(); }
  };
  return (
    <span className={styles.place}>
      <input
        type="text" inputMode={isWhole ? "numeric" : "decimal"} autoComplete="off" dir="ltr" className={`${styles.field} ${styles[look]}`} aria-label={label} aria-invalid={isWrong || undefined} aria-describedby={isWrong ? id : undefined}
        value={text ?? shown} onFocus={(event) => event.target.select()} onChange={(event) => { setText(event.target.value); setWrong(false); }} onKeyDown={onKeyDown} onBlur={enter}
      />
      <span role="alert" id={id} className={styles.wrong}>{isWrong && expected}</span>
    </span>
  );
}
