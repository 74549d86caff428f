import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from "react";
import { SearchField } from "~/ui/SearchField";
import { usePanel } from "~/ui/usePanel";
import styles from "~/ui/Combobox.module.css";

interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Further text by which it is told apart, such as the name in the other language. */
  readonly detail: string;
}

interface ComboboxProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly look?: "underlined" | "button";
  /** The options that a text finds, best first. */
  readonly search: (text: string) => readonly ComboboxOption[];
  readonly placeholder: string;
  /** What is said when nothing is found for a text. */
  readonly nothing: (text: string) => string;
  readonly onChoose: (value: string) => void;
  readonly onOpen?: () => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 };

/** The field and list inside the panel: type, arrow up and down, `Enter` chooses (ARIA combobox). */
function SearchList({ id, label, search, placeholder, nothing, onChoose }: Omit<ComboboxProps, "trigger" | "look" | "onOpen"> & { readonly id: string }) {
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const list = useRef<HTMLUListElement>(null);
  const options = search(text);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    const chosen = options[active];
    if (step !== undefined) {
      const next = Math.max(0, Math.min(options.length - 1, active + step));
      setActive(next);
      list.current?.children[next]?.scrollIntoView({ block: "nearest" });
    } else if (event.key === "Enter" && chosen) onChoose(chosen.value);
    else return;
    event.preventDefault();
  };
  return (
    <>
      <SearchField
        className={styles.search ?? ""} role="combobox" label={placeholder} aria-expanded aria-controls={`${id}-list`} aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
        value={text} onChange={(next) => { setText(next); setActive(0); }} onKeyDown={onKeyDown}
      />
      {options.length === 0 && <p className={styles.nothing} role="status">{nothing(text)}</p>}
      <ul ref={list} id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
        {options.map((option, i) => (
          <li key={option.value} id={`${id}-${i}`} role="option" aria-selected={i === active} onClick={() => onChoose(option.value)} onPointerMove={() => setActive(i)}>
            <span>{option.label}</span><small>{option.detail}</small>
          </li>
        ))}
      </ul>
    </>
  );
}

/** A button that opens a searchable list of choices. */
export function Combobox({ trigger, look = "underlined", onOpen, ...rest }: ComboboxProps) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const { button, panel, place, close } = usePanel("start");
  return (
    <>
      <button ref={button} type="button" data-printed={look === "underlined" || undefined} className={styles[look]} popoverTarget={`${id}-panel`} aria-label={rest.label} aria-haspopup="listbox">{trigger}</button>
      <div
        ref={panel} id={`${id}-panel`} popover="auto" className={styles.panel}
        onBeforeToggle={(event) => { setOpen(event.newState === "open"); if (event.newState === "open") onOpen?.(); }} onToggle={(event) => { if (event.newState === "open") place(); }}
      >
        {isOpen && <SearchList {...rest} id={id} onChoose={(value) => { rest.onChoose(value); close(); }} />}
      </div>
    </>
  );
}
