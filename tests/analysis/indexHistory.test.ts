import { describe, expect, it } from "vitest";
import { indexHistory } from "~/analysis/indexHistory";
import { ranking } from "~/analysis/ranking";
import { shippedSurvey as shipped } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf({
  2012: { BHR: { rank: 1, egdi: 0.7, osi: 0.8 }, LBY: { status: "no_online_presence", osi: 0, hci: 0.8 } },
  2014: { BHR: { rank: 2, egdi: 0.6, osi: 0.4 }, DNK: { rank: 1, egdi: 0.8, osi: 0.4 }, LBY: { rank: 3, egdi: 0.3, osi: 0.1 } },
});
const points = (code: string) => indexHistory(survey, code, [2012, 2014]).paths[0]?.points ?? [];

describe("an index over the editions", () => {
  it("has the value, its computed rank with ties, and the world's mean over as many states", () => {
    expect(points("BHR")).toEqual([{ edition: 2012, value: 0.8, rank: 1, of: 1, worldMean: 0.8, status: "scored" }, { edition: 2014, value: 0.4, rank: 1, of: 3, worldMean: expect.closeTo(0.3, 9), status: "scored" }]);
  });
  it("is missing, and no zero, where no site was found", () => expect(points("LBY")[0]).toMatchObject({ value: null, rank: null, status: "no_online_presence" }));
  it("is missing where there is no row", () => expect(points("DNK")[0]).toMatchObject({ value: null, rank: null, status: "no_row" }));
});

it("ranks as the ranking of a whole edition does, for every country", () => {
  const rankings = shipped.editions.map(({ edition }) => (["osi", "tii", "hci", "epi"] as const).map((indicator) => ranking(shipped, edition, indicator)));
  const faults = shipped.countries.flatMap(({ code }) => indexHistory(shipped, code, [2022, 2024]).paths.flatMap(({ points: own, indicator }, i) => own.flatMap(({ edition, rank, of }, e) =>
    (rank === (rankings[e]?.[i]?.ranks.get(code) ?? null) && of === rankings[e]?.[i]?.of ? [] : [`${code} ${edition} ${indicator}`]))));
  expect(faults).toEqual([]);
});
