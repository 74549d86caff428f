import { describe, expect, it } from "vitest";
import { claimCheck } from "~/analysis/claimCheck";
import { byEdition, claimCounts, claimTests, vocabulary, type ClaimPart } from "~/analysis/claimFilter";
import { meeting, partInTheWay } from "~/analysis/facets";
import { claimFilterOf, claimOf } from "../fixtures/claims";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf({ 2012: { BHR: { rank: 3 } }, 2014: { BHR: { rank: 2, osi: 0.9 }, QAT: { rank: 4, osi: 0.8 } } });
const all = [
  claimOf("agrees", { figure: 2 }),
  claimOf("differs", { figure: 3, countries: ["QAT"] }),
  claimOf("gained", { type: "movement", editions: [2012, 2014], figure: 1 }),
  claimOf("services", { indicator: "osi", figure: 1, source: "other" }),
  claimOf("all-states", { type: "count", editions: [], countries: [] }),
].map((claim) => claimCheck(survey, claim));
const idsOf = (...filter: Parameters<typeof claimFilterOf>) => meeting(all, claimTests(claimFilterOf(...filter))).map(({ claim }) => claim.id);

describe("a filter of the claims", () => {
  it("asks nothing where nothing is chosen", () => expect(idsOf()).toHaveLength(5));
  it("takes any within a facet and all across facets", () => {
    expect(idsOf({ state: ["QAT", "world"] })).toEqual(["differs", "all-states"]);
    expect(idsOf({ verdict: ["agrees"], index: ["egdi"], claim: ["movement", "count"] })).toEqual(["gained"]);
    expect(idsOf({ text: ["other"], editions: ["2014"] })).toEqual(["services"]);
  });
  it("finds a claim by each of its editions, and those without one", () => {
    expect(idsOf({ editions: ["2012"] })).toEqual(["gained"]);
    expect(idsOf({ editions: ["none"] })).toEqual(["all-states"]);
  });
  it("counts a facet under the other filters, not under its own", () =>
    expect([...claimCounts(all, claimFilterOf({ verdict: ["differs"], state: ["BHR"] }), "verdict")]).toEqual([["agrees", 3]]));
  it("names the one part in the way where it finds nothing", () =>
    expect(partInTheWay<(typeof all)[number], ClaimPart>(all, claimTests(claimFilterOf({ verdict: ["differs"], state: ["BHR"] })))).toEqual({ part: "verdict", found: 3 }));
});

it("lists the Gulf states first, editions from the latest, and what names none last", () => {
  expect(vocabulary(survey, all, "state").slice(0, 2)).toEqual(["BHR", "ARE"]);
  expect(vocabulary(survey, all, "state").at(-1)).toBe("world");
  expect(vocabulary(survey, all, "editions")).toEqual(["2014", "2012", "none"]);
  expect(vocabulary(survey, all, "text")).toEqual(["text", "other"]);
});

it("groups by the latest edition spoken of, those without one last", () =>
  expect(byEdition(all).map(({ edition, claims }) => [edition, claims.length])).toEqual([[2014, 4], [null, 1]]));
