import { describe, expect, it } from "vitest";
import { egdiGroup, overview } from "~/analysis/overview";
import { profile } from "~/analysis/profile";
import { standing } from "~/analysis/standing";
import { country, surveyOf } from "../fixtures/survey";

const path = (ranks: Readonly<Record<number, number | null>>) =>
  surveyOf(Object.fromEntries(Object.entries(ranks).map(([year, rank]) => [year, { BHR: rank === null ? { status: "not_computed" as const } : { rank, egdi: 1 - rank / 200 } }])));
const factOf = (ranks: Readonly<Record<number, number | null>>, edition = 2024) => overview(path(ranks), "BHR", edition).fact;

describe("the change on the edition before", () => {
  it("is positive when the rank number fell", () => expect(overview(path({ 2022: 54, 2024: 18 }), "BHR", 2024).placesGained).toBe(36));
  it("is held against the last ranked edition, not the last printed one", () => {
    expect(overview(path({ 2008: 20, 2010: null, 2012: 30 }), "BHR", 2012)).toMatchObject({ placesGained: -10, previous: { edition: 2008 } });
  });
  it("is null without an earlier rank, and so is that of a state that was not scored", () => {
    expect(overview(path({ 2003: 46, 2004: 46 }), "BHR", 2003).placesGained).toBeNull();
    expect(overview(path({ 2008: 46, 2010: null }), "BHR", 2010)).toMatchObject({ rank: null, placesGained: null, fact: null, status: "not_computed" });
  });
});

describe("the fact that gives the change its size", () => {
  it("is the largest gain ever where no step was as large", () => {
    expect(factOf({ 2003: 46, 2008: 42, 2010: 50, 2012: 49, 2022: 54, 2024: 18 })).toEqual({ kind: "largest-gain", since: 2003, began: "survey" });
  });
  it("is the largest since the first rank where that came after the first edition", () => {
    expect(factOf({ 2003: null, 2008: 142, 2010: 150, 2012: 149, 2022: 154, 2024: 118 })).toEqual({ kind: "largest-gain", since: 2008, began: "ranks" });
  });
  it("is the largest gain since the last step that was as large", () => {
    expect(factOf({ 2003: 90, 2004: 50, 2005: 52, 2008: 51, 2010: 53, 2012: 50, 2024: 20 })).toEqual({ kind: "largest-gain", since: 2004, began: null });
  });
  it("is the best rank since, where the step itself was small", () => {
    expect(factOf({ 2003: 10, 2004: 40, 2005: 30, 2008: 20, 2010: 19 }, 2010)).toEqual({ kind: "best", since: 2003 });
  });
  it("is the first time among the best so many, where the step was no larger than earlier ones", () => {
    expect(factOf({ 2003: 60, 2004: 53, 2005: 60, 2008: 53, 2010: 50 }, 2010)).toEqual({ kind: "top", places: 50 });
    expect(factOf({ 2003: 45, 2004: 60, 2005: 61, 2008: 54, 2010: 49 }, 2010)).toEqual({ kind: "best", since: 2003 });
  });
  it("is the edition since which the rank has not changed, where that is three editions or more", () => {
    expect(factOf({ 2016: 3, 2018: 1, 2020: 1, 2022: 1 }, 2022)).toEqual({ kind: "held", since: 2018 });
    expect(factOf({ 2016: 1, 2018: 2, 2020: 1, 2022: 1 }, 2022)).toBeNull();
  });
  it("is none after two ranked editions, or without a change", () => {
    expect(factOf({ 2022: 54, 2024: 18 })).toBeNull();
    expect(factOf({ 2018: 20, 2020: 30, 2022: 25, 2024: 25 })).toBeNull();
  });
});

it("names the UN's group by its thresholds, from 2014 on", () => {
  expect([0.75, 0.5, 0.25, 0.2499].map((egdi) => egdiGroup(egdi, 2024))).toEqual(["very-high", "high", "middle", "low"]);
  expect(egdiGroup(0.9, 2012)).toBeNull();
});

const gulf = surveyOf({ 2024: {
  BHR: { rank: 2, egdi: 0.9, osi: 0.9, tii: 0.7, hci: 0.8, epi: 0.5 },
  SAU: { rank: 1, egdi: 0.95, osi: 0.7, tii: 0.9, hci: 0.8, epi: 0.6 },
  FRA: { rank: 3, egdi: 0.8, osi: 0.5, tii: 0.8, hci: null, epi: 0.7 },
} }, { countries: [country("BHR", { isGcc: true, isArab: true }), country("SAU", { isGcc: true, isArab: true }), country("FRA", { region: "Europe" })] });

it("places a country in every group that it belongs to, and in no other", () => {
  expect(standing(gulf, "BHR", 2024).groups.map(({ group, place, of }) => [group, place, of])).toEqual([["gcc", 2, 2], ["arab", 2, 2], ["asia", 2, 2], ["world", 2, 3]]);
  expect(standing(gulf, "FRA", 2024).groups.map(({ group }) => group)).toEqual(["europe", "world"]);
});

it("sets each index beside the peers and the means, missing values left out", () => {
  const { rows, group } = profile(gulf, "BHR", 2024);
  expect(group).toBe("gcc");
  expect(rows[0]).toMatchObject({ indicator: "osi", value: 0.9, rank: 1, of: 3 });
  expect(rows[0]?.groupMean).toBeCloseTo(0.8);
  expect(rows[2]).toMatchObject({ indicator: "hci", rank: 1, of: 2 });
  expect(rows[2]?.worldMean).toBeCloseTo(0.8);
});
