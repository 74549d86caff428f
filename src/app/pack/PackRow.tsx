import { useLayoutEffect, useRef, type DragEvent, type KeyboardEvent } from "react";
import { packDetail, packName } from "~/catalogue/packName";
import type { Survey } from "~/domain/survey";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import type { Packed, TrayEntry } from "~/url/tray";
import { useWords } from "~/url/useWords";
import styles from "~/app/pack/Pack.module.css";

interface PackRowProps {
  /** The text of the address where it means no figure. */
  readonly item: Packed | TrayEntry;
  /** From 0. */
  readonly place: number;
  readonly count: number;
  readonly survey: Survey;
  readonly isChosen: boolean;
  readonly thumb: HTMLCanvasElement | null;
  readonly onChoose: () => void;
  readonly onMove: (to: number) => void;
  readonly onDrop: (entry: TrayEntry) => void;
  readonly onRemove: () => void;
}

const TYPE = "text/masar-entry";

/** A figure of the pack: its picture and name; moved by its grip, or by Alt and an arrow. */
export function PackRow({ item, place, count, survey, isChosen, thumb, onChoose, onMove, onDrop, onRemove }: PackRowProps) {
  const words = useWords();
  const { t, format } = words;
  const frame = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => { frame.current?.replaceChildren(...(thumb ? [thumb] : [])); }, [thumb]);
  const isUnread = typeof item === "string";
  const entry = isUnread ? item : item.entry;
  const name = isUnread ? t("pack.unread", { entry }) : packName(words, item);
  const at = format.count(place + 1);
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove(place + (event.key === "ArrowUp" ? -1 : 1));
  };
  const drag = {
    draggable: true,
    onDragStart: (event: DragEvent) => { event.dataTransfer.setData(TYPE, entry); event.dataTransfer.effectAllowed = "move"; },
    onDragOver: (event: DragEvent) => { if (event.dataTransfer.types.includes(TYPE)) event.preventDefault(); },
    onDrop: (event: DragEvent) => { event.preventDefault(); onDrop(event.dataTransfer.getData(TYPE)); },
  };
  return (
    <li className={styles.row} data-chosen={isChosen || undefined} {...drag}>
      <Button look="icon" className={styles.grip ?? ""} aria-label={t("pack.order", { name, place: at, n: format.count(count) })} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" onKeyDown={onKeyDown}><span aria-hidden="true" /></Button>
      <button type="button" className={styles.figure} aria-pressed={isChosen} aria-label={t("pack.choose", { name: t("pack.name", { place: at, name }) })} onClick={onChoose} onKeyDown={onKeyDown}>
        <span ref={frame} className={styles.thumb} aria-hidden="true" />
        <span><b>{t("pack.name", { place: at, name })}</b>{!isUnread && <small>{packDetail(words, item, survey)}</small>}</span>
      </button>
      <span className={styles.moves}>
        <Button look="icon" disabled={place === 0} aria-label={t("pack.up", { name })} onClick={() => onMove(place - 1)}><Icon name="up" /></Button>
        <Button look="icon" disabled={place === count - 1} aria-label={t("pack.down", { name })} onClick={() => onMove(place + 1)}><Icon name="down" /></Button>
      </span>
      <Button look="icon" aria-label={t("pack.remove", { name })} onClick={onRemove}><Icon name="close" /></Button>
    </li>
  );
}
