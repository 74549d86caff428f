import { describe, expect, it } from "vitest";
import { createLoader } from "nuqs/server";
import { parsers, queryOf, type Address } from "~/url/dashboardState";
import { fullQuery } from "~/url/fullLink";
import { ignoredParams, resolveState } from "~/url/resolveState";
import { surveyOf } from "../fixtures/survey";

const rows = { BHR: { rank: 1, egdi: 0.9 }, SAU: { rank: 2, egdi: 0.8 } };
const survey = surveyOf({ 2003: rows, 2022: rows, 2024: rows });
const load = createLoader(parsers);
const address = (search: string): Address => load(search);
const state = (search: string) => resolveState(address(search), survey);

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

describe("an address that is stale or mistyped", () => {
  it.each([["edition=2019", "edition"], ["country=XYZ", "country"], ["country=Bahrain", "country"], ["view=home", "view"], ["digits=roman", "digits"], ["years=2010", "years"]])("%s falls back and is told", (search, name) => {
    expect(ignoredParams(`?${search}`, address(`?${search}`), survey)).toEqual([expect.objectContaining({ name, reason: "unknown" })]);
    expect(state(`?${search}`)).toMatchObject({ country: "BHR", edition: 2024, view: "overview", digits: "latn", years: null });
  });
  it("leaves a parameter alone that it does not know", () => expect(ignoredParams("?utm_source=mail", address("?utm_source=mail"), survey)).toEqual([]));
  it("swaps editions in reverse and says so", () => {
    expect(state("?from=2024&to=2003")).toMatchObject({ from: 2003, to: 2024 });
    expect(ignoredParams("?from=2024&to=2003", address("?from=2024&to=2003"), survey)).toEqual([expect.objectContaining({ reason: "swapped" })]);
  });
  it("drops from a comparison what does not exist, and keeps the rest", () => {
    expect(state("?compare=BHR,XXX,gcc,SAU,BHR").compare).toEqual(["BHR", "gcc", "SAU"]);
    expect(ignoredParams("?compare=BHR,XXX", address("?compare=BHR,XXX"), survey)).toEqual([{ name: "compare", value: "XXX", reason: "unknown" }]);
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
    expect(state(`?${link.toString()}`)).toMatchObject({ country: "BHR", edition: 2024, theme: "dark" });
  });
});
