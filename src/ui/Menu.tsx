import { useId, type ReactNode } from "react";
import { Button } from "~/ui/Button";
import { usePanel } from "~/ui/usePanel";
import styles from "~/ui/Menu.module.css";

interface MenuProps {
  readonly label: string;
  readonly trigger: ReactNode;
  readonly items: readonly { readonly label: string; readonly detail: string; readonly onChoose: () => void }[];
}

/** A button that opens a few actions. */
export function Menu({ label, trigger, items }: MenuProps) {
  const id = useId();
  const { button, panel, place, close } = usePanel("end");
  return (
    <>
      <Button ref={button} isCompact popoverTarget={id} aria-label={label}>{trigger}</Button>
      <div ref={panel} id={id} popover="auto" className={styles.panel} onToggle={(event) => { if (event.newState === "open") place(); }}>
        {items.map((item) => (
          <Button key={item.label} onClick={() => { close(); item.onChoose(); }}><span>{item.label}<small>{item.detail}</small></span></Button>
        ))}
      </div>
    </>
  );
}
