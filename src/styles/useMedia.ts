import { useSyncExternalStore } from "react";

/** A hook that tells whether a media query holds, kept up to date; `inNode` stands where there is no screen. */
export function mediaHook(media: string, inNode = false): () => boolean {
  const subscribe = (onChange: () => void) => {
    const query = window.matchMedia(media);
    query.addEventListener("change", onChange);
    return () => query.removeEventListener("change", onChange);
  };
  return () => useSyncExternalStore(subscribe, () => window.matchMedia(media).matches, () => inNode);
}
