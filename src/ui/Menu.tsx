import { useId, type ReactNode } from "react";
import { Button } from "~/ui/Button";
import { usePanel } from "~/ui/usePanel";
import styles from "~/ui/Menu.module.css";

interface MenuItem {
  readonly label: string;
  readonly detail: string;
  readonly onChoose: () => void;
}

/** Actions of one sort under a head, each in one line. */
interface MenuGroup {
  readonly head: string;
  readonly items: readonly MenuItem[];
}

interface MenuProps {
  readonly label: string;
  readonly trigger: ReactNode;
  /** Before the other items. */
  readonly group?: MenuGroup;
  readonly items: readonly MenuItem[];
  /** Behind the other items. */
  readonly after?: MenuGroup;
  readonly className?: string;
}

/** A button that opens a few actions. */
export function Menu({ label, trigger, group, items, after, className }: MenuProps) {
  const id = useId();
  const { button, panel, place, close } = usePanel("end");
  const action = (item: MenuItem) => (
    <Button key={item.label} onClick={() => { close(); item.onChoose(); }}><span>{item.label}<small>{item.detail}</small></span></Button>
  );
  const grouped = ({ head, items: own }: MenuGroup) => <div role="group" aria-label={head} className={styles.group}><p aria-hidden="true">{head}</p>{own.map(action)}</div>;
  return (
    <>
      <Button ref={button} isCompact={!className} {...(className ? { className } : {})} popoverTarget={id} aria-label={label}>{trigger}</Button>
      <div ref={panel} id={id} popover="auto" className={styles.panel} onToggle={(event) => { if (event.newState === "open") place(); }}>
        {group && grouped(group)}
        {items.map(action)}
        {after && after.items.length > 0 && grouped(after)}
      </div>
    </>
  );
}
