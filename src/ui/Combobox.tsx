import { useId, useRef, useState, type ReactNode } from "react";
import { Icon } from "~/ui/Icon";
import styles from "~/ui/Combobox.module.css";

export interface ComboboxOption {
  readonly value: string;
  readonly label: string;
  /** Further text by which it is found and told apart, such as the name in the other language. */
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
}

/** A button that opens a searchable list: type, arrow up and down, `Enter` chooses, `Esc` closes (ARIA combobox). */
export function Combobox({ label, trigger, look = "underlined", search, placeholder, nothing, onChoose }: ComboboxProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [text, setText] = useState("");
  const [active, setActive] = useState(0);
  const options = isOpen ? search(text) : [];

  const opened = () => {
    const [anchor, box] = [button.current?.getBoundingClientRect(), panel.current];
    if (anchor && box) {
      const start = document.documentElement.dir === "rtl" ? anchor.right - box.offsetWidth : anchor.left;
      box.style.left = `${Math.max(8, Math.min(window.innerWidth - box.offsetWidth - 8, start))}px`;
      box.style.top = `${anchor.bottom + 4}px`;
    }
    input.current?.focus();
  };
  const choose = (option: ComboboxOption | undefined) => {
    if (!option) return;
    onChoose(option.value);
    panel.current?.hidePopover();
    button.current?.focus();
  };
  const move = (to: number) => {
    const next = Math.max(0, Math.min(options.length - 1, to));
    setActive(next);
    document.getElementById(`${id}-${next}`)?.scrollIntoView({ block: "nearest" });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: active + 1, ArrowUp: active - 1, PageDown: active + 8, PageUp: active - 8 };
    const to = steps[event.key];
    if (to !== undefined) move(to);
    else if (event.key === "Enter") choose(options[active]);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <button ref={button} type="button" className={styles[look]} popoverTarget={`${id}-panel`} aria-label={label} aria-haspopup="listbox">{trigger}</button>
      <div
        ref={panel} id={`${id}-panel`} popover="auto" className={styles.panel}
        onToggle={(event) => { const open = event.newState === "open"; setOpen(open); setText(""); setActive(0); if (open) opened(); }}
      >
        <label className={styles.search}>
          <Icon name="search" />
          <input
            ref={input} type="search" role="combobox" autoComplete="off" spellCheck={false} placeholder={placeholder} aria-label={placeholder}
            aria-expanded={isOpen} aria-controls={`${id}-list`} aria-activedescendant={options[active] ? `${id}-${active}` : undefined}
            value={text} onChange={(event) => { setText(event.target.value); setActive(0); }} onKeyDown={onKeyDown}
          />
        </label>
        {options.length === 0 && text !== "" && <p className={styles.nothing} role="status">{nothing(text)}</p>}
        <ul id={`${id}-list`} role="listbox" aria-label={label} className={styles.list}>
          {options.map((option, i) => (
            <li key={option.value} id={`${id}-${i}`} role="option" aria-selected={i === active} onClick={() => choose(option)} onPointerMove={() => setActive(i)}>
              <span>{option.label}</span><small>{option.detail}</small>
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
