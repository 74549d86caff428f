import { describe, expect, it } from "vitest";
import { placesBridge } from "~/analysis/placesBridge";
import { scoreBridge, type ScoreBridge } from "~/analysis/scoreBridge";
import { scoredPair, type EditionPair, type NotScored } from "~/analysis/scoredPair";
import type { Words } from "~/i18n/words";
import { methodLine, methodOfPair, noScoreSentence, notScoredReasons, placesAlt, placesTitle, scoreAlt, scoreRemarks, scoreTitle, subIndicesTakeaway } from "~/sentences/subIndices";
import { placesRemarks } from "~/sentences/placesRemarks";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const [en, ar] = [wordsOf("en"), wordsOf("ar")];
const lack = (code: string, pair: EditionPair) => scoredPair(survey, code, pair) as NotScored;
const takeaway = (words: Words, code: string, ...pair: EditionPair) => subIndicesTakeaway(words, placesBridge(survey, code, pair) ?? lack(code, pair)).replaceAll("\u00a0", " ");
const score = (code: string, ...pair: EditionPair) => scoreBridge(survey, code, pair) as ScoreBridge;

describe("the sentence over the bridges", () => {
  it("says what was earned, what was kept and what others took back", () => {
    expect(takeaway(en, "BHR", 2022, 2024)).toBe("Bahrain earned 44 places and kept 36, its largest gain since 2003: others’ progress took back eight");
    expect(takeaway(ar, "BHR", 2022, 2024)).toBe("كسبت البحرين 44 مركزاً بتقدّمها، ثم فقدت ثمانية بتقدّم غيرها، فبقي لها 36، وهو أكبر تقدّم لها منذ 2003");
  });
  it("says when others took more than was earned", () => {
    expect(takeaway(en, "SAU", 2016, 2018)).toBe("Saudi Arabia earned four places but lost 12 to others’ progress: it fell from 44th to 52nd, its lowest rank since 2010");
    expect(takeaway(ar, "IRQ", 2022, 2024)).toBe("كسب العراق سبعة مراكز بتقدّمه وفقد تسعة بتقدّم غيره، فتراجع من المركز 146 إلى المركز 148، وهو أدنى ترتيب له منذ 2018");
  });
  it("counts one and two as Arabic does", () => {
    expect(takeaway(ar, "YEM", 2018, 2024)).toBe("كسب اليمن ثلاثة مراكز بتقدّمه، ثم فقد مركزين بتقدّم غيره، فبقي له مركز واحد");
    expect(takeaway(ar, "LUX", 2005, 2010)).toBe("كسبت لوكسمبورغ ثلاثة مراكز، من المركز 28 إلى المركز 25: مركزاً واحداً بتقدّمها، ومركزين بتراجع غيرها");
  });
  it.each([
    ["FRA", 2020, 2022, "France earned two places and lost as many to others’ progress: it stayed 19th"],
    ["DNK", 2003, 2008, "Denmark gained two places, from 4th to 2nd, all by its own progress"],
    ["KOR", 2014, 2024, "Korea, Rep. lost three places, from 1st to 4th, all to others’ progress"],
    ["AGO", 2020, 2022, "Angola gained two places, from 159th to 157th, its largest gain since 2014, all as others fell behind"],
    ["AUS", 2014, 2016, "Australia stayed 2nd: neither its own score nor the others’, on balance, moved it"],
    ["VEN", 2020, 2022, "Venezuela lost ten places, from 118th to 128th: seven as its own score fell, three to others’ progress"],
    ["AFG", 2022, 2024, "Afghanistan lost four places, from 184th to 188th, its lowest rank so far, all as its own score fell"],
    ["YEM", 2022, 2024, "Yemen lost ten places as its own score fell, and others falling behind gave back three: it went from 178th to 185th"],
    ["AUS", 2008, 2010, "Australia lost two places as its own score fell, and others falling behind gave back as many: it stayed 8th"],
    ["MDV", 2008, 2010, "Maldives lost one place as its own score fell, yet others falling behind gave it four: it rose from 95th to 92nd"],
  ] as const)("tells every other way in which a rank moves: %s %i to %i", (code, from, to, sentence) => expect(takeaway(en, code, from, to)).toBe(sentence));
  it("never calls missing data the country's own fall or rise", () => {
    expect(takeaway(en, "FSM", 2003, 2004)).toBe("Micronesia went from 42nd to 175th, but the UN had no data on human capital in 2004 and counted 0");
    expect(takeaway(ar, "TLS", 2004, 2005)).toBe("انتقلت تيمور ليشتي من المركز 174 إلى المركز 144، غير أن الأمم المتحدة لم تكن لديها بيانات عن رأس المال البشري في 2004 فحسبتها صفراً");
  });
  it("says which edition gives no score", () => {
    expect(takeaway(en, "LBY", 2012, 2014)).toBe("Libya was scored in 2014 but not in 2012: there is no move to explain");
    expect(takeaway(ar, "SSD", 2008, 2010)).toBe("لم يُقيَّم جنوب السودان في 2008 ولا في 2010، فلا حركة بينهما تُفسَّر");
  });
});

