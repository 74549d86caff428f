import { expect, it } from "vitest";
import { comparison } from "~/analysis/comparison";
import { pathsOf } from "~/analysis/paths";
import { country, surveyOf } from "../fixtures/survey";

const countries = [country("AAA", { isGcc: true }), country("BBB", { isGcc: true }), country("CCC")];
const survey = surveyOf({
  2003: { AAA: { rank: 30, egdi: 0.5 }, BBB: { status: "no_online_presence" }, CCC: { status: "not_a_member" } },
  2024: { AAA: { rank: 10, egdi: 0.9 }, BBB: { rank: 30, egdi: 0.3 }, CCC: { rank: 12, egdi: 0.8 } },
}, { countries });
const question = { indicator: "egdi", measure: "rank", from: 2003, to: 2024 } as const;
const of = (...ids: string[]) => pathsOf(survey, { ...question, subjects: ids.map((id) => ({ id, role: "compared" })) });

it("keeps an edition without a rank as a gap with its reason", () => {
  expect(of("BBB").paths[0]?.points[0]).toEqual({ edition: 2003, rank: null, value: null, status: "no_online_presence" });
  expect(of("CCC").paths[0]?.points[0]?.status).toBe("not_a_member");
});

it("draws a group as the mean of its scored members, ranked after those above it", () => {
  const [group] = of("gcc").paths;
  expect(group?.points[0]?.value).toBeCloseTo(0.5); // only AAA was scored
  expect(group?.points[1]).toMatchObject({ rank: 3 }); // (0.9 + 0.3) ÷ 2 = 0.6, below 0.9 and 0.8
});

it("counts who is among the best twenty, now and before, and who climbed most", () => {
  expect(comparison(of("AAA", "BBB", "CCC"))).toMatchObject({ countries: 3, top: 2, topBefore: 0, placesGained: 20 });
  expect(comparison(of("AAA", "BBB", "CCC")).climbers.map(({ id }) => id)).toEqual(["AAA"]);
  expect(comparison(of("AAA", "gcc")).countries).toBe(1);
});
