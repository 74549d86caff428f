import { useEffect, useRef, useState } from "react";
import type { FigureSource } from "~/catalogue/figure";
import { today } from "~/export/request";
import { ExportActions } from "~/figure/ExportActions";
import { ExportControls } from "~/figure/ExportControls";
import { presetIn, requestIn, type ExportLook } from "~/figure/exportLook";
import { ExportPreview } from "~/figure/ExportPreview";
import type { FigureExtra } from "~/figure/figureExtra";
import { useDrawn } from "~/figure/useDrawn";
import { exportChoices, keepExportChoices } from "~/storage/exportChoices";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { useDisplay } from "~/url/useDisplay";
import { useWordsOf } from "~/url/useWordsOf";
import styles from "~/figure/ExportSheet.module.css";

export interface ExportSheetProps<Answer> {
  readonly figure: FigureSource<Answer>;
  readonly extras: readonly FigureExtra<Answer>[];
  /** It is a list: it has no picture, only files. */
  readonly isList: boolean;
  readonly onClose: () => void;
}

/** Opens with the page behind it held still, and hands the focus back when it closes. */
function useModal() {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => { dialog.current?.showModal(); }, []);
  return dialog;
}

/** What the figure leaves the page as: size, language, ground, words; with the picture itself beside it, and every file that it gives. */
export function ExportSheet<Answer>({ figure, extras, isList, onClose }: ExportSheetProps<Answer>) {
  const dialog = useModal();
  const { words: { t, language }, time } = useDisplay();
  const [look, setLook] = useState<ExportLook>(() => ({ ...exportChoices(), edits: {}, isMarked: figure.state.marks }));
  const [isKept, setKept] = useState(true);
  const { all, error } = useWordsOf(look.language === "both" ? "latn" : look.digits);
  const choose = (changes: Partial<ExportLook>) => {
    const next = { ...look, ...changes };
    setLook(next);
    setKept(keepExportChoices(next));
  };
  const [preset, made, request] = [presetIn(look), today(), requestIn({ figure, look, time }, all, language)];
  const wanted = request && !isList ? { request, preset, made } : null;
  const drawn = useDrawn(wanted ? JSON.stringify([look, preset.id, time]) : "", wanted);
  return (
    <dialog ref={dialog} className={styles.sheet} data-list={isList || undefined} aria-labelledby="export-title" onClose={onClose} onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}>
      <div className={styles.controls}>
        <header><h2 id="export-title">{t("sheet.title")}</h2><Button look="icon" aria-label={t("action.close")} onClick={() => dialog.current?.close()}><Icon name="close" /></Button></header>
        {request && <ExportControls look={look} request={request} computed={figure.caption} canMark={figure.marked !== undefined} isList={isList} choose={choose} />}
        {!isKept && <p className={styles.hint}>{t("sheet.notKept")}</p>}
      </div>
      <div className={styles.side}>
        {!isList && <ExportPreview drawn={drawn} preset={preset} request={request} failed={error} />}
        {request && <ExportActions figure={figure} extras={extras} isList={isList} request={request} preset={preset} drawn={drawn.canvas} />}
      </div>
    </dialog>
  );
}