describe("remarks under the bars", () => {
  it("name the changes of method between the editions, and no other", () => {
    expect(methodLine(en, score("BHR", 2020, 2024)).replaceAll("\u00a0", " ")).toBe("Part of the movement is the method: OSI rebuilt in five parts (2022); HCI adds e-literacy (2024).");
    expect(methodLine(ar, score("BHR", 2014, 2020))).toBe("");
  });
  it("say where the UN counted missing data as 0, and where the source leaves its scale", () => {
    expect(scoreRemarks(en, score("AND", 2003, 2008))).toEqual(["Hatched: the UN had no data in 2003 for the Human Capital Index and counted it as 0."]);
    const twice = { ...score("AND", 2003, 2008), steps: score("AND", 2003, 2008).steps.map((step) => (step.kind === "tii" && step.values ? { ...step, values: [null, step.values[1]] as const } : step)) };
    expect(scoreRemarks(ar, twice)).toEqual(["المهشّر: لم تتوافر في 2003 بيانات عن مؤشر البنية التحتية للاتصالات ومؤشر رأس المال البشري، فحسبتهما الأمم المتحدة صفراً."]);
    expect(scoreRemarks(en, score("FSM", 2003, 2024))[0]).toBe("† The source prints 1.422 for the Human Capital Index in 2003, above its scale of 0 to 1.");
  });
  const remarks = (words: Words, code: string, ...pair: EditionPair) => {
    const answer = placesBridge(survey, code, pair);
    if (!answer) throw new Error("scored in both");
    return placesRemarks(words, answer).map(plain);
  };
  it("add up the lists, say who came back, and split the move in the other order", () => {
    expect(remarks(en, "SAU", 2016, 2018)).toEqual(["13 moved past − 1 fell behind = 12 places lost.", "All 4 that it passed are ahead of it again in 2018.", "Counted in the other order, others first: −19 by others, +11 by its own score."]);
    expect(remarks(ar, "SAU", 2016, 2018).slice(0, 2)).toEqual(["تجاوزتها 13 دولة، وتراجعت دونها دولة واحدة، ففقدت 12 مركزاً.", "الدول التي تخطّتها السعودية، وعددها 4، عادت كلها فسبقتها في 2018."]);
  });
  it.each([
    ["BHR", 2022, 2024, "8 moved past − 0 fell behind = 8 places lost.", "تجاوزتها 8 دول، ولم تتراجع دونها أي دولة، ففقدت 8 مراكز."], // one list only
    ["LUX", 2005, 2010, "5 fell behind − 3 moved past = 2 places gained.", "تجاوزتها 3 دول، وتراجعت دونها 5 دول، فكسبت مركزين."], // a gain
    ["AUS", 2014, 2016, "1 moved past, 1 fell behind: the moves even out.", "تجاوزتها دولة واحدة، وتراجعت دونها دولة واحدة، فتعادلت الحركتان."], // no movement
  ] as const)("tell what the lists add up to, whichever way: %s %i to %i", (code, from, to, inEnglish, inArabic) => {
    expect([remarks(en, code, from, to)[0], remarks(ar, code, from, to)[0]]).toEqual([inEnglish, inArabic]);
  });
  it("say of a fall who went ahead and is behind again", () => {
    expect(remarks(en, "ALB", 2008, 2010)[1]).toBe("Of those it dropped below, 4 are behind it again in 2010.");
    expect(remarks(ar, "AZE", 2008, 2010)[1]).toBe("الدولة الوحيدة التي نزلت أذربيجان دونها عادت خلفها في 2010.");
  });
});

