import { describe, expect, it } from "vitest";
import { comparison } from "~/analysis/comparison";
import { pathsOf } from "~/analysis/paths";
import type { Indicator } from "~/domain/indicator";
import { ranksTakeaway } from "~/sentences/ranks";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const SIX = ["BHR", "ARE", "SAU", "QAT", "KWT", "OMN"];
const say = (language: "en" | "ar", ids: readonly string[], rest: { indicator?: Indicator; from?: number; to?: number } = {}) => {
  const answer = pathsOf(survey, { indicator: "egdi", measure: "rank", from: 2003, to: 2024, ...rest, subjects: ids.map((id) => ({ id, role: "compared" })) });
  return ranksTakeaway(wordsOf(language), answer, comparison(answer));
};

describe("the sentence over a comparison", () => {
  it("tells how many are among the best twenty, where that changed", () => {
    expect(say("en", SIX)).toBe("Three of the six countries compared are in the world’s top 20. In 2022 there was one");
    expect(say("ar", SIX)).toBe("ثلاث دول من أصل ست ضمن أفضل 20 دولة في العالم، مقابل دولة واحدة في 2022");
  });
  it("tells else who stands highest and who climbed most", () => {
    expect(say("en", ["QAT", "KWT"])).toBe("Qatar stands highest of those compared, 53rd in EGDI in 2024; Qatar and Kuwait have gained most since 2003, 24 places each");
    expect(say("en", SIX, { indicator: "tii" })).toMatch(/^UAE stands highest of those compared, \d+\w\w by computed rank in telecom infrastructure in 2024/);
  });
  it("counts all that are compared, those without a rank too", () => {
    const four = ["BHR", "SGP", "SSD", "LBY"]; // 2012: 36th, 10th, 175th, and Libya without a site; 2010: 13th, 11th, no member, 114th
    expect(say("en", four, { to: 2012 })).toBe("One of the four countries compared (one without a rank) is in the world’s top 20. In 2010 there were two");
    expect(say("ar", four, { to: 2012 })).toBe("دولة واحدة من أصل أربع (بينها دولة بلا ترتيب) ضمن أفضل 20 دولة في العالم، مقابل دولتين في 2010");
  });
  it("tells of one country its best rank, with the gender of its name", () => {
    expect(plain(say("ar", ["SAU"], { to: 2022 }))).toBe("السعودية في المركز 31 في المؤشر العام في 2022، بعد تقدّم بلغ 74 مركزاً منذ 2003، وهو أفضل ترتيب لها في هذه النسخ");
    expect(plain(say("ar", ["IRQ"], { to: 2022 }))).toBe("العراق في المركز 146 في المؤشر العام في 2022، وأفضل ترتيب له في هذه النسخ هو المركز 103 في 2004");
  });
  it("says so when nobody has a rank", () => expect(say("en", ["SSD"], { from: 2003, to: 2010 })).toBe("None of those compared has a rank in 2010"));
  it("has no climber where nobody gained", () => expect(say("en", ["KWT"], { from: 2020, to: 2024 })).not.toContain("gained"));
});
