import { useEffect, useRef, useState } from "react";
import { packName } from "~/catalogue/packName";
import { PackOutput } from "~/app/pack/PackOutput";
import { PackRow } from "~/app/pack/PackRow";
import { useThumbs } from "~/app/pack/useThumbs";
import { useSurvey } from "~/data/useSurvey";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { entriesOf, entriesOfEditions, MOST_PACKED, packed, withEntries, type TrayEntry } from "~/url/tray";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/app/pack/Pack.module.css";

interface Undo {
  readonly said: string;
  readonly tray: readonly TrayEntry[];
}

/** Where what had the focus is gone, it comes back to the heading. */
const comeBack = (dialog: HTMLElement | null) => {
  const { activeElement } = document;
  if (!dialog?.contains(activeElement) || activeElement === dialog) dialog?.querySelector<HTMLElement>("h2")?.focus();
};

/** The figures of the pack: chosen across views, put in order, and made into files at once. */
export function PackDrawer({ onClose }: { readonly onClose: () => void }) {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, format } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState<TrayEntry | null>(null);
  const [undo, setUndo] = useState<Undo | null>(null);
  const [said, say] = useState("");
  useEffect(() => { dialog.current?.showModal(); }, []);
  const { tray } = state;
  const items = tray.map((entry) => packed(entry, survey) ?? entry);
  const entries = items.filter((item) => typeof item !== "string");
  const own = entries.find(({ entry }) => entry === chosen) ?? entries.at(-1) ?? null;
  const thumbs = useThumbs(entries);
  const change = (next: readonly TrayEntry[], told: Partial<Undo> = {}) => {
    update({ tray: next.length === 0 ? null : [...next] });
    setUndo(told.tray ? { said: told.said ?? "", tray: told.tray } : null);
    say(told.said ?? "");
    requestAnimationFrame(() => comeBack(dialog.current));
  };
  const add = (more: readonly TrayEntry[]) => {
    const next = withEntries(tray, more);
    change(next, { tray, said: new Set([...tray, ...more]).size > next.length ? t("pack.cut", { most: format.count(MOST_PACKED) }) : t("sheet.added", { count: next.length, n: format.count(next.length) }) });
  };
  const nameAt = (i: number) => { const item = items[i]; return typeof item === "object" ? packName(words, item) : (item ?? ""); };
  const move = (from: number, to: number) => {
    const entry = tray[from];
    if (entry === undefined || to < 0 || to >= tray.length || from === to) return;
    change(tray.toSpliced(from, 1).toSpliced(to, 0, entry), { said: t("pack.moved", { name: nameAt(from), place: format.count(to + 1), n: format.count(tray.length) }) });
  };
  return (
    <dialog ref={dialog} className={styles.drawer} aria-labelledby="pack-title" onClose={onClose} onClick={(event) => { if (event.target === dialog.current) dialog.current.close(); }}>
      <header className={styles.head}>
        <div><h2 id="pack-title" tabIndex={-1}>{t("pack.title")}</h2><Button look="icon" aria-label={t("action.close")} onClick={() => dialog.current?.close()}><Icon name="close" /></Button></div>
        <p>{tray.length === 0 ? t("pack.empty") : t("pack.held", { n: format.count(tray.length), most: format.count(MOST_PACKED) })}</p>
        {own && (
          <div className={styles.sets}>
            <Button isCompact onClick={() => add(entriesOf(own, survey.countries.filter(({ isGcc }) => isGcc).map(({ code }) => code)))}><Icon name="plus" size={13} />{t("pack.gulf")}</Button>
            <Button isCompact onClick={() => add(entriesOfEditions(own, survey))}><Icon name="plus" size={13} />{t("pack.editions")}</Button>
          </div>
        )}
        <p role="status" className={styles.said}>{said}{undo && <> <Button look="link" onClick={() => change(undo.tray)}>{t("pack.undo")}</Button></>}</p>
      </header>
      <ol className={styles.rows}>
        {items.map((item, i) => {
          const entry = typeof item === "string" ? item : item.entry;
          return (
            <PackRow
              key={entry} item={item} place={i} count={tray.length} survey={survey} isChosen={own?.entry === entry} thumb={thumbs.get(entry) ?? null}
              onChoose={() => setChosen(entry)} onMove={(to) => move(i, to)} onDrop={(dropped) => move(tray.indexOf(dropped), i)}
              onRemove={() => change(tray.filter((other) => other !== entry), { tray, said: t("pack.removed", { name: nameAt(i) }) })}
            />
          );
        })}
      </ol>
      {entries.length > 0 && <PackOutput entries={entries} survey={survey} state={state} onClear={() => change([], { tray, said: t("pack.cleared") })} />}
    </dialog>
  );
}