it("gives the reason for a missing score, also before a state was a member, and says that what the UN printed is no fall", () => {
  const answer = lack("LBY", [2012, 2014]);
  expect(notScoredReasons(en, answer)).toEqual(["Libya was not scored in 2012: no government site was found online.", "The UN printed an index of zero and the last rank; no site was found, so nothing was assessed: it is not a fall."]);
  expect(noScoreSentence(ar, answer)).toContain("في 2012");
  expect(notScoredReasons(ar, lack("SSD", [2005, 2008]))).toEqual(["لم يكن جنوب السودان قد انضمّ بعد إلى الأمم المتحدة في 2005 و2008."]);
});

const years = survey.editions.map(({ edition }) => edition);
const pairs = years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to] as const));

it("adds up for every country and pair of editions", () => {
  const faults: string[] = [];
  for (const { code } of survey.countries) for (const pair of pairs) {
    const [byPlaces, byScore] = [placesBridge(survey, code, pair), scoreBridge(survey, code, pair)];
    if (!byPlaces || !byScore) {
      if (byPlaces || byScore) faults.push(`${code} ${pair.join()}: only one of the two bridges`);
      continue;
    }
    const { from, to, own, others, otherOrder, passed, movedPast, fellBehind } = byPlaces;
    const steps = byScore.steps.reduce((sum, { share }) => sum + share, 0);
    const holds = own + others === from.rank - to.rank && otherOrder.own + otherOrder.others === own + others
      && movedPast.length - fellBehind.length === -others && passed.length === Math.abs(own)
      && Math.abs(steps - (byScore.to.egdi - byScore.from.egdi)) < 0.0001;
    if (!holds) faults.push(`${code} ${pair.join()}`);
  }
  expect(faults).toEqual([]);
}, 60_000);

it.each([["en", en], ["ar", ar]] as const)("leaves no sentence empty or unfilled for any country, %s", (_language, words) => {
  const faults: string[] = [];
  // Every country in a seventh of the pairs, another seventh for each next country: all pairs come up.
  for (const [i, { code }] of survey.countries.entries()) for (const pair of pairs.filter((_pair, j) => (i + j) % 7 === 0)) {
    const [byPlaces, byScore] = [placesBridge(survey, code, pair), scoreBridge(survey, code, pair)];
    const said = [
      subIndicesTakeaway(words, byPlaces ?? lack(code, pair)),
      ...(byPlaces ? [placesTitle(words, byPlaces), placesAlt(words, byPlaces), ...placesRemarks(words, byPlaces)] : [...notScoredReasons(words, lack(code, pair)), noScoreSentence(words, lack(code, pair))]),
      ...(byScore ? [scoreTitle(words, byScore), scoreAlt(words, byScore), methodOfPair(words, byScore.methodChanges), ...scoreRemarks(words, byScore)] : []),
      ...(byScore && byScore.methodChanges.length > 0 ? [methodLine(words, byScore)] : []),
    ];
    faults.push(...said.filter((text) => text.trim() === "" || /undefined|NaN|null|\{\{|subIndices|overview\.|phrase\./.test(text)).map((text) => `${code} ${pair.join()}: ${text}`));
  }
  expect(faults).toEqual([]);
}, 60_000);
