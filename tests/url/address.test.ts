import { describe, expect, it } from "vitest";
import { createLoader } from "nuqs/server";
import { parsers, queryOf, queryWith, type Address } from "~/url/dashboardState";
import { fullQuery } from "~/url/fullLink";
import { ignoredParams, resolveState } from "~/url/resolveState";
import { surveyOf } from "../fixtures/survey";

const rows = Object.fromEntries(["BHR", "ARE", "SAU", "QAT", "KWT", "OMN"].map((code, i) => [code, { rank: i + 1, egdi: 0.9 - i / 10 }]));
const survey = surveyOf({ 2003: rows, 2022: rows, 2024: rows });
const load = createLoader(parsers);
const address = (search: string): Address => load(search);
const state = (search: string) => resolveState(address(search), survey).state;
const ignored = (search: string) => ignoredParams(search, address(search), survey);

describe("an address that says nothing", () => {
  it("means Bahrain, the overview, the latest edition, first to latest", () => {
    expect(state("")).toMatchObject({ view: "overview", country: "BHR", edition: 2024, from: 2003, to: 2024, indicator: "egdi", measure: "rank", marks: true });
  });
  it("means the last two editions in sub-indices, and no marks in ranks", () => {
    expect(state("?view=sub-indices")).toMatchObject({ from: 2022, to: 2024 });
    expect(state("?view=ranks").marks).toBe(false);
  });
  it("is written as nothing", () => expect(queryOf(address(""))).toBe(""));
});

it.each([{}, { initiative: "unpsa-2013" }, { kind: null }, { q: "مذكرة & «عبر»" }, { years: [2011, 2012] as const }, { tab: "table" as const, figure: null }, { view: "overview" as const }])("is written in a link with %o as the whole address would be", (changes) => {
  const from = address("?view=timeline&lang=ar&q=a%20b&kind=award,forum&years=2010-2014&compare=BHR,gcc");
  expect(queryWith(from, changes)).toBe(queryOf({ ...from, ...changes }));
});

describe("an address that is stale or mistyped", () => {
  it.each([["edition=2019", "edition"], ["country=XYZ", "country"], ["country=Bahrain", "country"], ["view=home", "view"], ["digits=roman", "digits"], ["years=2010", "years"], ["edition=2024abc", "edition"], ["figure=nonsense", "figure"], ["from=2024", "from"], ["to=2003", "to"], ["view=ranks&tab=claims", "tab"], ["weights=33,33,33", "weights"], ["osi=1.2", "osi"], ["goal=0", "goal"]])("%s falls back and is told", (search, name) => {
    expect(ignored(`?${search}`)).toEqual([expect.objectContaining({ name, reason: "unknown" })]);
    expect(state(`?${search}`)).toMatchObject({ country: "BHR", edition: 2024, from: 2003, to: 2024, figure: null, tab: "chart", digits: "latn", years: null, weights: null, osi: null, goal: null });
  });
  it("leaves a parameter alone that it does not know", () => expect(ignored("?utm_source=mail")).toEqual([]));
  it("swaps editions in reverse and says so", () => {
    expect(state("?from=2024&to=2003")).toMatchObject({ from: 2003, to: 2024 });
    expect(ignored("?from=2024&to=2003")).toEqual([expect.objectContaining({ reason: "swapped" })]);
    expect(ignored("?view=timeline&years=2014-2010")).toEqual([{ name: "years", value: "2014-2010", reason: "swapped" }]);
    expect(ignored("?view=timeline&years=2010-2014")).toEqual([]);
  });
  it("drops from a comparison what does not exist, and keeps the rest", () => {
    expect(state("?compare=BHR,XXX,gcc,SAU,BHR").compare).toEqual(["BHR", "gcc", "SAU"]);
    expect(ignored("?compare=BHR,XXX")).toEqual([{ name: "compare", value: "XXX", reason: "unknown" }]);
  });
  it("takes the edition before the later one where sub-indices name no earlier one, and has nothing to say", () => {
    expect(state("?view=sub-indices&to=2022")).toMatchObject({ from: 2003, to: 2022 });
    expect(ignored("?view=sub-indices&to=2022")).toEqual([]);
  });
  it("never compares an edition with itself", () => {
    expect(state("?view=sub-indices&from=2024")).toMatchObject({ from: 2022, to: 2024 });
    expect(state("?view=sub-indices&from=2022&to=2022")).toMatchObject({ from: 2003, to: 2022 });
    expect(ignored("?view=sub-indices&from=2022&to=2022")).toEqual([{ name: "from", value: "2022", reason: "unknown" }]);
  });
  it("cuts a comparison at twelve after doubles and unknown ones are out, and tells each once", () => {
    const thirteen = surveyOf({ 2024: Object.fromEntries([..."ABCDEFGHIJKLM"].map((letter, i) => [`X${letter}X`, { rank: i + 1, egdi: 0.5 }])) });
    const codes = thirteen.countries.map(({ code }) => code);
    const twice = address(`?compare=${codes[0]},ZZZ,${codes.join()}`);
    expect(resolveState(twice, thirteen).state.compare).toEqual(codes.slice(0, 12));
    expect(ignoredParams("", twice, thirteen).filter(({ name }) => name === "compare")).toEqual([
      { name: "compare", value: "ZZZ", reason: "unknown" },
      { name: "compare", value: codes[12], reason: "too-many" },
    ]);
  });
});

describe("a link to a figure of the timeline", () => {
  it("opens the claims on their own tab, named or not, and takes it along", () => {
    expect(state("?view=timeline&figure=claims").tab).toBe("claims");
    expect(state("?view=timeline&figure=claims&tab=table").tab).toBe("claims");
    expect(new URLSearchParams(fullQuery(state("?view=timeline&figure=claims"), "en", "claims")).get("tab")).toBe("claims");
  });
  it("opens the others on the chart, or on the tab that it names", () => {
    expect(["timeline", "partners"].map((figure) => state(`?view=timeline&figure=${figure}`).tab)).toEqual(["chart", "chart"]);
    expect(state("?view=timeline&figure=partners&tab=table").tab).toBe("table");
  });
});

describe("what is written", () => {
  it.each(["?view=ranks&country=SAU&compare=SAU,gcc&indicator=osi&measure=value", "?view=timeline&q=cloud&state=BHR,KWT&kind=award&years=2010-2014&rest=dim", "?lang=ar&theme=dark&digits=arab&time=rtl&edition=2003"])("is read as the same: %s", (search) => {
    expect(address(queryOf(address(search)))).toEqual(address(search));
  });
  it("says all that a link needs which leaves the page", () => {
    const link = new URLSearchParams(fullQuery(state("?theme=dark"), "ar", "rank"));
    expect([...link.keys()]).toEqual(["lang", "view", "country", "compare", "indicator", "measure", "edition", "from", "to", "figure", "theme"]);
    expect(link.get("edition")).toBe("2024");
    expect(new URLSearchParams(fullQuery(state("?view=sub-indices"), "ar", null)).get("figure")).toBe("places-bridge");
    expect(new URLSearchParams(fullQuery(state("?view=timeline&tab=claims"), "ar", null)).get("figure")).toBe("claims");
    expect(state(`?${link.toString()}`)).toMatchObject({ country: "BHR", edition: 2024, theme: "dark" });
  });
});
