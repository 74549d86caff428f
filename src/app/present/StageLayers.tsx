import { useState } from "react";
import { SlideCanvas, type StageLook } from "~/app/present/SlideCanvas";
import type { usePresentation } from "~/app/present/usePresentation";
import type { Language } from "~/domain/language";
import type { Words } from "~/i18n/words";
import type { SlideView } from "~/url/slide";
import styles from "~/app/present/Stage.module.css";

interface StageLayersProps {
  readonly stage: Pick<ReturnType<typeof usePresentation>, "entries" | "at" | "count" | "drawn">;
  readonly all: Partial<Readonly<Record<Language, Words>>>;
  /** Of the slide that is shown. */
  readonly words: Words;
  readonly look: StageLook;
  readonly spot: "ring" | "light" | undefined;
  readonly languageOf: (view: SlideView | null) => Language;
}

const WHOLE = {};

/** The slide on stage and, drawn before they are asked for, those beside it. */
export function StageLayers({ stage: { entries, at, count, drawn }, all, words, look, spot, languageOf }: StageLayersProps) {
  const [first] = useState(at.slide); // drawn at once; those beside it in their turn
  return entries.map(({ slide, view, steps }, i) => {
    const place = i + 1;
    const isShown = place === at.slide; // it answers to pointer and keys once it is painted: to make it so takes longer than to show it
    const own = all[languageOf(view)] ?? words;
    if (!isShown && !look.isStill && Math.abs(place - drawn) > 1) return null;
    const step = isShown ? at.step : place < at.slide ? steps.length - 1 : 0;
    return (
      <section key={look.isStill ? `page ${place}` : place} className={styles.layer} data-shown={isShown || undefined} inert={place !== drawn || at.isBlack} aria-hidden={!isShown}>
        {view
          ? <SlideCanvas slide={slide} view={view} words={own} look={look} step={look.isStill ? WHOLE : (steps[step] ?? WHOLE)} isLive isFirst={place === first} spot={isShown ? spot : undefined} place={place} count={count} share={(step + 1) / steps.length} />
          : <p className={styles.unread} role={isShown ? "alert" : undefined}>{words.t("present.unread")}</p>}
      </section>
    );
  });
}
