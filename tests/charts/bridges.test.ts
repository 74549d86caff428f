import { describe, expect, it } from "vitest";
import { placesBridge, type PlacesBridge } from "~/analysis/placesBridge";
import { scoreBridge, type ScoreBridge } from "~/analysis/scoreBridge";
import type { ChartDefinition } from "~/charts/context";
import { isRankAxisCut, placesBridgeChart } from "~/charts/placesBridge";
import { isValueAxisCut, scoreBridgeChart } from "~/charts/scoreBridge";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedSurvey } from "../fixtures/shipped";
import { textFaults } from "../fixtures/textFaults";

type Pair = readonly [number, number];
const places = (code: string, pair: Pair) => placesBridge(shippedSurvey, code, pair) as PlacesBridge;
const score = (code: string, pair: Pair) => scoreBridge(shippedSurvey, code, pair) as ScoreBridge;
const bahrain = { places: places("BHR", [2022, 2024]), score: score("BHR", [2022, 2024]) };

describe.each(["ltr", "rtl"] as const)("bridges, %s", (direction) => {
  const context = chartContext(direction, { width: 608 });
  const toEnd = direction === "rtl" ? -1 : 1;

  it("puts the better rank toward the end of reading", () => {
    const [from, own, others, to] = placesBridgeChart.stops(bahrain.places, context).map(({ x }) => x * toEnd); // 54, 10, 18, 18
    expect(own).toBeGreaterThan(from ?? 0);
    expect(others).toBeLessThan(own ?? 0);
    expect(to).toBe(others);
  });
  it("puts the higher score toward the end of reading, and ends at the published one", () => {
    const xs = scoreBridgeChart.stops(bahrain.score, context).map(({ x }) => x * toEnd); // 0.7707, three rises, 0.9196
    expect(xs.slice(0, -1)).toEqual(xs.slice(0, -1).toSorted((a, b) => a - b));
    expect(Math.abs((xs.at(-1) ?? 0) - (xs.at(-2) ?? Infinity))).toBeLessThan(0.5);
  });
  it("draws the places of Bahrain as approved", () => expect(renderSvg(placesBridgeChart, bahrain.places, context)).toMatchFileSnapshot(`approved/places-bridge.${direction}.svg`));
  it("draws weights, a fall and a residue as approved", () => expect(renderSvg(scoreBridgeChart, score("CMR", [2008, 2012]), context)).toMatchFileSnapshot(`approved/score-bridge.${direction}.svg`));

  it.each([[284, 13], [330, 13], [440, 13], [560, 13], [800, 13], [1760, 25], [1760, 34]])("keeps every text inside and apart, %i px wide at %i px", (width, text) => {
    const faults: string[] = [];
    const check = <Answer,>(chart: ChartDefinition<Answer>, answer: Answer, name: string) => faults.push(...textFaults(chart, answer, chartContext(direction, { width, text })).map((fault) => `${name}: ${fault}`));
    const pairs: readonly Pair[] = [[2022, 2024], [2016, 2018], [2010, 2012], [2003, 2024], [2005, 2008]];
    for (const code of ["BHR", "SAU", "DNK", "KHM", "YEM", "AND", "TLS", "COD", "USA"]) for (const pair of pairs) {
      const [byPlaces, byScore] = [placesBridge(shippedSurvey, code, pair), scoreBridge(shippedSurvey, code, pair)];
      if (byPlaces) check(placesBridgeChart, byPlaces, `places ${code} ${pair.join()}`);
      if (byScore) check(scoreBridgeChart, byScore, `score ${code} ${pair.join()}`);
    }
    expect(faults).toEqual([]);
  });
});

it("shows rank 1 where it is near, and says so where it is not", () => {
  expect(isRankAxisCut(bahrain.places)).toBe(false); // 54 to 10
  expect(isRankAxisCut(places("SAU", [2016, 2018]))).toBe(true); // 44, 40, 52
  expect(isValueAxisCut(bahrain.score)).toBe(true);
});

it("says in the table what the bars say, without a number where none was published", () => {
  const { words } = chartContext("ltr");
  expect(placesBridgeChart.table(bahrain.places, words).rows).toEqual([["Own progress", 54, 10, 44, 53], ["Others’ progress", 10, 18, -8, -17], ["Together", 54, 18, 36, 36]]);
  const hci = scoreBridgeChart.table(score("AND", [2003, 2008]), words).rows[2];
  expect(hci?.slice(0, 4)).toEqual(["Human Capital Index", null, 0.86862, null]);
});
