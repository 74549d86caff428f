import type { ChartDefinition, ChartTable } from "~/charts/context";
import type { CountryCode } from "~/domain/country";
import type { EditionInfo } from "~/domain/edition";
import type { Indicator, Measure } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import type { DashboardState } from "~/url/resolveState";

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
  /** The words of `alone` that are the claim itself: a slide sets them in the country's colour. */
  readonly claim?: string;
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

/** A figure made from the address: the answer with its chart and its words in whichever language is asked for. */
export interface FigureSource<Answer> extends FigureSubject {
  readonly chart: ChartDefinition<Answer>;
  readonly answer: Answer;
  /** Where initiatives can be marked on it: the answer as it leaves the page with or without them, their list inside the picture. */
  readonly marked?: (isMarked: boolean) => Answer;
  /** Title, measure and alternative text, in whichever language is asked for. */
  readonly caption: (words: Words) => Caption;
  readonly state: DashboardState;
  /** There is nothing to draw or list yet. */
  readonly isEmpty?: boolean;
}

/** A figure whose answer only its own chart knows: what a pack and a story hold side by side. */
export type AnyFigure = FigureSource<unknown>;
