import { describe, expect, it } from "vitest";
import { gapChange, groupMeans } from "~/analysis/groupMeans";
import { country, surveyOf } from "../fixtures/survey";

const countries = [country("BHR", { isGcc: true, isArab: true }), country("SAU", { isGcc: true, isArab: true }), country("LBY", { isArab: true, region: "Africa" }), country("FRA", { region: "Europe" })];
const survey = surveyOf({
  2003: { BHR: { rank: 2, egdi: 0.5 }, SAU: { rank: 3, egdi: 0.3 }, LBY: { status: "no_online_presence", egdi: 0 }, FRA: { rank: 1, egdi: 0.69 } },
  2024: { BHR: { rank: 2, egdi: 0.92 }, SAU: { rank: 1, egdi: 0.96 }, LBY: { rank: 4, egdi: 0.46 }, FRA: { rank: 3, egdi: 0.86 } },
}, { countries });
const answer = groupMeans(survey, { group: "gcc", indicator: "egdi", from: 2003, to: 2024 });
const meansOf = (id: string) => answer.paths.find(({ subject }) => subject.id === id)?.points.map(({ value }) => value) ?? [];

describe("the mean of a group", () => {
  it("is taken over its scored states alone, and says how many", () => {
    expect(meansOf("arab")[0]).toBeCloseTo(0.4); // (0.5 + 0.3) ÷ 2, Libya left out
    expect(meansOf("arab")[1]).toBeCloseTo(0.78); // (0.92 + 0.96 + 0.46) ÷ 3
    expect([...(answer.counts.get("arab") ?? [])]).toEqual([[2003, 2], [2024, 3]]);
  });
  it("stands beside the world, Asia and the Arab states, itself once", () => {
    expect(answer.paths.map(({ subject, role }) => [subject.id, role])).toEqual([["world", "compared"], ["asia", "compared"], ["arab", "compared"], ["gcc", "focus"]]);
    expect(groupMeans(survey, { group: "asia", indicator: "egdi", from: 2003, to: 2024 }).paths).toHaveLength(3);
  });
  it("is held against the narrowest of them that holds it whole", () => {
    const references = (["gcc", "arab", "europe", "world"] as const).map((group) => groupMeans(survey, { group, indicator: "egdi", from: 2003, to: 2024 }).reference);
    expect(references).toEqual(["asia", "world", "world", null]); // of these four countries two lie in Asia, three are Arab
  });
  it("spans the means by steps of 0.2", () => {
    expect(answer.range).toEqual([0.4, 1]); // 0.4 to 0.94
    expect(groupMeans(survey, { group: "europe", indicator: "epi", from: 2003, to: 2024 }).range).toEqual([0, 1]); // nothing published
  });
});

describe("the gap to the reference", () => {
  const gap = (group: readonly [number, number], other: readonly [number, number]) => {
    const points = (values: readonly number[]) => values.map((value, i) => ({ edition: i, value, rank: null, status: "scored" as const }));
    const change = gapChange({ ...answer, reference: "arab", paths: answer.paths.map((path) => ({ ...path, points: points(path.subject.id === "gcc" ? group : other) })) });
    return change?.kind ?? null;
  };
  it("tells who draws away and who comes closer, from above and from below", () => {
    expect(gap([0.4, 0.9], [0.3, 0.6])).toBe("ahead-grows"); // 0.1 to 0.3
    expect(gap([0.6, 0.7], [0.3, 0.6])).toBe("ahead-shrinks");
    expect(gap([0.3, 0.4], [0.4, 0.6])).toBe("behind-grows");
    expect(gap([0.3, 0.5], [0.6, 0.6])).toBe("behind-shrinks");
    expect(gap([0.3, 0.7], [0.4, 0.6])).toBe("overtakes");
    expect(gap([0.5, 0.5], [0.4, 0.6])).toBe("overtaken");
  });
  it("says nothing of a change that two decimals do not show", () => expect(gap([0.5, 0.604], [0.4, 0.5])).toBeNull());
});
