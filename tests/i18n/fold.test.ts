import { describe, expect, it } from "vitest";
import { fold, foundAt, holds, isFound, searchWords } from "~/i18n/fold";

/** What is marked of a text. */
const marked = (search: string, text: string) => foundAt(search, text).map(([from, to]) => text.slice(from, to));

describe("a search marks a text as it is written", () => {
  it.each([
    ["الامم المتحده", "إدارة الأُمَمِ المُتَّحِدَة", ["الأُمَمِ المُتَّحِدَة"]], // hamza, vowel marks, ta marbuta
    ["حكومه", "الحكـــومة الإلكترونية", ["حكـــومة"]], // tatweel, without the article
    ["مستوي", "على مُستوًى", ["مُستوًى"]], // alif maqsura
    ["الامارات", "ٱلإمارات", ["ٱلإمارات"]], // alif wasla
    ["مسوول", "المسؤولُ عنها", ["مسؤولُ"]], // the last vowel mark belongs to its letter
    ["2013", "منتدى ٢٠١٣", ["٢٠١٣"]],
    ["۲۰۱۳", "Forum 2013", ["2013"]],
    ["المنتدى", "منتدى، المنتدى، ومنتدياتها", ["منتدى", "المنتدى", "منتدي"]], // with its article and without
    ["للحوسبة", "الحوسبة السحابية", ["حوسبة"]],
    ["الحج", "حج البيت", []], // too little is left
    ["وحدة", "وحدة الأمم المتحدة", ["وحدة"]], // not within another word
    ["الشئون", "إدارة الشؤون", ["الشؤون"]],
    ["مسئول", "مسؤول", ["مسؤول"]],
    ["اونيدو", "اليونيدو", ["يونيدو"]],
    ["الأونيدو", "اليونيدو", ["يونيدو"]],
  ])("in Arabic: %s in %s", (search, text, expected) => expect(marked(search, text)).toEqual(expected));
  it.each([
    ["cote", "Côte d’Ivoire", ["Côte"]],
    ["turkiye", "TÜRKİYE", ["TÜRKİYE"]],
    ["diyarbakir", "Diyarbakır, DİYARBAKIR", ["Diyarbakır", "DİYARBAKIR"]],
    ["lodz", "Łódź", ["Łódź"]],
    ["orsted", "Ørsted", ["Ørsted"]],
    ["strasse", "Straße", ["Straße"]],
    ["s", "ß", ["ß"]], // one letter that is searched as two
    ["cafe", "cafe\u0301 latte", ["cafe\u0301"]], // taken apart
    ["e-government", "An eGovernment, an e‑government, an e government", ["eGovernment", "e‑government", "e government"]], // the whole, not each e
    ["UNGAID", "Of UN-GAID", ["UN-GAID"]],
    ["un", "UN-GAID", ["UN"]], // without the hyphen behind it
    ["1000", "some 1,000 people, 1,0000 none", ["1,000"]],
    ["1,000", "1000 people", ["1000"]],
    ["2010-2012", "2010–2012", ["2010–2012"]],
    ["ΟΔΟΣ", "οδός", ["οδός"]],
  ])("in Latin and Greek: %s in %s", (search, text, expected) => expect(marked(search, text)).toEqual(expected));
  it("marks each of several words wherever it stands, and overlapping ones once", () => {
    expect(marked("cloud kuwait", "Kuwait: cloud to cloud")).toEqual(["Kuwait", "cloud", "cloud"]);
    expect(marked("clo cloud lou", "Cloud")).toEqual(["Cloud"]);
    expect(marked("", "Cloud")).toEqual([]);
    expect(marked("  ", "Cloud")).toEqual([]);
    expect(marked("fog", "Cloud")).toEqual([]);
  });
});

/** The same numbers 0–1 in every run. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}

describe("whatever the text", () => {
  const LETTERS = [..."abİıéüłøßÇ ل ا أ إ آ ٱ ى ي ئ ؤ و ة ه ـ َ ُ ً ّ ٠ ١ 1 ٢ 2 - ’ “ . ﻻ ﷲ 😀 ς Σ σ ُ"];
  const roll = dice(7);
  const random = (length: number) => Array.from({ length }, () => LETTERS[Math.floor(roll() * LETTERS.length)] ?? "").join("");
  const texts = Array.from({ length: 3000 }, () => random(4 + Math.floor(roll() * 20)));

  it("each mark folds to what was searched, and what is marked is what is found", () => {
    for (const text of texts) {
      const at = Math.floor(roll() * text.length);
      const search = text.slice(at, at + 1 + Math.floor(roll() * 5));
      const [words, marks] = [searchWords(search), foundAt(search, text)];
      expect(words.every((word) => holds(fold(text), word)), `${search} in ${text}`).toBe(isFound(search, text));
      for (const [from, to] of marks) expect(words.some(({ forms, stems }) => [...forms, ...stems].some((form) => ` ${fold(text.slice(from, to))} `.includes(form))), `${search} in ${text}`).toBe(true);
      if (words.length > 0 && isFound(search, text)) expect(marks.length, `${search} in ${text}`).toBeGreaterThan(0);
    }
  });
  it("marks stand in order, apart, and never begin with a mark of the letter before", () => {
    for (const text of texts) {
      let last = 0;
      for (const [from, to] of foundAt(random(2), text)) {
        expect(from).toBeGreaterThanOrEqual(last);
        expect(to).toBeGreaterThan(from);
        if (from > 0) expect(text.slice(from)).not.toMatch(/^[\u064b-\u0652\u0301]/);
        last = to;
      }
    }
  });
});

it("asks nothing by what holds no letter, and each word once, a hyphen in it or not", () => {
  expect(["-", "\u064e", "  ", "’ –"].map((search) => searchWords(search))).toEqual([[], [], [], []]);
  expect(searchWords("e-government Egovernment cloud").map(({ forms }) => forms)).toEqual([["egovernment", "e government"], ["cloud"]]);
  expect(isFound("e-government", "the cloud and the sea")).toBe(false);
});
