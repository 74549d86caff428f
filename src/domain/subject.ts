import type { Country } from "~/domain/country";
import type { LocalizedText } from "~/domain/language";

/** A line of a comparison: a country, or a peer group by its mean. */
export interface Subject {
  /** ISO alpha-3 or the id of a peer group. */
  readonly id: string;
  readonly name: LocalizedText;
  readonly label: LocalizedText;
  /** As of a country, of the Arabic `label`. */
  readonly gender: Country["gender"];
  readonly isGroup: boolean;
}
