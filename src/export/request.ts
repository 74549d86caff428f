import { firstAndLast } from "~/analysis/lookup";
import type { Caption, FigureSource, FigureSubject } from "~/catalogue/figure";
import type { ChartDefinition } from "~/charts/context";
import type { Language } from "~/domain/language";
import type { Preset } from "~/export/presets";
import { withoutMarks } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";

/** What stands behind a picture; `clear` is nothing, with the ink of light. */
export const BACKGROUNDS = ["light", "dark", "clear"] as const;
export type Background = (typeof BACKGROUNDS)[number];

/** A figure in the words of one language. */
export interface Spoken {
  readonly words: Words;
  readonly caption: Caption;
}

/** A figure as it leaves the page. */
export interface FigureRequest<Answer> extends FigureSubject, Spoken {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  /** The other language of a picture in both, the first being English; `null` in a picture in one. */
  readonly second: Spoken | null;
  readonly background: Background;
  readonly time: "ltr" | "rtl";
  /** Whether Masar's mark stands beside the source. */
  readonly hasMark: boolean;
  /** The full link's query string. */
  readonly query: string;
}

/** Words of a picture that its author wrote instead of the computed ones. */
export type Edits = Partial<Readonly<Record<Language, { readonly title?: string | undefined; readonly subtitle?: string | undefined }>>>;

/** How a figure is to leave the page. */
export interface Wanted extends Pick<FigureRequest<unknown>, "background" | "time"> {
  /** Of its one language, or of both with English first. */
  readonly words: readonly [Words, Words?];
  readonly hasMark?: boolean;
  /** Whether initiatives are marked on it, where they can be; else as in its address. */
  readonly isMarked?: boolean;
  readonly edits?: Edits;
}

/** A figure as it is wanted. */
export function requestOf<Answer>(figure: FigureSource<Answer>, { words: [first, other], background, time, hasMark = true, isMarked, edits = {} }: Wanted): FigureRequest<Answer> {
  const { caption, state, answer, marked, ...about } = figure;
  const spoken = (words: Words): Spoken => {
    const computed = caption(words);
    const { title = computed.alone ?? computed.title, subtitle = computed.subtitle } = edits[words.language] ?? {};
    return { words, caption: { ...computed, title, subtitle } };
  };
  const isOn = isMarked ?? state.marks;
  return {
    ...about, ...spoken(first), second: other ? spoken(other) : null, answer: marked ? marked(isOn) : answer, background, time, hasMark,
    query: fullQuery({ ...state, tray: [], report: null, marks: marked ? isOn : state.marks }, first.language, about.chart.id),
  };
}

/** `masar-<figure>-<subject>-<editions>-<lang>[-<preset>][-dark|-clear].<ext>`; a preset and a background only for a picture. */
export function fileName<Answer>({ chart, subject, indicator = "egdi", measure = "rank", editions, words, second, background }: FigureRequest<Answer>, extension: "csv" | "ics" | "png" | "svg", preset?: Preset): string {
  const years = [...new Set([editions[0]?.edition, editions.at(-1)?.edition])];
  const look = preset ? [preset.id, ...(background === "light" ? [] : [background])] : [];
  const parts = ["masar", chart.id, subject, ...(indicator === "egdi" ? [] : [indicator]), ...(measure === "rank" ? [] : [measure]), ...years, second ? "ar-en" : words.language, ...look];
  return `${parts.join("-")}.${extension}`;
}

/** The date on which a file is made, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

type Sourced = Spoken & Pick<FigureSubject, "indicator" | "editions" | "isComputed">;

/** Whose figures they are, of which editions. */
export function sourceLine({ words: { t, format }, editions, caption }: Sourced): string {
  const [first, last] = firstAndLast(editions);
  return caption.source ?? t(first === last ? "export.sourceOne" : "export.source", { editions: format.editions(first, last) });
}

/** Edition, method changes in range and "computed", each where it applies. */
export function editionLine({ words: { t, format }, indicator = "egdi", editions, isComputed, caption }: Sourced): string {
  const [first, last] = firstAndLast(editions);
  const changes = editions.slice(1).filter(({ methodTouches }) => methodTouches.includes(indicator)).map(({ edition }) => format.edition(edition));
  return [
    ...(first === last || caption.source ? [] : [t("export.edition", { year: format.edition(last) })]),
    ...(changes.length > 0 && !caption.source ? [t("export.method", { count: changes.length, years: format.list(changes) })] : []),
    ...(isComputed ? [t("export.computed")] : []),
  ].join(" ");
}

/** Source, edition, method changes in range, the date made, and "computed": what no picture leaves without. */
export function sourceLines(sourced: Sourced, made: string): readonly string[] {
  const { words: { t, format }, caption } = sourced;
  const date = t("export.made", { date: format.date(made) }).replaceAll(" ", "\u00a0"); // a date is not broken over lines
  return [sourceLine(sourced), [editionLine(sourced), date].filter(Boolean).join(" "), ...[caption.note, caption.filter].flatMap((line) => line || [])];
}

const asSentence = (line: string) => (/[.!?؟]$/.test(line) ? line : `${line}.`);

/** The same in one line, each a sentence of its own, without invisible marks: for the inside of a file. */
export const sourceText = (request: Sourced, made: string): string =>
  sourceLines(request, made).map((line) => asSentence(withoutMarks(line))).join(" ").replaceAll("\u00a0", " ");

/** The languages of a picture with what is said in each: one, or English and then Arabic. */
export const spokenIn = <Answer>({ words, caption, second }: FigureRequest<Answer>): readonly Spoken[] => [{ words, caption }, ...(second ? [second] : [])];
