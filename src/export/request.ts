import type { ChartDefinition } from "~/charts/context";
import type { ThemeName } from "~/charts/theme";
import type { CountryCode } from "~/domain/country";
import type { EditionInfo } from "~/domain/edition";
import type { Words } from "~/i18n/words";

/** A figure as it leaves the page. */
export interface FigureRequest<Answer> {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  readonly caption: { readonly title: string; readonly subtitle: string; readonly alt: string; readonly note?: string };
  readonly words: Words;
  readonly theme: ThemeName;
  readonly time: "ltr" | "rtl";
  /** The country that the figure is about; `null` for several. */
  readonly country: CountryCode | null;
  /** What stands for the subject in the file name. */
  readonly subject: string;
  /** The editions shown, earliest first; at least one. */
  readonly editions: readonly EditionInfo[];
  readonly isComputed: boolean;
  /** The full link's query string. */
  readonly query: string;
}

/** `masar-<figure>-<subject>-<editions>-<lang>[-<preset>][-dark].<ext>` */
export function fileName<Answer>({ chart, subject, editions, words, theme }: FigureRequest<Answer>, extension: "png" | "csv"): string {
  const years = [...new Set([editions[0]?.edition, editions.at(-1)?.edition])];
  const parts = ["masar", chart.id, subject, ...years, words.language, ...(extension === "png" ? ["slide", ...(theme === "dark" ? ["dark"] : [])] : [])];
  return `${parts.join("-")}.${extension}`;
}

/** Source, edition, method changes in range, the date made, and "computed": what no picture leaves without. */
export function sourceLines<Answer>({ words, editions, isComputed, caption }: FigureRequest<Answer>, made: string): readonly string[] {
  const { t, format } = words;
  const [first, last] = [editions[0]?.edition ?? 0, editions.at(-1)?.edition ?? 0];
  const changes = editions.slice(1).filter(({ methodChange }) => methodChange !== null).map(({ edition }) => format.edition(edition));
  return [
    t(first === last ? "export.sourceOne" : "export.source", { editions: format.editions(first, last) }),
    [
      t("export.edition", { year: format.edition(last) }),
      ...(changes.length > 0 ? [t("export.method", { count: changes.length, years: format.list(changes) })] : []),
      ...(isComputed ? [t("export.computed")] : []),
      t("export.made", { date: format.date(made) }),
    ].join(" "),
    ...(caption.note ? [caption.note] : []),
  ];
}
