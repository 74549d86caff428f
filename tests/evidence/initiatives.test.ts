import { describe, expect, it } from "vitest";
import { initiativeFaults, type Known } from "./initiativeFaults";
import { countries, editions, shippedJson } from "./shipped";

const slug = (name: string) => name.toLowerCase().replaceAll(" ", "-");
const known: Known = {
  states: countries.rows.map(({ iso3 }) => iso3),
  editions: editions.rows.map(({ edition }) => Number(edition)),
  regions: countries.rows.flatMap(({ region, subregion }) => [slug(region), slug(subregion)]),
  sources: (shippedJson("sources.json") as readonly { readonly id: string }[]).map(({ id }) => id),
};
const shipped = shippedJson("initiatives.json") as {
  readonly topics: readonly { readonly id: string }[];
  readonly organisations: readonly { readonly id: string }[];
  readonly initiatives: readonly { readonly topic: string; readonly partners: readonly string[] }[];
  readonly claims: readonly { readonly id: string; readonly type: string; readonly figure: number | null; readonly editions: readonly number[]; readonly countries: readonly string[] }[];
};
const { topics, organisations, initiatives, claims } = shipped;

describe("initiatives.json as it ships", () => {
  it("holds no fault", () => expect(initiativeFaults(shipped, known)).toEqual([]));

  it("uses every topic and organisation that it names", () => {
    const unused = [
      ...topics.filter(({ id }) => !initiatives.some(({ topic }) => topic === id)),
      ...organisations.filter(({ id }) => !initiatives.some(({ partners }) => partners.includes(id))),
    ];
    expect(unused).toEqual([]);
  });

  it("has claims of whole numbers, save of values; a rank has one state, one edition and a place among the states", () => {
    const problems = claims.flatMap(({ id, type, figure, countries: states, editions: years }) => [
      ...(figure === null || type === "value" || Number.isInteger(figure) ? [] : [`${id}, figure: ${figure}`]),
      ...(type === "rank" && (states.length !== 1 || years.length !== 1) ? [`${id}, countries, editions: a rank has one of each`] : []),
      ...(type === "rank" && !(Number(figure) >= 1 && Number(figure) <= known.states.length) ? [`${id}, figure: ${figure} is no rank`] : []),
    ]);
    expect(problems).toEqual([]);
  });
});

/** A right initiative, as CONTRIBUTING shows it, among one topic and one organisation. */
const right = () => ({
  id: "forum-2015",
  title: { en: "A forum", ar: "منتدى" },
  summary: { en: "A forum was held.", ar: "عُقد منتدى." },
  date: { precision: "day", from: "2015-06-30", to: null, basis: "stated", reason: null },
  countries: ["BHR"], partners: ["un"], kind: "forum", topic: "services",
  figures: [{ value: 7, qualifier: null, unit: { en: "states", ar: "دول" }, what: { en: "took part", ar: "شاركت" } }],
  sources: ["text-000"],
});
const fileOf = (...entries: readonly unknown[]) => ({
  topics: [{ id: "services", name: { en: "Services", ar: "الخدمات" } }],
  organisations: [{ id: "un", name: { en: "United Nations", ar: "الأمم المتحدة" }, short: { en: "UN", ar: "الأمم المتحدة" } }],
  initiatives: entries, claims: shipped.claims,
});
const without = (name: string) => Object.fromEntries(Object.entries(right()).filter(([field]) => field !== name));
const dated = (change: object) => ({ ...right(), date: { ...right().date, ...change } });
const figured = (change: object) => ({ ...right(), figures: [{ ...right().figures[0], ...change }] });

it("finds no fault in a right initiative, dated to the day, month or year, by a range, or not at all", () => {
  const dates = [
    {}, { precision: "month", from: "2015-06" }, { precision: "year", from: "2015" }, { precision: "range", from: "2015", to: "2016-02" }, { precision: "none", from: null, basis: null },
    { basis: "inferred", reason: { en: "By the text before it", ar: "من النص السابق" } },
  ];
  expect(dates.flatMap((date) => initiativeFaults(fileOf(dated(date)), known))).toEqual([]);
});

