import { firstAndLast } from "~/analysis/lookup";
import type { ChartDefinition, ChartTable } from "~/charts/context";
import type { ThemeName } from "~/charts/theme";
import type { CountryCode } from "~/domain/country";
import type { EditionInfo } from "~/domain/edition";
import type { Indicator, Measure } from "~/domain/indicator";
import type { Preset } from "~/export/presets";
import { withoutMarks } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** The words around a picture, in one language. */
export interface Caption {
  /** The finding. */
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** What somebody who does not see the picture needs to know of it. */
  readonly alt: string;
  /** The title of a picture that has left the page, where nothing around it names its subject; else `title`. */
  readonly alone?: string;
  /** A remark beside the source. */
  readonly note?: string;
  /** By what the whole was narrowed down: the page shows it in its controls, a picture says it beside the source. */
  readonly filter?: string;
  /** Whence the figures are, where they are not the Survey's. */
  readonly source?: string;
}

/** What a figure is about, on its page and as it leaves it. */
export interface FigureSubject {
  /** `null` for several countries or a group. */
  readonly country?: CountryCode | null;
  /** What stands for the subject in file names. */
  readonly subject: string;
  /** The editions shown, earliest first; at least one. */
  readonly editions: readonly EditionInfo[];
  /** The index and measure shown, where they can be chosen: EGDI's rank else. */
  readonly indicator?: Indicator;
  readonly measure?: Measure;
  /** Ranks or values in it are Masar's own. */
  readonly isComputed?: boolean;
  /** The table as a file, where that holds more than the one on screen. */
  readonly file?: (words: Words) => ChartTable;
}

/** A figure as it leaves the page. */
export interface FigureRequest<Answer> extends FigureSubject {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  readonly caption: Caption;
  readonly words: Words;
  readonly theme: ThemeName;
  readonly time: "ltr" | "rtl";
  /** The full link's query string. */
  readonly query: string;
}

/** `masar-<figure>-<subject>-<editions>-<lang>[-<preset>][-dark].<ext>`; a preset and a theme only for a picture. */
export function fileName<Answer>({ chart, subject, indicator = "egdi", measure = "rank", editions, words, theme }: FigureRequest<Answer>, extension: "csv" | "ics" | "png", preset?: Preset): string {
  const years = [...new Set([editions[0]?.edition, editions.at(-1)?.edition])];
  const look = preset ? [preset.id, ...(theme === "dark" ? ["dark"] : [])] : [];
  const parts = ["masar", chart.id, subject, ...(indicator === "egdi" ? [] : [indicator]), ...(measure === "rank" ? [] : [measure]), ...years, words.language, ...look];
  return `${parts.join("-")}.${extension}`;
}

/** The date on which a file is made, `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
}

/** The site's public address, where that was set at build; else nothing, and links hold the query alone. */
export const siteAddress = (import.meta.env["VITE_SITE"] as string | undefined) ?? "";

/** Source, edition, method changes in range, the date made, and "computed": what no picture leaves without. */
export function sourceLines<Answer>({ words, indicator = "egdi", editions, isComputed, caption }: FigureRequest<Answer>, made: string): readonly string[] {
  const { t, format } = words;
  const [first, last] = firstAndLast(editions);
  const changes = editions.slice(1).filter(({ methodTouches }) => methodTouches.includes(indicator)).map(({ edition }) => format.edition(edition));
  return [
    caption.source ?? t(first === last ? "export.sourceOne" : "export.source", { editions: format.editions(first, last) }),
    [
      ...(first === last || caption.source ? [] : [t("export.edition", { year: format.edition(last) })]),
      ...(changes.length > 0 && !caption.source ? [t("export.method", { count: changes.length, years: format.list(changes) })] : []),
      ...(isComputed ? [t("export.computed")] : []),
      t("export.made", { date: format.date(made) }).replaceAll(" ", "\u00a0"), // a date is not broken over lines
    ].join(" "),
    ...[caption.note, caption.filter].flatMap((line) => line || []),
  ];
}

const asSentence = (line: string) => (/[.!?؟]$/.test(line) ? line : `${line}.`);

/** The same in one line, each a sentence of its own, without invisible marks: for the inside of a file. */
export const sourceText = <Answer>(request: FigureRequest<Answer>, made: string): string =>
  sourceLines(request, made).map((line) => asSentence(withoutMarks(line))).join(" ").replaceAll("\u00a0", " ");
