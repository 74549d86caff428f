import { describe, expect, it } from "vitest";
import { countries, editions, languageProblems, repeated, shippedJson } from "./shipped";

type Entry = Readonly<Record<string, unknown>> & { readonly id: string };
interface InitiativeDate {
  readonly precision: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly basis: string | null;
  readonly reason: unknown;
}
interface Initiative extends Entry {
  readonly date: InitiativeDate;
  readonly countries: readonly string[];
  readonly partners: readonly string[];
  readonly figures: readonly Readonly<Record<string, unknown>>[];
  readonly sources: readonly string[];
}
interface Claim extends Entry {
  readonly type: string;
  readonly editions: readonly number[];
  readonly countries: readonly string[];
  readonly figure: unknown;
  readonly against: readonly string[] | null;
}

const FILE = "initiatives.json";
const file = shippedJson(FILE) as {
  readonly topics: readonly Entry[];
  readonly organisations: readonly Entry[];
  readonly initiatives: readonly Initiative[];
  readonly claims: readonly Claim[];
};
const { topics, organisations, claims } = file;
const FIELDS = ["id", "title", "summary", "date", "countries", "partners", "kind", "topic", "figures", "sources"];
// A field that is missing is told by its own test; the others go on without it.
const absent = { countries: [], partners: [], figures: [], sources: [], date: { precision: "missing", from: null, to: null, basis: null, reason: null } };
const initiatives: readonly Initiative[] = file.initiatives.map((entry) => ({ ...absent, ...entry }));
const sources = shippedJson("sources.json") as readonly Entry[];

const idsOf = (entries: readonly Entry[]) => entries.map(({ id }) => id);
const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");
const CODES = countries.rows.map(({ iso3 }) => iso3);
const YEARS = editions.rows.map(({ edition }) => Number(edition));
const REGIONS = countries.rows.flatMap(({ region, subregion }) => [slug(region), slug(subregion)]);
const KINDS = ["programme", "agreement", "forum", "award", "delegation", "report"];
const CLAIM_TYPES = ["rank", "value", "movement", "regional-rank", "group-membership", "count", "order"];

/** One sentence for each value that is not among the known ones: file, id, field, value. */
const strangers = (entry: Entry, field: string, values: unknown, known: readonly unknown[]): readonly string[] =>
  [values].flat().filter((value) => !known.includes(value)).map((value) => `${FILE}, ${entry.id}, ${field}: ${String(value)} is not known`);

const untranslated = (entry: Entry, field: string, text: unknown): readonly string[] =>
  languageProblems(text).map((problem) => `${FILE}, ${entry.id}, ${field}: ${problem}`);

