import { useEffect, useEffectEvent, useRef } from "react";
import type { Language } from "~/domain/language";

/** The elapsed time: running since a moment (ms since 1970, `null` while paused), and what had passed before, ms. */
export interface StageClock {
  readonly since: number | null;
  readonly before: number;
}

/** Where a presentation is: the same in the window on stage and in the one with the notes. */
export interface StagePlace {
  /** From 1. */
  readonly slide: number;
  /** From 0. */
  readonly step: number;
  readonly isBlack: boolean;
  readonly clock: StageClock;
  /** The language asked for on stage, of a story whose slides have their own; `null` for theirs. */
  readonly asked: Language | null;
  /** How many moves led here, whichever window made them: the later place counts. */
  readonly turn: number;
}

interface Place {
  readonly masar: string;
  readonly from: "stage" | "notes";
  readonly kind: "at";
  readonly place: StagePlace;
  readonly search: string;
}

interface Greeting {
  readonly masar: string;
  readonly from: "stage" | "notes";
  /** `taken`: another stage goes by this name, since its tab was doubled. */
  readonly kind: "hello" | "bye" | "taken";
}

type Message = Place | Greeting;

const isMessage = (data: unknown, session: string): data is Message => typeof data === "object" && data !== null && "masar" in data && data.masar === session && "kind" in data;

interface StageLink {
  readonly session: string;
  readonly role: "stage" | "notes";
  /** `null` until the story is there. */
  readonly place: StagePlace | null;
  /** Story, language and look, as text: both windows show the same. */
  readonly search: string;
  /** The other window is elsewhere: follow it. @returns whether that was done */
  readonly onPlace: (place: StagePlace, search: string) => boolean;
  readonly onOther: (isThere: boolean) => void;
  readonly onTaken: () => void;
}

/**
 * Two windows of one machine that follow each other, without a server: by a channel, and for a page opened from a file, where a browser may keep channels apart, by messages between a window and the one that opened it.
 * Who comes asks the other where it is; from then on each tells what is done in it. Of two places the one after more moves counts, of equals the stage's; so a message may come late, or twice.
 *
 * @returns what remembers the window that was opened, for messages to it
 */
export function useStageLink({ session, role, place, search, onPlace, onOther, onTaken }: StageLink): (opened: Window) => void {
  const channel = useRef<BroadcastChannel>(null);
  const other = useRef<Window | null>(null);
  const known = useRef({ turn: 0, text: "" });
  const send = useEffectEvent((message: Message) => {
    channel.current?.postMessage(message);
    const far = other.current ?? (role === "notes" ? (window.opener as Window | null) : null);
    if (far && !far.closed) far.postMessage(message, location.protocol === "file:" ? "*" : location.origin);
  });
  const say = useEffectEvent((kind: Greeting["kind"]) => send({ masar: session, from: role, kind }));
  const tell = useEffectEvent(() => { if (place) send({ masar: session, from: role, kind: "at", place, search }); });
  const take = useEffectEvent((data: unknown) => {
    if (!isMessage(data, session)) return;
    if (data.from === role) {
      if (role === "stage" && data.kind === "hello") say("taken");
      if (role === "stage" && data.kind === "taken") onTaken();
      return;
    }
    onOther(data.kind !== "bye");
    if (data.kind === "hello") tell();
    if (data.kind !== "at" || !place) return;
    const text = JSON.stringify([data.place, data.search]);
    if (text === known.current.text) return; // it came twice
    const own = Math.max(known.current.turn, place.turn); // what was just done here, or heard, may not be drawn yet
    const isLater = data.place.turn > own || (data.place.turn === own && role === "notes");
    if (isLater && onPlace(data.place, data.search)) known.current = { turn: data.place.turn, text };
    else if (place.turn === own) tell();
  });
  const isReady = place !== null;
  useEffect(() => {
    if (!isReady) return;
    const opened = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`masar-${session}`);
    channel.current = opened;
    const heard = (event: MessageEvent) => take(event.data);
    const left = () => say("bye");
    opened?.addEventListener("message", heard);
    window.addEventListener("message", heard);
    window.addEventListener("pagehide", left);
    say("hello");
    return () => {
      left();
      opened?.close();
      window.removeEventListener("message", heard);
      window.removeEventListener("pagehide", left);
    };
  }, [session, role, isReady]);
  const now = place && JSON.stringify([place, search]);
  useEffect(() => {
    if (!place || !now || now === known.current.text || place.turn < known.current.turn) return; // it came from there, or is on its way
    const isFirst = known.current.text === "";
    known.current = { turn: place.turn, text: now };
    if (!isFirst) tell(); // who has just come asks instead
  }, [now]); // eslint-disable-line react-hooks/exhaustive-deps -- the place as text
  return (opened) => { other.current = opened; };
}
