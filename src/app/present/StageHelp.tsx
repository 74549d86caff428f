import { useEffect, useRef } from "react";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/app/present/Stage.module.css";

interface StageHelpProps {
  readonly words: Words;
  readonly isAwake: boolean | null;
  readonly onClose: () => void;
}

/** The keys of the stage, and whether the screen stays awake. */
export function StageHelp({ words: { t, direction }, isAwake, onClose }: StageHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  const rows = [
    [["PageDown", "Space", "N"], "next"], [["PageUp", "P"], "previous"], [[""], "arrows"], [["Home", "End"], "ends"], [["12", "Enter"], "goTo"],
    [["B", "."], "black"], [["F"], "fullScreen"], [["S"], "notes"], [["G"], "overview"], [["X"], "pointer"], [["A"], "auto"], [["D"], "theme"], [["L"], "language"], [["Esc"], "end"], [["?"], "help"],
  ] as const;
  return (
    <dialog ref={dialog} className={styles.panel} aria-labelledby="stage-help" onClose={onClose}>
      <header><h2 id="stage-help">{t("present.keys")}</h2><Button look="icon" aria-label={t("action.close")} onClick={onClose}><Icon name="close" /></Button></header>
      <dl className={styles.keys}>
        {rows.map(([keys, what]) => <div key={what}><dt>{keys.map((key) => <kbd key={key} dir="ltr">{key || <Icon name={direction === "rtl" ? "previous" : "next"} size={12} />}</kbd>)}</dt><dd>{t(`present.keyList.${what}`)}</dd></div>)}
      </dl>
      {isAwake !== null && <p>{t(isAwake ? "present.awake" : "present.noWake")}</p>}
    </dialog>
  );
}
