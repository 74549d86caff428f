import { describe, expect, it } from "vitest";
import { pathsOf } from "~/analysis/paths";
import { groupPathsChart } from "~/charts/paths";
import type { Paths } from "~/analysis/paths";
import { pathsYet } from "~/charts/pathsYet";
import { chartContext } from "../fixtures/chart";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf({
  2020: { BHR: { rank: 40 }, SAU: { rank: 43 } },
  2022: { BHR: { rank: 54 }, SAU: { rank: 31 } },
  2024: { BHR: { rank: 18 }, SAU: { rank: 6 } },
});
const whole: Paths = pathsOf(survey, { indicator: "egdi", measure: "rank", from: 2020, to: 2024, subjects: [{ id: "BHR", role: "focus" }, { id: "SAU", role: "compared" }] });
const ranks = ({ paths }: Paths) => paths.map(({ points }) => points.map(({ rank }) => rank));
const linesOf = (answer: Paths) => (groupPathsChart.option(answer, chartContext("ltr")).series as { type: string; data: number[][] }[]).filter(({ type }) => type === "line").map(({ data }) => data.map(([, value]) => value));

describe("paths that come step by step", () => {
  it("hold back what comes after an edition", () => {
    expect(ranks(pathsYet({ ...whole, yet: { upTo: 2022 } }))).toEqual([[40, 54, null], [43, 31, null]]);
  });
  it("hold back the lines behind the first ones", () => {
    expect(ranks(pathsYet({ ...whole, yet: { lines: 1 } }))).toEqual([[40, 54, 18], [null, null, null]]);
  });
  it("are left alone where nothing is held back", () => {
    expect(pathsYet(whole)).toBe(whole);
  });
  it("are drawn on the plot of the whole, which does not move", () => {
    const [early, late] = [{ ...whole, yet: { upTo: 2020 } }, whole].map((answer) => groupPathsChart.option(answer, chartContext("ltr")));
    expect(linesOf({ ...whole, yet: { upTo: 2020 } })).toEqual([[40, null, null], [43, null, null]]);
    expect([early?.grid, JSON.stringify(early?.yAxis), JSON.stringify(early?.xAxis)]).toEqual([late?.grid, JSON.stringify(late?.yAxis), JSON.stringify(late?.xAxis)]);
  });
  it("offer no reading of what is held back", () => {
    const stops = groupPathsChart.stops({ ...whole, yet: { upTo: 2022, lines: 1 } }, chartContext("ltr"));
    expect(stops.map(({ key, rows }) => [key, rows.map((row) => row.key)])).toEqual([["2020", ["BHR"]], ["2022", ["BHR"]]]);
  });
});
