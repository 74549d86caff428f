import { Progress } from "~/app/present/Progress";
import { StageFault } from "~/app/present/StageFault";
import { StageHelp } from "~/app/present/StageHelp";
import { StageLayers } from "~/app/present/StageLayers";
import { StageOverview } from "~/app/present/StageOverview";
import { StageTools } from "~/app/present/StageTools";
import { slideName } from "~/app/present/slideName";
import { useBox } from "~/app/present/useBox";
import { languageOnStage, usePresentation } from "~/app/present/usePresentation";
import { useStageActions } from "~/app/present/useStageActions";
import { useAutoAdvance, useAwake, useIdle, useSwipe } from "~/app/present/useStageDevice";
import { useStory } from "~/app/present/useStory";
import { useDocument } from "~/app/useDocument";
import { useSurvey } from "~/data/useSurvey";
import type { SlideView } from "~/url/slide";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { useWordsOf } from "~/url/useWordsOf";
import styles from "~/app/present/Stage.module.css";

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
  const isIdle = useIdle();
  const isAwake = useAwake();
  const swipe = useSwipe((to) => actions[to](), words.direction);
  useDocument({ words, theme });
  useAutoAdvance(isIdle ? seconds : null, `${at.slide} ${at.step}`, () => stage.next(true)); // while somebody points at it, it waits

  if (fault || (story && count === 0)) return <StageFault said={t(`present.${fault ?? "noSlides"}`)} onBack={end} />;
  const look = { survey, theme, time, isStill: isPrinting };
  return (
    <main ref={frame} className={styles.stage} tabIndex={-1} data-stage data-idle={(isIdle && panel === null) || undefined} aria-label={t("present.label")} {...swipe}>
      <title>{`${story?.title ?? t("present.label")} · ${t("app.name")}`}</title>
      {box.width > 0 && <StageLayers stage={stage} all={all} words={words} look={{ ...look, ...box }} spot={pointer === "none" ? undefined : pointer} languageOf={languageOf} />}
      {at.isBlack && <div className={styles.black}><p className="visually-hidden">{t("present.black")}</p></div>}
      {typed !== "" && <p className={styles.typed} role="status">{t("present.goTo", { n: format.count(Number(typed)) })} <kbd>Enter</kbd></p>}
      <p className="visually-hidden" role="status">{entry && t("present.stage", { place: format.count(at.slide), n: format.count(count), title: slideName(words, entry, survey) })}</p>
      <p className={styles.said} role="status">{said || (problems > 0 && !isIdle && t("present.partly", { count: problems, n: format.count(problems) }))}</p>
      {count > 0 && <StageTools words={words} actions={actions} pointer={pointer} isRunning={seconds !== null} progress={<Progress place={at.slide} count={count} words={words} />} />}
      {panel === "overview" && <StageOverview entries={entries} at={at.slide} words={words} wordsOf={(view) => all[languageOf(view)] ?? words} look={look} title={story?.title ?? ""} onGo={(to) => { stage.goTo(to); close(); }} onClose={close} />}
      {panel === "help" && <StageHelp words={words} isAwake={isAwake} onClose={close} />}
    </main>
  );
}
