import type { LocalizedText } from "~/domain/language";

/** Where a data file or a text comes from. `null`: the source does not state it, and the screen says so. */
export interface Source {
  readonly id: string;
  readonly file: string | null;
  readonly title: LocalizedText;
  readonly publisher: LocalizedText | null;
  readonly author: string | null;
  readonly address: string | null;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly retrieved: string | null;
  readonly language: string | null;
  readonly terms: LocalizedText | null;
  readonly note: LocalizedText | null;
}
