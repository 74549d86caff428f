import { describe, expect, it } from "vitest";
import { countryTable } from "~/analysis/countryTable";
import { indexHistory } from "~/analysis/indexHistory";
import { pathsOf } from "~/analysis/paths";
import { groupMean, ranking, statusOf } from "~/analysis/ranking";
import { rankMove } from "~/analysis/ranksTable";
import { shippedSurvey } from "../fixtures/shipped";
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

describe("the reason for a gap in an index", () => {
  it("is the same in every answer: Palau had a row in 2008, and no TII was published in it", () => {
    const asked = { edition: 2008, indicator: "tii" } as const;
    const [path] = pathsOf(shippedSurvey, { indicator: "tii", measure: "rank", from: 2008, to: 2008, subjects: [{ id: "PLW", role: "focus" }] }).paths;
    const history = indexHistory(shippedSurvey, "PLW", [2008, 2010]).paths.find(({ indicator }) => indicator === "tii")?.points.find(({ edition }) => edition === 2008);
    const row = countryTable(shippedSurvey, { ...asked, group: "world", compare: () => 0, sort: { column: "rank", isDescending: false } }).rows.find(({ country }) => country.code === "PLW");
    const move = rankMove(shippedSurvey, "PLW", { indicator: "tii", from: 2005, to: 2008 });
    expect([path?.points[0], history, row, move].map((answer) => [answer?.rank, answer?.status])).toEqual(Array(4).fill([null, "scored"]));
  });
  it("stays that of the EGDI where the index depends on it", () => {
    expect(statusOf(survey, "EEE", { edition: 2012, indicator: "osi" })).toBe("no_online_presence");
    expect(statusOf(survey, "EEE", { edition: 2012, indicator: "hci" })).toBe("scored");
    expect(statusOf(survey, "ZZZ", { edition: 2012, indicator: "hci" })).toBe("no_row");
  });
});
