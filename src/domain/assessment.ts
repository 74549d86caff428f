import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Indicator } from "~/domain/indicator";

/** Why a country has a rank in an edition, or has none: as a row says it. */
export const STATUSES = ["scored", "no_online_presence", "not_computed", "not_a_member"] as const;
/** The same as an answer says it: `no_row` where the file has no readable row. */
export type Status = Assessment["status"] | "no_row";

/** Remarks on single rows of `egdi.csv`; the vocabulary is closed. */
export const NOTES = [
  "hci_missing_counted_as_0",
  "tii_missing_counted_as_0",
  "hci_above_1_in_source",
  "egdi_not_mean_of_published_components",
  "rank_decided_on_unrounded_values",
  "serbia_and_montenegro",
] as const;
export type Note = (typeof NOTES)[number];

/** What one edition says about one country. */
export interface Assessment {
  readonly edition: Edition;
  readonly country: CountryCode;
  readonly status: (typeof STATUSES)[number];
  /** The UN's EGDI rank, 1 is best, ties exist; `null` when not ranked. */
  readonly rank: number | null;
  /** 0–1, higher is better; `null` when not published. */
  readonly values: Readonly<Record<Indicator, number | null>>;
  readonly notes: readonly Note[];
}
