import type { Indicator, SubIndex } from "~/domain/indicator";
import type { LocalizedText } from "~/domain/language";

/** A published survey, named by its year: 2003, 2004, 2005, 2008, 2010 … Unevenly spaced; the list is `editions.csv`. */
export type Edition = number;

/** What is the same for all countries of one edition. */
export interface EditionInfo {
  readonly edition: Edition;
  readonly title: string;
  /** Weight of each sub-index in EGDI; they add up to 1. */
  readonly weights: Readonly<Record<SubIndex, number>>;
  /** Member states of the United Nations then (191, 192, 193). */
  readonly members: number;
  /** Countries with a published rank. */
  readonly scored: number;
  /** What changed in the method since the edition before, in a few words; `null` where nothing did. */
  readonly methodChange: LocalizedText | null;
  /** The indices that this change touches. */
  readonly methodTouches: readonly Indicator[];
  /** The same in a sentence, for the Data page. */
  readonly methodNote: LocalizedText | null;
}
