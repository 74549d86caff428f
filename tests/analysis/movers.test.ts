import { describe, expect, it } from "vitest";
import { largestGain, movers } from "~/analysis/movers";
import { country, surveyOf } from "../fixtures/survey";

const countries = [country("BHR", { isArab: true }), country("SAU", { isArab: true }), country("LBY", { isArab: true }), country("FRA"), country("ESP")];
const survey = surveyOf({
  2020: { BHR: { rank: 4 }, SAU: { rank: 3 }, LBY: { status: "no_online_presence" }, FRA: { rank: 1 }, ESP: { rank: 2 } },
  2022: { BHR: { rank: 3 }, SAU: { rank: 1 }, LBY: { rank: 5 }, FRA: { rank: 4 }, ESP: { rank: 2 } },
  2024: { BHR: { rank: 2 }, SAU: { rank: 1 }, LBY: { rank: 4 }, FRA: { rank: 3 }, ESP: { rank: 5 } },
}, { countries });

describe("who moved most between two editions", () => {
  it("counts places gained as positive and places lost as negative", () => {
    expect(movers(survey, "world", [2020, 2022])).toEqual({ up: { country: "SAU", from: 2020, to: 2022, placesGained: 2 }, down: { country: "FRA", from: 2020, to: 2022, placesGained: -3 } });
  });
  it("of equals takes the one that ranks better", () => {
    expect(movers(survey, "world", [2022, 2024]).up?.country).toBe("BHR"); // Bahrain, Libya and France gained one place each
  });
  it("keeps to the group, and to those scored in both editions", () => {
    expect(movers(survey, "arab", [2020, 2022])).toMatchObject({ up: { country: "SAU" }, down: null }); // Libya had no rank in 2020
  });
});

describe("a country's largest gain", () => {
  it("is the step with most places, the latest of equals", () => {
    expect(largestGain(survey, "SAU", 2024)).toMatchObject({ from: 2020, to: 2022, placesGained: 2 });
    expect(largestGain(survey, "BHR", 2024)).toMatchObject({ from: 2022, to: 2024, placesGained: 1 }); // one place in either step
  });
  it("looks no further than the edition asked for, and is none where it never gained", () => {
    expect(largestGain(survey, "BHR", 2022)).toMatchObject({ from: 2020, to: 2022 });
    expect(largestGain(survey, "ESP", 2024)).toBeNull();
    expect(largestGain(survey, "LBY", 2022)).toBeNull();
  });
});
