import type { DragEvent, KeyboardEvent } from "react";
import { slideDetail } from "~/app/present/slideName";
import { SlideThumb } from "~/app/present/SlideCanvas";
import type { Entry } from "~/app/present/usePresentation";
import type { useStoryEditor } from "~/app/stories/useStoryEditor";
import { SlideTitle } from "~/app/stories/SlideTitle";
import { useWordsOf } from "~/url/useWordsOf";
import type { Survey } from "~/domain/survey";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import type { Display } from "~/url/useDisplay";
import styles from "~/app/stories/Stories.module.css";

const TYPE = "text/masar-slide";
const WIDE = 166; // px of a slide in small
const WHOLE = {};

interface SlideListProps {
  readonly entries: readonly Entry[];
  /** From 0. */
  readonly chosen: number;
  readonly display: Display;
  readonly survey: Survey;
  readonly editor: Pick<ReturnType<typeof useStoryEditor>, "choose" | "move" | "takeOut" | "double">;
}

/** Alt and an arrow up or down. */
const withAlt = (go: (by: -1 | 1) => void) => (event: KeyboardEvent) => {
  if (!event.altKey || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
  event.preventDefault();
  go(event.key === "ArrowUp" ? -1 : 1);
};

/** What makes a row one that is dragged, and one that another is dropped on. */
const dragging = (place: number, move: (from: number, to: number) => void) => ({
  draggable: true,
  onDragStart: ({ dataTransfer }: DragEvent) => { dataTransfer.setData(TYPE, String(place)); dataTransfer.effectAllowed = "move"; },
  onDragOver: (event: DragEvent) => { if (event.dataTransfer.types.includes(TYPE)) event.preventDefault(); },
  onDrop: (event: DragEvent) => {
    if (!event.dataTransfer.types.includes(TYPE)) return;
    event.preventDefault();
    move(Number(event.dataTransfer.getData(TYPE)), place);
  },
});

/** The slides of a story as rows, in their order: each moved by its grip, or by Alt and an arrow. */
export function SlideList({ entries, chosen, display, survey, editor }: SlideListProps) {
  const { words, time } = display;
  const { t, format } = words;
  const { all } = useWordsOf("latn");
  const slides = entries.map(({ slide }) => slide);
  const look = { survey, theme: "dark", time, isStill: false } as const;
  /** The focus goes along with the slide, so that the next press moves it on. */
  const move = (from: number, to: number) => {
    if (to < 0 || to >= slides.length || from === to) return;
    const held = document.activeElement?.matches("[aria-keyshortcuts]") ? "[aria-keyshortcuts]" : "[aria-pressed]";
    editor.move(from, to);
    requestAnimationFrame(() => document.querySelector(`[data-slides] > :nth-child(${to + 1})`)?.querySelector<HTMLElement>(held)?.focus());
  };
  const choose = (place: number) => {
    editor.choose(place);
    requestAnimationFrame(() => {
      const form = document.getElementById("figure-slide");
      if (form && form.getBoundingClientRect().top > window.innerHeight) form.scrollIntoView(); // on a phone it stands under the list
    });
  };
  const rowOf = (entry: Entry, i: number) => {
    const { slide, view } = entry;
    const n = format.count(i + 1);
    const own = all[view?.language ?? words.language] ?? words;
    const onKeyDown = withAlt((by) => move(i, i + by));
    return (
      <li key={i} className={styles.row} data-chosen={i === chosen || undefined} {...dragging(i, move)}>
        <Button look="icon" className={styles.grip ?? ""} aria-label={t("story.order", { name: t("story.slide", { n }), place: n, n: format.count(slides.length) })} aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" onKeyDown={onKeyDown}><span aria-hidden="true" /></Button>
        <button type="button" className={styles.choose} aria-pressed={i === chosen} onClick={() => choose(i)} onKeyDown={onKeyDown}>
          <b className={styles.number}>{n}</b>
          {view ? <SlideThumb slide={slide} view={view} words={own} look={look} step={WHOLE} width={WIDE} /> : <span className={styles.blank} />}
          <span className={styles.words}>
            <b><SlideTitle entry={entry} survey={survey} words={own} /></b>
            <small>{slideDetail(words, entry, survey)}{slide.reveal !== "all" && ` · ${t(`story.reveals.${slide.reveal}`)}`}</small>
            {slide.note && <span className={styles.noted} dir="auto">{slide.note}</span>}
          </span>
        </button>
        <span className={styles.moves}>
          <Button look="icon" disabled={i === 0} aria-label={t("story.up", { n })} onClick={() => move(i, i - 1)}><Icon name="up" /></Button>
          <Button look="icon" disabled={i === slides.length - 1} aria-label={t("story.down", { n })} onClick={() => move(i, i + 1)}><Icon name="down" /></Button>
        </span>
        <Button look="icon" aria-label={t("story.copy", { n })} title={t("story.copy", { n })} onClick={() => editor.double(i)}><Icon name="copy" /></Button>
        <Button look="icon" aria-label={t("story.remove", { n })} title={t("story.remove", { n })} onClick={() => editor.takeOut(i)}><Icon name="close" /></Button>
      </li>
    );
  };
  return (
    <>
      <ol className={styles.rows} data-slides>{entries.map(rowOf)}</ol>
      <p className={styles.hints}><span>{t("story.hint")}</span><span>{t("story.linkHint")}</span></p>
    </>
  );
}
