import { describe, expect, it } from "vitest";
import { firstToLatest } from "~/analysis/firstToLatest";
import { groupLeaders } from "~/analysis/groupLeaders";
import { groupMeans } from "~/analysis/groupMeans";
import { groupStrengths } from "~/analysis/groupStrengths";
import { groupTable } from "~/analysis/groupTable";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { withoutMarks } from "~/i18n/format";
import { dumbbellTitle, gccTakeaway, groupPathsTitle, heatmapTitle, meansNote, meansTitle } from "~/sentences/gcc";
import { leadersNote, leadersTitle } from "~/sentences/groupLeaders";
import { strengthsTitle } from "~/sentences/groupStrengths";
import { titled } from "~/sentences/phrases";
import { shippedSurvey } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";
import { plain, wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const egdi = { indicator: "egdi", measure: "rank", focus: "BHR" } as const;
function takeaways(survey: Survey, group: PeerGroup, [from, to]: readonly [number, number]): readonly [string, string] {
  const previous = survey.editions.findLast(({ edition }) => edition < to)?.edition ?? null;
  const first = firstToLatest(survey, { ...egdi, group, from, to });
  const second = previous === null ? null : firstToLatest(survey, { ...egdi, group, from: previous, to });
  return [gccTakeaway(en, first, second), gccTakeaway(ar, first, second).replaceAll("\u00a0", " ")];
}

/** Ranks of the six by edition; `null` was not scored. */
const six = ["SAU", "ARE", "BHR", "OMN", "QAT", "IRQ"] as const;
const surveyBy = (ranks: Readonly<Record<number, readonly (number | null)[]>>) => surveyOf(
  Object.fromEntries(Object.entries(ranks).map(([year, row]) => [year, Object.fromEntries(six.map((code, i) => [code, { rank: row[i] ?? null, egdi: 0.5 }]))])),
  { countries: six.map((code) => country(code, { isGcc: true, gender: code === "IRQ" ? "m" : "f" })) },
);

describe("the sentence over a group", () => {
  it("says who gained most since the first edition, and how many improved on the one before", () => {
    const [english, arabic] = takeaways(shippedSurvey, "gcc", [2003, 2024]);
    expect(english).toBe("Saudi Arabia has climbed 99 places since 2003, the second largest gain in the world; five of the six improved on 2022");
    expect(arabic).toBe("تقدّمت السعودية 99 مركزاً منذ 2003، وهو ثاني أكبر تقدّم في العالم، وتقدّمت خمس من الدول الست منذ 2022");
  });
  it("names both editions where the second is not the latest", () => {
    const [english, arabic] = takeaways(shippedSurvey, "gcc", [2008, 2018]);
    expect(english).toBe("Oman climbed 21 places between 2008 and 2018; two of the six improved on 2016");
    expect(arabic).toContain("تقدّمت عُمان 21 مركزاً بين 2008 و2018، وتقدّمت اثنتان من الدول الست");
  });
  it("agrees with gender and number", () => expect(takeaways(surveyBy({ 2022: [5, 5, 5, 5, 5, 9], 2024: [6, 6, 6, 6, 6, 6] }), "gcc", [2022, 2024])).toEqual([
    "IRQ has climbed 3 places since 2022, the largest gain in the world; one of the six improved on 2022", "تقدّم د IRQ 3 مراكز منذ 2022، وهو أكبر تقدّم في العالم، وتقدّمت واحدة من الدول الست منذ 2022",
  ]));
  it("names those who tie, up to three, and counts more than that", () => {
    const [english, arabic] = takeaways(surveyBy({ 2022: [30, 30, 5, 5, 5, 5], 2024: [20, 20, 5, 5, 5, 5] }), "gcc", [2022, 2024]);
    expect(english).toBe("SAU and ARE gained most: 10 places each since 2022; two of the six improved on 2022");
    expect(arabic).toContain("تقدّم كلٌّ من د SAU ود ARE 10 مراكز منذ 2022");
    expect(takeaways(surveyBy({ 2022: [30, 30, 30, 30, 5, 5], 2024: [19, 19, 19, 19, 5, 5] }), "gcc", [2022, 2024])[0]).toMatch(/^Four of the six gained most: 11 places each since 2022/);
  });
  it("says so when nobody gained, and when all did", () => {
    expect(takeaways(surveyBy({ 2022: [1, 2, 3, 4, 5, 6], 2024: [2, 2, 4, 5, 6, 7] }), "gcc", [2022, 2024])).toEqual([
      "None of the six gained places since 2022; none of the six improved on 2022", "لم يتحسّن ترتيب أيٍّ من الدول الست منذ 2022، ولم تتقدّم أيٌّ من الدول الست منذ 2022",
    ]);
    const [english, arabic] = takeaways(surveyBy({ 2022: [11, 12, 13, 14, 15, 16], 2024: [1, 3, 5, 7, 9, 11] }), "gcc", [2022, 2024]);
    expect(english).toContain("; all six improved on 2022");
    expect(arabic).toContain("وتقدّمت الدول الست كلها منذ 2022");
  });
  it("counts only those scored both times, and tells that", () => {
    const [english, arabic] = takeaways(surveyBy({ 2022: [11, 12, 13, 14, null, 16], 2024: [1, 3, 5, 17, 9, null] }), "gcc", [2022, 2024]);
    expect(english).toContain("; three of the four scored both times improved on 2022");
    expect(arabic).toContain("وتقدّمت ثلاث من الدول الأربع المقيَّمة في النسختين منذ 2022");
    expect(takeaways(surveyBy({ 2022: [null, null, null, null, null, null], 2024: [1, 2, 3, 4, 5, 6] }), "gcc", [2022, 2024])[0]).toBe("No member was scored in both 2022 and 2024");
  });
  it("has no edition before the first", () => expect(takeaways(surveyBy({ 2003: [4, 2, 3, 9, 8, 7] }), "gcc", [2003, 2003])[0]).toBe("ARE: 2nd in the world in 2003, the best rank of the six"));
  it("writes larger counts in figures", () => expect(takeaways(shippedSurvey, "arab", [2003, 2024])[1]).toContain("وتقدّمت 14 من الدول الـ21 منذ 2022"));
  it("names the index where it is not EGDI", () => {
    const question = { group: "gcc", indicator: "osi", measure: "rank", focus: "BHR", to: 2024 } as const;
    expect(gccTakeaway(en, firstToLatest(shippedSurvey, { ...question, from: 2003 }), null)).toMatch(/^Online services, by computed rank: \p{Lu}/u);
  });
});

describe("the titles of a group's figures", () => {
  const question = { group: "gcc", indicator: "egdi", from: 2003, to: 2024 } as const;
  const table = groupTable(shippedSurvey, { ...question, measure: "rank", country: "BHR" });
  it("tell the lead, those up, the best rank and the gap", () => {
    expect(groupPathsTitle(en, table)).toBe("Saudi Arabia took the lead from UAE in 2024");
    expect(groupPathsTitle(ar, table)).toBe("انتقلت الصدارة من الإمارات إلى السعودية في 2024");
    expect(dumbbellTitle(en, firstToLatest(shippedSurvey, { ...question, measure: "rank", focus: "BHR" }))).toBe("All six up since 2003");
    expect(heatmapTitle(ar, table)).toBe("أفضل ترتيب: السعودية، المركز السادس في 2024");
    expect(meansTitle(en, groupMeans(shippedSurvey, question))).toBe("GCC: further above the Arab mean in 2024 than in 2003");
    expect(meansTitle(ar, groupMeans(shippedSurvey, question))).toBe("دول الخليج: الفارق فوق المتوسط العربي في 2024 أكبر منه في 2003");
  });
  it("name the group when they leave the page, once", () => {
    expect(titled(en, "gcc", "All six up since 2003").alone).toBe("All six up since 2003 (GCC countries)");
    expect(titled(ar, "gcc", "دول الخليج: الفارق فوق المتوسط العربي في 2024 أكبر منه في 2003").alone).toBe("دول الخليج: الفارق فوق المتوسط العربي في 2024 أكبر منه في 2003");
  });
  it("count by value where values are shown", () => {
    const climbs = firstToLatest(shippedSurvey, { ...question, measure: "value", focus: "BHR" });
    expect(dumbbellTitle(en, climbs)).toBe("All six higher in value since 2003");
    expect(withoutMarks(gccTakeaway(en, climbs, climbs))).toBe("Saudi Arabia gained most in value since 2003 (+0.623); all six rose on 2003");
    expect(withoutMarks(gccTakeaway(ar, climbs, null))).toBe("أكبر ارتفاع في القيمة منذ 2003 من نصيب السعودية (+0.623)");
  });
  it("stay plain where nobody leads alone or no gap is to be seen", () => {
    const tied = surveyBy({ 2022: [1, 1, 3, 4, 5, 6], 2024: [1, 1, 3, 4, 5, 6] });
    const even = groupTable(tied, { ...question, measure: "rank", country: "BHR", from: 2022 });
    expect(groupPathsTitle(en, even)).toBe("The paths of the members");
    expect(heatmapTitle(en, even)).toBe("Every rank, every edition");
    expect(meansTitle(en, groupMeans(tied, { ...question, from: 2022 }))).toBe("The means of the groups");
  });
  it("speak of a lead in the past where later editions are not shown", () => {
    const until = groupTable(shippedSurvey, { ...question, measure: "rank", country: "BHR", to: 2022 });
    expect(groupPathsTitle(en, until)).toBe("UAE led from 2018 to 2022");
    expect(groupPathsTitle(ar, until)).toBe("الإمارات في الصدارة من 2018 إلى 2022");
  });
  it("say over how many states each mean is taken, and where that changed, between which counts", () => {
    expect(withoutMarks(meansNote(en, groupMeans(shippedSurvey, { ...question, from: 2024 })))).toBe("States counted, 2024: GCC (6), World (193), Asia (47) and Arab states (21)");
    expect(withoutMarks(meansNote(en, groupMeans(shippedSurvey, { ...question, group: "oceania" })))).toContain("2003–2024: Oceania (8 to 14)");
    expect(meansNote(ar, groupMeans(shippedSurvey, { ...question, group: "oceania" }))).toContain("أوقيانوسيا (من 8 إلى 14)");
  });
});

describe("who led, and who is strong in what", () => {
  const table = (survey: Survey, rest: object = {}) => groupLeaders(groupTable(survey, { group: "gcc", indicator: "egdi", measure: "rank", from: 2003, to: 2024, country: "BHR", ...rest }));
  const strengths = (edition: number, group: PeerGroup = "gcc", survey: Survey = shippedSurvey) => groupStrengths(survey, { group, edition, country: "BHR" });
  it("tells in how many editions the most frequent leader led", () => {
    expect(leadersTitle(en, table(shippedSurvey))).toBe("UAE led in seven of the 12 editions"); // 2003, 2005, 2008, 2012, 2018, 2020, 2022
    expect(plain(leadersTitle(ar, table(shippedSurvey)))).toBe("الإمارات في الصدارة في 7 نسخ من أصل 12");
    expect(leadersTitle(ar, table(shippedSurvey, { from: 2018, to: 2022 }))).toBe("الإمارات في الصدارة في كل نسخة");
  });
  it("names those who led as often, says where a lead was shared, and stays plain where too many did or nobody", () => {
    expect(leadersTitle(en, table(surveyBy({ 2022: [1, 2, 3, 4, 5, 6], 2024: [2, 1, 3, 4, 5, 6] }), { from: 2022 }))).toBe("ARE and SAU led in one of the 2 editions each");
    expect(plain(leadersTitle(ar, table(surveyBy({ 2022: [1, 2, 3, 4, 5, 6], 2024: [2, 1, 3, 4, 5, 6] }), { from: 2022 })))).toBe("د ARE ود SAU في الصدارة، كلٌّ في نسخة واحدة من أصل 2");
    const shared = table(surveyBy({ 2022: [1, 1, 3, 4, 5, 6], 2024: [1, 2, 3, 4, 5, 6] }), { from: 2022 });
    expect(leadersTitle(en, shared)).toBe("SAU led, alone or level with others, in two of the 2 editions");
    expect(plain(leadersTitle(ar, shared))).toBe("د SAU في الصدارة، انفراداً أو بالتساوي، في نسختين من أصل 2");
    expect(leadersNote(en, shared)).toBe("A ring: level with others");
    expect(leadersTitle(en, table(surveyBy({ 2024: [1, 1, 1, 1, 5, 6] }), { from: 2024 }))).toBe("Who led in which edition");
    expect(leadersTitle(ar, table(surveyBy({ 2024: [null, null, null, null, null, null] }), { from: 2024 }))).toBe("من في الصدارة في كل نسخة");
  });
  it("tells who leads two of the sub-indices, or each of them, and when", () => {
    expect(strengthsTitle(en, strengths(2024))).toBe("UAE leads two of the three sub-indices: telecom infrastructure and human capital");
    expect(strengthsTitle(ar, strengths(2024))).toBe("الإمارات في صدارة مؤشرين من المؤشرات الفرعية الثلاثة: البنية التحتية للاتصالات ورأس المال البشري");
    expect(strengthsTitle(en, strengths(2020))).toMatch(/in 2020: /);
    expect(strengthsTitle(en, strengths(2024, "gcc", surveyBy({ 2024: [1, 2, 3, 4, 5, 6] })))).toBe("The members’ places by index, 2024"); // nothing published
  });
});
