import { languageProblems, repeated } from "./shipped";

/** What the other files know. */
export interface Known {
  readonly states: readonly unknown[];
  readonly editions: readonly unknown[];
  /** UN M49 regions and subregions, as slugs. */
  readonly regions: readonly unknown[];
  readonly sources: readonly unknown[];
}

type Json = Readonly<Record<string, unknown>>;
/** The field at fault, and what is wrong with its value. */
type Fault = readonly [field: string, what: string];
type Check = (value: unknown, field: string) => readonly Fault[];

const FILE = "initiatives.json";
const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value);
const shown = (value: unknown) => JSON.stringify(value) ?? "nothing";

const fails = (isRight: (value: never) => boolean, what: string): Check => (value, field) => (isRight(value as never) ? [] : [[field, `${shown(value)} ${what}`]]);
const oneOf = (known: readonly unknown[]): Check => fails((value: unknown) => known.includes(value), "is not known");
const orNull = (check: Check): Check => (value, field) => (value === null ? [] : check(value, field));

const listOf = (check: Check, { mayBeEmpty = true, isSet = true } = {}): Check => (value, field) => {
  if (!Array.isArray(value)) return [[field, `${shown(value)} is no list`]];
  if (value.length === 0 && !mayBeEmpty) return [[field, "[] is empty"]];
  return [
    ...value.flatMap((item: unknown, i) => check(item, `${field}.${i}`)),
    ...(isSet ? repeated(value.map(shown)).map((item): Fault => [field, `${item} stands twice`]) : []),
  ];
};

/** An object of just these fields. */
const fields = (checks: Readonly<Record<string, Check>>): Check => (value, field) => {
  const path = (name: string) => (field === "" ? name : `${field}.${name}`);
  if (!isObject(value)) return [[field, `${shown(value)} is not an object of ${Object.keys(checks).join(", ")}`]];
  return [
    ...Object.keys(value).filter((name) => !(name in checks)).map((name): Fault => [path(name), `${shown(value[name])} stands in no field that there is`]),
    ...Object.entries(checks).flatMap(([name, check]) => (name in value ? check(value[name], path(name)) : [[path(name), "missing"] as const])),
  ];
};

const any: Check = () => [];
const slug = fails((value: unknown) => typeof value === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(value), "is not in small letters, digits and hyphens");

/** Text in both languages, each in its own script. */
const text: Check = (value, field) => {
  const shape = fields({ en: any, ar: any })(value, field);
  return shape.length > 0 ? shape : languageProblems(value).map((problem): Fault => {
    const language = problem.slice(0, 2); // "en is not English: …"
    return [`${field}.${language}`, `${shown((value as Json)[language])} ${problem.slice(3).split(":")[0]}`];
  });
};

/** "2015", "2015-06" or "2015-06-30", a day that existed. */
function isDate(written: unknown): written is string {
  if (typeof written !== "string" || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(written)) return false;
  const day = new Date(`${written}${"-01-01".slice(0, 10 - written.length)}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}
const LENGTH: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };
const PRECISIONS = [...Object.keys(LENGTH), "range", "none"];

/** A date that existed, no more exact than its precision says; an inferred one has its reason. The first fault is told: the next may only follow from it. */
const dateWithin = (first: number, last: number): Check => (value, field) => {
  const ends = orNull(fails(isDate, "is no date"));
  const shape = fields({ precision: oneOf(PRECISIONS), from: ends, to: ends, basis: orNull(oneOf(["stated", "inferred"])), reason: orNull(text) })(value, field);
  if (shape.length > 0) return shape;
  const far = (["from", "to"] as const).find((end) => { const year = Number((value as Json)[end]?.toString().slice(0, 4) ?? first); return year < first || year > last; });
  if (far) return [[`${field}.${far}`, `${shown((value as Json)[far])} is not between ${first} and ${last}`]];
  const { precision, from, to, basis, reason } = value as { readonly [name in "precision" | "from" | "to" | "basis" | "reason"]: string | null };
  const said = (name: string, what: string): readonly Fault[] => [[`${field}.${name}`, what]];
  if ((precision === "none") !== (from === null)) return said("from", `${shown(from)} does not fit precision ${shown(precision)}`);
  if ((precision === "range") !== (to !== null)) return said("to", `${shown(to)} does not fit precision ${shown(precision)}`);
  if (from !== null && from.length !== (LENGTH[precision ?? ""] ?? from.length)) return said("from", `${shown(from)} is not a ${precision}`);
  if (from !== null && to !== null && from > to) return said("to", `${shown(to)} is before ${shown(from)}`);
  if ((basis === null) !== (from === null)) return said("basis", `${shown(basis)} does not fit precision ${shown(precision)}`);
  return basis === "inferred" && reason === null ? said("reason", "null, although the date is inferred") : [];
};

const idsOf = (list: unknown): readonly unknown[] => (Array.isArray(list) ? list.map((entry) => (isObject(entry) ? entry["id"] : null)) : []);

const claimOf = ({ states, editions, regions, sources }: Known) => fields({
  id: slug, type: oneOf(["rank", "value", "movement", "regional-rank", "group-membership", "count", "order"]), indicator: oneOf(["egdi", "osi", "tii", "hci", "epi"]),
  editions: listOf(oneOf(editions)), countries: listOf(oneOf(states)), scope: oneOf(["world", "gcc", "arab", ...regions]),
  figure: orNull(fails(Number.isFinite, "is no number")), group: orNull(oneOf(["very-high", "high", "middle", "low"])), against: orNull(listOf(oneOf(regions))),
  worded: text, figure_as_worded: orNull(text), reading: orNull(text), source: oneOf(sources),
});

const checksOf = (file: Json, known: Known): Readonly<Record<string, Check>> => ({
  topics: fields({ id: slug, name: text }),
  organisations: fields({ id: slug, name: text, short: text }),
  initiatives: fields({
    id: slug, title: text, summary: text, date: dateWithin(1990, Math.max(...known.editions.map(Number)) + 2 + 10), // from the web to ten years beyond the next edition
    countries: listOf(oneOf(known.states), { mayBeEmpty: false }), partners: listOf(oneOf(idsOf(file["organisations"]))),
    kind: oneOf(["programme", "agreement", "forum", "award", "delegation", "report"]), topic: oneOf(idsOf(file["topics"])),
    figures: listOf(fields({ value: fails((value: unknown) => typeof value === "number" && value > 0, "is no positive number"), qualifier: orNull(oneOf(["about", "more-than"])), unit: text, what: text }), { isSet: false }),
    sources: listOf(oneOf(known.sources), { mayBeEmpty: false }),
  }),
  claims: claimOf(known),
});

/** Everything that is wrong with `initiatives.json`: a sentence for each fault, with file, id, field and value. */
export function initiativeFaults(file: unknown, known: Known): readonly string[] {
  if (!isObject(file)) return [`${FILE}: not an object of lists`];
  return Object.entries(checksOf(file, known)).flatMap(([name, check]) => {
    const list = file[name];
    if (!Array.isArray(list) || list.length === 0) return [`${FILE}, ${name}: no list, or an empty one`];
    const told = list.flatMap((entry: unknown, i) => {
      const id = isObject(entry) && typeof entry["id"] === "string" ? entry["id"] : `${name}, entry ${i + 1}`;
      return check(entry, "").map(([field, what]) => `${FILE}, ${id}, ${field || "entry"}: ${what}`);
    });
    const ids = idsOf(list).filter((id): id is string => typeof id === "string");
    return [...told, ...repeated(ids).map((id) => `${FILE}, ${id}, id: ${shown(id)} stands twice in ${name}`)];
  });
}
