import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { EgdiGroup, Indicator } from "~/domain/indicator";
import type { LocalizedText } from "~/domain/language";
import type { PeerGroup } from "~/domain/peerGroup";

/** The kinds of initiative, in the order of the lanes; each has its own shape. */
export const KINDS = ["programme", "agreement", "forum", "award", "delegation", "report"] as const;
export type Kind = (typeof KINDS)[number];

/** How much of a date the source gives. */
export const PRECISIONS = ["day", "month", "year", "range", "none"] as const;
type Precision = (typeof PRECISIONS)[number];

/** When an initiative took place, no more exactly than its source says. */
export interface InitiativeDate {
  readonly precision: Precision;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; `null` when undated. */
  readonly from: string | null;
  /** End of a range, else `null`. */
  readonly to: string | null;
  /** `inferred`: concluded from the texts, with the reason; `null` when undated. */
  readonly basis: "stated" | "inferred" | null;
  readonly reason: LocalizedText | null;
}

/** A figure that a text gives about an initiative. */
export interface InitiativeFigure {
  readonly value: number;
  readonly qualifier: "about" | "more-than" | null;
  readonly unit: LocalizedText;
  readonly what: LocalizedText;
}

/** A dated (or undated) public programme, meeting, agreement … with its source. */
export interface Initiative {
  readonly id: string;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  readonly date: InitiativeDate;
  /** States that took part as actors, the host first. */
  readonly countries: readonly CountryCode[];
  readonly partners: readonly string[];
  readonly kind: Kind;
  readonly topic: string;
  readonly figures: readonly InitiativeFigure[];
  readonly sources: readonly string[];
}

/** A named organisation or topic. */
interface Named {
  readonly id: string;
  readonly name: LocalizedText;
}

/** An organisation, under the name it bore then. */
interface Organisation extends Named {
  readonly short: LocalizedText;
}

export const CLAIM_TYPES = ["rank", "value", "movement", "regional-rank", "group-membership", "count", "order"] as const;

/** What a source text says of the indices, to be set beside the UN's table. */
export interface IndexClaim {
  readonly id: string;
  readonly type: (typeof CLAIM_TYPES)[number];
  readonly indicator: Indicator;
  /** Earliest first; empty where the text names none. */
  readonly editions: readonly Edition[];
  readonly countries: readonly CountryCode[];
  /** Among whom it is said. */
  readonly scope: PeerGroup;
  /** The rank, places or count that it gives; `null` where it gives none. */
  readonly figure: number | null;
  /** The UN's group by EGDI that it speaks of. */
  readonly group: EgdiGroup | null;
  /** The regions and subregions (UN M49) whose states it sets a country against. */
  readonly against: readonly string[] | null;
  /** In our words. */
  readonly worded: LocalizedText;
  /** The figure as the text words it, where that is no numeral. */
  readonly figureAsWorded: LocalizedText | null;
  /** How it is read where its words leave that open. */
  readonly reading: LocalizedText | null;
  readonly source: string;
}

/** Everything that `initiatives.json` holds. */
export interface InitiativeFile {
  readonly topics: readonly Named[];
  readonly organisations: readonly Organisation[];
  readonly initiatives: readonly Initiative[];
  readonly claims: readonly IndexClaim[];
}
