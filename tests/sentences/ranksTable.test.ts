import { describe, expect, it } from "vitest";
import { rankMove, ranksTable } from "~/analysis/ranksTable";
import type { Indicator } from "~/domain/indicator";
import { LANGUAGE_CODES } from "~/domain/language";
import type { Survey } from "~/domain/survey";
import { withoutMarks } from "~/i18n/format";
import { moveTakeaway, pathText, ranksTableSubtitle, ranksTableTitle, regionName } from "~/sentences/ranksTable";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";
import { plain, wordsOf } from "../fixtures/words";

const say = (language: "en" | "ar", code: string, [from, to]: readonly [number | null, number], indicator: Indicator = "egdi", of: Survey = survey) =>
  plain(moveTakeaway(wordsOf(language), rankMove(of, code, { indicator, from, to })));

describe("the sentence over the table of ranks", () => {
  it("tells the size of a climb and who climbed more", () => {
    expect(say("en", "SAU", [2003, 2024])).toBe("Saudi Arabia has gained 99 places since 2003; of the 173 states ranked in both editions only Liechtenstein gained more");
    expect(say("ar", "SAU", [2003, 2024])).toBe("تقدّمت السعودية 99 مركزاً منذ 2003، ولم يتقدّم أكثر منها إلا ليختنشتاين بين 173 دولة لها ترتيب في النسختين");
    expect(say("en", "LIE", [2003, 2024])).toMatch(/more than any other of the 173 states/);
    expect(say("en", "BHR", [2003, 2024])).toMatch(/^Bahrain has gained 28 places since 2003; \d+ of the 173 states ranked in both editions gained more$/);
  });
  it("tells a fall as it tells a climb, and agrees with a masculine name in Arabic", () => {
    expect(say("ar", "IRQ", [2004, 2024])).toMatch(/^تراجع العراق 45 مركزاً منذ 2004/);
    expect(say("en", "IRQ", [2004, 2024])).toMatch(/^Iraq has lost 45 places since 2004/);
  });
  it("tells where a country stands when nothing lies before, or it had no rank then", () => {
    expect(say("en", "BHR", [null, 2003])).toBe("Bahrain ranks 46th of 191 in 2003, the first edition");
    expect(say("en", "SSD", [2003, 2012])).toBe("South Sudan ranks 175th of 193 in 2012; it had no rank in 2003");
    expect(say("ar", "SSD", [2003, 2012])).toBe("جنوب السودان في المركز 175 من 193 في 2012، ولم يكن له ترتيب في 2003");
  });
  it("says why there is no rank", () => {
    expect(say("en", "LBY", [2003, 2012])).toBe("Libya has no rank in 2012 (not scored: no online presence)");
    expect(say("ar", "SSD", [2003, 2010])).toContain("لم يكن عضواً في الأمم المتحدة بعد");
  });
  it("says that a rank is computed", () => expect(say("en", "BHR", [2003, 2024], "tii")).toMatch(/^Telecom infrastructure, by computed rank: Bahrain/));
  it("tells a tie, and a rank that stayed", () => {
    const tied = surveyOf({ 2022: { AAA: { rank: 10 }, BBB: { rank: 40 }, CCC: { rank: 5 } }, 2024: { AAA: { rank: 4 }, BBB: { rank: 34 }, CCC: { rank: 5 } } });
    expect(say("en", "AAA", [2022, 2024], "egdi", tied)).toBe("AAA has gained 6 places since 2022, as many as BBB; none of the 3 states ranked in both editions gained more");
    expect(say("en", "CCC", [2022, 2024], "egdi", tied)).toBe("CCC ranks 5th of 3 in 2024, the same as in 2022");
    expect(say("ar", "CCC", [2022, 2024], "egdi", tied)).toBe("حافظت د CCC على المركز الخامس من 3 في 2024، كما في 2022");
  });
  it("is whole for every country, every pair and every index, in either language", () => {
    const years = survey.editions.map(({ edition }) => edition);
    const pairs = years.flatMap((to, i) => [[null, to] as const, ...years.slice(Math.max(0, i - 2), i).map((from) => [from, to] as const)]);
    const faults: string[] = [];
    for (const indicator of ["egdi", "osi"] as const) for (const [from, to] of pairs) for (const { code } of survey.countries) {
      const move = rankMove(survey, code, { indicator, from, to });
      for (const language of LANGUAGE_CODES) {
        const sentence = moveTakeaway(wordsOf(language), move);
        faults.push(...sentenceFaults(sentence, language).filter((fault) => fault !== "Latin letters").map((fault) => `${code} ${from}–${to} ${indicator}, ${fault}: ${sentence}`));
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  }, 60_000);
});

describe("what stands around the table", () => {
  const table = (edition: number, since: number | null) => ranksTable(survey, { edition, since, indicator: "egdi", group: "world", sort: { column: "rank", isDescending: false }, compare: wordsOf("en").format.compare });
  it("counts the states that were members", () => {
    expect(ranksTableTitle(wordsOf("en"), "world", table(2024, 2003))).toBe("193 states in the 2024 edition");
    expect(ranksTableTitle(wordsOf("ar"), "world", table(2003, null))).toBe("191 دولة في نسخة 2003");
  });
  it("says which way time runs in Arabic", () => {
    expect(ranksTableSubtitle(wordsOf("ar"), table(2024, 2003), "ltr")).toContain("من اليسار إلى اليمين");
    expect(ranksTableSubtitle(wordsOf("ar"), table(2024, 2003), "rtl")).toContain("من اليمين إلى اليسار");
    expect(ranksTableSubtitle(wordsOf("en"), table(2003, null), "ltr")).toContain("no path and no change");
  });
  it("reads a path aloud", () => {
    const answer = table(2024, 2003);
    expect(withoutMarks(pathText(wordsOf("en"), answer, answer.paths.get("SAU") ?? []))).toBe("2003: 105; best 6 in 2024; 2024: 6");
    expect(pathText(wordsOf("en"), answer, answer.paths.get("SSD") ?? [])).toMatch(/^2003: no rank; best/);
  });
  it("names every region in the reader's language", () => {
    for (const country of survey.countries) expect(regionName(wordsOf("ar"), country)).toMatch(/[\u0600-\u06ff]/);
  });
});
