import { describe, expect, it } from "vitest";
import { goalFor, type Goal } from "~/analysis/goal";
import { scoredIn } from "~/analysis/scoredPair";
import type { Weighting } from "~/analysis/scoredStates";
import { weightsBand, type ChosenBand } from "~/analysis/weightsBand";
import { AS_PUBLISHED, whatIf, type Supposition, type WhatIf } from "~/analysis/whatIf";
import { LANGUAGE_CODES } from "~/domain/language";
import { goalRise } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { countedRemarks, goalAlt, goalLead, goalTitle, goalTogether, heldLine, offerLabel, percent, weightsAlt, weightsNotes, weightsSubtitle, weightsTitle, whatIfAlt, whatIfSentence, whatIfSpoken } from "~/sentences/whatIf";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const ask = (code: string, edition: number, moved: Partial<Supposition["moved"]> = {}, weights: Weighting | null = null) => whatIf(survey, code, { edition, moved: { ...AS_PUBLISHED, ...moved }, weights }) as WhatIf;
const goal = (code: string, edition: number, rank: number | null) => goalFor(survey, code, { edition, goal: rank }) as Goal;
const band = (code: string, edition: number, chosen: ChosenBand["chosen"] = null) => ({ ...weightsBand(survey, code, edition), chosen }) as ChosenBand;
const lead = (words: Words, answer: Goal) => plain(goalLead(words, answer).join("…"));

describe("the result of a what-if", () => {
  it("names what was moved and the rank that follows", () => {
    expect(plain(whatIfSpoken(en, ask("SAU", 2018, { tii: 0.6 })))).toBe("With the Telecommunication Infrastructure Index at 0.600, Saudi Arabia would rank 43rd in 2018 instead of 52nd; EGDI 0.7339 (+0.0220).");
    expect(plain(whatIfSpoken(ar, ask("IRQ", 2024, { osi: 0.9, hci: 0.95 })))).toMatch(/^لو كانت قيمة مؤشر الخدمات الإلكترونية 0\.900 ومؤشر رأس المال البشري 0\.950، لجاء العراق في المركز \d+ في 2024 بدلاً من 148؛ وقيمة المؤشر العام 0\.\d{4} \(\+0\.\d{4}\)\.$/);
  });
  it("says that the rank stays where it does, and keeps a fourth decimal that was typed", () => {
    expect(whatIfSentence(en, ask("DNK", 2024, { osi: 0.9999 }))).toBe("With the Online Service Index at 0.9999, Denmark would still rank 1st in 2024");
    expect(whatIfSentence(ar, ask("DNK", 2024, { osi: 0.9999 }))).toBe("لو كانت قيمة مؤشر الخدمات الإلكترونية 0.9999، لبقيت الدنمارك في المركز الأول في 2024");
  });
  it("names other weights, alone or with what was moved", () => {
    expect(plain(whatIfSentence(en, ask("SAU", 2018, {}, [60, 20, 20])))).toBe("With the weights 60 : 20 : 20 (OSI : TII : HCI), Saudi Arabia would rank 49th in 2018 instead of 52nd");
    expect(plain(whatIfSentence(en, ask("SAU", 2018, { tii: 0.6 }, [60, 20, 20])))).toBe("With the weights 60 : 20 : 20 (OSI : TII : HCI) and the Telecommunication Infrastructure Index at 0.600, Saudi Arabia would rank 46th in 2018 instead of 52nd");
    expect(plain(heldLine(ar, ask("SAU", 2018, {}, [60, 20, 20])))).toBe("الحساب لكل الدول بالأوزان 60 : 20 : 20 (OSI : TII : HCI)");
  });
  it("is the published rank while nothing is supposed", () => {
    expect(whatIfSpoken(en, ask("SAU", 2018))).toBe("Saudi Arabia ranks 52nd in 2018 with an EGDI of 0.7119, as published.");
  });
  it("says which sub-index the UN counted as 0", () => {
    expect(countedRemarks(en, ask("AND", 2005))).toEqual(["The UN had no data in 2005 for the Human Capital Index and counted it as 0; so it is here."]);
    expect(countedRemarks(en, ask("SAU", 2018))).toEqual([]);
  });
});

describe("the weights", () => {
  it("leave Saudi Arabia between 44th and 62nd in 2018", () => {
    expect(weightsTitle(en, band("SAU", 2018))).toBe("52nd as published; between 44th and 62nd whatever the weights");
    expect(plain(weightsTitle(ar, band("SAU", 2018)))).toBe("المركز 52 بحسب التقرير، وبين المركزين 44 و62 مهما تغيّرت الأوزان");
    expect(plain(weightsSubtitle(en))).toBe("2,556 weightings, each weight 10 to 80 %");
  });
  it("cannot move the last, which has neither TII nor HCI", () => expect(weightsTitle(en, band("PLW", 2003))).toBe("173rd as published, and whatever the weights"));
  it("are told as they are: thirds, or 34 : 33 : 33", () => {
    expect(weightsNotes(en, band("SAU", 2018))[1]).toBe("The edition’s own weights are a third each.");
    expect(plain(weightsNotes(ar, band("SAU", 2010))[1] ?? "")).toBe("أوزان هذه النسخة 34 : 33 : 33.");
    expect(plain(percent(en, 100 / 3))).toBe("33.3 %");
    expect(plain(percent(ar, 34))).toBe("34%");
  });
  it("that the bars do not count are said to lie outside", () => {
    expect(weightsNotes(en, band("SAU", 2018, { weights: [0, 0, 100], rank: 50 }))).toHaveLength(3);
    expect(weightsNotes(en, band("SAU", 2018, { weights: [10, 10, 80], rank: 50 }))).toHaveLength(2);
  });
});

