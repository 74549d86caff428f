import { describe, expect, it } from "vitest";
import { claimCheck, type Finding, type Verdict } from "~/analysis/claimCheck";
import type { IndexClaim } from "~/domain/initiative";
import { PEER_GROUPS } from "~/domain/peerGroup";
import { claimOf } from "../fixtures/claims";
import { shippedInitiatives, shippedSurvey } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";

// OSI 2014: A 0.9, B and C 0.8, D 0.7, so D is 4th, by dense rank 3rd; B and C share the places 2 and 3.
const survey = surveyOf(
  {
    2012: { A: { rank: 1, egdi: 0.8 }, B: { rank: 2, egdi: 0.7 }, C: { rank: 3, egdi: 0.6 }, D: { rank: 4, egdi: 0.5, osi: 0.5 }, E: {} },
    2014: { A: { rank: 1, egdi: 0.8123, osi: 0.9 }, B: { rank: 2, egdi: 0.75, osi: 0.8 }, C: { rank: 2, egdi: 0.75, osi: 0.8 }, D: { rank: 4, egdi: 0.74999, osi: 0.7 }, E: {} },
  },
  { countries: [country("A", { subregion: "Western Asia" }), country("B", { subregion: "Southern Asia", isArab: true }), country("C", { region: "Africa", subregion: "Northern Africa" }), country("D", { isArab: true }), country("E")] },
);
const check = (rest: Partial<IndexClaim>) => claimCheck(survey, claimOf("made-up", { countries: ["D"], ...rest }));
const verdict = (rest: Partial<IndexClaim>) => check(rest).verdict;
const found = <Kind extends Finding["kind"]>(kind: Kind, rest: Partial<IndexClaim>) => {
  const { finding } = check(rest);
  if (finding?.kind !== kind) throw new Error(`found ${finding?.kind}, not ${kind}`);
  return finding as Extract<Finding, { kind: Kind }>;
};

describe("a rank", () => {
  it("agrees with the UN's, and is computed for another index", () => {
    expect(check({ figure: 4 })).toMatchObject({ verdict: "agrees", isComputed: false });
    expect(check({ figure: 4, indicator: "osi" })).toMatchObject({ verdict: "agrees", isComputed: true });
  });
  it("that differs is told to hold by dense rank, or by the last of the places shared", () => {
    expect(verdict({ figure: 3, indicator: "osi" })).toBe("differs");
    expect(found("ranks", { figure: 3, indicator: "osi" }).holdsBy).toBe("dense");
    expect(found("ranks", { figure: 3, indicator: "osi", countries: ["B"] })).toMatchObject({ holdsBy: "last", reads: [{ rank: 2, dense: 2, last: 3 }] });
  });
  it("that no counting gives names the editions whose rank it is", () => {
    expect(found("ranks", { figure: 1, indicator: "osi" })).toMatchObject({ holdsBy: null, elsewhere: [2012] });
    expect(found("ranks", { figure: 9 })).toMatchObject({ holdsBy: null, elsewhere: [] });
  });
  it("cannot be checked for a state that was not ranked, an edition that is not there, or where none is named", () => {
    expect(check({ figure: 3, countries: ["E"] })).toMatchObject({ verdict: "uncheckable", lacks: "table", finding: null });
    expect(check({ figure: 3, editions: [2013] })).toMatchObject({ verdict: "uncheckable", lacks: "table" });
    expect(check({ figure: 3, editions: [] })).toMatchObject({ verdict: "uncheckable", lacks: "text" });
    expect(check({ figure: null })).toMatchObject({ verdict: "uncheckable", lacks: "text" });
  });
});

