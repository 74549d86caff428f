import { describe, expect, it } from "vitest";
import { yearMarks } from "~/analysis/markedPath";
import { pathsOf } from "~/analysis/paths";
import { profile } from "~/analysis/profile";
import { standing } from "~/analysis/standing";
import { markedPathChart } from "~/charts/markedPath";
import { profileChart } from "~/charts/profileDots";
import { standingChart } from "~/charts/standingStrips";
import type { Initiative } from "~/domain/initiative";
import { chartContext, renderSvg } from "../fixtures/chart";
import { country, surveyOf } from "../fixtures/survey";

const gulf = { isGcc: true, isArab: true };
const survey = surveyOf({
  2003: { BHR: { rank: 46, egdi: 0.51 }, SAU: { rank: 105, egdi: 0.33 }, OMN: { rank: 98, egdi: 0.35 } },
  2010: { BHR: { rank: 13, egdi: 0.73 }, SAU: { rank: 58, egdi: 0.51 }, OMN: { rank: 82, egdi: 0.45 } },
  2022: { BHR: { rank: 54, egdi: 0.77 }, SAU: { rank: 31, egdi: 0.85 }, OMN: { rank: 50, egdi: 0.78 } },
  2024: {
    BHR: { rank: 18, egdi: 0.92, osi: 0.9, tii: 0.99, hci: 0.87, epi: 0.9 },
    SAU: { rank: 6, egdi: 0.96, osi: 0.99, tii: 0.98, hci: 0.91, epi: 0.96 },
    OMN: { rank: 41, egdi: 0.86, osi: 0.81, tii: 0.97, hci: 0.8, epi: 0.66 },
  },
}, { countries: [country("BHR", gulf), country("SAU", gulf), country("OMN", gulf)] });

const held = (id: string, from: string): Initiative => ({
  id, title: { en: id, ar: id }, summary: { en: id, ar: id }, date: { precision: "year", from, to: null, basis: "stated", reason: null },
  countries: ["BHR"], partners: [], kind: "forum", topic: "t", figures: [], sources: ["s"],
});
const paths = pathsOf(survey, { indicator: "egdi", measure: "rank", from: 2003, to: 2024, subjects: [{ id: "SAU", role: "context" }, { id: "OMN", role: "context" }, { id: "BHR", role: "focus" }] });
const marked = { ...paths, edition: 2024, marks: yearMarks([held("a", "2010"), held("b", "2013"), held("c", "2014")], "BHR", [2003, 2024]) };

describe.each(["ltr", "rtl"] as const)("the overview's charts, %s", (direction) => {
  const context = chartContext(direction);

  it("draws the path with its marks as approved", () => expect(renderSvg(markedPathChart, marked, context)).toMatchFileSnapshot(`approved/rank.${direction}.svg`));
  it("draws the profile as approved", () => expect(renderSvg(profileChart, profile(survey, "BHR", 2024), { ...context, width: 390 })).toMatchFileSnapshot(`approved/profile.${direction}.svg`));
  it("draws the standing as approved", () => expect(renderSvg(standingChart, standing(survey, "BHR", 2024), { ...context, width: 390 })).toMatchFileSnapshot(`approved/standing.${direction}.svg`));

  it("puts more toward the end of reading", () => {
    const [low, high] = profileChart.stops(profile(survey, "OMN", 2024), context).slice(2, 3).concat(profileChart.stops(profile(survey, "BHR", 2024), context).slice(1, 2));
    expect(Math.sign((high?.x ?? 0) - (low?.x ?? 0))).toBe(direction === "rtl" ? -1 : 1);
  });
});

it("stops at every edition in the order of time, the best first in each", () => {
  const stops = markedPathChart.stops(marked, chartContext("ltr"));
  expect(stops.map(({ title }) => title)).toEqual(["2003", "2010", "2022", "2024"]);
  expect(stops[3]?.rows.map(({ key, value }) => [key, value])).toEqual([["SAU", "6"], ["BHR", "18"], ["OMN", "41"]]);
});

it("moves labels apart without changing their order, and not at all where there is room", async () => {
  const { dodge } = await import("~/charts/labels");
  expect(dodge([10, 50, 90], 20, [0, 100])).toEqual([10, 50, 90]);
  expect(dodge([48, 50, 52], 20, [0, 100])).toEqual([30, 50, 70]);
  expect(dodge([95, 99], 20, [0, 100])).toEqual([80, 100]);
});

it("writes the change beside the last step only when the page speaks of that edition", () => {
  const written = (edition: number) => renderSvg(markedPathChart, { ...marked, edition }, chartContext("ltr")).includes("+36");
  expect([written(2024), written(2010)]).toEqual([true, false]);
});
