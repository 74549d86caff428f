import { describe, expect, it } from "vitest";
import { pathsOf } from "~/analysis/paths";
import { classOf } from "~/analysis/classes";
import { leading, mapFinding, WORST_OF_CLASS, worldMap } from "~/analysis/worldMap";
import { INDICATORS, MEASURES, type Indicator, type Measure } from "~/domain/indicator";
import { shippedSurvey } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";

const mapOf = (edition: number, rest: { indicator?: Indicator; measure?: Measure; focus?: string } = {}) =>
  worldMap(shippedSurvey, { indicator: "egdi", measure: "rank", edition, focus: "BHR", chosen: ["BHR"], ...rest });
const stateIn = (edition: number, code: string, rest: { indicator?: Indicator; measure?: Measure } = {}) => mapOf(edition, rest).states.find((state) => state.country.code === code);
const findingOf = (edition: number, focus: string, indicator: Indicator = "egdi") => {
  const path = pathsOf(shippedSurvey, { indicator, measure: "rank", from: 2003, to: 2024, subjects: [{ id: focus, role: "focus" }] }).paths[0]?.points ?? [];
  return mapFinding(shippedSurvey, mapOf(edition, { focus, indicator }), path);
};

describe("the classes", () => {
  it("of ranks end at 25, 50, 100 and 150, each with its last rank in it", () =>
    expect([1, 25, 26, 50, 51, 100, 101, 150, 151, 193].map((rank) => classOf(rank, "rank", WORST_OF_CLASS))).toEqual([0, 0, 1, 1, 2, 2, 3, 3, 4, 4]));
  it("of values are fifths of 0 to 1, the lower end in the better class; a value above the scale is in the first", () =>
    expect([1.422, 1, 0.8, 0.79999, 0.6, 0.4, 0.2, 0.19, 0].map((value) => classOf(value, "value", WORST_OF_CLASS))).toEqual([0, 0, 0, 1, 1, 2, 3, 4, 4]));
  it("reach to the number of member states of the edition", () => expect([2003, 2010, 2024].map((edition) => mapOf(edition).classes.at(-1)?.ends)).toEqual([[151, 191], [151, 192], [151, 193]]));
  it("are no more than there are ranks", () => {
    const few = surveyOf({ 2024: Object.fromEntries(Array.from({ length: 30 }, (_, i) => [`C${i}`, { rank: i + 1, egdi: 0.5 }])) });
    expect(worldMap(few, { indicator: "egdi", measure: "rank", edition: 2024, focus: "C0", chosen: [] }).classes.map(({ ends, states }) => [...ends, states.length])).toEqual([[1, 25, 25], [26, 30, 5]]);
  });
  it("hold both of two states with the same rank", () => {
    const { classes } = mapOf(2018);
    for (const tied of [49, 155]) expect(classes.flatMap(({ states }) => states).filter(({ rank }) => rank === tied)).toHaveLength(2);
    expect(classes.map(({ states }) => states.length)).toEqual([25, 25, 50, 50, 43]);
  });
});

describe("a state without a rank", () => {
  it.each([
    [2005, "MNE", "not_a_member"], [2008, "SSD", "not_a_member"], [2012, "LBY", "no_online_presence"], [2008, "MCO", "not_computed"],
  ] as const)("in %i, %s, is in no class, and says why", (edition, code, status) => expect(stateIn(edition, code)).toMatchObject({ rank: null, value: null, classIndex: null, change: null, status }));
  it("is in a class of another index that is published for it: Monaco's online services of 2008", () => {
    expect(stateIn(2008, "MCO", { indicator: "osi", measure: "value" })).toMatchObject({ value: 0.38127, classIndex: 3 });
  });
  it("is given the reason that holds for the index: Palau's infrastructure of 2008 was not published, which is not for want of human capital", () => {
    expect(stateIn(2008, "PLW", { indicator: "tii" })).toMatchObject({ classIndex: null, status: "scored" });
    expect(stateIn(2008, "PLW")).toMatchObject({ classIndex: null, status: "not_computed" });
    expect(stateIn(2012, "LBY", { indicator: "osi" })).toMatchObject({ classIndex: null, status: "no_online_presence" });
  });
  it("stands after all that have one", () => expect(mapOf(2010).states.slice(0, 183).every(({ rank }) => rank !== null) && mapOf(2010).states.slice(183).every(({ rank }) => rank === null)).toBe(true));
});

