import { busiestSpan, type BusiestSpan } from "~/analysis/busiestSpan";
import { byDate, middle, span, startYear, type DecimalYear } from "~/analysis/initiativeDates";
import { filtered, valuesOf, type Facet, type InitiativeFilter } from "~/analysis/initiativeFilter";
import { firstAndLast } from "~/analysis/lookup";
import { pathsOf, type PathPoint, type Paths } from "~/analysis/paths";
import type { CountryCode } from "~/domain/country";
import { KINDS, type Initiative, type InitiativeFile } from "~/domain/initiative";
import type { LocalizedText } from "~/domain/language";
import type { Survey } from "~/domain/survey";

/** Names of what initiatives refer to: everyday names of countries, short and full names of organisations, topics. */
export type InitiativeNames = Readonly<Record<Exclude<Facet, "kind"> | "organisation", ReadonlyMap<string, LocalizedText>>>;

/** An initiative that is shown; `isRest` where it does not meet the filter and is only dimmed. */
interface ShownInitiative {
  readonly initiative: Initiative;
  readonly isRest: boolean;
}

/** A dated one, at its place on the axis. */
export interface PlacedInitiative extends ShownInitiative {
  readonly at: DecimalYear;
  /** The stretch that a range covers; `null` for a single date. */
  readonly range: readonly [DecimalYear, DecimalYear] | null;
}

/** The dated initiatives that share a kind, country, partner or topic, in the order of time. */
export interface Lane {
  /** The value that they share; `none` where no partner is named. */
  readonly id: string;
  /** `null` for a kind and for `none`, which are words of the interface. */
  readonly name: LocalizedText | null;
  readonly items: readonly PlacedInitiative[];
}

/** One country's rank path above the initiatives, on one axis of time. */
export interface InitiativeTimeline {
  readonly country: CountryCode;
  readonly path: Paths;
  readonly lanesBy: Facet;
  readonly lanes: readonly Lane[];
  /** In the order of the kinds. */
  readonly undated: readonly ShownInitiative[];
  /** The countries whose initiatives are asked for; none asks for all. */
  readonly states: readonly string[];
  /** Those that meet the filter, in the order of time, the undated last. */
  readonly found: readonly Initiative[];
  readonly selected: Initiative | null;
  readonly busiest: BusiestSpan | null;
  readonly names: InitiativeNames;
}

interface TimelineQuestion {
  readonly country: CountryCode;
  readonly filter: InitiativeFilter;
  readonly lanesBy: Facet;
  readonly rest: "hide" | "dim";
  /** The id of the one that is open. */
  readonly selected: string | null;
}

/** The names that the initiatives of a file need. */
export function initiativeNames({ countries }: Survey, { organisations, topics }: InitiativeFile): InitiativeNames {
  return {
    state: new Map(countries.map(({ code, label }) => [code, label])),
    partner: new Map(organisations.map(({ id, short }) => [id, short])),
    organisation: new Map(organisations.map(({ id, name }) => [id, name])),
    topic: new Map(topics.map(({ id, name }) => [id, name])),
  };
}

/** Kinds and topics in their own order, countries and partners from the most frequent. */
export function facetValues(initiatives: readonly Initiative[], facet: Facet, names: InitiativeNames): readonly string[] {
  const all = initiatives.flatMap((initiative) => valuesOf(initiative, facet));
  if (facet === "kind") return KINDS.filter((kind) => all.includes(kind));
  if (facet === "topic") return [...names.topic.keys()].filter((topic) => all.includes(topic));
  const frequency = (value: string) => all.filter((other) => other === value).length;
  return [...new Set(all)].toSorted((a, b) => frequency(b) - frequency(a));
}

const NO_PARTNER = "none";

