import { describe, expect, it } from "vitest";
import { methodSpans } from "~/analysis/comparability";
import { editionOf } from "~/analysis/lookup";
import { withoutMarks } from "~/i18n/format";
import { citation, columnHead, dataLede, reasonFor, retrievedText, spanMembers, spanMethod, tableRemarks, tableTitle } from "~/sentences/data";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const row = { BHR: { rank: 1, egdi: 0.9 } };

describe("the sentence under the heading", () => {
  it("counts rows, states and editions", () => {
    expect(dataLede(en, survey)).toBe("2,316 rows: 193 member states, 12 editions. Read ranks across a method break with care: part of the movement is the ruler.");
    expect(dataLede(ar, survey)).toBe("2,316 صفاً: 193 دولة عضواً و12 نسخة. يُقارَن الترتيب بحذر بين نسختين تغيّرت بينهما المنهجية، فبعض الحركة من المقياس نفسه.");
  });
  it("warns of no break where the method never changed", () => {
    expect(dataLede(en, surveyOf({ 2024: row }))).toBe("1 row: 1 member state, 1 edition.");
    expect(dataLede(ar, surveyOf({ 2022: row, 2024: row }))).toBe("صفان: دولة عضو واحدة ونسختان.");
  });
});

describe("the table in words", () => {
  it("names the group and the edition", () => {
    expect(tableTitle(en, "arab", editionOf(survey, 2024))).toBe("Arab states in the 2024 edition");
    expect(tableTitle(ar, "world", editionOf(survey, 2003))).toBe("جميع الدول الأعضاء في نسخة 2003");
    expect(columnHead(en, "previous", 2022)).toBe("Rank 2022");
    expect(columnHead(ar, "hci", 2022)).toBe("HCI");
  });
  it("gives the reason for a missing rank, in the gender of the country", () => {
    expect(reasonFor(en, { status: "no_online_presence", country: country("LBY") })).toBe("not scored: no online presence");
    expect(reasonFor(ar, { status: "not_computed", country: country("SOM", { gender: "m" }) })).toBe("لم يُقيَّم: لا بيانات عن رأس ماله البشري");
    expect(reasonFor(ar, { status: "not_a_member", country: country("MNE") })).toBe("لم تكن عضواً في الأمم المتحدة بعد");
    expect(reasonFor(en, { status: "no_row", country: country("BHR") })).toBe("no readable row in egdi.csv");
    expect(reasonFor(en, { status: "scored", country: country("BHR") })).toBeNull();
  });
  it("says how many were scored, and that the method changed, only where it is so", () => {
    expect(tableRemarks(en, editionOf(survey, 2008))).toEqual([
      "EPI is supplementary and not averaged into EGDI.", "182 of the 192 member states were scored.",
      "The method changed in 2008 (weights 34 : 33 : 33): part of the change in rank is the ruler.",
    ]);
    expect(tableRemarks(en, editionOf(survey, 2018))).toHaveLength(1);
  });
});

describe("the methods in words", () => {
  const [first] = methodSpans(survey.editions);
  it("says what the first one was, from its weights", () => {
    expect(first && spanMethod(en, first)).toBe("The first method: OSI, TII and HCI weigh a third each.");
    expect(first && spanMethod(ar, { ...first, weights: { osi: 0.34, tii: 0.33, hci: 0.33 } })).toContain("وزن مؤشر الخدمات 0.34");
    expect(first && spanMembers(en, first)).toBe("191 member states");
    expect(first && withoutMarks(spanMembers(ar, { ...first, members: [191, 193] }))).toBe("191–193 دولة عضواً");
  });
});

describe("provenance in words", () => {
  it("writes months by name and years in the reader's digits", () => {
    const written = "2022-11 (2003–2022), 2025-06 (2024)";
    expect(withoutMarks(retrievedText(en, written))).toBe("November 2022 (2003–2022) and June 2025 (2024)");
    expect(withoutMarks(retrievedText(wordsOf("ar", "arab"), written))).toBe("نوفمبر ٢٠٢٢ (٢٠٠٣–٢٠٢٢) ويونيو ٢٠٢٥ (٢٠٢٤)");
  });
  it("cites an edition by its own title", () => {
    expect(withoutMarks(citation(en, editionOf(survey, 2024)))).toBe("UN DESA, United Nations E-Government Survey 2024: Accelerating Digital Transformation for Sustainable Development.");
    expect(withoutMarks(citation(ar, editionOf(survey, 2003)))).toBe("إدارة الشؤون الاقتصادية والاجتماعية بالأمم المتحدة (UN DESA)، UN Global E-Government Survey 2003.");
  });
});
