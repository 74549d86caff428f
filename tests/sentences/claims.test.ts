import { describe, expect, it } from "vitest";
import { claimCheck } from "~/analysis/claimCheck";
import type { IndexClaim } from "~/domain/initiative";
import { LANGUAGE_CODES } from "~/domain/language";
import { aboutClaim, claimsAlt, claimsAsText, claimsNote, claimsTakeaway, claimText } from "~/sentences/claims";
import { claimOf } from "../fixtures/claims";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedInitiatives, shippedSources, shippedSurvey } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";
import { plain, wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const survey = surveyOf(
  { 2012: { BHR: { rank: 3, egdi: 0.7, osi: 0.7 } }, 2014: { BHR: { rank: 3, egdi: 0.7499, osi: 0.6 }, QAT: { rank: 1, egdi: 0.8123, osi: 0.9 }, OMN: { rank: 2, egdi: 0.75, osi: 0.9 } } },
  { countries: [country("BHR", { label: { en: "Bahrain", ar: "البحرين" }, isArab: true }), country("QAT", { label: { en: "Qatar", ar: "قطر" }, isArab: true }), country("OMN", { label: { en: "Oman", ar: "عُمان" }, isArab: true })] },
);
const checked = (rest: Partial<IndexClaim>) => claimCheck(survey, claimOf("x", rest));
/** Text, table, remark. */
const written = (words: typeof en, rest: Partial<IndexClaim>) => { const { said, table, remark } = claimText(words, checked(rest)); return [plain(said), plain(table), remark === null ? null : plain(remark)]; };

const [right, wrong, mute] = [checked({ figure: 3 }), checked({ figure: 9 }), checked({})];
const takeaway = (found: readonly (typeof right)[], all = found) => [en, ar].map((words) => plain(claimsTakeaway(words, { found, all })));

describe("the takeaway", () => {
  it("counts the verdicts of all claims, and of those that the filters leave", () => {
    expect(takeaway([right, right, wrong, mute])).toEqual(["Of 4 claims about the index in the texts, 2 agree with the UN table, 1 differs and 1 cannot be checked", "من أصل 4 أقوال عن المؤشر في النصوص، اثنان يطابقان جدول الأمم المتحدة وواحد يختلف عنه وواحد يتعذّر التحقق منه"]);
    expect(takeaway([wrong, wrong, wrong, mute], [right, wrong])).toEqual(["Of 4 claims that meet these filters, 3 differ from the UN table and 1 cannot be checked", "من أصل 4 أقوال تستوفي هذه الشروط، 3 تختلف عن جدول الأمم المتحدة وواحد يتعذّر التحقق منه"]);
  });
  it("has words for one, two, eleven, and for none", () => {
    expect(takeaway([right])).toEqual(["The one claim about the index in the texts agrees with the UN table", "القول الوحيد عن المؤشر في النصوص يطابق جدول الأمم المتحدة"]);
    expect(takeaway([wrong, wrong], [right])).toEqual(["Both claims that meet these filters differ from the UN table", "القولان اللذان يستوفيان هذه الشروط كلاهما يختلف عن جدول الأمم المتحدة"]);
    expect(takeaway([right, right])).toEqual(["Both claims about the index in the texts agree with the UN table", "القولان الواردان في النصوص عن المؤشر كلاهما يطابق جدول الأمم المتحدة"]);
    expect(takeaway([wrong], [right, wrong])).toEqual(["The one claim that meets these filters differs from the UN table", "القول الوحيد الذي يستوفي هذه الشروط يختلف عن جدول الأمم المتحدة"]);
    expect(takeaway([], [right])).toEqual(["No claim meets these filters", "لا قول يستوفي هذه الشروط"]);
  });
});

it.each([3, 11, 100])("says of %i claims with one verdict that all have it", (count) => {
  const alike = (checkedOne: typeof right) => Array.from({ length: count }, () => checkedOne);
  expect(takeaway(alike(mute))).toEqual([`All ${count} claims about the index in the texts cannot be checked`, `الأقوال الواردة في النصوص عن المؤشر، وعددها ${count}، كلها يتعذّر التحقق منها`]);
  expect(takeaway(alike(wrong), [right])).toEqual([`All ${count} claims that meet these filters differ from the UN table`, `الأقوال التي تستوفي هذه الشروط، وعددها ${count}، كلها تختلف عن جدول الأمم المتحدة`]);
});

describe("a rank", () => {
  it("that agrees by the UN's own needs no remark", () => {
    expect(written(en, { figure: 3 })).toEqual(["3rd", "3rd", null]);
    expect(written(ar, { figure: 3 })).toEqual(["3", "3", null]);
  });
  it("that is computed gives both ways of counting where they differ", () => {
    expect(written(en, { figure: 3, indicator: "osi" })).toEqual(["3rd", "3rd", "Its 0.600 in the Online Service Index is 3rd by competition rank and 2nd by dense rank."]);
    expect(written(ar, { figure: 3, indicator: "osi" })[2]).toBe("القيمة 0.600 في مؤشر الخدمات الإلكترونية تقابل المركز الثالث في الترتيب التنافسي، والمركز الثاني في الترتيب المتصل.");
  });
  it("that differs gives the likely reason", () => {
    expect(written(en, { figure: 2, indicator: "osi" })[2]).toMatch(/by dense rank\. It holds by dense rank: 2nd\.$/);
    expect(written(en, { figure: 2, indicator: "osi", countries: ["QAT"] })).toEqual(["2nd", "1st", "Its 0.900 in the Online Service Index is 1st. It holds by the last of the places that tied states share: 2nd."]);
    expect(written(en, { figure: 1, indicator: "osi" })[2]).toMatch(/No way of counting ties gives the figure of the text\. The table has 1st in 2012\.$/);
    expect(written(ar, { figure: 1, indicator: "osi" })[2]).toMatch(/ولا تعطي أي طريقة في احتساب التعادل رقم النص\. ويرد المركز الأول في الجدول في 2012\.$/);
  });
});

it("writes the figures of text and table in the same form", () => {
  expect(written(en, { type: "movement", editions: [2012, 2014], figure: 4 })).toEqual(["+4", "0", "3rd in 2012 and 3rd in 2014. No way of counting ties gives the figure of the text."]);
  expect(written(ar, { type: "movement", editions: [2012, 2014], figure: -4 })[0]).toBe("−4");
  expect(written(en, { type: "regional-rank", scope: "arab", figure: 1 })).toEqual(["1st", "3rd", "Counted among the 3 ranked states of the group “Arab states”. Ranked higher: Qatar 1st and Oman 2nd."]);
  expect(written(en, { type: "group-membership", group: "very-high" })).toEqual(["Very high", "High", "0.7499 in 2014; the very high group begins at 0.75."]);
  expect(written(ar, { type: "group-membership", group: "high" })[2]).toBe("القيمة 0.7499 في 2014، وتمتد فئة المؤشر العالي من 0.50 إلى ما دون 0.75.");
  expect(written(en, { type: "count", group: "high", figure: 2, countries: ["QAT"] })).toEqual(["2", "1", "In the very high group there are 2: Qatar and Oman; read so, the claim holds."]);
  expect(written(ar, { type: "count", group: "high", figure: 2, countries: ["QAT"] })[2]).toBe("أما فئة المؤشر العالي جداً ففيها دولتان: قطر وعُمان، وبهذه القراءة يصحّ القول.");
  expect(written(en, { type: "order", countries: ["QAT", "OMN", "BHR"] })).toEqual(["in this order", "in this order", "Qatar 1st, Oman 2nd and Bahrain 3rd."]);
  expect(written(en, { type: "order", figure: 2 })).toEqual(["top 2", "3rd", "Its 0.7499 in the E-Government Development Index is 3rd. No way of counting ties gives the figure of the text."]);
  expect(written(en, { type: "order", against: ["western-asia"] })).toEqual(["1st", "3rd", "It holds in 0 of 1 region. Ranked higher: Qatar 1st and Oman 2nd."]);
  expect(written(en, { type: "value", figure: 0.74 })).toEqual(["0.74", "0.7499", "Rounded as in the text, the table gives 0.75."]);
});

it("says who is silent where nothing can be compared, and how a claim was read", () => {
  expect(written(en, { figure: 3, editions: [2010] })).toEqual(["3rd", "—", "The table has no figure for it."]);
  expect(written(en, { editions: [] })).toEqual(["—", "—", "The text gives no edition, or nothing definite to compare."]);
  expect(written(ar, { editions: [], reading: { en: "A cause.", ar: "تعليل." } })).toEqual(["—", "—", "تعليل."]);
});

describe("the picture and the list in words", () => {
  const claims = { found: [right, wrong], all: [right, wrong] };
  it("name what differs, with both figures", () =>
    expect(claimsAlt(en, claims)).toBe("Unit chart, one mark a claim. Of 2 claims about the index in the texts, 1 agrees with the UN table and 1 differs. “Claim x”: the text gives 9th, the table 3rd."));
  it("say what a claim is about, and from how many texts all come", () => {
    expect([aboutClaim(en, right.claim), aboutClaim(ar, mute.claim)]).toEqual(["EGDI · 2014", "المؤشر العام · 2014"]);
    expect([claimsNote(en, [right, wrong]), claimsNote(ar, [right])]).toEqual(["Claims: from 1 text, in our words", "الأقوال: من نص واحد، والصياغة لنا"]);
  });
  it("are pasted line by line, with the text at the end", () => {
    const all = shippedInitiatives.claims.map((claim) => claimCheck(shippedSurvey, claim));
    const lines = plain(claimsAsText(en, { found: all, all }, shippedSources)).split("\n");
    expect(lines).toHaveLength(all.length + 3);
    expect(lines[1 + all.findIndex(({ claim }) => claim.id === "2014-osi-rank-bhr")]).toBe("– Bahrain is eighth in the world in online services. (Online services · 2014) Text: 8th. UN table: 7th. Differs. Its 0.937 in the Online Service Index is 7th by competition rank and 5th by dense rank. No way of counting ties gives the figure of the text. The table has 8th in 2010.");
    expect(lines.at(-2)).toBe("Text: Bahrain’s international cooperation in information and communications technology · publisher not stated · 16 November 2021");
  });
});

it.each(LANGUAGE_CODES)("leaves no remark on a shipped claim unfilled or out of agreement, %s", (language) => {
  const words = wordsOf(language);
  const remarks = shippedInitiatives.claims.flatMap((claim) => claimText(words, claimCheck(shippedSurvey, claim)).remark ?? []);
  expect(remarks.length).toBeGreaterThan(20);
  expect(remarks.flatMap((remark) => sentenceFaults(remark.replaceAll(/20\d\d edition/g, "edition"), language).map((fault) => `${fault}: ${remark}`))).toEqual([]);
});
