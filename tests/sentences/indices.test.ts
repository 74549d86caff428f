import { describe, expect, it } from "vitest";
import { indexHistory } from "~/analysis/indexHistory";
import { peers } from "~/analysis/peers";
import { placesBridge } from "~/analysis/placesBridge";
import { wholeProfile } from "~/analysis/profile";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { historyCaption } from "~/sentences/indexHistory";
import { noPeersReason, peersCaption } from "~/sentences/peers";
import { placesRemarks } from "~/sentences/placesRemarks";
import { noIndexReason, wholeProfileCaption } from "~/sentences/wholeProfile";
import { countryOf } from "~/analysis/lookup";
import { EDITIONS } from "../fixtures/naive";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, "").replaceAll("\u00a0", " ");
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
  it("gives the reason where there is no index at all", () => {
    const [en, ar] = LANGUAGE_CODES.toReversed().map((language) => noIndexReason(wordsOf(language), countryOf(survey, "SSD"), wholeProfile(survey, "SSD", 2008)));
    expect([en, ar]).toEqual(["South Sudan was not yet a member of the United Nations in 2008.", "لم يكن جنوب السودان قد انضمّ بعد إلى الأمم المتحدة في 2008."]);
  });
});

describe("the finding of the peers", () => {
  it.each([
    ["SAU", 2018, "Seven of the eight nearest countries do better at its weakest sub-index", "سبع من أقرب ثماني دول أفضل منها في أضعف مؤشراتها الفرعية"],
    ["IRQ", 2024, "All eight nearest countries do better at its weakest sub-index", "أقرب ثماني دول كلها أفضل منه في أضعف مؤشراته الفرعية"],
    ["DNK", 2024, "One of the eight nearest countries does better at its weakest sub-index", "دولة واحدة من أقرب ثماني دول أفضل منها في أضعف مؤشراتها الفرعية"],
  ] as const)("counts those that do better: %s in %i", (code, edition, english, arabic) => expect([nearest("en", code, edition).title, nearest("ar", code, edition).title]).toEqual([english, arabic]));
  it("names the weakest, and that another has the same rank", () => {
    expect(plain(nearest("en", "SAU", 2018).subtitle)).toBe("Nearest by the three sub-indices in 2018. Weakest: telecom infrastructure, computed rank 67 of 193. Marks show the difference from the line of Saudi Arabia");
    expect(nearest("en", "BGR", 2018).note).toContain("The same rank in telecom infrastructure and online services: the lower score counts as the weakest.");
  });
  it.each([["AND", 2003, "No Human Capital Index was published for Andorra in 2003, so that no distance can be measured from it.", "لم تُنشر في 2003 قيمة مؤشر رأس المال البشري عن أندورا، فلا مسافة تُقاس."], ["LBY", 2012, "Libya was not scored in 2012: no government site was found online.", "لم تُقيَّم ليبيا في 2012، إذ لم يوجد لحكومتها موقع على الإنترنت."]] as const)(
    "gives the reason where a sub-index is missing: %s in %i", (code, edition, english, arabic) => {
      const answer = peers(survey, code, edition);
      expect(answer.outcome === "no-peers" && [noPeersReason(wordsOf("en"), answer), noPeersReason(wordsOf("ar"), answer)].map(plain)).toEqual([english, arabic]);
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

it.each(LANGUAGE_CODES)("leaves no sentence unfilled, doubled or in disagreement for any country, %s", (language) => {
  const words = wordsOf(language);
  // Every country in every second pair, the other ones for the next country: all pairs come up.
  const faults = survey.countries.flatMap((country, i) => pairs.filter((_pair, j) => (i + j) % 2 === 0).flatMap((pair) => {
    const [, to] = pair;
    const [own, near, places] = [wholeProfile(survey, country.code, to), peers(survey, country.code, to), placesBridge(survey, country.code, pair)];
    const captions = [wholeProfileCaption(words, own, country), historyCaption(words, indexHistory(survey, country.code, pair), country), ...(near.outcome === "peers" ? [peersCaption(words, near)] : [])];
    const said = [
      ...captions.flatMap(({ title, alone, subtitle, alt, note }) => [title, alone, subtitle, alt, ...(note ? [note] : [])]),
      ...(near.outcome === "no-peers" ? [noPeersReason(words, near)] : []),
      ...(own.rows.every(({ value }) => value === null) ? [noIndexReason(words, country, own)] : []),
      ...(places.outcome === "bridge" ? placesRemarks(words, places) : []),
    ];
    return said.flatMap((text) => sentenceFaults(text, language).map((fault) => `${country.code} ${pair.join("–")}, ${fault}: ${text}`));
  }));
  expect(faults.slice(0, 20)).toEqual([]);
}, 120_000);
