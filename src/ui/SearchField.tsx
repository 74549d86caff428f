import { useRef, type ComponentProps } from "react";
import { Icon } from "~/ui/Icon";
import styles from "~/ui/SearchField.module.css";

interface SearchFieldProps extends Omit<ComponentProps<"input">, "onChange"> {
  readonly label: string;
  readonly value: string;
  /** The first letter makes a step of the history and the others go into it: one step back takes all that was typed, and what is typed after that is a step again. */
  readonly onChange: (text: string, history: "push" | "replace") => void;
}

/** A field that finds while one types. */
export function SearchField({ label, onChange, className = "", ...rest }: SearchFieldProps) {
  const typed = useRef<string>(null);
  return (
    <label className={`${styles.search} ${className}`}>
      <Icon name="search" />
      <input
        type="search" autoComplete="off" spellCheck={false} placeholder={label} aria-label={label} {...rest} onBlur={() => { typed.current = null; }}
        onChange={({ target: { value } }) => { onChange(value, typed.current === rest.value ? "replace" : "push"); typed.current = value; }}
      />
    </label>
  );
}
