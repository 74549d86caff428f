import { describe, expect, it } from "vitest";
import { leadOf } from "~/analysis/groupLeaders";
import { groupTable } from "~/analysis/groupTable";
import { country, surveyOf } from "../fixtures/survey";

const gulf = { isGcc: true };
const survey = surveyOf({
  2020: { BHR: { rank: 38, egdi: 0.82, osi: 0.7 }, SAU: { rank: 43, egdi: 0.8, osi: 0.68 }, OMN: { status: "not_a_member" }, FRA: { rank: 19, egdi: 0.87 } },
  2022: { BHR: { rank: 31, egdi: 0.85, osi: 0.8 }, SAU: { rank: 31, egdi: 0.85, osi: 0.9 }, OMN: { status: "not_computed" }, FRA: { rank: 19, egdi: 0.88 } },
  2024: { BHR: { rank: 18, egdi: 0.92, osi: 0.9 }, SAU: { rank: 6, egdi: 0.96, osi: 0.99 }, OMN: { status: "no_online_presence" }, FRA: { rank: 34, egdi: 0.87 } },
}, { countries: [country("OMN", gulf), country("BHR", gulf), country("SAU", gulf), country("FRA", { region: "Europe" })] });
const question = { group: "gcc", indicator: "egdi", measure: "rank", from: 2020, to: 2024, country: "BHR" } as const;
const ids = (table: ReturnType<typeof groupTable>) => table.paths.map(({ subject }) => subject.id);

describe("the members of a group over the editions", () => {
  it("holds the members alone, the best in the latest edition first and those without a figure last", () => expect(ids(groupTable(survey, question))).toEqual(["SAU", "BHR", "OMN"]));
  it("orders by value where values are compared, the highest first", () => expect(ids(groupTable(survey, { ...question, measure: "value", to: 2020 }))).toEqual(["BHR", "SAU", "OMN"]));
  it("keeps the reason where a member has no rank", () => {
    const [, , oman] = groupTable(survey, question).paths;
    expect(oman?.points.map(({ status }) => status)).toEqual(["not_a_member", "not_computed", "no_online_presence"]);
  });
  it("takes an index other than EGDI by computed rank, and says so", () => {
    const table = groupTable(survey, { ...question, indicator: "osi" });
    expect(table.isComputed).toBe(true);
    expect(table.paths[0]?.points.map(({ rank }) => rank)).toEqual([2, 1, 1]); // SAU: 0.68 < 0.7, then 0.9 > 0.8, 0.99 > 0.9
  });
  it("gives every member of a small group the same weight", () => expect(new Set(groupTable(survey, question).paths.map(({ role }) => role))).toEqual(new Set(["compared"])));
});

describe("a group of more than twelve", () => {
  const codes = Array.from({ length: 12 }, (_, i) => `X${String.fromCharCode(65 + i)}X`);
  const many = surveyOf({ 2024: Object.fromEntries([...codes, "BHR", "FRA"].map((code, i) => [code, { rank: i + 1, egdi: 1 - i / 100 }])) });
  const roles = new Map(groupTable(many, { ...question, group: "asia", from: 2024, country: "FRA" }).paths.map(({ subject, role }) => [subject.id, role]));
  it("keeps the country of the page as the focus, the six and the best three in sight, the others grey", () => {
    expect(roles.get("FRA")).toBe("focus");
    expect(roles.get("BHR")).toBe("compared");
    expect(codes.map((code) => roles.get(code))).toEqual(["compared", "compared", "compared", ...Array.from({ length: 9 }, () => "context")]);
  });
});

describe("the lead of a group", () => {
  it("counts from the first edition that the leader led alone, and names who did before", () => {
    expect(leadOf(groupTable(survey, question))).toMatchObject({ leader: { subject: { id: "SAU" } }, since: 2024, before: null }); // 2022 is a tie
    expect(leadOf(groupTable(survey, { ...question, indicator: "osi" }))).toMatchObject({ leader: { subject: { id: "SAU" } }, since: 2022, before: { subject: { id: "BHR" } } });
  });
  it("is nobody's on a tie", () => expect(leadOf(groupTable(survey, { ...question, to: 2022 }))).toBeNull());
});
