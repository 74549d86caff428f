import { describe, expect, it } from "vitest";
import { goalFor, roundedUp, type Goal } from "~/analysis/goal";
import { AS_PUBLISHED, whatIf } from "~/analysis/whatIf";
import { EDITIONS, plainRank, plainStates, plainWeights } from "../fixtures/naive";
import { shippedSurvey as survey } from "../fixtures/shipped";
import type { Survey } from "~/domain/survey";
import { surveyOf } from "../fixtures/survey";

const goalOf = (code: string, edition: number, goal: number | null, from: Survey = survey): Goal => {
  const answer = goalFor(from, code, { edition, goal });
  if (!answer) throw new Error(`${code} has no score in ${edition}`);
  return answer;
};

describe("rounding up", () => {
  it.each([[0.8, 0.8], [0.1 + 0.7, 0.8], [0.80001, 0.801], [1, 1], [1.0000004, 1.001], [0.3 / (1 / 3), 0.9], [0, 0]])("%f becomes %f", (value, up) => expect(roundedUp(value)).toBe(up));
});

describe("rank 30 for Saudi Arabia in 2018", () => {
  const { answer, way } = goalOf("SAU", 2018, 30);
  it("takes Malta's 0.8011", () => expect([answer, way?.target, way?.holders.map(({ code }) => code), way?.reached]).toEqual(["open", 0.8011, ["MLT"], 30]));
  it("is within reach of the TII alone", () => {
    expect(way?.alone.map(({ indicator, needed, isReachable }) => [indicator, needed, isReachable])).toEqual([["osi", 1.06, false], ["tii", 0.802, true], ["hci", 1.078, false]]);
  });
  it("takes the same rise of all three", () => {
    expect(way?.together?.rise).toBe(0.09);
    expect(way?.together?.parts.map(({ needed }) => needed)).toEqual([0.881, 0.624, 0.9]);
  });
});

describe("the same rise for all three", () => {
  const small = (top: number) => surveyOf({ 2020: {
    A: { rank: 1, egdi: top, osi: top, tii: top, hci: top },
    B: { rank: 2, egdi: 0.7, osi: 0.95, tii: 0.75, hci: 0.4 },
  } });
  it("stops at 1 for one that reaches it, and the rest rise on", () => {
    // 0.3 in all: OSI gives 0.05, the others share 0.25.
    expect(goalOf("B", 2020, 1, small(0.8)).way?.together?.parts.map(({ needed }) => needed)).toEqual([1, 0.875, 0.525]);
  });
  it("is not reachable where all three at 1 fall short", () => {
    const odd = surveyOf({ 2020: { A: { rank: 1, egdi: 0.99, osi: 0.99, tii: 0.99, hci: 0.99 }, B: { rank: 2, egdi: 0.5, osi: 0.9, tii: 0.9, hci: 0.9 } } });
    expect(goalOf("B", 2020, 1, odd).way?.together).toBeNull();
  });
  it("reaches 1 · 1 · 1 where exactly that is needed", () => {
    expect(goalOf("B", 2020, 1, small(1)).way?.together?.parts.map(({ needed }) => needed)).toEqual([1, 1, 1]);
  });
});

describe("goals that ask for nothing", () => {
  it("are none, already reached, or beyond the states that were scored", () => {
    expect(goalOf("BHR", 2024, null)).toMatchObject({ answer: "none", way: null });
    expect(goalOf("BHR", 2024, 18).answer).toBe("reached");
    expect(goalOf("BHR", 2024, 40).answer).toBe("reached");
    expect(goalOf("BHR", 2012, 191)).toMatchObject({ answer: "beyond", scored: 190 });
  });
  it("are level where the UN ranked on figures that it does not print", () => {
    const { answer, way } = goalOf("HUN", 2020, 51);
    expect(answer).toBe("level");
    expect(way?.target).toBe(goalOf("HUN", 2020, 51).published.egdi);
  });
  it("are already reached for one of two that share a rank", () => {
    const tied = plainStates(2018).filter(({ rank }) => rank === 49);
    expect(tied).toHaveLength(2);
    for (const { code } of tied) expect(goalOf(code, 2018, 49).answer).toBe("reached");
    const { way } = goalOf("SAU", 2018, 50);
    expect([way?.reached, way?.holders.map(({ code }) => code).toSorted()]).toEqual([49, tied.map(({ code }) => code).toSorted()]);
  });
});

