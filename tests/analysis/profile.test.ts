import { describe, expect, it } from "vitest";
import { wholeProfile } from "~/analysis/profile";
import { EDITIONS } from "../fixtures/naive";
import { shippedSurvey as shipped } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";

const survey = surveyOf({ 2024: {
  BHR: { rank: 2, egdi: 0.7, osi: 0.8, tii: 0.9, hci: 0.4 },
  EGY: { rank: 3, egdi: 0.5, osi: 0.6, tii: 0.5, hci: 0.4 },
  DNK: { rank: 1, egdi: 0.9, osi: 1, tii: 0.9, hci: 0.9 },
  LBY: { status: "no_online_presence", osi: 0, tii: 0.4 },
} }, { countries: [country("BHR", { isGcc: true, isArab: true }), country("EGY", { isArab: true, region: "Africa" }), country("DNK", { region: "Europe" }), country("LBY", { isArab: true, region: "Africa" })] });
const row = (code: string, index: number) => wholeProfile(survey, code, 2024).rows[index];

describe("what a country's indices are set beside", () => {
  it("is always the Gulf, the Arab states, its region and the world, each over the states that have the index", () => {
    expect(row("EGY", 0)?.references.map(({ group, mean, count }) => [group, mean, count])).toEqual([["gcc", 0.8, 1], ["arab", 0.7, 2], ["africa", 0.6, 1], ["world", expect.closeTo(0.8, 9), 3]]);
    expect(wholeProfile(survey, "DNK", 2024).rows[1]?.references.map(({ group }) => group)).toEqual(["gcc", "arab", "europe", "world"]);
  });
  it("names every leader, itself first", () => {
    expect(row("BHR", 1)?.leader).toMatchObject({ value: 0.9, subjects: [{ id: "BHR" }, { id: "DNK" }] });
    expect(row("EGY", 1)?.leader?.subjects.map(({ id }) => id)).toEqual(["DNK", "BHR"]); // by EGDI rank
  });
  it("has no leader in an index that nobody has", () => expect(row("BHR", 3)?.leader).toBeNull());
});

it("finds the means and leaders of every edition by the plain definition", () => {
  const faults: string[] = [];
  for (const edition of EDITIONS) for (const code of ["BHR", "EGY", "DEU", "USA", "FJI", "SSD", "MNE", "LBY", "MCO"]) for (const { indicator, of, leader, references, worldMean, rank, value } of wholeProfile(shipped, code, edition).rows) {
    const published = [...(shipped.byEdition.get(edition)?.values() ?? [])].filter(({ values, status }) => values[indicator] !== null && !(status === "no_online_presence" && values[indicator] === 0 && (indicator === "osi" || indicator === "epi")));
    const mean = (codes: readonly string[]) => { const own = published.filter((item) => codes.includes(item.country)).map(({ values }) => values[indicator] ?? NaN); return own.length === 0 ? null : own.reduce((a, b) => a + b) / own.length; };
    const { region } = shipped.countries.find((item) => item.code === code) ?? {};
    const groups = [shipped.countries.filter(({ isGcc }) => isGcc), shipped.countries.filter(({ isArab }) => isArab), shipped.countries.filter((item) => item.region === region), shipped.countries];
    const means = groups.map((members) => mean(members.map((item) => item.code)));
    const best = Math.max(...published.map(({ values }) => values[indicator] ?? 0));
    const leaders = published.filter(({ values }) => values[indicator] === best).map((item) => item.country);
    const own = published.find((item) => item.country === code)?.values[indicator] ?? null;
    const same = of === published.length && value === own && rank === (own === null ? null : 1 + published.filter(({ values }) => (values[indicator] ?? 0) > own).length)
      && leader?.value === best && leader.subjects.map(({ id }) => id).toSorted().join() === leaders.toSorted().join()
      && references.every((reference, i) => (reference.mean === null ? means[i] === null : Math.abs(reference.mean - (means[i] ?? NaN)) < 1e-12)) && Math.abs((worldMean ?? NaN) - (means[3] ?? NaN)) < 1e-12;
    if (!same) faults.push(`${code} ${edition} ${indicator}`);
  }
  expect(faults).toEqual([]);
});
