import { describe, expect, it } from "vitest";
import { goalFor, type Goal } from "~/analysis/goal";
import type { Weighting } from "~/analysis/scoredStates";
import { weightsBand, type ChosenBand } from "~/analysis/weightsBand";
import { AS_PUBLISHED, whatIf, type Supposition, type WhatIf } from "~/analysis/whatIf";
import { goalChart } from "~/charts/goal";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { weightsChart } from "~/charts/weights";
import { whatIfChart } from "~/charts/whatIf";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedSurvey as survey } from "../fixtures/shipped";

const supposed = (code: string, edition: number, moved: Partial<Supposition["moved"]>, weights: Weighting | null = null) => whatIf(survey, code, { edition, moved: { ...AS_PUBLISHED, ...moved }, weights }) as WhatIf;
const band = (code: string, edition: number, chosen: ChosenBand["chosen"] = null) => ({ ...weightsBand(survey, code, edition), chosen }) as ChosenBand;
const goal = (code: string, edition: number, rank: number) => goalFor(survey, code, { edition, goal: rank }) as Goal;

const saudi = supposed("SAU", 2018, { tii: 0.6 });
const weights = band("SAU", 2018, { weights: [60, 20, 20], rank: 49 });
const thirty = goal("SAU", 2018, 30);

/** Every text of a chart with its place, px. */
function textsOf<Answer>(chart: ChartDefinition<Answer>, answer: Answer, context: ChartContext) {
  const sized = { ...context, height: Math.round(chart.height(answer, context)) };
  const series = chart.option(answer, sized).series as readonly { renderItem: () => { children: readonly { type: string; style: { text: string; x: number; y: number; textAlign: string } }[] } }[];
  return series.flatMap(({ renderItem }) => renderItem().children).filter(({ type }) => type === "text").map(({ style }) => style);
}

const plain = (written: string) => written.replaceAll(/[\u2066-\u2069]/g, "");

describe.each(["ltr", "rtl"] as const)("the what-if, %s", (direction) => {
  const context = chartContext(direction, { width: 700 });
  it("draws as approved", () => expect(renderSvg(whatIfChart, saudi, context)).toMatchFileSnapshot(`approved/what-if.${direction}.svg`));
  it("runs from 0 to 1 toward the end of reading", () => {
    const texts = textsOf(whatIfChart, saudi, context);
    const [zero, one] = ["0", "1"].map((end) => texts.find(({ text }) => text === end)?.x ?? NaN);
    expect(Math.sign((one ?? 0) - (zero ?? 0))).toBe(direction === "rtl" ? -1 : 1);
  });
  it("shows rank and score large", () => expect(textsOf(whatIfChart, saudi, context).map(({ text }) => plain(text))).toEqual(expect.arrayContaining(["43", "0.7339", "+0.0220", "0.600", "+0.066"])));
});

describe.each(["ltr", "rtl"] as const)("the weights, %s", (direction) => {
  const context = chartContext(direction, { width: 500 });
  it("draws as approved", () => expect(renderSvg(weightsChart, weights, context)).toMatchFileSnapshot(`approved/weights.${direction}.svg`));
  it("puts better ranks toward the end of reading", () => {
    const xs = weightsChart.stops(weights, { ...context, height: 200 }).map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => (direction === "rtl" ? a - b : b - a)));
  });
  it("writes out the weightings at the ends", () => expect(textsOf(weightsChart, weights, context).map(({ text }) => plain(text))).toEqual(expect.arrayContaining(["13 : 76 : 11", "42 : 16 : 42", "44", "52", "62"])));
});

describe.each(["ltr", "rtl"] as const)("the goal, %s", (direction) => {
  it("draws as approved", () => expect(renderSvg(goalChart, thirty, chartContext(direction))).toMatchFileSnapshot(`approved/goal.${direction}.svg`));
});

it("keeps every text within the picture: phone, column, page and slide, odd cases too", () => {
  const outside: string[] = [];
  const check = <Answer>(name: string, chart: ChartDefinition<Answer>, answer: Answer) => {
    for (const direction of ["ltr", "rtl"] as const) for (const [width, text] of [[330, 13], [560, 13], [800, 13], [1760, 25], [1760, 34]] as const) {
      for (const mark of textsOf(chart, answer, chartContext(direction, { width, text }))) if (mark.x < -0.5 || mark.x > width + 0.5) outside.push(`${name} ${direction} ${width}: ${mark.text}`);
    }
  };
  check("what-if", whatIfChart, saudi);
  check("missing", whatIfChart, supposed("AND", 2005, { hci: 0.9 }, [80, 10, 10]));
  check("above 1", whatIfChart, supposed("FSM", 2003, {}));
  for (const answer of [weights, band("DNK", 2024), band("PLW", 2003), band("KHM", 2008)]) check("weights", weightsChart, answer);
  check("goal", goalChart, thirty);
  check("goal of the last", goalChart, goal("SSD", 2018, 1));
  expect(outside).toEqual([]);
});

it("says in its tables what its pictures say", () => {
  const { words } = chartContext("ltr");
  expect(whatIfChart.table(saudi, words).rows.at(-1)?.slice(5)).toEqual([52, 43]);
  expect(weightsChart.table(weights, words).rows[0]?.slice(0, 2)).toEqual([44, 42]);
  expect(goalChart.table(thirty, words).rows.map((row) => [row[1], row[3], row[5]])).toEqual([["alone", 1.06, "no"], ["alone", 0.802, "yes"], ["alone", 1.078, "no"], ["all three", 0.881, "yes"], ["all three", 0.624, "yes"], ["all three", 0.9, "yes"]]);
});