describe("the change on the edition before", () => {
  it("is in places, a better rank positive: Bahrain from 42nd in 2008 to 13th in 2010", () => expect(stateIn(2010, "BHR")).toMatchObject({ rank: 13, change: 29 }));
  it("is none in the first edition, nor after an edition without a rank", () => {
    expect(mapOf(2003).previous).toBeNull();
    expect(mapOf(2003).states.every(({ change }) => change === null)).toBe(true);
    expect(stateIn(2014, "LBY")?.change).toBeNull();
  });
});

describe("what stands out", () => {
  it("is Bahrain's best rank in 2010, the only one of an Arab state in the first 25", () => expect(findingOf(2010, "BHR")).toMatchObject({ extreme: "best", group: "arab", top: 1 }));
  it("is no best rank that was reached twice", () => {
    const survey = surveyOf({ 2003: { AAA: { rank: 2, egdi: 0.5 } }, 2004: { AAA: { rank: 2, egdi: 0.5 } }, 2005: { AAA: { rank: 3, egdi: 0.5 } } }, { countries: [country("AAA")] });
    const path = pathsOf(survey, { indicator: "egdi", measure: "rank", from: 2003, to: 2005, subjects: [{ id: "AAA", role: "focus" }] }).paths[0]?.points ?? [];
    const extremes = [2003, 2004, 2005].map((edition) => mapFinding(survey, worldMap(survey, { indicator: "egdi", measure: "rank", edition, focus: "AAA", chosen: [] }), path)?.extreme);
    expect(extremes).toEqual([null, null, "worst"]);
  });
  it("is the region of a state outside the Arab world", () => expect(findingOf(2024, "DNK")).toMatchObject({ group: "europe" }));
});

it("lists the first of a class, and every Gulf state and the focus after them", () => {
  const third = mapOf(2010).classes[2]?.states ?? [];
  expect(leading(third, "UKR", 2).map((state) => [state.country.code, state.rank])).toEqual([["JOR", 51], ["MKD", 52], ["UKR", 54], ["SAU", 58], ["QAT", 62], ["OMN", 82]]);
});

describe("against the definition, written down again", () => {
  const cases = shippedSurvey.editions.flatMap(({ edition }) => INDICATORS.flatMap((indicator) => MEASURES.map((measure) => [edition, indicator, measure] as const)));
  it.each(cases)("%i, %s, %s", (edition, indicator, measure) => {
    const rows = [...(shippedSurvey.byEdition.get(edition)?.values() ?? [])];
    const scores = new Map<string, number>();
    for (const row of rows) {
      const score = row.values[indicator];
      if (score === null || (indicator === "egdi" && row.status !== "scored")) continue;
      if (["osi", "epi"].includes(indicator) && row.status === "no_online_presence" && score === 0) continue;
      scores.set(row.country, score);
    }
    for (const { country: { code }, classIndex } of mapOf(edition, { indicator, measure }).states) {
      const [row, score] = [rows.find((candidate) => candidate.country === code), scores.get(code)];
      const rank = indicator === "egdi" ? row?.rank : score === undefined ? null : 1 + [...scores.values()].filter((other) => other > score).length;
      const figure = measure === "rank" ? rank : score;
      let wanted: number | null = null;
      if (figure !== null && figure !== undefined) {
        if (measure === "rank") wanted = figure <= 25 ? 0 : figure <= 50 ? 1 : figure <= 100 ? 2 : figure <= 150 ? 3 : 4;
        else wanted = figure >= 0.8 ? 0 : figure >= 0.6 ? 1 : figure >= 0.4 ? 2 : figure >= 0.2 ? 3 : 4;
      }
      expect(classIndex, code).toBe(wanted);
    }
  });
});
