import { createParser, createSerializer, parseAsArrayOf, parseAsString, parseAsStringLiteral, type inferParserType } from "nuqs/server";
import { INDICATORS, MEASURES } from "~/domain/indicator";
import { DIGITS, LANGUAGE_CODES } from "~/domain/language";
import { PEER_GROUP_IDS, type PeerGroup } from "~/domain/peerGroup";

export const VIEWS = ["overview", "ranks", "sub-indices", "gcc", "timeline", "data"] as const;
export type View = (typeof VIEWS)[number];
/** The figures of each view by the id that an address and a file name give them; the first is the one meant when none is named. */
export const FIGURES: Readonly<Record<View, readonly [string, ...string[]]>> = {
  overview: ["rank", "profile", "standing"],
  ranks: ["ranks", "map", "classes", "table"],
  "sub-indices": ["places-bridge", "score-bridge", "profile", "history", "what-if", "weights", "goal", "peers"],
  gcc: ["paths", "dumbbell", "heatmap", "means", "leaders", "strengths"],
  timeline: ["timeline", "partners", "claims"],
  data: ["table", "problems", "method", "provenance", "downloads", "glossary", "exceptions", "citation"],
};
const TABS = ["chart", "map", "table", "claims"] as const;
/** The tabs of each view that has some; the first is the one meant when none is named. */
export const TABS_OF: Readonly<Partial<Record<View, readonly (typeof TABS)[number][]>>> = { ranks: ["chart", "map", "table"], timeline: ["chart", "table", "claims"] };
const LANES = ["kind", "state", "partner", "topic"] as const;
export const THEMES = ["light", "dark"] as const;
export const DEFAULT_COUNTRY = "BHR";
/** A slide of a story that runs by itself stays at most so many seconds. */
const LONGEST_SLIDE = 3600;
/** A comparison holds at most so many countries and groups. */
export const MOST_COMPARED = 12;

export const isPeerGroup = (id: string): id is PeerGroup => PEER_GROUP_IDS.some((group) => group === id);

const sameItems = (a: readonly string[], b: readonly string[]) => a.join() === b.join();
const parseAsYear = createParser<number>({
  parse: (text) => (/^\d{4}$/.test(text) ? Number(text) : null),
  serialize: String,
});
const parseAsYears = createParser<readonly [number, number]>({
  parse: (text) => {
    const [, from, to] = /^(\d{4})-(\d{4})$/.exec(text) ?? [];
    return from && to ? [Math.min(+from, +to), Math.max(+from, +to)] : null;
  },
  serialize: ([from, to]) => `${from}-${to}`,
  eq: (a, b) => a[0] === b[0] && a[1] === b[1],
});
/** A value of an index, 0–1. */
const parseAsIndex = createParser<number>({
  parse: (text) => (/^(0(\.\d+)?|1(\.0+)?)$/.test(text) ? Number(text) : null),
  serialize: String,
});
/** Whole percentages for OSI, TII and HCI that add up to 100. */
const parseAsWeights = createParser<readonly [number, number, number]>({
  parse: (text) => {
    const [, osi, tii, hci] = /^(\d{1,3}),(\d{1,3}),(\d{1,3})$/.exec(text) ?? [];
    return osi && tii && hci && +osi + +tii + +hci === 100 ? [+osi, +tii, +hci] : null;
  },
  serialize: (weights) => weights.join(),
  eq: (a, b) => a.join() === b.join(),
});
const parseAsRank = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
  serialize: String,
});
/** A shipped story's id, `local-<id>` for one of this device, or `z.` with a whole one. */
const parseAsStory = createParser<string>({
  parse: (text) => (/^([a-z]+|local-[\w-]+|z\.[\w-]+)$/.test(text) ? text : null),
  serialize: String,
});
const parseAsPlace = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,2}$/.test(text) ? Number(text) : null),
  serialize: String,
});
/** Seconds that a slide stays. */
const parseAsSeconds = createParser<number>({
  parse: (text) => (/^[1-9]\d{0,3}$/.test(text) && Number(text) <= LONGEST_SLIDE ? Number(text) : null),
  serialize: String,
});
const list = parseAsArrayOf(parseAsString).withDefault([]);

/** The parameters of the address (PRODUCT), each with its default; what depends on the bundled editions is settled in `resolveState`. */
export const parsers = {
  view: parseAsStringLiteral(VIEWS).withDefault("overview"),
  lang: parseAsStringLiteral(LANGUAGE_CODES),
  country: parseAsString.withDefault(DEFAULT_COUNTRY),
  compare: { ...parseAsArrayOf(parseAsString), eq: sameItems }.withDefault(["BHR", "ARE", "SAU", "QAT", "KWT", "OMN"]),
  group: parseAsStringLiteral(PEER_GROUP_IDS),
  indicator: parseAsStringLiteral(INDICATORS).withDefault("egdi"),
  measure: parseAsStringLiteral(MEASURES).withDefault("rank"),
  edition: parseAsYear,
  from: parseAsYear,
  to: parseAsYear,
  tab: parseAsStringLiteral(TABS).withDefault("chart"),
  figure: parseAsString,
  osi: parseAsIndex,
  tii: parseAsIndex,
  hci: parseAsIndex,
  weights: parseAsWeights,
  goal: parseAsRank,
  q: parseAsString.withDefault(""),
  state: list,
  partner: list,
  kind: list,
  topic: list,
  years: parseAsYears,
  verdict: list,
  editions: list,
  index: list,
  claim: list,
  text: list,
  lanes: parseAsStringLiteral(LANES).withDefault("kind"),
  rest: parseAsStringLiteral(["hide", "dim"]).withDefault("hide"),
  initiative: parseAsString,
  marks: parseAsStringLiteral(["0", "1"]),
  sort: parseAsString.withDefault("rank"),
  find: parseAsString.withDefault(""),
  tray: list,
  report: parseAsStringLiteral(["1"]),
  story: parseAsStory,
  slide: parseAsPlace.withDefault(1),
  kiosk: parseAsSeconds,
  notes: parseAsString,
  stories: parseAsString,
  embed: parseAsStringLiteral(["1"]),
  theme: parseAsStringLiteral(THEMES),
  digits: parseAsStringLiteral(DIGITS).withDefault("latn"),
  time: parseAsStringLiteral(["ltr", "rtl"]).withDefault("ltr"),
};

/** The address as written, before it is held against the data. */
export type Address = inferParserType<typeof parsers>;

/** The address without what is on stage, being built or embedded: what a figure is made from does not depend on it. */
export const OFF_STAGE = { story: null, slide: 1, kiosk: null, notes: null, stories: null, embed: null } as const satisfies Partial<Address>;

/** The query string of an address; values at their default are left out. */
export const queryOf = createSerializer(parsers);

const writtenParts = new WeakMap<Address, ReadonlyMap<string, string>>();
const partsOf = (address: Partial<Address>) => new Map(Object.keys(address).map((name) => [name, queryOf({ [name]: address[name as keyof Address] }).slice(1)]));

/** The query string of an address with some changes. What stays is written once for all the links of a page. */
export function queryWith(address: Address, changes: { readonly [Name in keyof Address]?: Address[Name] | null }): string {
  const known = writtenParts.get(address) ?? partsOf(address);
  writtenParts.set(address, known);
  const query = [...new Map([...known, ...partsOf(changes as Partial<Address>)]).values()].filter((part) => part !== "").join("&");
  return query && `?${query}`;
}
