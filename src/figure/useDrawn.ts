import { useEffect, useRef, useState } from "react";
import { facesReady, picture } from "~/export/picture";
import type { Preset } from "~/export/presets";
import type { FigureRequest } from "~/export/request";

interface Drawn {
  readonly canvas: HTMLCanvasElement | null;
  readonly error: Error | null;
}

const PAUSE = 120; // ms without a letter or a choice, before it is drawn anew

/**
 * The picture itself, drawn again a moment after what it shows has changed.
 *
 * @param key what it shows, as text: the same key is the same picture
 */
export function useDrawn<Answer>(key: string, wanted: { readonly request: FigureRequest<Answer>; readonly preset: Preset; readonly made: string } | null): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ canvas: null, error: null });
  const latest = useRef(wanted);
  useEffect(() => { latest.current = wanted; });
  useEffect(() => {
    let isLate = false;
    const draw = async () => {
      await facesReady();
      if (isLate || !latest.current) return;
      const { request, preset, made } = latest.current;
      try {
        setDrawn({ canvas: picture(request, preset, made), error: null });
      } catch (error) {
        setDrawn({ canvas: null, error: error instanceof Error ? error : new Error(String(error)) });
      }
    };
    const timer = setTimeout(() => void draw(), PAUSE);
    return () => { isLate = true; clearTimeout(timer); };
  }, [key]);
  return drawn;
}
