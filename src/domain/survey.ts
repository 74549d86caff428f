import type { Assessment } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition, EditionInfo } from "~/domain/edition";

/** The figures of the Survey, ready to be asked: every edition, every country, and what each edition says of each. */
export interface Survey {
  /** Earliest first, never empty. */
  readonly editions: readonly EditionInfo[];
  /** In the order of `countries.csv`. */
  readonly countries: readonly Country[];
  readonly byEdition: ReadonlyMap<Edition, ReadonlyMap<CountryCode, Assessment>>;
}
