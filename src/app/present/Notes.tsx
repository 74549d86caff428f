import type { CSSProperties } from "react";
import { NotesClock } from "~/app/present/NotesClock";
import { NotesNote } from "~/app/present/NotesNote";
import { Progress } from "~/app/present/Progress";
import { SlideThumb } from "~/app/present/SlideCanvas";
import { StageFault } from "~/app/present/StageFault";
import { StageOverview } from "~/app/present/StageOverview";
import { useBox } from "~/app/present/useBox";
import { useNotes } from "~/app/present/useNotes";
import { SlideTitle } from "~/app/stories/SlideTitle";
import { useDocument } from "~/app/useDocument";
import { useSurvey } from "~/data/useSurvey";
import { useAddress } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/app/present/Notes.module.css";

const [CURRENT, NEXT, GAP] = [800, 396, 28]; // px, of a window 1280 wide
const NARROW = 900;
const [MOST_HIGH, RATIO] = [0.57, 9 / 16]; // of the window for the slide on stage, and its shape

/** The presenter's own window: the slide on stage and the next, what to say, and the time. It follows the stage and leads it; the stage needs it for nothing. */
export function Notes() {
  const survey = useSurvey();
  const [address] = useAddress();
  const { words, time } = useDisplay();
  const { t, format } = words;
  const { story, fault, stage, entry, next, own, wordsOf, isThere, isOverview, setOverview, typed } = useNotes(survey);
  const { at, entries, count } = stage;
  const [frame, box] = useBox<HTMLElement>();
  const [whole, { height }] = useBox<HTMLElement>();
  useDocument({ words, theme: "dark" });
  if (fault) return <StageFault said={t(`present.${fault}`)} onBack={() => window.close()} />;
  const look = { survey, theme: address.theme ?? "dark", time, isStill: false } as const;
  const wide = Math.min(box.width, (height * MOST_HIGH * (CURRENT + NEXT)) / (CURRENT * RATIO) + GAP); // the note keeps its room
  const room = box.width < NARROW ? { current: box.width, next: Math.min(NEXT, box.width) } : { current: Math.round(((wide - GAP) * CURRENT) / (CURRENT + NEXT)), next: Math.round(((wide - GAP) * NEXT) / (CURRENT + NEXT)) };
  const place = { place: format.count(at.slide), n: format.count(count) };
  return (
    <main ref={whole} className={styles.notes} tabIndex={-1} data-stage>
      <title>{`${t("notes.title")} · ${story?.title ?? ""}`}</title>
      <header>
        <h1>{story?.title || t("notes.title")}</h1><span>{t("notes.slide", place)}</span>
        <span role="status" className={styles.state} data-alone={!isThere || undefined}>{t(isThere ? (at.isBlack ? "notes.black" : "notes.following") : "notes.alone")}</span>
      </header>
      <section ref={frame} className={styles.slides} style={{ "--current": `${room.current}px`, "--next": `${room.next}px` } as CSSProperties}>
        {box.width > 0 && entry?.view && <div><SlideThumb key={at.slide} slide={entry.slide} view={entry.view} words={own} look={look} step={entry.steps[at.step] ?? {}} width={room.current} place={at.slide} count={count} isFirst /></div>}
        {entry && !entry.view && <p>{t("present.unread")}</p>}
        <div className={styles.side}>
          <h2>{next ? <>{t("notes.next")} <SlideTitle entry={next} survey={survey} words={wordsOf(next.view)} /></> : t("notes.last")}</h2>
          {box.width > 0 && next?.view && <SlideThumb key={at.slide} slide={next.slide} view={next.view} words={wordsOf(next.view)} look={look} step={next.steps[0] ?? {}} width={room.next} place={at.slide + 1} count={count} />}
          <NotesClock clock={at.clock} slide={at.slide} words={words} onChange={(clock) => stage.act({ clock })} />
        </div>
      </section>
      {entry && <NotesNote entry={entry} survey={survey} words={own} labels={words} />}
      <footer>
        <Progress {...place} place={at.slide} count={count} words={words} />
        {typed !== "" && <p role="status">{t("present.goTo", { n: format.count(Number(typed)) })} <kbd>Enter</kbd></p>}
        <ul>{([["PgDn", "next"], ["PgUp", "previous"], ["B", "blackKey"], ["G", "overview"]] as const).map(([key, what]) => <li key={key}><kbd dir="ltr">{key}</kbd> {t(`notes.keys.${what}`)}</li>)}</ul>
      </footer>
      {isOverview && <StageOverview entries={entries} at={at.slide} words={words} wordsOf={wordsOf} look={look} title={story?.title ?? ""} onGo={(to) => { stage.goTo(to); setOverview(false); }} onClose={() => setOverview(false)} />}
    </main>
  );
}
