import { describe, expect, it } from "vitest";
import { countryOf } from "~/analysis/lookup";
import { overview } from "~/analysis/overview";
import { profile } from "~/analysis/profile";
import { standing } from "~/analysis/standing";
import { overviewLede, overviewTakeaway, profileTitle, standingTitle } from "~/sentences/overview";
import { plain } from "~/sentences/phrases";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const takeaway = (language: "en" | "ar", code: string, edition = 2024) =>
  plain(overviewTakeaway(language === "en" ? en : ar, overview(survey, code, edition), countryOf(survey, code)));

describe("the sentence over the overview", () => {
  it("says place, change and the fact that gives it size", () => {
    expect(takeaway("en", "BHR")).toBe("Bahrain ranks 18th of 193, up 36 places on 2022: its largest gain since the Survey began in 2003");
    expect(takeaway("ar", "BHR")).toBe("البحرين في المركز 18 من 193، بعد أن تقدّمت 36 مركزاً منذ 2022، وهي أكبر قفزة لها منذ أول تقرير في 2003");
  });
  it("agrees in Arabic with the gender of the country and with the number", () => {
    expect(takeaway("ar", "IRQ")).toMatch(/العراق في المركز 148 من 193، بعد أن تراجع مركزين منذ 2022/);
    expect(takeaway("ar", "KWT")).toMatch(/تراجعت 5 مراكز/);
    expect(takeaway("ar", "OMN")).toMatch(/تقدّمت 9 مراكز/);
  });
  it("counts of the members of that edition", () => expect(takeaway("en", "BHR", 2003)).toContain("46th of 191"));
  it("gives the reason where there is no rank", () => {
    expect(takeaway("en", "LBY", 2012)).toContain("was not scored in 2012");
    expect(takeaway("ar", "SSD", 2010)).toContain("لم يكن عضواً في الأمم المتحدة بعد في 2010");
  });
  it("says that a rank can fall while the score rises", () => {
    const qatar = overview(survey, "QAT", 2020); // 51st to 66th, 0.7132 to 0.7173
    expect(overviewLede(en, qatar)).toContain("others rose more");
  });
});

describe.each([["en", en], ["ar", ar]] as const)("every sentence of the overview, %s", (_language, words) => {
  it("stands whole for every country and edition", () => {
    const faults: string[] = [];
    for (const country of survey.countries) {
      for (const { edition } of survey.editions) {
        const answer = overview(survey, country.code, edition);
        const sentences = [overviewTakeaway(words, answer, country), profileTitle(words, profile(survey, country.code, edition)), standingTitle(words, standing(survey, country.code, edition), country)];
        for (const sentence of sentences) if (sentence === "" || /undefined|NaN|null|\{\{|overview\.|phrase\.|—/.test(sentence)) faults.push(`${country.code} ${edition}: ${sentence}`);
        if (answer.rank !== null && !sentences[0]?.includes(String(answer.rank))) faults.push(`${country.code} ${edition}: no rank in ${sentences[0]}`);
      }
    }
    expect(faults).toEqual([]);
  });
});