describe("an order", () => {
  const limit = { type: "order", indicator: "osi", editions: [2012, 2014] } as const;
  it("among the best few holds if it holds in every edition", () => {
    expect(verdict({ ...limit, figure: 4 })).toBe("agrees");
    expect(found("ranks", { ...limit, figure: 3 }).holdsBy).toBe("dense");
  });
  it("with an edition missing is contradicted by another, but not confirmed", () => {
    expect(verdict({ ...limit, countries: ["B"], figure: 2 })).toBe("uncheckable");
    expect(verdict({ ...limit, countries: ["B"], figure: 1 })).toBe("differs");
  });
  it("of states holds as they are listed, and not where two of them tie", () => {
    expect(verdict({ type: "order", countries: ["A", "B", "D"] })).toBe("agrees");
    expect(verdict({ type: "order", countries: ["A", "B", "C"] })).toBe("differs");
    expect(verdict({ type: "order", countries: ["A", "E"] })).toBe("uncheckable");
  });
  it("cannot be checked against a region that names nothing, or against none", () => {
    expect(check({ type: "order", countries: ["A"], figure: null, against: ["atlantis"] })).toMatchObject({ verdict: "uncheckable", lacks: "table" });
    expect(check({ type: "order", countries: ["A"], figure: null, against: ["africa", "atlantis"] })).toMatchObject({ verdict: "uncheckable", lacks: "table" });
    expect(check({ type: "order", countries: ["A"], figure: null, against: [] })).toMatchObject({ verdict: "uncheckable", lacks: "text" });
  });
  it("ahead of regions names who stands above or level, and in how many regions it holds", () => {
    const claim = { type: "order", countries: ["B"], against: ["western-asia", "africa", "southern-asia"] } as const;
    expect(check(claim)).toMatchObject({ verdict: "differs", isComputed: true });
    const { above, level, place, regions } = found("place", claim);
    expect([above.map((state) => state.country.code), level.map((state) => state.country.code), place, regions]).toEqual([["A"], ["C"], 2, { asked: 3, held: 1 }]);
    expect(verdict({ ...claim, countries: ["A"] })).toBe("agrees");
  });
});

describe("a movement", () => {
  const moved = { type: "movement", editions: [2012, 2014], indicator: "egdi", countries: ["C"] } as const;
  it("counts gained places as positive", () => expect(found("movement", { ...moved, figure: 1 })).toMatchObject({ gained: 1, holdsBy: "rank" }));
  it("differs in its direction too", () => expect(verdict({ ...moved, figure: -1 })).toBe("differs"));
  it("cannot be checked without a rank at either end", () => expect(verdict({ ...moved, countries: ["E"], figure: 1 })).toBe("uncheckable"));
});

describe("a place in a group", () => {
  it("counts the ranked members above", () => expect(found("place", { type: "regional-rank", scope: "arab", figure: 2 })).toMatchObject({ place: 2, of: 2, above: [{ rank: 2 }] }));
  it("cannot be checked for a state that is none of its members", () => expect(verdict({ type: "regional-rank", scope: "arab", countries: ["A"], figure: 1 })).toBe("uncheckable"));
});

describe("a group of the UN's", () => {
  it("begins at 0.75: 0.74999 is not in the very high one", () => {
    expect(verdict({ type: "group-membership", group: "very-high", countries: ["B"] })).toBe("agrees");
    expect(verdict({ type: "group-membership", group: "very-high" })).toBe("differs");
  });
  it("is stated from 2014 on", () => {
    expect(check({ type: "group-membership", group: "very-high", editions: [2012], countries: ["A"] })).toMatchObject({ verdict: "uncheckable", lacks: "table" });
    expect(check({ type: "count", group: "very-high", editions: [2012], figure: 1, countries: [] })).toMatchObject({ verdict: "uncheckable", lacks: "table" });
  });
  it("is counted, and the states named must be among those counted", () => {
    expect(verdict({ type: "count", group: "very-high", figure: 3, countries: ["A", "C"] })).toBe("agrees");
    expect(verdict({ type: "count", group: "very-high", figure: 3, countries: ["A", "D"] })).toBe("differs");
    expect(verdict({ type: "count", figure: 4, countries: [] })).toBe("agrees");
  });
  it("that differs is told to hold in the next higher one", () => {
    const { higher, missing } = found("count", { type: "count", group: "high", figure: 3, countries: ["A"] });
    expect([higher?.group, higher?.states.length, missing.map(({ code }) => code)]).toEqual(["very-high", 3, ["A"]]);
  });
});

