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

interface Typed {
  readonly text: string | null;
  readonly isWrong: boolean;
  /** The number that stood there when it was typed. */
  readonly beside: string | null;
}
const NOTHING: Typed = { text: null, isWrong: false, beside: null };

/** A typed number, taken over on `Enter` or on leaving; `Esc` puts back what stood there. What cannot be taken over is told, and put back on leaving. */
export function NumberField({ label, shown, min, max, isWhole = false, expected, onEnter, look = "boxed" }: NumberFieldProps) {
  const id = useId();
  const [{ text, isWrong, beside }, set] = useState<Typed>(NOTHING);
  if (beside !== null && beside !== shown) set(NOTHING); // the number was changed elsewhere: what was typed is of the past
  const leave = () => set(NOTHING);
  const enter = (isLeft: boolean) => {
    if (text === null || text.trim() === shown) return isWrong && isLeft ? undefined : leave();
    const value = typedNumber(text);
    const isRight = value !== null && value >= min && value <= max && (!isWhole || Number.isInteger(value));
    if (!isRight) return set({ text: isLeft ? null : text, isWrong: true, beside: shown });
    leave();
    onEnter(value);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") enter(false);
    if (event.key === "Escape" && text !== null) { event.stopPropagation(); leave(); }
  };
  return (
    <span className={styles.place}>
      <input
        data-printed type="text" inputMode={isWhole ? "numeric" : "decimal"} autoComplete="off" dir="ltr" className={`${styles.field} ${styles[look]}`} aria-label={label} aria-invalid={isWrong || undefined} aria-describedby={isWrong ? id : undefined}
        value={text ?? shown} onFocus={(event) => { event.target.select(); leave(); }} onChange={(event) => set({ text: event.target.value, isWrong: false, beside: shown })} onKeyDown={onKeyDown} onBlur={() => enter(true)}
      />
      <span role="alert" id={id} className={styles.wrong}>{isWrong && expected}</span>
    </span>
  );
}
