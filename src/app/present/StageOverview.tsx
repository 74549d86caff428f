import { useEffect, useRef, type KeyboardEvent } from "react";
import { SlideThumb, type StageLook } from "~/app/present/SlideCanvas";
import { slideName } from "~/app/present/slideName";
import type { Entry } from "~/app/present/usePresentation";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import type { SlideView } from "~/url/slide";
import styles from "~/app/present/Stage.module.css";

const WIDE = 300; // px of a slide in small
const WHOLE = {};

interface StageOverviewProps {
  readonly entries: readonly Entry[];
  readonly at: number;
  readonly words: Words;
  readonly wordsOf: (view: SlideView | null) => Words;
  readonly look: Omit<StageLook, "width" | "height">;
  readonly title: string;
  readonly onGo: (place: number) => void;
  readonly onClose: () => void;
}

/** All slides at once; arrows move between them as they lie, `Enter` goes there. */
export function StageOverview({ entries, at, words, wordsOf, look, title, onGo, onClose }: StageOverviewProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const { t, format, direction } = words;
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>("[aria-current]")?.focus();
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const buttons = [...(dialog.current?.querySelectorAll<HTMLElement>("li > button") ?? [])];
    const here = buttons.findIndex((button) => button === document.activeElement);
    const perRow = buttons.filter(({ offsetTop }) => offsetTop === buttons[0]?.offsetTop).length;
    const forward = direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const by = { [forward]: 1, [direction === "rtl" ? "ArrowRight" : "ArrowLeft"]: -1, ArrowDown: perRow, ArrowUp: -perRow, Home: -here, End: buttons.length - 1 - here }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    buttons[Math.max(0, Math.min(buttons.length - 1, here + by))]?.focus();
  };
  return (
    <dialog ref={dialog} className={`${styles.panel} ${styles.all}`} aria-labelledby="stage-all" onClose={onClose} onKeyDown={onKeyDown}>
      <header><h2 id="stage-all">{title || t("present.overviewTitle")}</h2><Button look="icon" aria-label={t("action.close")} onClick={onClose}><Icon name="close" /></Button></header>
      <ol className={styles.grid}>
        {entries.map(({ slide, view }, i) => (
          <li key={i}>
            <button type="button" aria-current={i + 1 === at ? "step" : undefined} onClick={() => onGo(i + 1)}>
              {view ? <SlideThumb slide={slide} view={view} words={wordsOf(view)} look={look} step={WHOLE} width={WIDE} /> : <span className={styles.blank} />}
              <span><b>{format.count(i + 1)}</b> {slideName(words, { slide, view }, look.survey)}</span>
            </button>
          </li>
        ))}
      </ol>
    </dialog>
  );
}
