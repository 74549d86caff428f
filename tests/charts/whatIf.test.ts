import { describe, expect, it } from "vitest";
import { goalFor, type Goal } from "~/analysis/goal";
import type { Weighting } from "~/analysis/scoredStates";
import { weightsBand, type ChosenBand } from "~/analysis/weightsBand";
import { AS_PUBLISHED, whatIf, type Supposition, type WhatIf } from "~/analysis/whatIf";
import { goalChart } from "~/charts/goal";
import type { ChartDefinition } from "~/charts/context";
import { weightsChart } from "~/charts/weights";
import { whatIfChart } from "~/charts/whatIf";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { textBoxes, textFaults } from "../fixtures/textFaults";

const supposed = (code: string, edition: number, moved: Partial<Supposition["moved"]>, weights: Weighting | null = null) => whatIf(survey, code, { edition, moved: { ...AS_PUBLISHED, ...moved }, weights }) as WhatIf;
const band = (code: string, edition: number, chosen: ChosenBand["chosen"] = null) => ({ ...weightsBand(survey, code, edition), chosen }) as ChosenBand;
const goal = (code: string, edition: number, rank: number) => goalFor(survey, code, { edition, goal: rank }) as Goal;

const saudi = supposed("SAU", 2018, { tii: 0.6 });
const weights = band("SAU", 2018, { weights: [60, 20, 20], rank: 49 });
const thirty = goal("SAU", 2018, 30);

describe.each(["ltr", "rtl"] as const)("the what-if, %s", (direction) => {
  const context = chartContext(direction, { width: 1760, text: 25 });
  it("draws as approved", () => expect(renderSvg(whatIfChart, saudi, context)).toMatchFileSnapshot(`approved/what-if.${direction}.svg`));
  it("runs from 0 to 1 toward the end of reading", () => {
    const texts = textBoxes(whatIfChart, saudi, context);
    const [zero, one] = ["0", "1"].map((end) => texts.find(({ text }) => text === end)?.x ?? NaN);
    expect(Math.sign((one ?? 0) - (zero ?? 0))).toBe(direction === "rtl" ? -1 : 1);
  });
  it("shows rank and score large", () => expect(textBoxes(whatIfChart, saudi, context).map(({ text }) => text)).toEqual(expect.arrayContaining(["43", "0.7339", "+0.0220", "0.600", "+0.066"])));
});

describe.each(["ltr", "rtl"] as const)("the weights, %s", (direction) => {
  const context = chartContext(direction, { width: 500 });
  it("draws as approved", () => expect(renderSvg(weightsChart, weights, context)).toMatchFileSnapshot(`approved/weights.${direction}.svg`));
  it("puts better ranks toward the end of reading", () => {
    const xs = weightsChart.stops(weights, { ...context, height: 200 }).map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => (direction === "rtl" ? a - b : b - a)));
  });
  it("writes out the weightings at the ends", () => expect(textBoxes(weightsChart, weights, context).map(({ text }) => text)).toEqual(expect.arrayContaining(["13 : 76 : 11", "42 : 16 : 42", "44", "52", "62"])));
});

describe.each(["ltr", "rtl"] as const)("the goal, %s", (direction) => {
  it("draws as approved", () => expect(renderSvg(goalChart, thirty, chartContext(direction, { width: 1760, text: 25 }))).toMatchFileSnapshot(`approved/goal.${direction}.svg`));
});

describe.each(["ltr", "rtl"] as const)("the three, %s", (direction) => {
  it.each([[330, 13], [560, 13], [800, 13], [1760, 25], [1760, 34]])("keep every text inside and apart, odd cases too, %i px wide at %i px", (width, text) => {
    const faults: string[] = [];
    const check = <Answer>(name: string, chart: ChartDefinition<Answer>, answer: Answer) => faults.push(...textFaults(chart, answer, chartContext(direction, { width, text })).map((fault) => `${name}: ${fault}`));
    for (const answer of [weights, band("DNK", 2024), band("PLW", 2003), band("KHM", 2008), ...[44, 51, 53, 62].map((rank) => band("SAU", 2018, { weights: [60, 20, 20], rank }))]) check("weights", weightsChart, answer);
    if (width < 1760) return expect(faults).toEqual([]); // controls stand in the place of the other two: they are drawn for a slide alone
    check("what-if", whatIfChart, saudi);
    check("missing", whatIfChart, supposed("AND", 2005, { hci: 0.9 }, [80, 10, 10]));
    check("above 1", whatIfChart, supposed("FSM", 2003, {}));
    check("goal", goalChart, thirty);
    check("goal of the last", goalChart, goal("SSD", 2018, 1));
    check("goal without data", goalChart, goal("AND", 2005, 100));
    expect(faults).toEqual([]);
  });
});

describe("the goal on a slide", () => {
  const read = (answer: Goal) => textBoxes(goalChart, answer, chartContext("ltr", { width: 1760, text: 25 })).map(({ text }) => text);
  it("says where the same rise would lift one above 1, as the page does", () => expect(read(goal("BHR", 2024, 10))).toEqual(expect.arrayContaining([expect.stringMatching(/^All three, by the same rise: \+0\.\d{3} each, 1 at most$/)])));
  it("tells what is out of reach from what is not", () => expect(read(thirty)).toEqual(expect.arrayContaining(["out of reach alone: would need 1.060", "0.534 to 0.802", "0", "1"])));
  it("does not give a sub-index without data a published 0", () => {
    const texts = read(goal("AND", 2005, 100));
    expect(texts).toContain("no data in 2005, counted as 0");
    expect(texts.filter((text) => text.startsWith("0.000"))).toEqual([]);
  });
});

it("keeps a fourth decimal that was typed", () => expect(textBoxes(whatIfChart, supposed("DNK", 2024, { osi: 0.9999 }), chartContext("ltr", { width: 1760, text: 25 })).map(({ text }) => text)).toContain("0.9999"));

it("names both bars, the published and the chosen, however near", () => {
  for (const rank of [51, 50, 45, 44, 53, 62]) expect(textBoxes(weightsChart, band("SAU", 2018, { weights: [60, 20, 20], rank }), chartContext("ltr", { width: 330 })).map(({ text }) => text)).toEqual(expect.arrayContaining(["published", "chosen"]));
});

it("says in its tables what its pictures say", () => {
  const { words } = chartContext("ltr");
  expect(whatIfChart.table(saudi, words).rows.at(-1)?.slice(5)).toEqual([52, 43]);
  expect(weightsChart.table(weights, words).rows[0]?.slice(0, 2)).toEqual([44, 42]);
  expect(goalChart.table(thirty, words).rows.map((row) => [row[1], row[3], row[5]])).toEqual([["alone", 1.06, "no"], ["alone", 0.802, "yes"], ["alone", 1.078, "no"], ["all three", 0.881, "yes"], ["all three", 0.624, "yes"], ["all three", 0.9, "yes"]]);
});