it.each([
  ["an unknown partner", { ...right(), partners: ["un", "undpp"] }, "partners.1", '"undpp"'],
  ["an unknown topic", { ...right(), topic: "service" }, "topic", '"service"'],
  ["an unknown kind", { ...right(), kind: "party" }, "kind", '"party"'],
  ["an unknown source", { ...right(), sources: ["text-900"] }, "sources.0", '"text-900"'],
  ["no source", { ...right(), sources: [] }, "sources", "[]"],
  ["an unknown country", { ...right(), countries: ["BHR", "XKX"] }, "countries.1", '"XKX"'],
  ["a country in words", { ...right(), countries: "Bahrain" }, "countries", '"Bahrain"'],
  ["no country", { ...right(), countries: [] }, "countries", "[]"],
  ["a country twice", { ...right(), countries: ["BHR", "BHR"] }, "countries", '"BHR"'],
  ["a day that never was", dated({ from: "2015-02-30" }), "date.from", '"2015-02-30"'],
  ["a month that never was", dated({ precision: "month", from: "2015-13" }), "date.from", '"2015-13"'],
  ["a year before the web", dated({ precision: "year", from: "1210" }), "date.from", '"1210"'],
  ["a year far ahead", dated({ precision: "range", to: "2150" }), "date.to", '"2150"'],
  ["a date in words", dated({ from: "spring 2015" }), "date.from", '"spring 2015"'],
  ["a year as a number", dated({ precision: "year", from: 2015 }), "date.from", "2015"],
  ["an end before the beginning", dated({ precision: "range", from: "2015", to: "2014" }), "date.to", '"2014"'],
  ["an end without a range", dated({ to: "2016-01-01" }), "date.to", '"2016-01-01"'],
  ["a range without an end", dated({ precision: "range" }), "date.to", "null"],
  ["a year that claims to be a day", dated({ from: "2015" }), "date.from", '"2015"'],
  ["a day that claims to be a year", dated({ precision: "year" }), "date.from", '"2015-06-30"'],
  ["a date where none is known", dated({ precision: "none" }), "date.from", '"2015-06-30"'],
  ["no date where one is known", dated({ from: null }), "date.from", "null"],
  ["an unknown precision", dated({ precision: "decade" }), "date.precision", '"decade"'],
  ["a date without its basis", dated({ basis: null }), "date.basis", "null"],
  ["an inferred date without a reason", dated({ basis: "inferred" }), "date.reason", "null"],
  ["no Arabic", { ...right(), title: { en: "A forum" } }, "title.ar", "missing"],
  ["no English", { ...right(), summary: { ar: "عُقد منتدى." } }, "summary.en", "missing"],
  ["an empty text", { ...right(), title: { en: "A forum", ar: " " } }, "title.ar", '" "'],
  ["Latin text for Arabic", { ...right(), title: { en: "A forum", ar: "A forum" } }, "title.ar", '"A forum"'],
  ["Arabic text for English", { ...right(), title: { en: "منتدى", ar: "منتدى" } }, "title.en", '"منتدى"'],
  ["a text in one language alone", { ...right(), title: "A forum" }, "title", '"A forum"'],
  ["a number as text", figured({ value: "7" }), "figures.0.value", '"7"'],
  ["a figure of nothing", figured({ value: 0 }), "figures.0.value", "0"],
  ["an unknown qualifier", figured({ qualifier: "nearly" }), "figures.0.qualifier", '"nearly"'],
  ["a figure without its unit in Arabic", figured({ unit: { en: "states", ar: "" } }), "figures.0.unit.ar", '""'],
  ["a field too many", { ...right(), theme: "services" }, "theme", '"services"'],
  ["a misspelt field inside the date", dated({ until: "2016" }), "date.until", '"2016"'],
  ["a language too many", { ...right(), title: { ...right().title, fr: "Un forum" } }, "title.fr", '"Un forum"'],
  ...Object.keys(right()).filter((name) => name !== "id").map((name): [string, unknown, string, string] => [`no ${name}`, without(name), name, "missing"]),
])("tells %s in one sentence, with file, id, field and value", (_, entry, field, value) => {
  const faults = initiativeFaults(fileOf(entry), known);
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/^initiatives\.json, forum-2015, /);
  expect(faults[0]).toContain(`, ${field}: ${value}`);
});

it("tells an id that stands twice, one in capitals and one that is missing, each once", () => {
  expect(initiativeFaults(fileOf(right(), right()), known)).toEqual(['initiatives.json, forum-2015, id: "forum-2015" stands twice in initiatives']);
  expect(initiativeFaults(fileOf({ ...right(), id: "Forum 2015" }), known)).toEqual(['initiatives.json, Forum 2015, id: "Forum 2015" is not in small letters, digits and hyphens']);
  expect(initiativeFaults(fileOf(without("id")), known)).toEqual(["initiatives.json, initiatives, entry 1, id: missing"]);
});

it("tells several faults of one initiative, each in its own sentence", () => {
  expect(initiativeFaults(fileOf({ ...right(), kind: "party", topic: "service" }), known)).toHaveLength(2);
});
