import { busiestSpan, type BusiestSpan } from "~/analysis/busiestSpan";
import { grouped, tally } from "~/analysis/facets";
import { calendarYears, middle, overlap, span, type DecimalYear, type Stretch } from "~/analysis/initiativeDates";
import { filtered, NO_PARTNER, valuesOf, type Facet, type InitiativeFilter } from "~/analysis/initiativeFilter";
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
  /** All the time that its date may mean: a whole year where the source gives no more, from first to last of a range. */
  readonly covers: Stretch;
  /** The stretch that a range covers; `null` for a single date. */
  readonly range: Stretch | null;
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
  /** The years that can be looked at, from the first to the end of the last. */
  readonly whole: Stretch;
  /** The part of them that the axis shows: the years asked for where the rest is hidden. */
  readonly axis: Stretch;
  /** The years asked for where the rest is dimmed, as a band on the whole axis. */
  readonly band: Stretch | null;
  /** Whether the years are just being moved: nothing glides by itself then. */
  readonly isMoving: boolean;
  /** The dated ones of all years, in the order of time; `isRest` where another part of the filter leaves them out. */
  readonly dated: readonly PlacedInitiative[];
  readonly rest: "hide" | "dim";
  /** In the order of the kinds. */
  readonly undated: readonly ShownInitiative[];
  readonly filter: InitiativeFilter;
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
  /** What becomes of those that do not meet the filter. */
  readonly rest: "hide" | "dim";
  /** The id of the one that is open. */
  readonly selected: string | null;
}

const known = new WeakMap<InitiativeFile, { readonly survey: Survey; readonly names: InitiativeNames }>();

/** The names that the initiatives of a file need, the same object as long as the file is. */
export function initiativeNames(survey: Survey, file: InitiativeFile): InitiativeNames {
  const made = known.get(file);
  if (made?.survey === survey) return made.names;
  const { organisations, topics } = file;
  const names: InitiativeNames = {
    state: new Map(survey.countries.map(({ code, label }) => [code, label])),
    partner: new Map(organisations.map(({ id, short }) => [id, short])),
    organisation: new Map(organisations.map(({ id, name }) => [id, name])),
    topic: new Map(topics.map(({ id, name }) => [id, name])),
  };
  known.set(file, { survey, names });
  return names;
}

/** Kinds and topics in their own order, countries and partners from the most frequent; that none is named comes last. */
export function facetValues(initiatives: readonly Initiative[], facet: Facet, names: InitiativeNames): readonly string[] {
  const all = initiatives.flatMap((initiative) => valuesOf(initiative, facet));
  if (facet === "kind") return KINDS.filter((kind) => all.includes(kind));
  if (facet === "topic") return [...names.topic.keys()].filter((topic) => all.includes(topic));
  const counts = tally(all);
  const frequency = (value: string) => counts.get(value) ?? 0;
  return [...new Set(all)].toSorted((a, b) => Number(a === NO_PARTNER) - Number(b === NO_PARTNER) || frequency(b) - frequency(a));
}

function lanesOf(placed: readonly PlacedInitiative[], by: Facet, names: InitiativeNames): readonly Lane[] {
  const items = grouped(placed, ({ initiative }) => valuesOf(initiative, by));
  return facetValues(placed.map(({ initiative }) => initiative), by, names).map((id): Lane => ({ id, name: by === "kind" ? null : (names[by].get(id) ?? null), items: items.get(id) ?? [] }));
}

type Dated = Omit<PlacedInitiative, "isRest">;
const dates = new WeakMap<readonly Initiative[], readonly Dated[]>();

/** The dated ones of a file in the order of time: the same at every question. */
function datedOf(initiatives: readonly Initiative[]): readonly Dated[] {
  const known = dates.get(initiatives) ?? initiatives.flatMap((initiative): Dated[] => {
    const [at, covers] = [middle(initiative.date), span(initiative.date)];
    return at === null || covers === null ? [] : [{ initiative, at, covers, range: initiative.date.to === null ? null : covers }];
  }).toSorted((a, b) => a.at - b.at);
  dates.set(initiatives, known);
  return known;
}

/** The calendar years that the editions and the initiatives touch. */
function wholeAxis({ editions }: Paths, dated: readonly Dated[]): Stretch {
  const years = [...editions.map(({ edition }): Stretch => [edition, edition + 1]), ...dated.map(({ covers }) => covers)];
  return [Math.floor(years.reduce((least, [from]) => Math.min(least, from), Infinity)), Math.ceil(years.reduce((most, [, to]) => Math.max(most, to), -Infinity) - 1e-6)];
}

