import { assessmentOf, countryOf, statusIn } from "~/analysis/lookup";
import type { RankedEdition } from "~/analysis/moveFact";
import type { Assessment, Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Survey } from "~/domain/survey";

/** An edition and a later one. */
export type EditionPair = readonly [Edition, Edition];

/** A country's UN rank (1 is best) and EGDI (0–1) in an edition that scored it. */
export interface Scored extends RankedEdition {
  readonly egdi: number;
  readonly row: Assessment;
}

/** A country that at least one of two editions did not score: nothing can be set side by side. */
export interface NotScored {
  readonly country: Country;
  readonly pair: EditionPair;
  /** The unscored of the two, each with its reason. */
  readonly missing: readonly { readonly edition: Edition; readonly status: Status }[];
  /** The nearest pair of editions that are both scored; `null` when there is none. */
  readonly nearest: EditionPair | null;
}

/** What an edition that scored a country says of it; `null` when it did not. */
export const scored = (row: Assessment | null | undefined): Scored | null =>
  (row && row.rank !== null && row.values.egdi !== null ? { edition: row.edition, row, rank: row.rank, egdi: row.values.egdi } : null);

/** The same of a country in an edition. */
export const scoredIn = (survey: Survey, code: CountryCode, edition: Edition): Scored | null => scored(assessmentOf(survey, code, edition));

function nearestScoredPair(survey: Survey, code: CountryCode, [from, to]: EditionPair): EditionPair | null {
  const known = survey.editions.map(({ edition }) => edition).filter((edition) => scoredIn(survey, code, edition));
  const pairs = known.flatMap((a) => known.filter((b) => b > a).map((b) => [a, b] as const));
  const distance = ([a, b]: EditionPair) => Math.abs(a - from) + Math.abs(b - to);
  return pairs.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** A country in two editions, or what keeps them from being compared. */
export function scoredPair(survey: Survey, code: CountryCode, pair: EditionPair): { readonly before: Scored; readonly after: Scored } | NotScored {
  const [before, after] = [scoredIn(survey, code, pair[0]), scoredIn(survey, code, pair[1])];
  if (before && after) return { before, after };
  const missing = pair.filter((_edition, i) => !(i === 0 ? before : after)).map((edition) => ({ edition, status: statusIn(survey, code, edition) }));
  return { country: countryOf(survey, code), pair, missing, nearest: nearestScoredPair(survey, code, pair) };
}
