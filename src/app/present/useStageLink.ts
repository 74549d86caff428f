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
  readonly kind: "hello" | "bye";
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
  /** The other window is elsewhere: follow it. */
  readonly onPlace: (place: StagePlace, search: string) => void;
  readonly onOther: (isThere: boolean) => void;
}

/**
 * Two windows of one machine that follow each other, without a server: by a channel, and for a page opened from a file, where a browser may keep channels apart, by messages between a window and the one that opened it.
 * Who comes asks the other where it is; from then on each tells what changes. What both already know changes nothing, so that a message may come twice.
 *
 * @returns what remembers the window that was opened, for messages to it
 */
export function useStageLink({ session, role, place, search, onPlace, onOther }: StageLink): (opened: Window) => void {
  const channel = useRef<BroadcastChannel>(null);
  const other = useRef<Window | null>(null);
  const known = useRef("");
  const now = place && JSON.stringify([place, search]);
  const send = useEffectEvent((message: Message) => {
    channel.current?.postMessage(message);
    const far = other.current ?? (role === "notes" ? (window.opener as Window | null) : null);
    if (far && !far.closed) far.postMessage(message, location.protocol === "file:" ? "*" : location.origin);
  });
  const tell = useEffectEvent(() => { if (place) send({ masar: session, from: role, kind: "at", place, search }); });
  const take = useEffectEvent((data: unknown) => {
    if (!isMessage(data, session) || data.from === role) return;
    onOther(data.kind !== "bye");
    if (data.kind === "hello") tell();
    if (data.kind !== "at") return;
    known.current = JSON.stringify([data.place, data.search]);
    onPlace(data.place, data.search);
  });
  const isReady = place !== null;
  useEffect(() => {
    if (!isReady) return;
    const opened = typeof BroadcastChannel === "undefined" ? null : new BroadcastChannel(`masar-${session}`);
    channel.current = opened;
    const heard = (event: MessageEvent) => take(event.data);
    const left = () => send({ masar: session, from: role, kind: "bye" });
    opened?.addEventListener("message", heard);
    window.addEventListener("message", heard);
    window.addEventListener("pagehide", left);
    send({ masar: session, from: role, kind: "hello" });
    return () => {
      left();
      opened?.close();
      window.removeEventListener("message", heard);
      window.removeEventListener("pagehide", left);
    };
  }, [session, role, isReady]);
  useEffect(() => {
    if (now === null || now === known.current) return; // it came from there
    const isFirst = known.current === "";
    known.current = now;
    if (!isFirst) tell(); // who has just come asks instead
  }, [now]);
  return (opened) => { other.current = opened; };
}
