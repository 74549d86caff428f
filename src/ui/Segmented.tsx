import { useId } from "react";
import styles from "~/ui/Segmented.module.css";

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly title?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
  readonly isDisabled?: boolean;
}

/** One choice among few, as a row: radio buttons with the keyboard that comes with them. */
export function Segmented<Value extends string>({ label, options, value, onChange, isDisabled = false }: SegmentedProps<Value>) {
  const name = useId();
  return (
    <fieldset disabled={isDisabled} className={styles.segmented}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((option) => (
        <label key={option.value} title={option.title}>
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