describe("a value", () => {
  const said = (figure: number, worded?: string) => verdict({ type: "value", countries: ["A"], figure, figureAsWorded: worded ? { en: worded, ar: worded } : null });
  it("agrees if the UN's rounds to it at the decimals given", () => expect([said(0.8), said(0.81), said(0.812), said(0.8123), said(0.82), said(0.8124)]).toEqual(["agrees", "agrees", "agrees", "agrees", "differs", "differs"]));
  it("is as exact as the text words it", () => expect([said(0.81, "0.810"), said(0.81, "0.81")]).toEqual(["differs", "agrees"]));
  it("rounds up where its next decimal says so", () => expect(verdict({ type: "value", figure: 0.75 })).toBe("agrees"));
  it("cannot be checked where none was published", () => expect(verdict({ type: "value", countries: ["E"], figure: 0.1 })).toBe("uncheckable"));
});

/** The same claims read from the rows as plainly as can be, without the application's own ranking. */
function plainVerdict(claim: IndexClaim): Verdict {
  const { type, indicator, editions, countries, figure, group, against, scope } = claim;
  const rows = (edition: number) => [...(shippedSurvey.byEdition.get(edition)?.values() ?? [])];
  const value = (code: string, edition: number) => shippedSurvey.byEdition.get(edition)?.get(code)?.values[indicator] ?? 0;
  const rank = (code: string, edition: number) =>
    (indicator === "egdi" ? (shippedSurvey.byEdition.get(edition)?.get(code)?.rank ?? NaN) : 1 + rows(edition).filter((row) => (row.values[indicator] ?? -1) > value(code, edition)).length);
  const [first = 0, second = 0] = editions;
  const [own = ""] = countries;
  const verdictOf = (holds: boolean): Verdict => (holds ? "agrees" : "differs");
  const inGroup = (egdi: number | null) => egdi !== null && { "very-high": egdi >= 0.75, high: egdi >= 0.5 && egdi < 0.75, middle: false, low: false }[group ?? "low"];
  const members = shippedSurvey.countries.filter(PEER_GROUPS[scope].includes).map(({ code }) => code);
  if (type === "count") {
    const counted = rows(first).filter((row) => members.includes(row.country) && row.rank !== null && (group === null || inGroup(row.values.egdi))).map((row) => row.country);
    return verdictOf(counted.length === figure && countries.every((code) => counted.includes(code)));
  }
  if (type === "group-membership") return verdictOf(editions.every((edition) => inGroup(value(own, edition))));
  if (type === "order" && countries.length > 1) return verdictOf(countries.every((code, i) => i === 0 || rank(code, first) > rank(countries[i - 1] ?? "", first)));
  if (against) {
    const regions = against.map((region) => region.replaceAll("-", " "));
    const asked = shippedSurvey.countries.filter(({ region, subregion, code }) => code !== own && (regions.includes(region.toLowerCase()) || regions.includes(subregion.toLowerCase())));
    return verdictOf(!asked.some(({ code }) => rank(code, first) <= rank(own, first)));
  }
  if (figure === null || editions.length === 0) return "uncheckable";
  if (type === "value") return verdictOf(Math.abs(value(own, first) - figure) < 0.5 / 10 ** (String(figure).split(".")[1] ?? "").length);
  if (type === "movement") return verdictOf(rank(own, first) - rank(own, second) === figure);
  if (type === "regional-rank") return verdictOf(1 + members.filter((code) => rank(code, first) < rank(own, first)).length === figure);
  return verdictOf(editions.every((edition) => (type === "order" ? rank(own, edition) <= figure : rank(own, edition) === figure)));
}

describe("the claims of the texts", () => {
  const checked = shippedInitiatives.claims.map((claim) => claimCheck(shippedSurvey, claim));
  it("stand to the table as a plain reading of its rows has them", () => {
    expect(checked.map(({ claim, verdict: read }) => [claim.id, read])).toEqual(shippedInitiatives.claims.map((claim) => [claim.id, plainVerdict(claim)]));
  });
  it.each(["2014-ahead-of-regions", "2014-only-arab-high", "2014-osi-rank-bhr", "2014-osi-top-eight"])("%s differs", (id) =>
    expect(checked.find(({ claim }) => claim.id === id)?.verdict).toBe("differs"));
});