describe("ranks on offer", () => {
  it("are the next better tens, the leader of the smallest group that another leads, and the first", () => {
    expect(goalOf("SAU", 2018, null).offers.map(({ rank, leader }) => [rank, leader?.country.code, leader?.group])).toEqual([[50, undefined, undefined], [40, undefined, undefined], [30, undefined, undefined], [21, "ARE", "gcc"], [1, undefined, undefined]]);
    expect(goalOf("DNK", 2024, null).offers).toEqual([]);
  });
  it("are all better than now", () => {
    for (const edition of EDITIONS) for (const { code, rank } of plainStates(edition)) for (const offer of goalOf(code, edition, null).offers) expect(offer.rank).toBeLessThan(rank);
  });
});

const GOALS = [1, 10, 30, 49, 50, 100];

it("put into the what-if, reaches the rank asked for, and the least step below it does not: every state, one goal or many", () => {
  const faults: string[] = [];
  let tried = 0;
  for (const edition of EDITIONS) {
    const states = plainStates(edition);
    const [a, b, c, of] = plainWeights(edition);
    // The next better rank for all, where the gap or tie is the narrowest; every sixth state, another for each edition, aims at many.
    for (const [at, own] of states.entries()) for (const goal of new Set([own.rank - 1, GOALS[at % GOALS.length] ?? 1, ...((at + edition) % 6 === 0 ? GOALS : [])].filter((rank) => rank > 0 && rank < own.rank))) {
      const { way, answer } = goalOf(own.code, edition, goal);
      if (!way) { faults.push(`${own.code} ${edition} ${goal}: no way`); continue; }
      const others = states.filter((other) => other !== own).map(({ egdi }) => egdi);
      const target = others.toSorted((x, y) => y - x)[goal - 1] ?? 0;
      if (Math.round(way.target * 1e5) !== target) faults.push(`${own.code} ${edition} ${goal}: target`);
      if (way.reached !== plainRank(target, others) || way.holders.length !== others.filter((egdi) => egdi === target).length) faults.push(`${own.code} ${edition} ${goal}: holders`);
      if (answer === "level") { if (target > own.egdi) faults.push(`${own.code} ${edition} ${goal}: level`); continue; }
      const rankWith = (moved: Partial<typeof AS_PUBLISHED>) => { const result = whatIf(survey, own.code, { edition, moved: { ...AS_PUBLISHED, ...moved }, weights: null }); return result?.rank ?? Infinity; };
      for (const [i, { indicator, needed, isReachable }] of way.alone.entries()) {
        tried += 1;
        // The exact need in whole hundred-thousandths of the weight's unit, rounded up to 0.001.
        const exact = own.parts[i as 0 | 1 | 2] + ((target - own.egdi) * of) / ([a, b, c][i] ?? 1);
        if (Math.abs(needed - Math.ceil(exact / 100 - 1e-7) / 1000) > 1e-9) faults.push(`${own.code} ${edition} ${goal} ${indicator}: ${needed}`);
        if (isReachable !== exact / 100 <= 1000 + 1e-7) faults.push(`${own.code} ${edition} ${goal} ${indicator}: reach`);
        if (rankWith({ [indicator]: needed }) > goal) faults.push(`${own.code} ${edition} ${goal} ${indicator} ${needed}: falls short`);
        if (needed - 0.001 > own.parts[i as 0 | 1 | 2] / 1e5 && rankWith({ [indicator]: needed - 0.0011 }) <= goal) faults.push(`${own.code} ${edition} ${goal} ${indicator} ${needed}: less would do`);
      }
      if (!way.together) { faults.push(`${own.code} ${edition} ${goal}: not together`); continue; }
      const [osi, tii, hci] = way.together.parts.map(({ needed }) => needed);
      if (rankWith({ osi: osi ?? null, tii: tii ?? null, hci: hci ?? null }) > goal) faults.push(`${own.code} ${edition} ${goal} all: falls short`);
      for (const [i, { needed }] of way.together.parts.entries()) {
        const was = own.parts[i as 0 | 1 | 2] / 1e5;
        if (needed > Math.max(1, roundedUp(was)) || needed < was || needed > was + way.together.rise + 0.0011) faults.push(`${own.code} ${edition} ${goal} all: ${needed} from ${was}`);
      }
    }
  }
  expect(faults).toEqual([]);
  expect(tried).toBeGreaterThan(10_000);
}, 120_000);
