import { useSyncExternalStore } from "react";
import { flushSync } from "react-dom";

/** A hook that tells whether a media query holds, kept up to date; `inNode` stands where there is no screen. */
export function mediaHook(media: string, inNode = false): () => boolean {
  const subscribe = (onChange: () => void) => {
    const query = window.matchMedia(media);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  };
  return () => useSyncExternalStore(subscribe, () => window.matchMedia(media).matches, () => inNode);
}

const PRINT_EVENTS = ["beforeprint", "afterprint"] as const;
let isSent = false; // to the printer, which the browser says before it lays out and counts the pages

function onPrint(onChange: () => void) {
  const query = window.matchMedia("print");
  const tell = ({ type }: Event) => {
    isSent = type === "beforeprint";
    flushSync(onChange); // what comes later is not on the pages
  };
  query.addEventListener("change", onChange);
  for (const event of PRINT_EVENTS) window.addEventListener(event, tell);
  return () => {
    query.removeEventListener("change", onChange);
    for (const event of PRINT_EVENTS) window.removeEventListener(event, tell);
  };
}

/** Whether the page is drawn for paper, from before its pages are counted. */
export const usePrint = (): boolean => useSyncExternalStore(onPrint, () => isSent || window.matchMedia("print").matches, () => false);
