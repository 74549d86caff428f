import type { QueryClient } from "@tanstack/react-query";
import { figureFilesQuery } from "~/app/figureFiles";
import { packName } from "~/catalogue/packName";
import { DataFileError } from "~/data/problems";
import type { Language } from "~/domain/language";
import { LANGUAGES } from "~/domain/language";
import type { Survey } from "~/domain/survey";
import type { PackJob } from "~/export/pack";
import type { Background } from "~/export/request";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import type { Packed } from "~/url/tray";

/** What figures are made of and how they look, whatever the figure. */
export interface PackContext {
  readonly client: QueryClient;
  readonly survey: Survey;
  /** Of the screen. */
  readonly words: Words;
  readonly time: "ltr" | "rtl";
  readonly background: Background;
}

/** A figure of a pack in one language, from the address alone. */
export async function packedRequest(context: PackContext, one: Packed, spoken: Words) {
  const { t } = context.words;
  const [{ figureOf }, { requestOf }] = await Promise.all([import("~/catalogue/figureOf"), import("~/export/request")]);
  const files = await context.client.fetchQuery(figureFilesQuery(context.client, one)).catch((error: unknown) => {
    throw error instanceof DataFileError ? new Error(t("pack.reason.file", { file: ltr(`data/${error.file}`) }), { cause: error }) : error;
  });
  const figure = figureOf(one.state, one.figure, { ...files, survey: context.survey, words: context.words });
  if (!figure) throw new Error(t("pack.reason.none"));
  return requestOf(figure, { words: [spoken], background: context.background, time: context.time });
}

/** Every figure in every language asked for: a figure's languages side by side. */
export const packJobs = (context: PackContext, entries: readonly Packed[], spoken: readonly Words[]): readonly PackJob[] =>
  entries.flatMap((one, i) => spoken.map((words): PackJob => {
    const { t, format } = context.words;
    const name = t("pack.name", { place: format.count(i + 1), name: packName(context.words, one) });
    return { key: `${one.entry} ${words.language}`, name: spoken.length > 1 ? t("pack.step", { name, language: labelOf(words.language) }) : name, request: () => packedRequest(context, one, words) };
  }));

const labelOf = (language: Language) => LANGUAGES[language].label;