function lanesOf(placed: readonly PlacedInitiative[], by: Facet, names: InitiativeNames): readonly Lane[] {
  const values = facetValues(placed.map(({ initiative }) => initiative), by, names);
  const lanes = values.map((id): Lane => ({
    id, name: by === "kind" ? null : (names[by].get(id) ?? null),
    items: placed.filter(({ initiative }) => valuesOf(initiative, by).includes(id)),
  }));
  const without = placed.filter(({ initiative }) => valuesOf(initiative, by).length === 0);
  return without.length === 0 ? lanes : [...lanes, { id: NO_PARTNER, name: null, items: without }];
}

/** Answers what was done when, beside where a country's rank stood; lanes that hold nothing dated are left out. */
export function initiativeTimeline(survey: Survey, file: InitiativeFile, { country, filter, lanesBy, rest, selected }: TimelineQuestion): InitiativeTimeline {
  const [from, to] = firstAndLast(survey.editions);
  const path = pathsOf(survey, { indicator: "egdi", measure: "rank", subjects: [{ id: country, role: "focus" }], from, to });
  const names = initiativeNames(survey, file);
  const found = filtered(file.initiatives, filter).toSorted(byDate);
  const shown = (rest === "dim" ? file.initiatives.toSorted(byDate) : found).map((initiative) => ({ initiative, isRest: !found.includes(initiative) }));
  const placed = shown.flatMap(({ initiative, isRest }): PlacedInitiative[] => {
    const at = middle(initiative.date);
    return at === null ? [] : [{ initiative, isRest, at, range: initiative.date.to === null ? null : span(initiative.date) }];
  });
  const [focus] = path.paths;
  return {
    country, path, lanesBy, names, found, states: filter.state,
    lanes: lanesOf(placed, lanesBy, names),
    undated: shown.filter(({ initiative }) => initiative.date.from === null).toSorted((a, b) => KINDS.indexOf(a.initiative.kind) - KINDS.indexOf(b.initiative.kind)),
    selected: file.initiatives.find(({ id }) => id === selected) ?? null,
    busiest: focus ? busiestSpan(found, focus) : null,
  };
}

/** The years that can be asked for: those of the editions and of the initiatives. */
export function yearBounds({ path }: Pick<InitiativeTimeline, "path">, { initiatives }: Pick<InitiativeFile, "initiatives">): readonly [number, number] {
  const years = [...path.editions.map(({ edition }) => edition), ...initiatives.flatMap((initiative) => startYear(initiative) ?? [])];
  return [Math.min(...years), Math.max(...years)];
}

/** The editions of a path around an initiative: the last of an earlier year, those of its own years, the first of a later year. */
export function ranksAround({ path }: Pick<InitiativeTimeline, "path">, initiative: Initiative): readonly PathPoint[] {
  const from = startYear(initiative);
  if (from === null) return [];
  const to = Number((initiative.date.to ?? initiative.date.from ?? "").slice(0, 4));
  const points = path.paths[0]?.points ?? [];
  const [before, after] = [points.findLast(({ edition }) => edition < from), points.find(({ edition }) => edition > to)];
  return [before ?? [], points.filter(({ edition }) => edition >= from && edition <= to), after ?? []].flat();
}

/** The dated initiatives before and after one, in the order of time, among those that meet the filter; `null` at the ends and for an undated one. */
export function neighbours({ found }: Pick<InitiativeTimeline, "found">, { id, date }: Initiative): { readonly earlier: Initiative | null; readonly later: Initiative | null } {
  const own = middle(date);
  if (own === null) return { earlier: null, later: null };
  const dated = found.filter((initiative) => initiative.date.from !== null);
  const index = dated.findIndex((initiative) => initiative.id === id);
  if (index >= 0) return { earlier: dated[index - 1] ?? null, later: dated[index + 1] ?? null };
  const at = (initiative: Initiative) => middle(initiative.date) ?? own;
  return { earlier: dated.findLast((initiative) => at(initiative) <= own) ?? null, later: dated.find((initiative) => at(initiative) > own) ?? null };
}
