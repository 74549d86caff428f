import { describe, expect, it } from "vitest";
import { indexHistory } from "~/analysis/indexHistory";
import { peers } from "~/analysis/peers";
import { placesBridge } from "~/analysis/placesBridge";
import { wholeProfile } from "~/analysis/profile";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { historyCaption } from "~/sentences/indexHistory";
import { noPeersReason, peersCaption } from "~/sentences/peers";
import { placesRemarks } from "~/sentences/placesRemarks";
import { wholeProfileCaption } from "~/sentences/wholeProfile";
import { countryOf } from "~/analysis/lookup";
import { EDITIONS } from "../fixtures/naive";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const profile = (language: Language, code: string, edition: number) => wholeProfileCaption(wordsOf(language), wholeProfile(survey, code, edition), countryOf(survey, code));
const nearest = (language: Language, code: string, edition: number) => {
  const answer = peers(survey, code, edition);
  if (answer.outcome !== "peers") throw new Error(`no peers of ${code} in ${edition}`);
  return peersCaption(wordsOf(language), answer);
};

describe("the finding of the profile", () => {
  it.each([
    ["SAU", 2018, "Above the world mean in all three, 0.190 to 0.466 behind the leaders", "أعلى من متوسط العالم في المؤشرات الثلاثة، وبفارق من 0.190 إلى 0.466 عن أعلى القيم"],
    ["EGY", 2024, "Above the world mean in online services and telecom infrastructure, below it in human capital", "أعلى من متوسط العالم في الخدمات الإلكترونية والبنية التحتية للاتصالات، وأدنى منه في رأس المال البشري"],
    ["ARE", 2024, "Above the world mean in all three, with the highest score in telecom infrastructure", "أعلى من متوسط العالم في المؤشرات الثلاثة، وبأعلى قيمة في البنية التحتية للاتصالات"],
    ["TCD", 2018, "Below the world mean in all three, 0.836 to 0.933 behind the leaders", "أدنى من متوسط العالم في المؤشرات الثلاثة، وبفارق من 0.836 إلى 0.933 عن أعلى القيم"],
    ["MCO", 2008, "Sub-indices in 2008", "المؤشرات الفرعية في 2008"], // no HCI: nothing is claimed
  ] as const)("is told of %s in %i", (code, edition, english, arabic) => expect([profile("en", code, edition).title, profile("ar", code, edition).title].map(plain)).toEqual([english, arabic]));
  it("says what a value above the scale is, be it the leader's", () => expect(profile("en", "BHR", 2003).note).toBe("† The source prints 1.422 for the Human Capital Index in 2003, above its scale of 0 to 1."));
});

describe("the finding of the peers", () => {
  it.each([
    ["SAU", 2018, "Seven of the eight nearest countries do better than Saudi Arabia at its weakest sub-index", "سبع من أقرب ثماني دول أفضل من السعودية في أضعف مؤشراتها الفرعية"],
    ["IRQ", 2024, "All eight nearest countries do better than Iraq at its weakest sub-index", "أقرب ثماني دول كلها أفضل من العراق في أضعف مؤشراته الفرعية"],
    ["DNK", 2024, "One of the eight nearest countries does better than Denmark at its weakest sub-index", "دولة واحدة من أقرب ثماني دول أفضل من الدنمارك في أضعف مؤشراتها الفرعية"],
  ] as const)("counts those that do better: %s in %i", (code, edition, english, arabic) => expect([nearest("en", code, edition).title, nearest("ar", code, edition).title]).toEqual([english, arabic]));
  it("names the weakest, and that another has the same rank", () => {
    expect(plain(nearest("en", "SAU", 2018).subtitle)).toBe("Nearest by the three sub-indices in 2018. Weakest: telecom infrastructure, computed rank 67 of 193. Marks show the difference from the line of Saudi Arabia");
    expect(nearest("en", "BGR", 2018).note).toContain("The same rank in telecom infrastructure and online services: the lower score counts as the weakest.");
  });
  it.each([["AND", 2003, "No Human Capital Index was published for Andorra in 2003, so that no distance can be measured from it.", "لم تُنشر في 2003 قيمة مؤشر رأس المال البشري عن أندورا، فلا مسافة تُقاس."]]  as const)(
    "gives the reason where a sub-index is missing: %s in %i", (code, edition, english, arabic) => {
      const answer = peers(survey, code, edition);
      expect(answer.outcome === "no-peers" && [noPeersReason(wordsOf("en"), countryOf(survey, code), { edition, missing: answer.missing }), noPeersReason(wordsOf("ar"), countryOf(survey, code), { edition, missing: answer.missing })].map(plain)).toEqual([english, arabic]);
    });
});

it("describes the history by its ends, daggers and dotted lines", () => {
  const { title, alt, note } = historyCaption(wordsOf("en"), indexHistory(survey, "FSM", [2003, 2024]), countryOf(survey, "FSM"));
  expect(title).toBe("The four indices over 12 editions");
  expect(plain(alt)).toContain("Human capital: 1.422† in 2003, 0.573 in 2024");
  expect(note).toContain("Dotted: change of method. † The source prints 1.422");
});

const later = EDITIONS.slice(1).map((to, i) => [EDITIONS[i] ?? to, to] as const);
const pairs = [...later, [2003, 2024], [2003, 2010], [2012, 2024], [2010, 2016]] as readonly (readonly [number, number])[];

it("leaves no sentence unfilled, doubled or in disagreement for any country, in either language", () => {
  const faults: string[] = [];
  const texts = ({ note = "", ...rest }: Readonly<Record<string, string>>) => [...Object.values(rest), ...(note ? [note] : [])];
  // Every country in every second pair, the other ones for the next country: all pairs come up.
  for (const [i, country] of survey.countries.entries()) {
    const some = pairs.filter((_pair, j) => (i + j) % 2 === 0);
    const history = indexHistory(survey, country.code, [2003, 2024]);
    const answers = [...new Set(some.map(([, to]) => to))].map((to) => ({ own: wholeProfile(survey, country.code, to), near: peers(survey, country.code, to) }));
    const bridges = some.map((pair) => placesBridge(survey, country.code, pair)).filter((places) => places !== null);
    for (const language of LANGUAGE_CODES) {
      const words = wordsOf(language);
      const said = new Set([
        ...texts(historyCaption(words, history, country)), // the pair is in the subtitle alone
        ...answers.flatMap(({ own, near }) => [
          ...texts(wholeProfileCaption(words, own, country)), ...(near.outcome === "peers" ? texts(peersCaption(words, near)) : [noPeersReason(words, country, { edition: own.edition, missing: near.missing })]),
        ]),
        ...bridges.flatMap((places) => placesRemarks(words, places)),
      ]);
      faults.push(...[...said].flatMap((text) => sentenceFaults(text, language).map((fault) => `${country.code}, ${fault}: ${text}`)));
    }
  }
  for (const language of LANGUAGE_CODES) for (const pair of pairs) {
    const { subtitle } = historyCaption(wordsOf(language), indexHistory(survey, "BHR", pair), countryOf(survey, "BHR"));
    faults.push(...sentenceFaults(subtitle, language).map((fault) => `${pair.join("–")}, ${fault}: ${subtitle}`));
  }
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);
