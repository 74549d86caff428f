import { useState } from "react";
import type { StageAction } from "~/app/present/stageKeys";
import { useFullScreen } from "~/app/present/useFullScreen";
import { useNotesWindow } from "~/app/present/useNotesWindow";
import { useStageKeys, useTyped, type usePresentation } from "~/app/present/usePresentation";
import { isShipped } from "~/catalogue/shippedStories";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import type { Words } from "~/i18n/words";
import { useAddress, type Changes } from "~/url/useDashboardState";
import type { Display } from "~/url/useDisplay";

const POINTERS = ["none", "ring", "light"] as const;
const STAYS = 15; // s that a slide stays when a story runs by itself and nobody said how long

/** The other language. */
export const otherThan = (language: Language): Language => LANGUAGE_CODES.find((code) => code !== language) ?? language;

interface Stage {
  readonly stage: ReturnType<typeof usePresentation>;
  /** Of the slide that is shown. */
  readonly words: Words;
  readonly theme: Display["theme"];
  /** Where the focus goes back to. */
  readonly onClosed: () => void;
}

/** What the presenter can do, by key and by button, and what stands over the slide. */
export function useStageActions({ stage, words: { t, language, direction }, theme, onClosed }: Stage) {
  const [address, update] = useAddress();
  const [began] = useState({ lang: address.lang, theme: address.theme });
  const [panel, setPanel] = useState<"overview" | "help" | null>(null);
  const [pointer, setPointer] = useState<(typeof POINTERS)[number]>("none");
  const [isPaused, setPaused] = useState(false);
  const [said, say] = useState("");
  const [typed, type] = useTyped();
  const notes = useNotesWindow(stage);
  const fillScreen = useFullScreen();
  const { at, count } = stage;
  const isLoop = address.kiosk !== null;
  const close = () => { setPanel(null); requestAnimationFrame(onClosed); }; // once nothing stands over the slide
  /** Ends, where a story is named with that among the reader's own. */
  const end = (kept?: string) => {
    void fillScreen(false);
    update({ story: null, slide: null, kiosk: null, lang: began.lang, theme: began.theme, ...(kept ? { stories: kept } : {}) });
    requestAnimationFrame(() => document.getElementById("heading")?.focus({ preventScroll: true }));
  };
  const replaced = { history: "replace" } as const;
  /** A change of look is a move too: the notes follow it. */
  const look = (changes: Changes) => { update(changes, replaced); stage.act({}); };
  const actions: Readonly<Record<Exclude<StageAction["kind"], "digit">, () => void>> = {
    next: () => { close(); stage.next(isLoop && !isPaused); },
    previous: () => { close(); stage.previous(); },
    first: () => stage.goTo(1),
    last: () => stage.goTo(count),
    black: () => stage.act({ isBlack: !at.isBlack }),
    fullScreen: () => void fillScreen().then((isDone) => say(isDone ? "" : t("present.noFull"))),
    notes: () => say(notes.open() ? "" : t("present.noNotes")),
    overview: () => setPanel(panel === "overview" ? null : "overview"),
    theme: () => look({ theme: theme === "dark" ? "light" : "dark" }),
    language: () => (isShipped(address.story ?? "") ? look({ lang: otherThan(language) }) : stage.act({ asked: at.asked === null ? otherThan(language) : null })), // and back to each slide's own
    help: () => setPanel(panel === "help" ? null : "help"),
    pointer: () => setPointer(POINTERS[(POINTERS.indexOf(pointer) + 1) % POINTERS.length] ?? "none"),
    auto: () => (isLoop ? setPaused(!isPaused) : update({ kiosk: STAYS }, replaced)),
    escape: () => (panel ? close() : typed === "" ? end() : type("")),
    enter: () => { stage.goTo(Number(typed)); type(""); close(); },
  };
  useStageKeys(direction, (action) => {
    if (action.kind === "digit") { type(`${typed}${action.digit}`.slice(-3)); return true; }
    if (action.kind === "enter" && typed === "") return false; // a button, or a point of a chart
    if (panel === "overview" && (action.kind === "first" || action.kind === "last")) return false; // its own
    say("");
    if (action.kind !== "enter" && action.kind !== "escape") type("");
    actions[action.kind]();
    return true;
  });
  return { actions, end, close, panel, pointer, typed, said, /** Seconds a slide, `null` where it waits. */ seconds: isLoop && !isPaused && !panel && !at.isBlack ? address.kiosk : null };
}
