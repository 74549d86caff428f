import { describe, expect, it } from "vitest";
import { comparison } from "~/analysis/comparison";
import { pathsOf } from "~/analysis/paths";
import type { Indicator } from "~/domain/indicator";
import { ranksTakeaway } from "~/sentences/ranks";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const SIX = ["BHR", "ARE", "SAU", "QAT", "KWT", "OMN"];
const say = (language: "en" | "ar", ids: readonly string[], rest: { indicator?: Indicator; from?: number; to?: number } = {}) => {
  const answer = pathsOf(survey, { indicator: "egdi", measure: "rank", from: 2003, to: 2024, ...rest, subjects: ids.map((id) => ({ id, role: "compared" })) });
  return ranksTakeaway(wordsOf(language), answer, comparison(answer));
};

describe("the sentence over a comparison", () => {
  it("tells how many are among the best twenty, where that changed", () => {
    expect(say("en", SIX)).toBe("3 of the 6 countries compared are in the world’s top 20. In 2022 there was 1");
    expect(say("ar", SIX)).toBe("3 دول من أصل 6 ضمن أفضل 20 دولة في العالم، مقابل دولة واحدة في 2022");
  });
  it("tells else who stands highest and who climbed most", () => {
    expect(say("en", ["QAT", "KWT"])).toBe("Qatar stands highest of those compared, 53rd in EGDI in 2024; Kuwait and Qatar have gained most since 2003, 24 places each".replace("Kuwait and Qatar", "Qatar and Kuwait"));
    expect(say("en", SIX, { indicator: "tii" })).toMatch(/^UAE stands highest of those compared, \d+\w\w by computed rank in telecom infrastructure in 2024/);
  });
  it("counts all that are compared, those without a rank too", () => {
    const four = ["BHR", "SGP", "SSD", "LBY"]; // 2012: 36th, 10th, 175th, and Libya without a site; 2010: 13th, 11th, no member, 114th
    expect(say("en", four, { to: 2012 })).toBe("1 of the 4 countries compared (1 without a rank) is in the world’s top 20. In 2010 there were 2");
    expect(say("ar", four, { to: 2012 })).toBe("دولة واحدة من أصل 4 (بينها دولة بلا ترتيب) ضمن أفضل 20 دولة في العالم، مقابل دولتين في 2010");
  });
  it("says so when nobody has a rank", () => expect(say("en", ["SSD"], { from: 2003, to: 2010 })).toBe("None of those compared has a rank in 2010"));
  it("has no climber where nobody gained", () => expect(say("en", ["KWT"], { from: 2020, to: 2024 })).not.toContain("gained"));
});

it.each(["en", "ar"] as const)("stands whole for every country alone, %s", (language) => {
  const faults = survey.countries.map(({ code }) => say(language, [code])).filter((sentence) => sentence === "" || /undefined|NaN|null|\{\{|ranks\.|—/.test(sentence));
  expect(faults).toEqual([]);
});
