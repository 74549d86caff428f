import { useDeferredValue, useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { stageAction, type StageAction } from "~/app/present/stageKeys";
import { stageSteps, type StageStep } from "~/app/present/stageSteps";
import type { StagePlace } from "~/app/present/useStageLink";
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

/** What of the place the address does not hold. */
type Rest = Omit<StagePlace, "slide">;

/** Where a presentation is, and how it moves. */
export function usePresentation(story: Story | null, survey: Survey) {
  const [address, update] = useAddress();
  const entries = useMemo(() => (story ? entriesIn(story, survey) : []), [story, survey]);
  const [rest, setRest] = useState<Rest>(() => ({ step: 0, isBlack: false, asked: null, clock: { since: Date.now(), before: 0 }, turn: 0 }));
  const count = entries.length;
  const within = (place: number) => Math.min(Math.max(1, place), Math.max(1, count));
  const slide = within(address.slide);
  const last = (place: number) => (entries[place - 1]?.steps.length ?? 1) - 1;
  const at: StagePlace = { ...rest, slide, step: Math.min(rest.step, last(slide)) };
  const put = ({ slide: to, ...next }: StagePlace) => {
    setRest(next);
    if (count > 0) update({ slide: to === 1 ? null : to }, { history: "replace" }); // also where it seems to stand there: what came just before may not be drawn yet
  };
  /** A move made in this window: the other one follows it. */
  const act = (changes: Partial<StagePlace>) => put({ ...at, ...changes, turn: at.turn + 1 });
  const go = (to: number, step: number) => act({ slide: within(to), step, isBlack: false });
  return {
    entries, at, count,
    /** The slides drawn: the one shown and, as soon as the page rests, those beside it. */
    drawn: useDeferredValue(slide),
    next: (isLoop: boolean) => (at.step < last(slide) ? go(slide, at.step + 1) : slide < count ? go(slide + 1, 0) : isLoop ? go(1, 0) : act({ isBlack: false })),
    previous: () => (at.step > 0 ? go(slide, at.step - 1) : slide > 1 ? go(slide - 1, last(slide - 1)) : act({ isBlack: false })),
    goTo: (to: number) => go(to, 0),
    act,
    /** What stands here counts from now on, whatever the other window has been through. */
    lead: (turn: number) => put({ ...at, turn: Math.max(at.turn, turn) + 1 }),
    /** Where the other window is. */
    follow: (place: StagePlace) => put({ ...place, slide: within(place.slide) }),
  };
}

const isChart = (target: EventTarget | null) => target instanceof Element && target.closest('[role="img"][tabindex]') !== null;
const isInDialog = (target: EventTarget | null) => target instanceof Element && target.closest("dialog") !== null;
const isField = (target: EventTarget | null) => target instanceof Element && target.matches("input, textarea, select");

/** Hears the keys of the stage before anything on it does; a chart keeps the arrows while it has the focus. */
export function useStageKeys(direction: "ltr" | "rtl", onAction: (action: StageAction) => boolean) {
  const act = useEffectEvent((event: KeyboardEvent) => {
    if (isField(event.target)) return;
    const [isInChart, isOver] = [isChart(event.target), isInDialog(event.target)];
    const action = stageAction(event, { direction, isInChart: isInChart || isOver }); // what stands over the slide keeps the arrows too
    if (!action || (isOver && event.key === " " && event.target instanceof HTMLButtonElement)) return;
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
