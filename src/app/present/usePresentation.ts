import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { stageAction, type StageAction } from "~/app/present/stageKeys";
import { stageSteps, type StageStep } from "~/app/present/stageSteps";
import type { StageClock, StagePlace } from "~/app/present/useStageLink";
import { isShipped } from "~/catalogue/shippedStories";
import type { Language } from "~/domain/language";
import type { Slide, Story } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import { slideView, type SlideView } from "~/url/slide";
import { useAddress } from "~/url/useDashboardState";

/** A slide with what its address means; `null` where it means no figure. */
export interface Entry {
  readonly slide: Slide;
  readonly view: SlideView | null;
  readonly steps: readonly StageStep[];
}

/** The language of a slide on stage: of a story that comes with Masar the screen's, of any other the one asked for there, else its author's. */
export const languageOnStage = (story: string | null, { view, asked, screen }: { readonly view: SlideView | null | undefined; readonly asked: Language | null; readonly screen: Language }): Language =>
  (isShipped(story ?? "") ? screen : (asked ?? view?.language ?? screen));

/** The slides of a story held against the data. */
export const entriesIn = ({ slides }: Story, survey: Survey): readonly Entry[] => slides.map((slide) => {
  const view = slideView(slide.address, survey);
  return { slide, view, steps: view ? stageSteps(view, slide.reveal, survey) : [{}] };
});

/** Where a presentation is, and how it moves. */
export function usePresentation(story: Story | null, survey: Survey) {
  const [address, update] = useAddress();
  const entries = useMemo(() => (story ? entriesIn(story, survey) : []), [story, survey]);
  const [step, setStep] = useState(0);
  const [isBlack, setBlack] = useState(false);
  const [asked, setAsked] = useState<Language | null>(null);
  const [clock, setClock] = useState<StageClock>(() => ({ since: Date.now(), before: 0 }));
  const count = entries.length;
  const slide = Math.min(Math.max(1, address.slide), Math.max(1, count));
  const last = (place: number) => (entries[place - 1]?.steps.length ?? 1) - 1;
  const at: StagePlace = { slide, step: Math.min(step, last(slide)), isBlack, clock, asked };
  const go = (to: number, toStep: number) => {
    if (to < 1 || to > count) return;
    setStep(toStep);
    if (to !== slide) update({ slide: to === 1 ? null : to }, { history: "replace" });
  };
  return {
    entries, at, count,
    /** The slides drawn: the one shown and, as soon as the page rests, those beside it. */
    drawn: useDeferredValue(slide),
    next: (isLoop: boolean) => {
      setBlack(false);
      if (at.step < last(slide)) setStep(at.step + 1);
      else if (slide < count) go(slide + 1, 0);
      else if (isLoop) go(1, 0);
    },
    previous: () => {
      setBlack(false);
      if (at.step > 0) setStep(at.step - 1);
      else if (slide > 1) go(slide - 1, last(slide - 1));
    },
    goTo: (to: number, toStep = 0) => { setBlack(false); go(Math.min(Math.max(1, to), count), toStep); },
    setBlack, setClock, setAsked,
    /** Where another window is. */
    follow: (place: StagePlace) => {
      go(Math.min(Math.max(1, place.slide), count), place.step);
      setBlack(place.isBlack);
      setClock(place.clock);
      setAsked(place.asked);
    },
  };
}

const isChart = (target: EventTarget | null) => target instanceof Element && target.closest('[role="img"][tabindex]') !== null;
const isField = (target: EventTarget | null) => target instanceof Element && target.matches("input, textarea, select");

/** Hears the keys of the stage before anything on it does; a chart keeps the arrows while it has the focus. */
export function useStageKeys(direction: "ltr" | "rtl", onAction: (action: StageAction) => boolean) {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (isField(event.target)) return;
    const isInChart = isChart(event.target);
    const action = stageAction(event, { direction, isInChart });
    if (!action) return;
    if (action.kind === "escape" && isInChart && event.target instanceof HTMLElement) {
      event.target.blur();
      document.querySelector<HTMLElement>("[data-stage]")?.focus();
    } else if (!onAction(action)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => act(event);
    window.addEventListener("keydown", onKeyDown, true);
    return () => window.removeEventListener("keydown", onKeyDown, true);
  }, []);
}

const TYPED_FOR = 4000; // ms after which digits are forgotten

/** The number that is being typed; forgotten after a while. */
export function useTyped() {
  const [typed, setTyped] = useState("");
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const keep = (next: string) => {
    clearTimeout(timer.current);
    setTyped(next);
    if (next !== "") timer.current = setTimeout(() => setTyped(""), TYPED_FOR);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  return [typed, keep] as const;
}
