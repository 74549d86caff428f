import { anyOf, meeting, tally, type Tests } from "~/analysis/facets";
import { calendarYears, overlap, span } from "~/analysis/initiativeDates";
import type { Initiative } from "~/domain/initiative";

/** The questions with a closed list of answers; named as in the address. */
export const FACETS = ["kind", "state", "partner", "topic"] as const;
export type Facet = (typeof FACETS)[number];
/** Everything that can narrow the initiatives down. */
export type FilterPart = Facet | "years" | "text";

/** What is asked of an initiative: any of the values within a facet, all facets together. Nothing chosen asks nothing. */
export interface InitiativeFilter extends Readonly<Record<Facet, readonly string[]>> {
  /** First and last calendar year; an initiative that overlaps them is in, an undated one is not. */
  readonly years: readonly [number, number] | null;
  /** Whether its text holds what was typed. */
  readonly matches: ((initiative: Initiative) => boolean) | null;
}

/** Stands among the partners for the initiatives whose texts name none. */
export const NO_PARTNER = "none";

/** The answers that an initiative gives to a facet. */
export function valuesOf({ kind, countries, partners, topic }: Initiative, facet: Facet): readonly string[] {
  return { kind: [kind], state: countries, partner: partners.length > 0 ? partners : [NO_PARTNER], topic: [topic] }[facet];
}

function overlaps({ date }: Initiative, [from, to]: readonly [number, number]): boolean {
  const covered = span(date);
  return covered !== null && overlap(covered, [from, to + 1]);
}

/** What each part of the filter asks. */
export function testsOf({ years, matches, ...facets }: InitiativeFilter): Tests<Initiative, FilterPart> {
  const facet = (name: Facet) => anyOf(facets[name], (initiative: Initiative) => valuesOf(initiative, name));
  return { kind: facet("kind"), state: facet("state"), partner: facet("partner"), topic: facet("topic"), years: years && ((initiative) => overlaps(initiative, years)), text: matches };
}

/** The initiatives that meet a filter, or all of it but one part. */
export const filtered = (initiatives: readonly Initiative[], filter: InitiativeFilter, except?: FilterPart): readonly Initiative[] => meeting(initiatives, testsOf(filter), except);

/** How many initiatives each value of a facet would show under the other parts of the filter; a value without any is absent. */
export const optionCounts = (initiatives: readonly Initiative[], filter: InitiativeFilter, facet: Facet): ReadonlyMap<string, number> =>
  tally(filtered(initiatives, filter, facet).flatMap((initiative) => valuesOf(initiative, facet)));

/** How many initiatives touch each calendar year under the other parts of the filter. */
export const yearCounts = (initiatives: readonly Initiative[], filter: InitiativeFilter): ReadonlyMap<number, number> =>
  tally(filtered(initiatives, filter, "years").flatMap(calendarYears));
