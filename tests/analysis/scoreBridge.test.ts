import { describe, expect, it } from "vitest";
import { scoreBridge, type ScoreBridge } from "~/analysis/scoreBridge";
import type { Survey } from "~/domain/survey";
import { surveyOf } from "../fixtures/survey";

const bridge = (survey: Survey): ScoreBridge => {
  const answer = scoreBridge(survey, "XXX", [2010, 2012]);
  if (!answer) throw new Error("not scored");
  return answer;
};
const shares = ({ steps }: ScoreBridge) => Object.fromEntries(steps.map(({ kind, share }) => [kind, Math.round(share * 10000) / 10000]));
const heavy = { weights: { osi: 0.5, tii: 0.25, hci: 0.25 } };
const change = { en: "weights", ar: "الأوزان" };

describe("what each sub-index contributed", () => {
  const answer = bridge(surveyOf({
    2010: { XXX: { rank: 1, egdi: 0.4, osi: 0.3, tii: 0.5, hci: 0.4 } },
    2012: { XXX: { rank: 1, egdi: 0.4, osi: 0.6, tii: 0.5, hci: 0.1 } },
  }));
  it("is a third of its change where each weighs a third", () => expect(shares(answer)).toEqual({ osi: 0.1, tii: 0, hci: -0.1 }));
  it("stands in the order of the UN", () => expect(answer.steps.map(({ kind }) => kind)).toEqual(["osi", "tii", "hci"]));
  it("knows that each weighs a third, and that no method changed", () => expect([answer.isThirds, answer.methodChanges]).toEqual([true, []]));
});

it("takes the mean of two editions' weights and gives the change of weights a bar of its own", () => {
  const answer = bridge(surveyOf({
    2010: { XXX: { rank: 1, egdi: 0.45, osi: 0.6, tii: 0.3, hci: 0.3 } }, // 0.3 + 0.075 + 0.075
    2012: { XXX: { rank: 1, egdi: 0.46, osi: 0.6, tii: 0.3, hci: 0.48 } }, // 1.38 ÷ 3
  }, { editions: { 2010: heavy, 2012: { methodChange: change } } }));
  // HCI: (0.25 + 0.3333) ÷ 2 × 0.18; weights: −0.1667 × 0.6 + 0.0833 × 0.3 + 0.0833 × 0.39
  expect(shares(answer)).toEqual({ osi: 0, tii: 0, hci: 0.0525, weights: -0.0425 });
  expect(answer.isThirds).toBe(false);
  expect(answer.methodChanges.map(({ edition }) => edition)).toEqual([2012]);
});

it("enters a sub-index without data as the 0 that the UN counted, and keeps it known as missing", () => {
  const [, , hci] = bridge(surveyOf({
    2010: { XXX: { rank: 1, egdi: 0.3, osi: 0.5, tii: 0.4 } },
    2012: { XXX: { rank: 1, egdi: 0.4, osi: 0.5, tii: 0.4, hci: 0.3 } },
  })).steps;
  expect(hci).toMatchObject({ kind: "hci", values: [null, 0.3] });
  expect(hci?.share).toBeCloseTo(0.1);
});

describe("what the published parts leave unexplained", () => {
  const at = (egdi: number) => shares(bridge(surveyOf({
    2010: { XXX: { rank: 1, egdi: 0.3, osi: 0.3, tii: 0.3, hci: 0.3 } },
    2012: { XXX: { rank: 1, egdi, osi: 0.6, tii: 0.3, hci: 0.3 } },
  })));
  it("is a bar from 0.0001 on", () => expect(at(0.3999)).toMatchObject({ residue: -0.0001 }));
  it("is rounding below that", () => expect(at(0.39995)).not.toHaveProperty("residue"));
});

it("gives no bridge where an edition gives no score", () =>
  expect(scoreBridge(surveyOf({ 2010: { XXX: { rank: 1, egdi: 0.3 } }, 2012: { XXX: { status: "not_computed", osi: 0.2 } } }), "XXX", [2010, 2012])).toBeNull());
