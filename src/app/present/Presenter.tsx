import { useQueryClient } from "@tanstack/react-query";
import { memo, useDeferredValue, useEffect, useMemo } from "react";
import { Progress } from "~/app/present/Progress";
import { StageFault } from "~/app/present/StageFault";
import { StageHelp } from "~/app/present/StageHelp";
import { StageLayers } from "~/app/present/StageLayers";
import { StageOverview } from "~/app/present/StageOverview";
import { StageTools } from "~/app/present/StageTools";
import { slideName } from "~/app/present/slideName";
import { useBox } from "~/app/present/useBox";
import { languageOnStage, usePresentation, type Entry } from "~/app/present/usePresentation";
import { useStageActions } from "~/app/present/useStageActions";
import { useAutoAdvance, useAwake, useIdle, useSwipe } from "~/app/present/useStageDevice";
import { useStory } from "~/app/present/useStory";
import { keepNew } from "~/app/stories/useStories";
import { useDocument } from "~/app/useDocument";
import { useSurvey } from "~/data/useSurvey";
import type { Story } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import type { SlideView } from "~/url/slide";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { useWordsOf } from "~/url/useWordsOf";
import styles from "~/app/present/Stage.module.css";

const PAGE = { width: 1120, height: 629 }; // px of a sheet of 297 × 167 mm, the shape of a slide

interface AnnouncedProps {
  readonly entries: readonly Entry[];
  /** From 1. */
  readonly place: number;
  readonly words: Words;
  readonly survey: Survey;
}

/** Which slide it is, for those who do not see it. */
const Announced = memo(function Announced({ entries, place, words, survey }: AnnouncedProps) {
  const { t, format } = words;
  const entry = entries[place - 1];
  return <p className="visually-hidden" role="status">{entry && t("present.stage", { place: format.count(place), n: format.count(entries.length), title: slideName(words, entry, survey) })}</p>;
});

/** A story on stage: the slides full in the window, moved by keys, clicker, touch, or by themselves. */
export function Presenter() {
  const survey = useSurvey();
  const [address] = useAddress();
  const [state] = useDashboardState(survey);
  const { words: screen, theme, time, isPrinting } = useDisplay();
  const { all } = useWordsOf(address.digits);
  const { story, fault, problems } = useStory(address.story ?? "", { survey, state, words: screen });
  const stage = usePresentation(story, survey);
  const { at, entries, count } = stage;
  const entry = entries[at.slide - 1];
  const languageOf = (view: SlideView | null) => languageOnStage(address.story, { view, asked: at.asked, screen: screen.language });
  const words = all[languageOf(entry?.view ?? null)] ?? screen;
  const { t, format } = words;
  const [frame, box] = useBox<HTMLDivElement>();
  const { actions, end, close, panel, pointer, typed, said, seconds } = useStageActions({ stage, words, theme, onClosed: () => frame.current?.focus() });
  const spoken = useDeferredValue(at.slide); // once the slide is painted
  const client = useQueryClient();
  const keepStory = async (one: Story) => { end((await keepNew(client, one)).id); };
  const isIdle = useIdle();
  const isAwake = useAwake();
  const swipe = useSwipe((to) => actions[to](), words.direction);
  useDocument({ words, theme });
  useEffect(() => { frame.current?.focus(); }, [frame, count]);
  const look = useMemo(() => ({ survey, theme, time, isStill: isPrinting, ...(isPrinting ? PAGE : box) }), [survey, theme, time, isPrinting, box]); // the same until it changes: a slide is then not rendered again
  useAutoAdvance(isIdle ? seconds : null, `${at.slide} ${at.step}`, () => stage.next(true)); // while somebody points at it, it waits

  if (fault || (story && count === 0)) return <StageFault said={t(`present.${fault ?? "noSlides"}`)} onBack={() => end()} />;
  return (
    <main ref={frame} className={styles.stage} tabIndex={-1} data-stage data-idle={(isIdle && panel === null) || undefined} aria-label={t("present.label")} {...swipe}>
      <title>{`${story?.title ?? t("present.label")} · ${t("app.name")}`}</title>
      {box.width > 0 && <StageLayers stage={stage} all={all} words={words} look={look} spot={pointer === "none" ? undefined : pointer} languageOf={languageOf} />}
      {at.isBlack && <div className={styles.black}><p className="visually-hidden" role="status">{t("present.black")}</p></div>}
      {typed !== "" && <p className={styles.typed} role="status">{t("present.goTo", { n: format.count(Number(typed)) })} <kbd>Enter</kbd></p>}
      <Announced entries={entries} place={spoken} words={words} survey={survey} />
      <p className={styles.said} role="status">{said || (problems > 0 && !isIdle && t("present.partly", { count: problems, n: format.count(problems) }))}</p>
      {count > 0 && <StageTools words={words} actions={actions} pointer={pointer} isRunning={seconds !== null} onKeep={address.story?.startsWith("z.") && story ? () => void keepStory(story) : null} progress={<Progress place={at.slide} count={count} words={words} />} />}
      {panel === "overview" && <StageOverview entries={entries} at={at.slide} words={words} wordsOf={(view) => all[languageOf(view)] ?? words} look={look} title={story?.title ?? ""} onGo={(to) => { stage.goTo(to); close(); }} onClose={close} />}
      {panel === "help" && <StageHelp words={words} isAwake={isAwake} onClose={close} />}
    </main>
  );
}
