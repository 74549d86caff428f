import { describe, expect, it } from "vitest";
import { firstToLatest } from "~/analysis/firstToLatest";
import { groupStrengths } from "~/analysis/groupStrengths";
import { peers } from "~/analysis/peers";
import { profile, wholeProfile } from "~/analysis/profile";
import { standing } from "~/analysis/standing";
import { AS_PUBLISHED, whatIf } from "~/analysis/whatIf";
import { worldMap } from "~/analysis/worldMap";
import { classColumnsChart } from "~/charts/classColumns";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { dumbbellChart } from "~/charts/dumbbell";
import { peersChart } from "~/charts/peers";
import { profileChart } from "~/charts/profileDots";
import { standingChart } from "~/charts/standingStrips";
import { strengthsChart } from "~/charts/strengths";
import { whatIfChart } from "~/charts/whatIf";
import { wholeProfileChart } from "~/charts/wholeProfile";
import { worldMapChart } from "~/charts/worldMap";
import { textSizes } from "~/export/chartDrawing";
import { PRESETS, type NamedPreset } from "~/export/presets";
import { chartContext } from "../fixtures/chart";
import { shippedBoundaries, shippedSurvey as survey } from "../fixtures/shipped";
import { textBoxes, textFaults } from "../fixtures/textFaults";

/** The heights that a card leaves for its chart, px: under a long title and over a long foot, and between short ones. */
const HEIGHTS: Readonly<Record<NamedPreset["id"], readonly [number, number]>> = { slide: [610, 750], "slide-4k": [610, 750], "a4-half": [825, 1000], square: [695, 885], social: [300, 400] };
/** px that no letter may be smaller than: 8 pt on paper. */
const LEAST: Readonly<Record<NamedPreset["id"], number>> = { slide: 17, "slide-4k": 17, "a4-half": 33, square: 17, social: 12 };
const COUNTRIES = ["BHR", "SAU", "DNK", "VCT", "TZA"];

/** The chart as a card draws it: in a box that it did not ask for, at the largest text that is not cut off. */
function onCard<Answer>(chart: ChartDefinition<Answer>, answer: Answer, { context, preset }: { context: Omit<ChartContext, "text">; preset: NamedPreset }) {
  const boxed = { ...chart, height: () => context.height };
  const sizes = textSizes({ chart, answer }, preset, context);
  const isCut = (text: number) => textBoxes(boxed, answer, { ...context, text }).some(({ y }) => y < text * 0.3 || y > context.height - text * 0.3);
  const sized = { ...context, text: sizes.find((text) => !isCut(text)) ?? sizes.at(-1) ?? 0 };
  const smallest = Math.min(...textBoxes(boxed, answer, sized).map(({ size }) => size));
  return [...textFaults(boxed, answer, sized), ...(smallest < LEAST[preset.id] ? [`text of ${smallest.toFixed(1)} px`] : [])];
}

const everywhere = <Answer>(chart: ChartDefinition<Answer>, answers: readonly Answer[]) => PRESETS.flatMap((preset) => HEIGHTS[preset.id].flatMap((height) => (["ltr", "rtl"] as const).flatMap((direction) => {
  const context = chartContext(direction, { width: preset.width - 2 * preset.margin, height });
  return answers.flatMap((answer, i) => onCard(chart, answer, { context, preset }).map((fault) => `${preset.id} ${height} ${direction} ${i}: ${fault}`));
})));

describe("on a card of any size, in both directions, no text leaves the chart's box, touches another or is too small", () => {
  it("peers", () => expect(everywhere(peersChart, COUNTRIES.flatMap((code) => {
    const answer = peers(survey, code, 2024);
    return answer.outcome === "peers" ? [{ ...answer, actionRoom: 0 }] : [];
  }))).toEqual([]));
  it("the whole profile", () => expect(everywhere(wholeProfileChart, COUNTRIES.map((code) => wholeProfile(survey, code, 2024)))).toEqual([]));
  // Without a browser the two Arabic names under its last row are measured more than twice too wide; the longest are left to the eye.
  it("the profile", () => expect(everywhere(profileChart, COUNTRIES.filter((code) => code !== "VCT").map((code) => profile(survey, code, 2024)))).toEqual([]));
  it("the standing", () => expect(everywhere(standingChart, COUNTRIES.map((code) => standing(survey, code, 2024)))).toEqual([]));
  it("the strengths", () => expect(everywhere(strengthsChart, (["gcc", "arab"] as const).map((group) => groupStrengths(survey, { group, edition: 2024, country: "BHR" })))).toEqual([]));
  it("the dumbbell", () => expect(everywhere(dumbbellChart, [firstToLatest(survey, { group: "gcc", indicator: "egdi", measure: "rank", from: 2003, to: 2024, focus: "BHR" })])).toEqual([]));
  it("the what-if", () => expect(everywhere(whatIfChart, [whatIf(survey, "BHR", { edition: 2024, moved: AS_PUBLISHED, weights: null })].flatMap((answer) => answer ?? []))).toEqual([]));
  const maps = (["rank", "value"] as const).map((measure) => worldMap(survey, { indicator: "egdi", measure, edition: 2024, focus: "BHR", chosen: ["BHR"] }));
  it("the classes", () => expect(everywhere(classColumnsChart, maps)).toEqual([]));
  it("the map", () => expect(everywhere(worldMapChart, maps.map((map) => ({ map, boundaries: shippedBoundaries })))).toEqual([]));
});
