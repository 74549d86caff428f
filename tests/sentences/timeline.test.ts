import { describe, expect, it } from "vitest";
import type { BusiestSpan } from "~/analysis/busiestSpan";
import { initiativeTimeline } from "~/analysis/initiativeTimeline";
import { withoutMarks } from "~/i18n/format";
import { dateWords, figureText, timelineAlt, timelineNote, timelineSubtitle, timelineTakeaway, wayOut } from "~/sentences/timeline";
import { fileOf, filterOf, initiative } from "../fixtures/initiatives";
import { country, surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const bahrain = country("BHR", { label: { en: "Bahrain", ar: "البحرين" } });
const plain = (text: string) => withoutMarks(text).replaceAll("\u00a0", " ");
const found = [initiative("a", "2013")];
const asked = { found, filter: filterOf({ state: ["BHR"] }), names: { state: new Map([["QAT", { en: "Qatar", ar: "قطر" }]]), partner: new Map(), organisation: new Map(), topic: new Map() } };
const span = (rest: Partial<BusiestSpan>) => ({ ...asked, busiest: { from: 2010, to: 2013, count: 19, of: 31, isSpread: false, hasEdition: true, ranks: { best: { edition: 2010, rank: 13 }, worst: { edition: 2012, rank: 36 } }, ...rest } });
const both = (answer: Parameters<typeof timelineTakeaway>[1]) => [en, ar].map((words) => plain(timelineTakeaway(words, answer, bahrain)));

describe("the takeaway", () => {
  it("sets the busiest years beside the rank, and gives no cause", () =>
    expect(both(span({}))).toEqual([
      "19 of 31 dated initiatives shown fall between 2010 and 2013, while Bahrain ranked between 13th and 36th",
      "تعود 19 مبادرة مؤرخة من أصل 31 معروضة إلى ما بين 2010 و2013، حين تراوح ترتيب البحرين بين المركزين 13 و36",
    ]));
  it("agrees with few, two and one", () => {
    const one = { best: { edition: 2012, rank: 36 }, worst: { edition: 2012, rank: 36 } };
    expect(both(span({ count: 3, of: 5, from: 2012, to: 2012, ranks: one }))).toEqual(["3 of 5 dated initiatives shown fall in 2012, while Bahrain ranked 36th in 2012", "تعود 3 مبادرات مؤرخة من أصل 5 معروضة إلى 2012، وكانت البحرين في المركز 36 في نسخة 2012"]);
    expect(both(span({ count: 1, of: 2, from: 2012, to: 2012, ranks: one }))).toEqual(["1 of 2 dated initiatives shown falls in 2012, while Bahrain ranked 36th in 2012", "تعود مبادرة مؤرخة واحدة من أصل 2 معروضة إلى 2012، وكانت البحرين في المركز 36 في نسخة 2012"]);
    expect(both(span({ count: 1, of: 1, from: 2012, to: 2012, ranks: one }))).toEqual(["The one dated initiative shown falls in 2012, while Bahrain ranked 36th in 2012", "تعود المبادرة المؤرخة الوحيدة المعروضة إلى 2012، وكانت البحرين في المركز 36 في نسخة 2012"]);
  });
  it("says so where the country had no rank then", () =>
    expect(both(span({ from: 2013, to: 2013, count: 4, of: 4, ranks: null }))).toEqual(["All 4 dated initiatives shown fall in 2013, a year without a rank for Bahrain", "تعود المبادرات المؤرخة المعروضة كلها، وعددها 4، إلى 2013، ولم يُنشر حينها ترتيب البحرين"]));
  it("tells years without an edition from years without a rank", () =>
    expect(both(span({ from: 2006, to: 2007, count: 4, of: 4, hasEdition: false, ranks: null }))).toEqual(["All 4 dated initiatives shown fall between 2006 and 2007, years without an edition of the Survey", "تعود المبادرات المؤرخة المعروضة كلها، وعددها 4، إلى ما بين 2006 و2007، ولم تصدر حينها نسخة من التقرير"]));
  it("says whose initiatives they are where they are not the country's alone", () => {
    expect(both({ ...span({}), filter: filterOf() })[0]).toMatch(/^19 of 31 dated initiatives of all countries fall/);
    expect(both({ ...span({}), filter: filterOf() })[1]).toMatch(/^تعود 19 مبادرة مؤرخة للدول كافة من أصل 31 إلى/);
  });
  it("breaks no line within the years", () => expect(timelineTakeaway(ar, span({}), bahrain)).toContain("ما\u00a0بين\u00a02010\u00a0و2013"));
  it.each([
    [1, "The one dated initiative shown for all countries falls in 2012", "تعود المبادرة المؤرخة الوحيدة المعروضة للدول كافة إلى 2012"],
    [2, "Both dated initiatives shown for all countries fall in 2012", "تعود المبادرتان المؤرختان المعروضتان للدول كافة إلى 2012"],
    [3, "All 3 dated initiatives shown for all countries fall in 2012", "تعود المبادرات المؤرخة المعروضة كلها للدول كافة، وعددها 3، إلى 2012"],
    [11, "All 11 dated initiatives shown for all countries fall in 2012", "تعود المبادرات المؤرخة المعروضة كلها للدول كافة، وعددها 11، إلى 2012"],
    [100, "All 100 dated initiatives shown for all countries fall in 2012", "تعود المبادرات المؤرخة المعروضة كلها للدول كافة، وعددها 100، إلى 2012"],
  ])("claims only what a filter shows where all %i of that fall in one year", (count, english, arabic) => {
    const [inEnglish, inArabic] = both({ ...span({ count, of: count, from: 2012, to: 2012 }), filter: filterOf({ years: [2012, 2012] }) });
    expect([inEnglish?.startsWith(`${english}, `), inArabic?.startsWith(`${arabic}، `)]).toEqual([true, true]);
  });
  it.each([
    [1, "1 of 200 dated initiatives shown for Qatar falls in 2012", "تعود مبادرة مؤرخة واحدة لدى قطر من أصل 200 معروضة إلى 2012"],
    [2, "2 of 200 dated initiatives shown for Qatar fall in 2012", "تعود مبادرتان مؤرختان لدى قطر من أصل 200 معروضة إلى 2012"],
    [3, "3 of 200 dated initiatives shown for Qatar fall in 2012", "تعود 3 مبادرات مؤرخة لدى قطر من أصل 200 معروضة إلى 2012"],
    [11, "11 of 200 dated initiatives shown for Qatar fall in 2012", "تعود 11 مبادرة مؤرخة لدى قطر من أصل 200 معروضة إلى 2012"],
    [100, "100 of 200 dated initiatives shown for Qatar fall in 2012", "تعود 100 مبادرة مؤرخة لدى قطر من أصل 200 معروضة إلى 2012"],
  ])("agrees in number with the %i that fall in those years, not with all", (count, english, arabic) => {
    const [inEnglish, inArabic] = both({ ...span({ count, of: 200, from: 2012, to: 2012 }), filter: filterOf({ state: ["QAT"] }) });
    expect([inEnglish?.startsWith(`${english}, `), inArabic?.startsWith(`${arabic}، `)]).toEqual([true, true]);
  });
  it("speaks of all where nothing is filtered", () =>
    expect(both({ ...span({ count: 2, of: 2, from: 2012, to: 2012 }), filter: filterOf() }).map((sentence) => sentence.split(/,|، /)[0])).toEqual(["Both dated initiatives of all countries fall in 2012", "تعود المبادرتان المؤرختان للدول كافة إلى 2012"]));
  it("does not call years busy where the initiatives are spread", () =>
    expect(both(span({ from: 2003, to: 2024, count: 3, of: 3, isSpread: true }))[0]).toBe("All 3 dated initiatives shown are spread between 2003 and 2024, while Bahrain ranked between 13th and 36th"));
  it("has words for nothing dated and for nothing at all", () => {
    expect(both({ ...asked, busiest: null })).toEqual(["The one initiative found has no date in its source", "المبادرة الوحيدة بهذه التصفية بلا تاريخ في مصدرها"]);
    expect(both({ ...asked, found: [], busiest: null })).toEqual(["No initiative meets these filters", "لا مبادرات بهذه التصفية"]);
  });
});

describe("a figure", () => {
  const people = { value: 1000, qualifier: "about", unit: { en: "people", ar: "شخص" }, what: { en: "took part", ar: "شاركوا" } } as const;
  it("keeps its qualifier and its unit", () => expect([en, ar].map((words) => figureText(words, people))).toEqual(["about 1,000 people took part", "نحو 1,000 شخص شاركوا"]));
  it("prints no digit before an Arabic noun that holds the number itself", () => {
    const won = { en: "won", ar: "فازت فيها البحرين" };
    expect(figureText(ar, { value: 2, qualifier: null, unit: { en: "categories", ar: "فئتان" }, what: won })).toBe("فئتان فازت فيها البحرين");
    expect(figureText(ar, { value: 1, qualifier: null, unit: { en: "category", ar: "فئة" }, what: won })).toBe("فئة فازت فيها البحرين");
    expect(figureText(en, { value: 1, qualifier: null, unit: { en: "category", ar: "فئة" }, what: won })).toBe("1 category won");
    expect(figureText(ar, { value: 3, qualifier: null, unit: { en: "categories", ar: "فئات" }, what: won })).toBe("3 فئات فازت فيها البحرين");
  });
});

describe("a date", () => {
  it("says that only the year is known", () => expect(dateWords(en, initiative("a", "2013"))).toEqual({ date: "2013", precision: "year only", reason: null }));
  it("says when it was inferred, and why", () => {
    const date = { precision: "month", from: "2010-08", to: null, basis: "inferred", reason: { en: "It followed the symposium.", ar: "جاء بعد الندوة." } } as const;
    expect(dateWords(en, { ...initiative("a", null), date })).toEqual({ date: "August 2010", precision: "month only", reason: "inferred: It followed the symposium." });
    expect(dateWords(ar, { ...initiative("a", null), date }).reason).toBe("مستنتج: جاء بعد الندوة.");
  });
  it("is never guessed", () => expect(dateWords(ar, initiative("a", null))).toEqual({ date: "بلا تاريخ في المصدر", precision: null, reason: null }));
});

describe("the picture in words", () => {
  const survey = surveyOf({ 2012: { BHR: { rank: 36 } }, 2014: { BHR: { status: "no_online_presence" } } }, { countries: [bahrain] });
  const ask = (...years: readonly (string | null)[]) => initiativeTimeline(survey, fileOf(years.map((year, i) => initiative(`i${i}`, year))), { country: "BHR", filter: filterOf(), lanesBy: "kind", rest: "hide", selected: null });
  it("gives every rank, with its reason where there is none, and what each lane holds", () =>
    expect(plain(timelineAlt(en, ask("2012", "2013"), bahrain))).toBe("EGDI rank of Bahrain, 1 is best: 2012 36 and 2014 not scored. Below it on the same axis of time, dated initiatives: Forums 2. A mark with a line across its year has no more exact date in its source."));
  it("says where no initiative is dated", () => expect(plain(timelineAlt(en, ask(null), bahrain))).toContain("No dated initiative is shown below it."));
  it("counts the texts behind it, each once", () => {
    expect(timelineNote(en, ask("2012", "2013"))).toBe("Initiatives: from 1 text, named in “Data & methods”");
    expect(timelineNote(ar, ask("2012"))).toBe("المبادرات: من نص واحد مذكور في «البيانات والمنهجية»");
    expect(timelineNote(en, ask())).toBeNull();
  });
  it("counts those without a date in its subtitle", () => {
    expect(timelineSubtitle(en, ask("2012", null, null), bahrain)).toMatch(/; 2 more have no date in their source$/);
    expect(timelineSubtitle(ar, ask("2012", null, null), bahrain)).toMatch(/؛ ومبادرتان أخريان بلا تاريخ في مصدرهما$/);
    expect(timelineSubtitle(en, ask("2012"), bahrain)).toMatch(/one time axis$/);
  });
});

it("names the one filter that stands in the way, and what would be found without it", () => {
  expect(wayOut(en, "timelineView", { found: 1, name: "Award" })).toBe("One filter is in the way: without Award there is 1.");
  expect(wayOut(ar, "timelineView", { found: 5, name: "جائزة" })).toBe("شرط واحد يحول دون ذلك: جائزة. ومن دونه توجد 5 مبادرات.");
  expect(wayOut(en, "claims", null)).toBe("No single filter is in the way: dropping any one of them still finds nothing.");
});
