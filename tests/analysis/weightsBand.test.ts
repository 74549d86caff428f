import { describe, expect, it } from "vitest";
import { shiftedWeights, WEIGHTINGS, weightsBand, type WeightsBand } from "~/analysis/weightsBand";
import { EDITIONS, plainRank, plainScore, plainStates } from "../fixtures/naive";
import { shippedSurvey as survey } from "../fixtures/shipped";

const bandOf = (code: string, edition: number): WeightsBand => {
  const answer = weightsBand(survey, code, edition);
  if (!answer) throw new Error(`${code} has no score in ${edition}`);
  return answer;
};

it("counts 2,556 weightings in whole percentages from 10 to 80", () => {
  expect(WEIGHTINGS).toHaveLength(2556);
  expect(new Set(WEIGHTINGS.map((weights) => weights.join())).size).toBe(2556);
  for (const weights of WEIGHTINGS) {
    expect(weights[0] + weights[1] + weights[2]).toBe(100);
    expect(Math.min(...weights) >= 10 && Math.max(...weights) <= 80).toBe(true);
  }
});

it("puts Saudi Arabia between 44th and 62nd in 2018", () => {
  const { best, worst, published, ranks } = bandOf("SAU", 2018);
  expect([best.rank, published, worst.rank]).toEqual([44, 52, 62]);
  expect(ranks.reduce((sum, { count }) => sum + count, 0)).toBe(2556);
});

describe("the definition written out again", () => {
  const chosen = [["SAU", 2018], ["BHR", 2024], ["ARE", 2010], ["KHM", 2008], ["CMR", 2008], ["AND", 2003], ["PLW", 2004], ["SRB", 2005], ["FSM", 2003], ["DNK", 2024], ["HUN", 2020], ["SSD", 2018], ["YEM", 2012], ["TLS", 2005]] as const;
  it.each(chosen)("gives the same counts and examples that hold: %s %i", (code, edition) => {
    const states = plainStates(edition);
    const own = states.find((state) => state.code === code);
    if (!own) throw new Error("not scored");
    const rankAt = (weights: readonly number[]) => plainRank(plainScore(weights, own.parts, 100), states.filter((other) => other !== own).map(({ parts }) => plainScore(weights, parts, 100)));
    const counts = new Map<number, number>();
    for (let osi = 10; osi <= 80; osi++) for (let tii = 10; tii <= 80; tii++) {
      const hci = 100 - osi - tii;
      if (hci < 10 || hci > 80) continue;
      const rank = rankAt([osi, tii, hci]);
      counts.set(rank, (counts.get(rank) ?? 0) + 1);
    }
    const { ranks, best, worst } = bandOf(code, edition);
    expect(new Map(ranks.map(({ rank, count }) => [rank, count]))).toEqual(counts);
    expect([best.rank, worst.rank]).toEqual([Math.min(...counts.keys()), Math.max(...counts.keys())]);
    for (const { rank, example } of ranks) expect(rankAt(example)).toBe(rank);
  });
  it("gives of each rank the weighting nearest to the edition's own", () => {
    const { ranks } = bandOf("SAU", 2010);
    expect(ranks.some(({ example }) => example.join() === "34,33,33")).toBe(true);
  });
});

it("holds the published rank for every state and edition so far, although no whole percentages are thirds", () => {
  const outside = EDITIONS.flatMap((edition) => plainStates(edition).filter(({ code, rank }) => {
    const { best, worst } = bandOf(code, edition);
    return rank < best.rank || rank > worst.rank;
  }).map(({ code }) => `${code} ${edition}`));
  expect(outside).toEqual([]);
});

it("has no band for a state that was not scored", () => {
  expect(weightsBand(survey, "MCO", 2008)).toBeNull();
});

describe("moving one weight", () => {
  const THIRDS = [100 / 3, 100 / 3, 100 / 3] as const;
  it("moves the other two in proportion, in whole percentages that add up to 100", () => {
    expect(shiftedWeights(THIRDS, 0, 40)).toEqual([40, 30, 30]);
    expect(shiftedWeights([50, 30, 20], 0, 25)).toEqual([25, 45, 30]);
    expect(shiftedWeights([30, 60, 10], 0, 79)).toEqual([79, 18, 3]);
    expect(shiftedWeights([100, 0, 0], 0, 99)).toEqual([99, 1, 0]);
    expect(shiftedWeights([0, 0, 100], 2, 50)).toEqual([25, 25, 50]);
    for (const base of WEIGHTINGS.filter((_weights, i) => i % 37 === 0)) for (const part of [0, 1, 2] as const) for (let to = 0; to <= 100; to++) {
      const moved = shiftedWeights(base, part, to);
      expect(moved[0] + moved[1] + moved[2]).toBe(100);
      expect(Math.min(...moved) >= 0 && moved[part] === Math.max(0, Math.min(100, to))).toBe(true);
    }
  });
  it("comes back to where it began", () => {
    for (const base of WEIGHTINGS.filter((_weights, i) => i % 11 === 0)) for (const part of [0, 1, 2] as const) expect(shiftedWeights(base, part, base[part])).toEqual(base);
  });
});
