import { useState } from "react";
import { useSlideFigure } from "~/app/present/useSlideFigure";
import type { Entry } from "~/app/present/usePresentation";
import type { Survey } from "~/domain/survey";
import { plain } from "~/sentences/phrases";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import type { SlideView } from "~/url/slide";
import styles from "~/app/present/Notes.module.css";

const [SMALLEST, FIRST, LARGEST, STEP] = [18, 26, 54, 4]; // px

/** What a figure says by itself, where nobody wrote a note. */
function Computed({ view, survey, words, labels }: { readonly view: SlideView; readonly survey: Survey; readonly words: Words; readonly labels: Words }) {
  const { figure } = useSlideFigure(view, survey, words);
  if (!figure) return null;
  const { alone, title, alt, note } = figure.caption(words);
  return <><p lang={words.language} dir={words.direction}>{plain(alone ?? title)}</p><p lang={words.language} dir={words.direction}>{[alt, note].filter(Boolean).join(" ")}</p><p className={styles.computed}>{labels.t("notes.computed")}</p></>;
}

interface NotesNoteProps {
  readonly entry: Entry;
  readonly survey: Survey;
  /** Of the slide. */
  readonly words: Words;
  /** Of the window. */
  readonly labels: Words;
}

/** The presenter's note, in a size that can be read from where one stands; where there is none, what the figure says. */
export function NotesNote({ entry: { slide, view }, survey, words, labels }: NotesNoteProps) {
  const [size, setSize] = useState(FIRST);
  const { t } = labels;
  return (
    <section className={styles.note} aria-label={t("notes.note")} tabIndex={0}>
      <div className={styles.sizes} role="group" aria-label={t("notes.size")}>
        <Button isCompact aria-label={t("notes.smaller")} disabled={size <= SMALLEST} onClick={() => setSize(size - STEP)}><bdi>A−</bdi></Button>
        <Button isCompact aria-label={t("notes.larger")} disabled={size >= LARGEST} onClick={() => setSize(size + STEP)}><bdi>A+</bdi></Button>
      </div>
      <div style={{ fontSize: size }}>
        {slide.note.trim() !== "" ? slide.note.split(/\n+/).map((line, i) => <p key={i} dir="auto">{line}</p>) : view && <Computed view={view} survey={survey} words={words} labels={labels} />}
      </div>
    </section>
  );
}