describe("a goal", () => {
  it("names the state whose score is the target", () => {
    const answer = goal("SAU", 2018, 30);
    expect(goalTitle(en, answer)).toBe("Rank 30 takes an EGDI of 0.8011");
    expect(lead(en, answer)).toBe("To reach rank … in 2018, match the 0.8011 of Malta: raise one sub-index, or all three, to");
    expect(lead(ar, answer)).toBe("للوصول إلى المركز … في نسخة 2018 يلزم بلوغ 0.8011، وهي قيمة مالطا، برفع مؤشر واحد أو المؤشرات الثلاثة إلى:");
    expect(plain(goalAlt(en, answer))).toBe("To reach rank 30 in 2018, Saudi Arabia would have to match an EGDI of 0.8011, that of Malta. Online Service Index alone: out of reach, 1.060; Telecommunication Infrastructure Index alone: 0.802; Human Capital Index alone: out of reach, 1.078; all three: 0.881 · 0.624 · 0.900.");
  });
  it("says by how much all three rise, and where one reaches 1", () => {
    const [plainWay, cappedWay] = [goal("SAU", 2018, 30).way?.together, goal("BHR", 2024, 10).way?.together];
    if (!plainWay || !cappedWay) throw new Error("within reach");
    expect(plain(goalRise(en, plainWay))).toBe("+0.090 each");
    expect(plain(goalTogether(ar, cappedWay.parts))).toMatch(/^0\.\d{3} · 1\.000 · 0\.\d{3}$/);
    expect(plain(goalRise(en, cappedWay))).toMatch(/^\+0\.\d{3} each, 1 at most$/);
  });
  it("that asks for nothing says why", () => {
    expect(lead(en, goal("BHR", 2024, null))).toBe("To reach rank … in 2024: Bahrain ranks 18th. Type a better rank, or choose one");
    expect(lead(en, goal("BHR", 2024, 20))).toBe("Rank … is already reached: Bahrain ranks 18th in 2024");
    expect(lead(ar, goal("BHR", 2012, 191))).toBe("لا مركز … في نسخة 2012: عدد الدول التي قُيّمت 190، والبحرين في المركز 36");
    expect(lead(en, goal("HUN", 2020, 51))).toMatch(/^Rank … in 2020: the printed 0\.\d{4} of Hungary already equals that of .+\. The UN ranked on figures that it does not print$/);
    expect(lead(en, goal("DNK", 2024, null))).toBe("Denmark ranks first in 2024: no rank … is better");
  });
  it("offers the leader of the group by name", () => {
    expect(goal("SAU", 2018, null).offers.map((offer) => offerLabel(en, offer))).toEqual(["Rank 50", "Rank 40", "Rank 30", "Rank 21, UAE: best in the Gulf", "Rank 1"]);
    expect(goal("SAU", 2018, null).offers.map((offer) => offerLabel(ar, offer))).toContain("المركز 21، الإمارات: الأفضل خليجياً");
  });
});

/** Proportions have spaces around their colons, and acronyms in either language; they say nothing about a sentence. */
const withoutProportions = (text: string) => plain(text).replaceAll(/([\d.]+|[A-Z]{3})(?: : ([\d.]+|[A-Z]{3})){2}/g, "50");

it("leaves no sentence empty, unfilled or in disagreement for any country and edition, in either language", () => {
  const faults: string[] = [];
  for (const { edition } of survey.editions) for (const [i, { code }] of survey.countries.entries()) {
    const published = ask(code, edition);
    const isScored = scoredIn(survey, code, edition) !== null;
    const answers = isScored ? [published, (i + edition / 2) % 2 < 1 ? ask(code, edition, { osi: 0.5 }) : ask(code, edition, { tii: 1, hci: 0.1234 }, [20, 50, 30])] : [];
    const asked = isScored ? [null, 30, published.rank - 1, 300].filter((rank) => rank !== 0).map((rank) => goal(code, edition, rank)) : [];
    const own = isScored && i % 4 === 0 ? band(code, edition) : null;
    const banded = own ? [own, { ...own, chosen: { weights: [5, 5, 90], rank: 100 } } satisfies ChosenBand] : [];
    for (const language of LANGUAGE_CODES) {
      const words = wordsOf(language);
      const said = new Set([
        ...answers.flatMap((answer) => [whatIfSentence(words, answer), whatIfSpoken(words, answer), whatIfAlt(words, answer), heldLine(words, answer), ...countedRemarks(words, answer)]),
        ...asked.flatMap((answer) => [goalTitle(words, answer), lead(words, answer).replace(/:$/, ""), goalAlt(words, answer), ...answer.offers.map((offer) => offerLabel(words, offer)), ...(answer.way?.together ? [goalRise(words, answer.way.together)] : [])]),
        ...banded.flatMap((answer) => [weightsTitle(words, answer), weightsAlt(words, answer), ...weightsNotes(words, answer)]),
      ]);
      faults.push(...[...said].flatMap((text) => sentenceFaults(withoutProportions(text), language).map((fault) => `${code} ${edition}, ${fault}: ${text}`)));
      if (asked.some((answer) => !lead(words, answer).includes("…"))) faults.push(`${code} ${edition}: no place for the field`);
    }
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);
