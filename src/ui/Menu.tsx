import { useId, useRef, type ReactNode } from "react";
import { Button } from "~/ui/Button";
import styles from "~/ui/Menu.module.css";

interface MenuProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly isCompact?: boolean;
  /** Called with `close`, which also returns focus to the button. */
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel; `Esc` and a click elsewhere close it (the platform's popover). */
export function Menu({ label, trigger, isCompact = false, children }: MenuProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const place = () => {
    const [anchor, box] = [button.current?.getBoundingClientRect(), panel.current];
    if (!anchor || !box) return;
    const end = document.documentElement.dir === "rtl" ? anchor.left : anchor.right - box.offsetWidth;
    box.style.left = `${Math.max(8, Math.min(window.innerWidth - box.offsetWidth - 8, end))}px`;
    box.style.top = `${Math.max(8, Math.min(window.innerHeight - box.offsetHeight - 8, anchor.bottom + 4))}px`;
  };
  return (
    <>
      <Button ref={button} isCompact={isCompact} popoverTarget={id} aria-label={label}>{trigger}</Button>
      <div ref={panel} id={id} popover="auto" className={styles.panel} onToggle={(event) => { if (event.newState === "open") place(); }}>
        {children(() => { panel.current?.hidePopover(); button.current?.focus(); })}
      </div>
    </>
  );
}