/** The years of a filter as a stretch of the axis; all of it where none is asked for, at least one year of it for any others. */
export function stretchOf(years: InitiativeFilter["years"], [first, end]: Stretch): Stretch {
  if (!years) return [first, end];
  const from = Math.max(first, Math.min(end - 1, years[0]));
  return [from, Math.max(from + 1, Math.min(end, years[1] + 1))];
}

type Seen = Pick<InitiativeTimeline, "axis" | "band" | "lanes">;

/** What a stretch of time shows: it alone, or with the rest dimmed around it. */
function seen({ whole, dated, lanesBy, names, rest }: Pick<InitiativeTimeline, "whole" | "dated" | "lanesBy" | "names" | "rest">, stretch: Stretch): Seen {
  const isWhole = stretch[0] <= whole[0] && stretch[1] >= whole[1];
  const isIn = ({ covers }: PlacedInitiative) => isWhole || overlap(covers, stretch);
  if (rest === "hide") return { axis: stretch, band: null, lanes: lanesOf(dated.filter((item) => !item.isRest && isIn(item)), lanesBy, names) };
  return { axis: whole, band: isWhole ? null : stretch, lanes: lanesOf(dated.map((item) => (isIn(item) ? item : { ...item, isRest: true })), lanesBy, names) };
}

/** The same answer while its years are moved; a stretch may begin and end within a year. */
export const seenThrough = (answer: InitiativeTimeline, stretch: Stretch): InitiativeTimeline => ({ ...answer, ...seen(answer, stretch), isMoving: true });

/** Answers what was done when, beside where a country's rank stood; lanes that hold nothing dated are left out. */
export function initiativeTimeline(survey: Survey, file: InitiativeFile, { country, filter, lanesBy, rest, selected }: TimelineQuestion): InitiativeTimeline {
  const [from, to] = firstAndLast(survey.editions);
  const path = pathsOf(survey, { indicator: "egdi", measure: "rank", subjects: [{ id: country, role: "focus" }], from, to });
  const names = initiativeNames(survey, file);
  const [isFound, isOfOtherYears] = [new Set(filtered(file.initiatives, filter)), new Set(filtered(file.initiatives, filter, "years"))];
  const inTime = datedOf(file.initiatives);
  const undated = file.initiatives.filter(({ date }) => date.from === null);
  const whole = wholeAxis(path, inTime);
  const dated = inTime.map((item): PlacedInitiative => ({ ...item, isRest: !isOfOtherYears.has(item.initiative) }));
  const found = [...inTime.map(({ initiative }) => initiative), ...undated].filter((initiative) => isFound.has(initiative));
  const [focus] = path.paths;
  return {
    country, path, lanesBy, rest, names, found, filter, whole, dated, isMoving: false,
    ...seen({ whole, dated, lanesBy, names, rest }, stretchOf(filter.years, whole)),
    undated: undated.filter((initiative) => rest === "dim" || isFound.has(initiative)).map((initiative) => ({ initiative, isRest: !isFound.has(initiative) }))
      .toSorted((a, b) => KINDS.indexOf(a.initiative.kind) - KINDS.indexOf(b.initiative.kind)),
    selected: file.initiatives.find(({ id }) => id === selected) ?? null,
    busiest: focus ? busiestSpan(found, focus) : null,
  };
}

/** The first and the last of the years that can be asked for. */
export const yearBounds = ({ whole: [first, end] }: Pick<InitiativeTimeline, "whole">): readonly [number, number] => [first, end - 1];

/** The editions of a path around an initiative; none around an undated one. */
interface RanksAround {
  /** The last of an earlier year, and the first of a later one. */
  readonly before: PathPoint | null;
  readonly after: PathPoint | null;
  /** These and those of its own years, in the order of time. */
  readonly all: readonly PathPoint[];
}

/** Answers where the rank stood before an initiative, in its own years and after it. */
export function ranksAround({ path }: Pick<InitiativeTimeline, "path">, initiative: Initiative): RanksAround {
  const years = calendarYears(initiative);
  const [from, to] = [years[0], years.at(-1)];
  if (from === undefined || to === undefined) return { before: null, after: null, all: [] };
  const points = path.paths[0]?.points ?? [];
  const before = points.findLast(({ edition }) => edition < from) ?? null;
  const after = points.find(({ edition }) => edition > to) ?? null;
  return { before, after, all: [before ?? [], points.filter(({ edition }) => edition >= from && edition <= to), after ?? []].flat() };
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
