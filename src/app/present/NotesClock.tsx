import { useEffect, useState } from "react";
import type { StageClock } from "~/app/present/useStageLink";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import styles from "~/app/present/Notes.module.css";

/** The time now, ms since 1970, every half second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now;
}

interface NotesClockProps {
  readonly clock: StageClock;
  readonly slide: number;
  readonly words: Words;
  readonly onChange: (clock: StageClock) => void;
}

/** How long the talk has run, the time of day, and how long this slide has stood. */
export function NotesClock({ clock: { since, before }, slide, words: { t, format }, onChange }: NotesClockProps) {
  const now = useNow();
  const [on, setOn] = useState({ slide, since: now });
  if (on.slide !== slide) setOn({ slide, since: now });
  const elapsed = before + (since === null ? 0 : now - since);
  return (
    <div className={styles.clocks}>
      <div>
        <h2>{t("notes.elapsed")}</h2>
        <p className={styles.time} data-paused={since === null || undefined}><bdi dir="ltr">{format.elapsed(elapsed)}</bdi></p>
        <p>
          <Button isCompact onClick={() => onChange(since === null ? { since: Date.now(), before } : { since: null, before: elapsed })}>{t(since === null ? "notes.resume" : "notes.pause")}</Button>
          <Button isCompact onClick={() => onChange({ since: since === null ? null : Date.now(), before: 0 })}>{t("notes.reset")}</Button>
        </p>
      </div>
      <div>
        <h2>{t("notes.clock")}</h2>
        <p className={styles.time} data-quiet><bdi dir="ltr">{format.clock(now)}</bdi></p>
        <p>{t("notes.onSlide", { time: format.elapsed(now - on.since) })}</p>
      </div>
    </div>
  );
}
