import { useRef, useState } from "react";
import { countryOf } from "~/analysis/lookup";
import type { PackFailure, PackJob, PackProgress } from "~/export/pack";
import type { Preset } from "~/export/presets";
import type { Survey } from "~/domain/survey";
import type { PackOutput } from "~/storage/exportChoices";
import type { Words } from "~/i18n/words";
import type { DashboardState } from "~/url/resolveState";

/** What a pack becomes. */
export interface PackWish {
  readonly output: PackOutput;
  /** Of its file: a pack, or what else it is. */
  readonly name?: "brief";
  readonly jobs: readonly PackJob[];
  readonly preset: Preset;
  readonly survey: Survey;
  readonly state: DashboardState;
  /** Of the screen, then of the pack. */
  readonly words: Words;
  readonly spoken: readonly Words[];
  /** The query string of the whole pack's link. */
  readonly query: string;
}

interface PackRun {
  readonly progress: PackProgress | null;
  readonly failed: readonly PackFailure[];
  readonly said: string;
}

const IDLE: PackRun = { progress: null, failed: [], said: "" };

/** The name of a pack's file, without its ending. */
const packFile = ({ name, spoken, state: { country, edition } }: PackWish, made: string) =>
  ["masar", ...(name ? [name, country.toLowerCase(), edition] : ["pack", made]), spoken.length > 1 ? "ar-en" : (spoken[0]?.language ?? "en")].join("-");

const countryName = ({ survey, state }: PackWish, words: Words) => words.of(countryOf(survey, state.country).label);

type Told = Pick<Parameters<typeof import("~/export/pack").packParts>[0], "signal" | "onProgress">;

/** Makes it. @returns what could not be made, and what is told of the rest */
async function makePack(wish: PackWish, told: Told): Promise<{ readonly failed: readonly PackFailure[]; readonly said: string }> {
  const { output, jobs, preset, survey, state, words: { t, format }, spoken, query } = wish;
  const [{ packParts }, { facesReady }, { today }, { download }] = await Promise.all([import("~/export/pack"), import("~/export/picture"), import("~/export/request"), import("~/export/download")]);
  const made = today();
  const name = packFile(wish, made);
  await facesReady();
  const save = (file: string, blob: Blob) => { told.signal.throwIfAborted(); download(file, blob); return t("pack.done", { file }); };
  switch (output) {
    case "zip": {
      const { zipPiece, zipBlob } = await import("~/export/packZip");
      const parts = await packParts({ ...told, jobs, make: (request) => zipPiece(request, preset, made) });
      return { ...parts, said: parts.made.length === 0 ? t("pack.nothing") : save(`${name}.zip`, await zipBlob(parts.made.map(({ piece }) => piece), made)) };
    }
    case "deck": {
      const [{ deckSlide }, { deckBytes }] = await Promise.all([import("~/export/deckSlide"), import("~/export/deck")]);
      const parts = await packParts({ ...told, jobs, make: (request) => deckSlide(request, { countries: survey.countries, about: state, made }) });
      const slides = spoken.flatMap(({ language }) => parts.made.map(({ piece }) => piece).filter((slide) => slide.language === language));
      const [first] = spoken;
      if (slides.length === 0 || !first) return { ...parts, said: t("pack.nothing") };
      const count = jobs.length / spoken.length;
      const bytes = await deckBytes(slides, { title: wish.name ? first.t("brief.head", { country: countryName(wish, first) }) : first.t("pack.deckTitle", { count, n: first.format.count(count) }), made, query });
      return { ...parts, said: save(`${name}.pptx`, new Blob([bytes], { type: "application/vnd.openxmlformats-officedocument.presentationml.presentation" })) };
    }
    case "print": {
      const { halfPage, printHalves } = await import("~/export/packPages");
      const parts = await packParts({ ...told, jobs, make: (request) => halfPage(request, made) });
      if (parts.made.length === 0) return { ...parts, said: t("pack.nothing") };
      await printHalves(parts.made.map(({ piece }) => piece), name);
      return { ...parts, said: t("pack.printed", { n: format.count(parts.made.length) }) };
    }
  }
}

/** A pack on its way: how far it is, what failed, and how to stop it. */
export function usePackRun() {
  const [run, setRun] = useState<PackRun>(IDLE);
  const stop = useRef<AbortController>(null);
  const start = async (wish: PackWish) => {
    const own = new AbortController();
    stop.current?.abort();
    stop.current = own;
    setRun({ ...IDLE, progress: { done: 0, of: wish.jobs.length, name: "" } });
    try {
      const { failed, said } = await makePack(wish, { signal: own.signal, onProgress: (progress) => { if (!own.signal.aborted) setRun({ ...IDLE, progress }); } });
      setRun({ progress: null, failed, said });
    } catch (error) {
      if (stop.current !== own) return; // another one has begun
      setRun({ ...IDLE, said: own.signal.aborted ? wish.words.t("pack.cancelled") : wish.words.t("export.failed", { reason: error instanceof Error ? error.message : String(error) }) });
    }
  };
  return { ...run, start: (wish: PackWish) => void start(wish), cancel: () => stop.current?.abort() };
}
