import styles from "~/ui/Select.module.css";

interface SelectProps {
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `underlined` stands in a page's head, `boxed` beside a table. */
  readonly look?: "underlined" | "boxed";
}

/** The platform's own list of choices. */
export function Select({ label, options, value, onChange, look = "boxed" }: SelectProps) {
  return (
    <select data-printed={look === "underlined" || undefined} aria-label={label} className={`${styles.select} ${styles[look]}`} value={value} onChange={(event) => onChange(event.target.value)}>
      {options.map((option) => <option key={option.value} value={option.value}>{option.label}</option>)}
    </select>
  );
}
