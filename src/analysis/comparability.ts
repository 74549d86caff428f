import { assessmentOf } from "~/analysis/lookup";
import { NOTES, type Assessment, type Note } from "~/domain/assessment";
import type { Country } from "~/domain/country";
import type { Edition, EditionInfo } from "~/domain/edition";
import type { LocalizedText } from "~/domain/language";
import type { Survey } from "~/domain/survey";

/** Editions in a row that were made by one method. */
export interface MethodSpan {
  readonly from: Edition;
  readonly to: Edition;
  /** Member states, fewest and most. */
  readonly members: readonly [number, number];
  /** The weights of its first edition. */
  readonly weights: EditionInfo["weights"];
  /** What became different; `null` for the first span. */
  readonly change: LocalizedText | null;
}

/** Rows of one edition to which a note applies. */
interface NotedEdition {
  readonly edition: Edition;
  readonly rows: readonly { readonly country: Country; readonly assessment: Assessment }[];
}

/** A remark on single rows, with every row that bears it. */
export interface KnownException {
  readonly note: Note;
  readonly count: number;
  readonly editions: readonly NotedEdition[];
}

/** Answers between which editions ranks and values are made alike: a span begins where the method changed. */
export function methodSpans(editions: readonly EditionInfo[]): readonly MethodSpan[] {
  const spans: MethodSpan[] = [];
  for (const { edition, members, weights, methodNote } of editions) {
    const open = spans.at(-1);
    if (!open || methodNote !== null) spans.push({ from: edition, to: edition, members: [members, members], weights, change: methodNote });
    else spans[spans.length - 1] = { ...open, to: edition, members: [Math.min(open.members[0], members), Math.max(open.members[1], members)] };
  }
  return spans;
}

/** Answers which rows of the file are not as the method says, note by note; notes that no row bears are left out. */
export function knownExceptions(survey: Survey): readonly KnownException[] {
  return NOTES.flatMap((note) => {
    const editions = survey.editions.flatMap(({ edition }): readonly NotedEdition[] => {
      const rows = survey.countries.flatMap((country) => {
        const assessment = assessmentOf(survey, country.code, edition);
        return assessment?.notes.includes(note) ? [{ country, assessment }] : [];
      });
      return rows.length > 0 ? [{ edition, rows }] : [];
    });
    return editions.length > 0 ? [{ note, editions, count: editions.reduce((sum, { rows }) => sum + rows.length, 0) }] : [];
  });
}
