import { describe, expect, it } from "vitest";
import type { Weighting } from "~/analysis/scoredStates";
import { AS_PUBLISHED, whatIf, type Supposition } from "~/analysis/whatIf";
import { EDITIONS, plainRank, plainScore, plainStates, plainWeights } from "../fixtures/naive";
import { shippedSurvey as survey } from "../fixtures/shipped";
import type { Survey } from "~/domain/survey";
import { surveyOf } from "../fixtures/survey";

const ask = (code: string, edition: number, moved: Partial<Supposition["moved"]> = {}, weights: Weighting | null = null, from: Survey = survey) => {
  const answer = whatIf(from, code, { edition, moved: { ...AS_PUBLISHED, ...moved }, weights });
  if (!answer) throw new Error(`${code} has no score in ${edition}`);
  return answer;
};

describe("one sub-index moved", () => {
  it("lifts Saudi Arabia from 52nd to 43rd in 2018 with a TII of 0.6", () => {
    expect(ask("SAU", 2018, { tii: 0.6 })).toMatchObject({ rank: 43, published: { rank: 52, egdi: 0.7119 }, isComputed: true });
    expect(ask("SAU", 2018, { tii: 0.6 }).egdi).toBeCloseTo(0.7119 + (0.6 - 0.5339) / 3, 10);
  });
  it("shares a rank with a state whose score it equals at 0.00001", () => {
    const small = surveyOf({ 2020: { A: { rank: 1, egdi: 0.7, osi: 0.7, tii: 0.7, hci: 0.7 }, B: { rank: 2, egdi: 0.6, osi: 0.6, tii: 0.6, hci: 0.6 }, C: { rank: 3, egdi: 0.5, osi: 0.5, tii: 0.5, hci: 0.5 } } });
    expect(ask("C", 2020, { osi: 0.8 }, null, small).rank).toBe(2); // 0.5 + 0.3 ÷ 3 = 0.6
    expect(ask("C", 2020, { osi: 0.79999 }, null, small).rank).toBe(2); // 0.599997, which is 0.60000
    expect(ask("C", 2020, { osi: 0.79998 }, null, small).rank).toBe(3); // 0.59999
  });
});

it("shows the published figures, the UN's rank among them, while nothing is moved", () => {
  for (const edition of EDITIONS) for (const { code, rank, egdi } of plainStates(edition)) {
    const answer = ask(code, edition);
    expect([answer.rank, Math.round(answer.egdi * 1e5), answer.isComputed]).toEqual([rank, egdi, false]);
  }
});

it("agrees with the definition written out again, for every state, edition and five moves", () => {
  const faults: string[] = [];
  let compared = 0;
  for (const edition of EDITIONS) {
    const states = plainStates(edition);
    const [a, b, c, of] = plainWeights(edition);
    for (const own of states) for (const moved of [{ osi: 0.9 }, { tii: 0.35 }, { hci: 1 }, { osi: 0.5, tii: 0.5 }, { osi: 0.123, tii: 0.4567, hci: 0.789 }]) {
      const shift = ([["osi", a, 0], ["tii", b, 1], ["hci", c, 2]] as const).reduce((sum, [part, weight, i]) => {
        const to = (moved as Record<string, number | undefined>)[part];
        return to === undefined ? sum : sum + weight * (Math.round(to * 1e5) - own.parts[i]);
      }, 0);
      const score = Math.floor((2 * (own.egdi * of + shift) + of) / (2 * of));
      const isMoved = shift !== 0 || Object.keys(moved).length > 1;
      const rank = isMoved ? plainRank(score, states.filter((other) => other !== own).map(({ egdi }) => egdi)) : own.rank;
      const answer = ask(own.code, edition, moved);
      compared += 1;
      if (answer.rank !== rank) faults.push(`${own.code} ${edition} ${JSON.stringify(moved)}: ${answer.rank}, not ${rank}`);
    }
  }
  expect(faults).toEqual([]);
  expect(compared).toBeGreaterThan(11_000);
});

describe("other weights", () => {
  it("recompute every state, missing sub-indices as 0", () => {
    for (const edition of [2003, 2005, 2008, 2010, 2018, 2024]) for (const weights of [[80, 10, 10], [12, 77, 11], [0, 0, 100], [40, 30, 30]] as const) {
      const states = plainStates(edition);
      for (const own of states) {
        const others = states.filter((other) => other !== own).map(({ parts }) => plainScore(weights, parts, 100));
        expect(ask(own.code, edition, {}, weights).rank, `${own.code} ${edition} ${weights}`).toBe(plainRank(plainScore(weights, own.parts, 100), others));
      }
    }
  });
  it("that are the edition's own change nothing, in 2010 as in the address", () => {
    expect(ask("SAU", 2010, {}, [34, 33, 33])).toMatchObject({ rank: 58, hasOwnWeights: true, isComputed: false });
    expect(ask("SAU", 2018, {}, [34, 33, 33])).toMatchObject({ hasOwnWeights: false, isComputed: true });
  });
});

describe("what is missing", () => {
  it("enters as the 0 that the UN counted, and says so", () => {
    const [, , hci] = ask("AND", 2005).parts;
    expect(hci).toEqual({ indicator: "hci", published: null, value: 0, isMoved: false });
    expect(ask("AND", 2005, { hci: 0.9 }).egdi).toBeCloseTo(0.18363 + 0.3, 10);
  });
  it("has no answer where the edition gave no score", () => expect(whatIf(survey, "LBY", { edition: 2012, moved: AS_PUBLISHED, weights: null })).toBeNull());
});
