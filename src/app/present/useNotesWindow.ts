import { useState } from "react";
import type { usePresentation } from "~/app/present/usePresentation";
import { useStageLink } from "~/app/present/useStageLink";
import { stageSession } from "~/storage/stageSession";
import { queryWith, type Address } from "~/url/dashboardState";
import { useAddress } from "~/url/useDashboardState";

const SIZE = "popup,width=1280,height=800";

/** What both windows show alike, as text. */
export const sharedLook = ({ story, lang, theme, digits, time }: Address): string => JSON.stringify({ story, lang, theme, digits, time });
export const lookOf = (search: string) => JSON.parse(search) as Pick<Address, "story" | "lang" | "theme" | "digits" | "time">;

/** The window with the notes, as the stage sees it. @returns how it is opened, which answers whether the browser let it */
export function useNotesWindow({ at, count, follow, lead }: Pick<ReturnType<typeof usePresentation>, "at" | "count" | "follow" | "lead">) {
  const [address, update] = useAddress();
  const [session, setSession] = useState(() => stageSession());
  const remember = useStageLink({
    session, role: "stage", place: count > 0 ? at : null, search: sharedLook(address), onOther: () => undefined, onTaken: () => setSession(stageSession(true)),
    onPlace: (place, search) => {
      const { story, ...look } = lookOf(search);
      if (story !== address.story) { lead(place.turn); return false; } // notes of another story that was left open: they are led to this one
      follow(place);
      if (search !== sharedLook(address)) update(look, { history: "replace" });
      return true;
    },
  });
  const open = () => {
    const opened = window.open(`${location.href.split(/[?#]/)[0]}${queryWith(address, { notes: session, kiosk: null, slide: at.slide === 1 ? null : at.slide })}`, `masar-notes-${session}`, SIZE);
    if (opened) remember(opened);
    return opened !== null;
  };
  return { open };
}
