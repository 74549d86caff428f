import { describe, expect, it } from "vitest";
import type { InitiativeDate } from "~/domain/initiative";
import { fold, isFound } from "~/i18n/fold";
import { formats, isolate, ltr, rounded, withoutMarks } from "~/i18n/format";

const western = formats("ar", "latn");
const eastern = formats("ar", "arab");
const english = formats("en", "latn");

describe("numbers", () => {
  it("rounds half away from zero as the decimals were published", () => {
    expect(rounded(0.12345, 4)).toBe(0.1235);
    expect(rounded(0.00005, 4)).toBe(0.0001);
    expect(rounded(-0.12345, 4)).toBe(-0.1235);
    expect(rounded(1.00005, 4)).toBe(1.0001);
    expect(rounded(0.91954, 4)).toBe(0.9195);
  });
  it("keeps Western digits with a decimal point in Arabic, unless the reader asks otherwise", () => {
    expect(western.value(0.90305, 3)).toBe("0.903");
    expect(eastern.value(0.90305, 3)).toBe("٠٫٩٠٣");
    expect(western.count(2316)).toBe("2,316");
    expect(eastern.count(2316)).toBe("٢٬٣١٦");
  });
  it("shows what was not published as a dash, never as 0", () => {
    expect(english.rank(null)).toBe("—");
    expect(english.value(null)).toBe("—");
    expect(english.signed(null)).toBe("—");
  });
  it("shows EGDI with four decimals and the other indices with three", () => {
    expect(english.index(0.91958, "egdi")).toBe("0.9196");
    expect(english.index(0.91958, "osi")).toBe("0.920");
    expect(english.index(null, "egdi")).toBe("—");
  });
  it("puts the sign before the number, isolated from the line around it", () => {
    expect(english.signed(36)).toBe("\u2066+36\u2069");
    expect(western.signed(-0.0081, 4)).toBe("\u2066−0.0081\u2069");
    expect(withoutMarks(eastern.signed(-8))).toBe("−٨");
    expect(withoutMarks(english.signed(0))).toBe("0");
  });
  it("takes the sign from the full precision, and gives 0 none", () => {
    expect(withoutMarks(english.signed(-0.00001, 4))).toBe("−0.0000");
    expect(withoutMarks(english.signed(0.00001, 4))).toBe("+0.0000");
    expect(withoutMarks(english.signed(0.3 - 0.2 - 0.1, 4))).toBe("0.0000"); // −2.8 × 10⁻¹⁷ in binary
  });
});

describe("years and dates", () => {
  it("never groups a year", () => {
    expect(english.edition(2024)).toBe("2024");
    expect(eastern.edition(2024)).toBe("٢٠٢٤");
    expect(english.shortEdition(2004)).toBe("04");
  });
  it("keeps a span in the order of time in either language", () => {
    expect(western.editions(2003, 2024)).toBe("\u20662003–2024\u2069");
    expect(english.editions(2024, 2024)).toBe("2024");
  });
  it("writes no more of a date than its source gives", () => {
    expect(english.date("2010")).toBe("2010");
    expect(english.date("2019-09")).toBe("September 2019");
    expect(english.date("2010-08-01")).toBe("1 August 2010");
    expect(western.date("2010-08-01")).toBe("1 أغسطس 2010");
  });
});

describe("Arabic-Indic digits among marks of direction", () => {
  it("stay in their order in a proportion or span, by a mark behind each number", () => {
    expect(ltr("٠٫٨٨١ · ٠٫٦")).toBe("\u2066٠٫٨٨١\u200e · ٠٫٦\u200e\u2069");
    expect(eastern.editions(2003, 2024)).toBe("\u2066٢٠٠٣\u200e–٢٠٢٤\u200e\u2069");
  });
  it("stay together at the beginning of a label, by a mark before them", () => {
    expect(isolate("٧ من ١٢", "rtl")).toBe("\u2067\u200f٧ من ١٢\u2069");
    expect(isolate("7 من 12", "rtl")).toBe("\u20677 من 12\u2069");
    expect(eastern.initiativeDate({ from: "2010", to: "2012-05" } as InitiativeDate)).toBe("\u2067\u200f٢٠١٠–مايو ٢٠١٢\u2069");
  });
  it("leave no mark behind in files", () => expect(withoutMarks(isolate("٧ من ١٢", "rtl") + ltr("٣–٤"))).toBe("٧ من ١٢٣–٤"));
});

describe("search", () => {
  it("finds Arabic names however their letters are written", () => {
    expect(isFound("امارات", "الإمارات العربية المتحدة")).toBe(true);
    expect(isFound("عمان", "عُمان")).toBe(true);
    expect(isFound("ســوريا", "سوريا")).toBe(true);
    expect(isFound("مكتبه", "مكتبة")).toBe(true);
    expect(isFound("قطر", "الكويت")).toBe(false);
    expect(isFound("مسوول رييس اب", "مسؤول رئيس آب")).toBe(true);
  });
  it("finds a year in whichever digits it is typed", () => {
    expect(isFound("٢٠١٣", "منتدى 2013")).toBe(true);
    expect(isFound("2013", "منتدى ٢٠١٣")).toBe(true);
  });
  it("finds Latin names without their diacritics", () => {
    expect(isFound("cote", "Côte d’Ivoire")).toBe(true);
    expect(fold("Türkiye")).toBe("turkiye");
  });
});