/** "2015", "2015-06" or "2015-06-30", a day that existed. */
const isDate = (text: string) => {
  if (!/^\d{4}(-\d{2}(-\d{2})?)?$/.test(text)) return false;
  const day = new Date(`${text}${"-01-01".slice(0, 10 - text.length)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
const LENGTH: Record<string, number> = { year: 4, month: 7, day: 10 };

function dateProblems(entry: Entry, { precision, from, to, basis, reason }: InitiativeDate): readonly string[] {
  const isUndated = precision === "none";
  const isRange = precision === "range";
  const bases: readonly (string | null)[] = isUndated ? [null] : ["stated", "inferred"];
  const problems = [
    ...(["day", "month", "year", "range", "none"].includes(precision) ? [] : [`precision ${precision} is not known`]),
    ...(isUndated === (from === null) ? [] : ["from is given exactly where the date is known"]),
    ...(isRange === (to !== null) ? [] : ["to is given for a range and only for one"]),
    ...[from, to].flatMap((end) => (end === null || isDate(end) ? [] : [`${end} is no date`])),
    ...(from !== null && precision in LENGTH && from.length !== LENGTH[precision] ? [`${from} is not a ${precision}`] : []),
    ...(from !== null && to !== null && from > to ? [`${from} is after ${to}`] : []),
    ...(bases.includes(basis) ? [] : [`basis ${String(basis)} does not fit precision ${precision}`]),
    ...(basis === "inferred" && reason === null ? ["inferred without a reason"] : []),
  ];
  return problems.map((problem) => `${FILE}, ${entry.id}, date: ${problem}`);
}

it("has every field of every initiative", () => {
  const missing = file.initiatives.flatMap((entry, i) => FIELDS.filter((field) => !(field in entry)).map((field) => `${FILE}, ${entry.id ?? `entry ${i + 1}`}, ${field}: missing`));
  expect(missing).toEqual([]);
});

describe("initiatives.json", () => {
  it("has ids in small letters, never the same twice in a list", () => {
    const problems = [topics, organisations, initiatives, claims].flatMap((list) => [
      ...idsOf(list).filter((id) => typeof id !== "string" || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map((id) => `${FILE}, ${id}, id: not in small letters, digits and hyphens`),
      ...repeated(idsOf(list)).map((id) => `${FILE}, ${id}, id: stands twice`),
    ]);
    expect(problems).toEqual([]);
  });

  it("has every list filled, and every topic and organisation in use", () => {
    expect(Object.entries(file).filter(([, list]) => list.length === 0).map(([name]) => name)).toEqual([]);
    const unused = [
      ...idsOf(topics).filter((id) => !initiatives.some(({ topic }) => topic === id)),
      ...idsOf(organisations).filter((id) => !initiatives.some(({ partners }) => partners.includes(id))),
    ];
    expect(unused).toEqual([]);
  });

  it("names topics, organisations, initiatives and claims in both languages, Arabic in Arabic script", () => {
    const problems = [
      ...topics.flatMap((entry) => untranslated(entry, "name", entry.name)),
      ...organisations.flatMap((entry) => ["name", "short"].flatMap((field) => untranslated(entry, field, entry[field]))),
      ...initiatives.flatMap((entry) => ["title", "summary"].flatMap((field) => untranslated(entry, field, entry[field]))),
      ...initiatives.filter(({ date }) => date.reason !== null).flatMap((entry) => untranslated(entry, "date.reason", entry.date.reason)),
      ...initiatives.flatMap((entry) => entry.figures.flatMap(({ unit }) => untranslated(entry, "figures.unit", unit))),
      ...initiatives.flatMap((entry) => entry.figures.flatMap(({ what }) => untranslated(entry, "figures.what", what))),
      ...claims.flatMap((entry) => untranslated(entry, "worded", entry.worded)),
      ...claims.flatMap((entry) =>
        ["figure_as_worded", "reading"].filter((field) => entry[field] !== null).flatMap((field) => untranslated(entry, field, entry[field])),
      ),
    ];
    expect(problems).toEqual([]);
  });
});

describe("an initiative", () => {
  it("has a date that existed, no more exact than its precision says; an inferred one has its reason", () => {
    expect(initiatives.flatMap((entry) => dateProblems(entry, entry.date))).toEqual([]);
  });

  it("refers only to states, organisations, topics, kinds and sources that there are", () => {
    const problems = initiatives.flatMap((entry) => [
      ...strangers(entry, "countries", entry.countries, CODES),
      ...strangers(entry, "partners", entry.partners, idsOf(organisations)),
      ...strangers(entry, "topic", entry.topic, idsOf(topics)),
      ...strangers(entry, "kind", entry.kind, KINDS),
      ...strangers(entry, "sources", entry.sources, idsOf(sources)),
    ]);
    expect(problems).toEqual([]);
  });

  it("has a source and a state, and names nothing twice", () => {
    const problems = initiatives.flatMap((entry) =>
      (["sources", "countries", "partners"] as const).flatMap((field) => [
        ...(entry[field].length === 0 && field !== "partners" ? [`${FILE}, ${entry.id}, ${field}: empty`] : []),
        ...repeated(entry[field]).map((value) => `${FILE}, ${entry.id}, ${field}: ${value} stands twice`),
      ]),
    );
    expect(problems).toEqual([]);
  });

  it("gives figures as positive numbers, exact, about or more than", () => {
    const problems = initiatives.flatMap((entry) =>
      entry.figures.flatMap(({ value, qualifier }) => [
        ...(typeof value === "number" && value > 0 ? [] : [`${FILE}, ${entry.id}, figures.value: ${String(value)}`]),
        ...strangers(entry, "figures.qualifier", qualifier, [null, "about", "more-than"]),
      ]),
    );
    expect(problems).toEqual([]);
  });
});

describe("a claim", () => {
  it("refers only to types, indices, editions, states, groups, regions and sources that there are", () => {
    const problems = claims.flatMap((entry) => [
      ...strangers(entry, "type", entry.type, CLAIM_TYPES),
      ...strangers(entry, "indicator", entry.indicator, ["egdi", "osi", "tii", "hci", "epi"]),
      ...strangers(entry, "editions", entry.editions, YEARS),
      ...strangers(entry, "countries", entry.countries, CODES),
      ...strangers(entry, "scope", entry.scope, ["world", "gcc", "arab", ...REGIONS]),
      ...strangers(entry, "group", entry.group, [null, "very-high", "high", "middle", "low"]),
      ...strangers(entry, "against", entry.against ?? [], REGIONS),
      ...strangers(entry, "source", entry.source, idsOf(sources)),
    ]);
    expect(problems).toEqual([]);
  });

  it("has a figure that is a whole number or none; a rank has one state, one edition and a place among the states", () => {
    const problems = claims.flatMap(({ id, type, figure, countries: states, editions: years }) => [
      ...(figure === null || Number.isInteger(figure) || (type === "value" && typeof figure === "number") ? [] : [`${FILE}, ${id}, figure: ${String(figure)}`]),
      ...(type === "rank" && (states.length !== 1 || years.length !== 1) ? [`${FILE}, ${id}, countries, editions: a rank has one of each`] : []),
      ...(type === "rank" && !(Number(figure) >= 1 && Number(figure) <= CODES.length) ? [`${FILE}, ${id}, figure: ${String(figure)} is no rank`] : []),
    ]);
    expect(problems).toEqual([]);
  });
});
