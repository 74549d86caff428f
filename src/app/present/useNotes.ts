import { useState } from "react";
import { lookOf, sharedLook } from "~/app/present/useNotesWindow";
import { languageOnStage, usePresentation, useStageKeys, useTyped } from "~/app/present/usePresentation";
import { otherThan } from "~/app/present/useStageActions";
import { useStageLink } from "~/app/present/useStageLink";
import type { StageAction } from "~/app/present/stageKeys";
import { useStory } from "~/app/present/useStory";
import { isShipped } from "~/catalogue/shippedStories";
import type { Survey } from "~/domain/survey";
import type { SlideView } from "~/url/slide";
import { useAddress, useDashboardState, type Changes } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import { useWordsOf } from "~/url/useWordsOf";

/** The story as the window with the notes shows it: at the place of the stage, which it follows and leads. */
export function useNotes(survey: Survey) {
  const [address, update] = useAddress();
  const [state] = useDashboardState(survey);
  const { words } = useDisplay();
  const { all } = useWordsOf(address.digits);
  const { story, fault } = useStory(address.story ?? "", { survey, state, words });
  const stage = usePresentation(story, survey);
  const [isThere, setThere] = useState(false);
  const [isOverview, setOverview] = useState(false);
  const [typed, type] = useTyped();
  const { at, entries, count } = stage;
  const [entry, next] = [entries[at.slide - 1], entries[at.slide]];
  useStageLink({
    session: address.notes ?? "", role: "notes", place: count > 0 ? at : null, search: sharedLook(address), onOther: setThere, onTaken: () => undefined,
    onPlace: (place, search) => {
      stage.follow(place);
      if (search !== sharedLook(address)) update(lookOf(search), { history: "replace" });
      return true;
    },
  });
  const languageOf = (view: SlideView | null) => languageOnStage(address.story, { view, asked: at.asked, screen: words.language });
  const wordsOf = (view: SlideView | null) => all[languageOf(view)] ?? words;
  const own = wordsOf(entry?.view ?? null);
  /** A change of look is a move too: the stage follows it. */
  const look = (changes: Changes) => { update(changes, { history: "replace" }); stage.act({}); };
  const actions: Partial<Record<StageAction["kind"], () => void>> = {
    next: () => stage.next(address.kiosk !== null), previous: () => stage.previous(), first: () => stage.goTo(1), last: () => stage.goTo(count),
    black: () => stage.act({ isBlack: !at.isBlack }), overview: () => setOverview(!isOverview), escape: () => (isOverview ? setOverview(false) : type("")),
    enter: () => { stage.goTo(Number(typed)); type(""); },
    language: () => (isShipped(address.story ?? "") ? look({ lang: otherThan(own.language) }) : stage.act({ asked: at.asked === null ? otherThan(own.language) : null })),
    theme: () => look({ theme: address.theme === "light" ? null : "light" }),
  };
  useStageKeys(own.direction, (action) => {
    if (action.kind === "digit") { type(`${typed}${action.digit}`.slice(-3)); return true; }
    const act = actions[action.kind];
    if (!act || (action.kind === "enter" && typed === "") || (isOverview && (action.kind === "first" || action.kind === "last"))) return false;
    act();
    return true;
  });
  return { story, fault, stage, entry, next, own, wordsOf, isThere, isOverview, setOverview, typed };
}
