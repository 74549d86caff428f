import { describe, expect, it } from "vitest";
import { initiativeNames } from "~/analysis/initiativeTimeline";
import { partnersOf } from "~/analysis/partners";
import type { Initiative } from "~/domain/initiative";
import { partnersCaption, partnersTitle } from "~/sentences/partners";
import { fileOf, filterOf, initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSurvey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const organisations = ["a", "b", "c", "d"].map((id) => ({ id, name: { en: id, ar: id }, short: { en: `Body ${id}`, ar: `الجهة ${id}` } }));
const answerOf = (initiatives: readonly Initiative[]) => partnersOf(initiatives, filterOf(), initiativeNames(shippedSurvey, { ...fileOf(initiatives), organisations: [...fileOf([]).organisations, ...organisations] }));
const times = (count: number, partners: readonly string[], written: string | null = "2010") => Array.from({ length: count }, (_, i) => initiative(`${partners.join("")}${i}${written}`, written, { partners }));
const both = (...initiatives: readonly (readonly Initiative[])[]) => [en, ar].map((words) => plain(partnersTitle(words, answerOf(initiatives.flat()))));

describe("the title names who took part most often", () => {
  it("with its share and its years", () => {
    expect(both(times(10, ["un"]), times(44, []))).toEqual(["UN is the only partner named: in 10 of 54 initiatives, all in 2010", "الشريك الوحيد المذكور: الأمم المتحدة، في 10 مبادرات من أصل 54، كلها في 2010"]);
    expect(both(times(2, ["un"]), times(1, ["un"], "2014"), times(1, ["eu"]))).toEqual(["UN took part most often: in 3 of 4 initiatives, between 2010 and 2014", "الأكثر مشاركةً: الأمم المتحدة، في 3 مبادرات من أصل 4، بين 2010 و2014"]);
  });
  it("and how many of them have no date", () => {
    expect(both(times(6, ["un"]), times(1, ["un"], null), times(1, ["eu"]))).toEqual(["UN took part most often: in 7 of 8 initiatives, in 2010, and one without a date", "الأكثر مشاركةً: الأمم المتحدة، في 7 مبادرات من أصل 8، في 2010، وواحدة بلا تاريخ"]);
    expect(both(times(2, ["un"], null), times(1, ["eu"]))).toEqual(["UN took part most often: in 2 of 3 initiatives, none of them dated", "الأكثر مشاركةً: الأمم المتحدة، في مبادرتين من أصل 3، كلتاهما بلا تاريخ"]);
  });
  it("together where they tie, and counted where these are many", () => {
    expect(both(times(2, ["un"]), times(2, ["eu"]))).toEqual(["UN and EU took part most often: each in 2 of 4 initiatives", "الأكثر مشاركةً: الأمم المتحدة والاتحاد الأوروبي، كلٌّ منهما في مبادرتين من أصل 4"]);
    expect(both(...["a", "b", "c", "d"].map((id) => times(2, [id])))).toEqual(["Four partners took part most often: each in 2 of 8 initiatives", "الأكثر مشاركةً أربعة شركاء، كلٌّ منهم في مبادرتين من أصل 8"]);
    expect(both(times(1, ["un"]), times(1, ["eu"]))).toEqual(["Each of the 2 partners named took part in one initiative", "شارك كلٌّ من الشريكين المذكورين في مبادرة واحدة"]);
  });
  it("of those that meet a filter, where one besides the partners is set", () => {
    const narrowed = (filter: Parameters<typeof filterOf>[0]) => [en, ar].map((words) => plain(partnersTitle(words, { ...answerOf([...times(1, ["un"]), ...times(1, ["eu"])]), isNarrowed: partnersOf([], filterOf(filter), initiativeNames(shippedSurvey, fileOf([]))).isNarrowed })));
    expect(narrowed({ kind: ["award"] })).toEqual(["Each of the 2 partners named took part in one initiative (among the initiatives that meet these filters)", "شارك كلٌّ من الشريكين المذكورين في مبادرة واحدة (من بين المبادرات التي تستوفي هذه الشروط)"]);
    expect(narrowed({ partner: ["un"] })[0]).toBe("Each of the 2 partners named took part in one initiative");
  });
  it("or that it took part in all, or that none is named", () => {
    expect(both(times(1, ["un"]))).toEqual(["UN is the only partner named: in the one initiative found, in 2010", "الشريك الوحيد المذكور: الأمم المتحدة، في المبادرة الوحيدة المعروضة، في 2010"]);
    expect(both(times(1, ["un", "eu"]))).toEqual(["UN and EU took part most often: each in the one initiative found", "الأكثر مشاركةً: الأمم المتحدة والاتحاد الأوروبي، كلٌّ منهما في المبادرة الوحيدة المعروضة"]);
    expect(both(times(12, []))).toEqual(["No partner is named in any of the 12 initiatives found", "لا يُذكر شريك في أيٍّ من المبادرات المعروضة، وعددها 12"]);
    expect(both(times(2, []))[1]).toBe("لا يُذكر شريك في أيٍّ من المبادرتين المعروضتين");
  });
});

describe("the words around the table", () => {
  const shipped = partnersOf(shippedInitiatives.initiatives, filterOf(), initiativeNames(shippedSurvey, shippedInitiatives));
  it("read the most frequent partners and where none is named", () => {
    expect(plain(partnersCaption(en, shipped).alt)).toMatch(/^Table of the partners by year\. UN-GAID 10, eGov Authority 9, UNDP 7, UN 7, .*, 12 more partners,? and No partner named 19\.$/);
    expect(plain(partnersCaption(ar, shipped).alt)).toMatch(/^جدول الشركاء بحسب السنة: الائتلاف العالمي \(10\) وهيئة الحكومة الإلكترونية \(9\) .* و12 شريكاً آخر ومن دون شريك مسمّى \(19\)\.$/);
  });
  it("give the texts as their source, not the Survey", () =>
    expect([en, ar].map((words) => plain(partnersCaption(words, shipped).source))).toEqual(["Source: 5 official and press texts, named in “Data & methods”", "المصدر: 5 نصوص رسمية وصحفية مذكورة في «البيانات والمنهجية»"]));
});
