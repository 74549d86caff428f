import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { packedRequest } from "~/app/pack/packJobs";
import { useSurvey } from "~/data/useSurvey";
import { breath } from "~/export/pack";
import { facesReady, picture } from "~/export/picture";
import { presetOf } from "~/export/presets";
import { today } from "~/export/request";
import { useDisplay } from "~/url/useDisplay";
import type { Packed, TrayEntry } from "~/url/tray";

const WIDE = 228; // dots; shown a third as wide

function smaller(drawn: HTMLCanvasElement): HTMLCanvasElement {
  const thumb = document.createElement("canvas");
  Object.assign(thumb, { width: WIDE, height: Math.round((WIDE * drawn.height) / drawn.width) });
  const canvas = thumb.getContext("2d");
  if (canvas) canvas.imageSmoothingQuality = "high";
  canvas?.drawImage(drawn, 0, 0, thumb.width, thumb.height);
  return thumb;
}

/** Each figure's picture, small, one after another while the page rests; what cannot be drawn has none, and the run that follows says why. */
export function useThumbs(entries: readonly Packed[]): ReadonlyMap<TrayEntry, HTMLCanvasElement> {
  const [client, survey, { words, time }] = [useQueryClient(), useSurvey(), useDisplay()];
  const [{ of, thumbs }, setThumbs] = useState<{ readonly of: typeof words; readonly thumbs: ReadonlyMap<TrayEntry, HTMLCanvasElement> }>({ of: words, thumbs: new Map() });
  const known = of === words ? thumbs : new Map<TrayEntry, HTMLCanvasElement>();
  const wanted = entries.find(({ entry }) => !known.has(entry));
  const draw = useEffectEvent(async (isLate: () => boolean) => {
    if (!wanted) return;
    await facesReady();
    await breath();
    const request = await packedRequest({ client, survey, words, time, background: "light" }, wanted, words).catch(() => null); // told when the pack is made
    if (isLate()) return;
    const thumb = request ? smaller(picture(request, presetOf("slide", { width: 0, height: 0, dpi: 0 }), today())) : document.createElement("canvas");
    setThumbs({ of: words, thumbs: new Map([...known, [wanted.entry, thumb]]) });
  });
  const next = wanted?.entry;
  useEffect(() => {
    let isLate = false;
    void breath().then(() => draw(() => isLate));
    return () => { isLate = true; };
  }, [next, words]); // one at a time: each asks for the next
  return known;
}
