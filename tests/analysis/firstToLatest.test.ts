import { expect, it } from "vitest";
import { firstToLatest } from "~/analysis/firstToLatest";
import { country, surveyOf } from "../fixtures/survey";

const gulf = { isGcc: true };
const survey = surveyOf({
  2003: { QAT: { rank: 77 }, KWT: { rank: 90 }, SAU: { rank: 105 }, OMN: { status: "not_a_member" }, BHR: { rank: 12 } },
  2024: { QAT: { rank: 53 }, KWT: { rank: 66 }, SAU: { rank: 6 }, OMN: { rank: 41 }, BHR: { rank: 18 } },
}, { countries: ["KWT", "OMN", "BHR", "QAT", "SAU"].map((code) => country(code, gulf)) });
const answer = firstToLatest(survey, { group: "gcc", indicator: "egdi", measure: "rank", from: 2003, to: 2024, focus: "BHR" });

it("counts places gained as positive, most first; who gained as much stands by the rank now", () => {
  expect(answer.climbs.map(({ country: { code }, gained }) => [code, gained])).toEqual([["SAU", 99], ["QAT", 24], ["KWT", 24], ["BHR", -6], ["OMN", null]]);
});

it("keeps the one rank there is, and the reason for the other, where a member was not ranked in both", () => {
  expect(answer.climbs.at(-1)).toMatchObject({ from: { figure: null, status: "not_a_member" }, to: { figure: 41, status: "scored" }, gained: null });
});

it("knows whether it reaches to the latest edition", () => {
  expect(answer.isLatest).toBe(true);
  expect(firstToLatest(survey, { ...answer, to: 2003 }).isLatest).toBe(false);
});
