import { describe, expect, it } from "vitest";
import { groupMean, ranking } from "~/analysis/ranking";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf(
  { 2012: {
    AAA: { rank: 1, egdi: 0.9, osi: 0.8 },
    BBB: { rank: 2, egdi: 0.6, osi: 0.8 },
    CCC: { rank: 2, egdi: 0.6, osi: 0.5 },
    DDD: { rank: 4, egdi: 0.3, osi: null },
    EEE: { status: "no_online_presence", osi: 0, hci: 0.4 },
  } },
  { editions: { 2012: { members: 193 } } },
);

describe("a ranking", () => {
  it("takes EGDI ranks from the UN, of all member states", () => {
    const { ranks, of, isComputed } = ranking(survey, 2012, "egdi");
    expect([...ranks.values()]).toEqual([1, 2, 2, 4]);
    expect([of, isComputed]).toEqual([193, false]);
  });
  it("gives equal values one rank and passes over the next (1, 1, 3)", () => {
    expect(Object.fromEntries(ranking(survey, 2012, "osi").ranks)).toEqual({ AAA: 1, BBB: 1, CCC: 3 });
  });
  it("counts no state without a presence online among those of OSI, but keeps its other indices", () => {
    expect(ranking(survey, 2012, "osi").of).toBe(3);
    expect(ranking(survey, 2012, "hci").ranks.get("EEE")).toBe(1);
  });
});

describe("the mean of a group", () => {
  it("is taken over its scored states alone, and says how many", () => {
    const { mean, count } = groupMean(survey, { edition: 2012, indicator: "egdi", members: survey.countries });
    expect(mean).toBeCloseTo(0.6);
    expect(count).toBe(4);
  });
  it("is null where nobody has a value", () => {
    expect(groupMean(survey, { edition: 2012, indicator: "epi", members: survey.countries })).toEqual({ mean: null, count: 0 });
  });
});
