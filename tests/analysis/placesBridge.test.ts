import { describe, expect, it } from "vitest";
import { placesBridge, type PlacesBridge } from "~/analysis/placesBridge";
import { scoredPair } from "~/analysis/scoredPair";
import type { Survey } from "~/domain/survey";
import { surveyOf } from "../fixtures/survey";

const bridge = (survey: Survey, code: string): PlacesBridge => {
  const answer = placesBridge(survey, code, [2020, 2022]);
  if (!answer) throw new Error("not scored");
  return answer;
};
const codes = (countries: readonly { code: string }[]) => countries.map(({ code }) => code).join(" ");

const survey = surveyOf({
  2020: { AAA: { rank: 1, egdi: 0.9 }, BBB: { rank: 2, egdi: 0.8 }, CCC: { rank: 3, egdi: 0.7 }, XXX: { rank: 4, egdi: 0.6 }, DDD: { rank: 5, egdi: 0.5 }, NEW: { status: "no_online_presence" } },
  2022: { AAA: { rank: 1, egdi: 0.95 }, CCC: { rank: 2, egdi: 0.9 }, DDD: { rank: 3, egdi: 0.88 }, NEW: { rank: 4, egdi: 0.86 }, XXX: { rank: 5, egdi: 0.85 }, BBB: { rank: 6, egdi: 0.8 } },
});

describe("places by own progress and by the others'", () => {
  const answer = bridge(survey, "XXX");

  it("puts the new score into the old table first: 0.85 would have been second in 2020", () => expect(answer.mid).toBe(2));
  it("adds up to the places between the two ranks", () => expect([answer.own, answer.others]).toEqual([2, -3]));
  it("names those whose old score lies between the country's two scores", () => expect(codes(answer.passed)).toBe("BBB CCC"));
  it("names those that moved past the new score, the newly scored among them, best first", () => expect(codes(answer.movedPast)).toBe("CCC DDD NEW"));
  it("splits the move in the other order too: all five others stand above 0.6 in 2022", () => expect(answer.otherOrder).toEqual({ others: -2, own: 1 }));
});

it("mirrors for a fall: those it dropped below, and those that fell behind it", () => {
  const answer = bridge(survey, "BBB"); // 0.8 in both, so the others alone moved it
  expect([answer.own, answer.others, codes(answer.movedPast)]).toEqual([0, -4, "CCC DDD NEW XXX"]);
  const falling = bridge(surveyOf({
    2020: { XXX: { rank: 1, egdi: 0.9 }, AAA: { rank: 2, egdi: 0.8 }, BBB: { rank: 3, egdi: 0.7 } },
    2022: { AAA: { rank: 1, egdi: 0.8 }, XXX: { rank: 2, egdi: 0.6 }, BBB: { rank: 3, egdi: 0.5 } },
  }), "XXX");
  expect([falling.own, falling.others]).toEqual([-2, 1]);
  expect([codes(falling.passed), codes(falling.fellBehind)]).toEqual(["AAA BBB", "BBB"]);
});

it("leaves a tie where the UN left it: equals share a rank, and none is ahead", () => {
  const answer = bridge(surveyOf({ 2020: { XXX: { rank: 1, egdi: 0.9 }, AAA: { rank: 1, egdi: 0.9 } }, 2022: { AAA: { rank: 1, egdi: 0.9 }, XXX: { rank: 1, egdi: 0.9 } } }), "XXX");
  expect([answer.own, answer.others, codes(answer.passed), codes(answer.movedPast)]).toEqual([0, 0, "", ""]);
});

it("counts one that the UN put ahead among equals at the published decimals", () => {
  const answer = bridge(surveyOf({ 2020: { XXX: { rank: 1, egdi: 0.7 }, AAA: { rank: 2, egdi: 0.6 } }, 2022: { AAA: { rank: 1, egdi: 0.7 }, XXX: { rank: 2, egdi: 0.7 } } }), "XXX");
  expect([answer.others, codes(answer.movedPast)]).toEqual([-1, "AAA"]);
});

describe("an edition without a score", () => {
  const gaps = surveyOf({
    2008: { LBY: { rank: 120, egdi: 0.35 } }, 2010: { LBY: { rank: 114, egdi: 0.38 } }, 2012: { LBY: { status: "no_online_presence" } }, 2014: { LBY: { rank: 121, egdi: 0.38 } },
  });
  it("gives the reason and the nearest pair that both scored", () =>
    expect(scoredPair(gaps, "LBY", [2012, 2014])).toMatchObject({ missing: [{ edition: 2012, status: "no_online_presence" }], nearest: [2010, 2014] }));
  it("has no bridge", () => expect(placesBridge(gaps, "LBY", [2012, 2014])).toBeNull());
  it("offers no pair where fewer than two editions scored", () =>
    expect(scoredPair(surveyOf({ 2010: { LBY: { rank: 1, egdi: 0.4 } }, 2012: { LBY: {} } }), "LBY", [2010, 2012])).toMatchObject({ nearest: null }));
  it("tells both reasons where neither was scored", () => {
    const answer = scoredPair(surveyOf({ 2010: { SSD: { status: "not_a_member" } }, 2012: { SSD: {} } }), "SSD", [2010, 2012]);
    expect(answer).toMatchObject({ missing: [{ edition: 2010, status: "not_a_member" }, { edition: 2012, status: "no_online_presence" }] });
  });
});
