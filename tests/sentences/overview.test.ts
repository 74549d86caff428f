import { describe, expect, it } from "vitest";
import { countryOf } from "~/analysis/lookup";
import { overview } from "~/analysis/overview";
import { profile } from "~/analysis/profile";
import { standing } from "~/analysis/standing";
import { overviewLede, overviewTakeaway, profileNote, profileTitle, standingTitle } from "~/sentences/overview";
import { plain } from "~/sentences/phrases";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const takeaway = (language: "en" | "ar", code: string, edition = 2024) =>
  plain(overviewTakeaway(language === "en" ? en : ar, overview(survey, code, edition), countryOf(survey, code))).replaceAll("\u00a0", " ");

describe("the sentence over the overview", () => {
  it("says place, change and the fact that gives it size", () => {
    expect(takeaway("en", "BHR")).toBe("Bahrain ranks 18th of 193, up 36 places on 2022: its largest gain since the Survey began in 2003");
    expect(takeaway("ar", "BHR")).toBe("البحرين في المركز 18 من 193، بعد أن تقدّمت 36 مركزاً منذ 2022، وهو أكبر تقدّم لها منذ بدء تقييمها في 2003");
  });
  it("agrees in Arabic with the gender of the country and with the number", () => {
    expect(takeaway("ar", "IRQ")).toMatch(/العراق في المركز 148 من 193، بعد أن تراجع مركزين منذ 2022/);
    expect(takeaway("ar", "KWT")).toMatch(/تراجعت 5 مراكز/);
    expect(takeaway("ar", "OMN")).toMatch(/تقدّمت 9 مراكز/);
  });
  it("has a place in the group where the move is nothing special, and how long an unmoved rank was held", () => {
    expect(takeaway("en", "ARE", 2020)).toBe("UAE ranks 21st of 193, the same as in 2018: 1st in the Gulf");
    expect(takeaway("ar", "ARE", 2020)).toBe("بقيت الإمارات في المركز 21 من 193 كما في 2018، وهو المركز الأول خليجياً");
    expect(takeaway("ar", "DNK")).toBe("بقيت الدنمارك في المركز الأول من 193 كما في 2022، وهي فيه منذ 2018");
  });
  it("counts of the members of that edition", () => expect(takeaway("en", "BHR", 2003)).toContain("46th of 191"));
  it("gives the reason where there is no rank", () => {
    expect(takeaway("en", "LBY", 2012)).toContain("was not scored in 2012");
    expect(takeaway("ar", "SSD", 2010)).toContain("لم يكن جنوب السودان قد انضمّ بعد إلى الأمم المتحدة في 2010");
  });
  it("does not take a row that is missing for a state that was no member", () => {
    const unread = overview(surveyOf({ 2022: { BHR: { rank: 54, egdi: 0.77 } }, 2024: {} }), "BHR", 2024);
    expect(overviewTakeaway(en, unread, countryOf(survey, "BHR"))).toBe("Bahrain has no readable row in 2024");
    expect(overviewTakeaway(ar, unread, countryOf(survey, "BHR"))).toBe("لا صف صالحاً للقراءة عن البحرين في 2024");
    expect(overviewLede(en, unread)).toBeNull();
  });
  it("tells missing data from nothing to assess", () => {
    expect(overviewLede(en, overview(survey, "LBY", 2012))).toMatch(/no site was found, so nothing was assessed/);
    expect(overviewLede(en, overview(surveyOf({ 2008: { BHR: { status: "not_computed" } } }), "BHR", 2008))).toMatch(/missing data/);
  });
  it("does not go back to a survey that did not rank the country", () => expect(takeaway("en", "SSD", 2022)).not.toContain("since the Survey began"));
  it("titles the profile by computed rank, and gives the rank", () => {
    const kuwait = profile(survey, "KWT", 2024);
    expect(profileTitle(en, kuwait)).toBe("Ranks best in telecom infrastructure (2nd), lowest in human capital (92nd)");
    expect(profileTitle(ar, kuwait)).toBe("أفضل ترتيب في البنية التحتية للاتصالات (المركز الثاني)، وأدناه في رأس المال البشري (المركز 92)");
  });
  it("explains the dagger of a value above its scale", () => {
    expect(profileNote(en, profile(survey, "FSM", 2003))).toContain("† The source prints 1.422 for the Human Capital Index in 2003, above its scale of 0 to 1.");
    expect(profileNote(en, profile(survey, "BHR", 2024))).toBe("");
  });
  it("says that a rank can fall while the score rises", () => {
    const qatar = overview(survey, "QAT", 2020); // 51st to 66th, 0.7132 to 0.7173
    expect(overviewLede(en, qatar)).toContain("others rose more");
  });
});

describe.each([["en", en], ["ar", ar]] as const)("every title of the overview, %s", (_language, words) => {
  it("stands whole for every country in a third of the editions", () => {
    const faults: string[] = [];
    for (const [i, country] of survey.countries.entries()) {
      for (const { edition } of survey.editions.filter((_info, j) => (i + j) % 3 === 0)) {
        const titles = [profileTitle(words, profile(survey, country.code, edition)), standingTitle(words, standing(survey, country.code, edition))];
        for (const title of titles) faults.push(...sentenceFaults(title, words.language).map((fault) => `${country.code} ${edition}, ${fault}: ${title}`));
      }
    }
    expect(faults).toEqual([]);
  });
});
