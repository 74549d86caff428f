import { describe, expect, it } from "vitest";
import { overview } from "~/analysis/overview";
import { placesBridge } from "~/analysis/placesBridge";
import { scoredPair, type NotScored } from "~/analysis/scoredPair";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { overviewTakeaway } from "~/sentences/overview";
import { subIndicesTakeaway } from "~/sentences/subIndices";
import { isFactTrue, ranksOf } from "../fixtures/rankFacts";
import { inFigures, sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const years = survey.editions.map(({ edition }) => edition);
const pairs = years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to] as const));
const FEMININE_VERB = /(?:تقدّمت|تراجعت|كسبت|فقدت|بقيت|قُيّمت|تُقيَّم|تكن) $/;
const MASCULINE_VERB = /(?:^|[ فو])(?:تقدّم|تراجع|كسب|فقد|بقي|قُيّم|يُقيَّم|يكن) $/;
/** The verb of a country of one gender before the name of one of the other. */
const wrongGender = (sentence: string, { label, gender }: (typeof survey.countries)[number]) =>
  (gender === "m" ? FEMININE_VERB : MASCULINE_VERB).test(sentence.slice(0, Math.max(0, sentence.indexOf(label.ar))));

/** What the overview says, read back from the sentence. */
const STANDS: Readonly<Record<Language, RegExp>> = {
  en: /ranks (?<rank>\d+)\w\w of (?<of>\d+)(?:, (?<way>up|down) (?<places>\d+) places? on (?<previous>\d{4})|, (?<same>the same as in) (?<held>\d{4})|, its first rank)/,
  ar: /في المركز (?<rank>\d+) من (?<of>\d+)(?:، بعد أن (?<way>تقدّمت?|تراجعت?) (?<places>\d+) (?:مراكز|مركزاً|مركز) منذ (?<previous>\d{4})| (?<same>كما في) (?<held>\d{4})|، وهو أول ترتيب)/,
};

describe.each(LANGUAGE_CODES)("the takeaway of the overview, %s", (language) => {
  it("is whole and true of every country in every edition", () => {
    const words = wordsOf(language);
    const faults = survey.countries.flatMap((country) => years.flatMap((edition) => {
      const sentence = overviewTakeaway(words, overview(survey, country.code, edition), country);
      const wrong = [...sentenceFaults(sentence, language), ...(language === "ar" && wrongGender(sentence, country) ? ["gender"] : [])];
      const ranks = ranksOf(country.code, edition);
      const [now, before] = [ranks.at(-1), ranks.at(-2)];
      if (now?.edition === edition) {
        const said = STANDS[language].exec(inFigures(sentence, language))?.groups;
        const gained = before ? before.rank - now.rank : null;
        const way = said?.["same"] ? 0 : said?.["way"] ? Number(said["places"]) * (/up|تقدّم/.test(said["way"]) ? 1 : -1) : null;
        if (Number(said?.["rank"]) !== now.rank || Number(said?.["of"]) !== survey.editions.find((info) => info.edition === edition)?.members) wrong.push("rank");
        if (way !== gained || (before && Number(said?.["previous"] ?? said?.["held"]) !== before.edition)) wrong.push("change");
        if (isFactTrue(sentence, country.code, edition) === false) wrong.push("fact");
      }
      return wrong.map((fault) => `${country.code} ${edition}, ${fault}: ${sentence}`);
    }));
    expect(faults).toEqual([]);
  });
});

/** The thirteen ways of the places bridge, each with what it says of own score (o), of the others (t), and of the two ranks. */
const WAYS: Readonly<Record<Language, readonly (readonly [RegExp, 1 | 0 | -1, 1 | 0 | -1])[]>> = {
  en: [
    [/earned (?<own>\d+) places? and kept (?<net>\d+).*took back (?<others>\d+)$/, 1, -1],
    [/earned (?<own>\d+) places? but lost (?<others>\d+) to others.* fell from (?<first>\d+)\w\w to (?<last>\d+)/, 1, -1],
    [/earned (?<own>\d+) places? and lost as many to others.* stayed (?<last>\d+)/, 1, -1],
    [/gained (?<own>\d+) places?, from (?<first>\d+)\w\w to (?<last>\d+).*, all by its own progress$/, 1, 0],
    [/gained (?<net>\d+) places?, from (?<first>\d+)\w\w to (?<last>\d+).*: (?<own>\d+) by its own progress, (?<others>\d+) as others fell behind$/, 1, 1],
    [/lost (?<others>\d+) places?, from (?<first>\d+)\w\w to (?<last>\d+).*, all to others’ progress$/, 0, -1],
    [/gained (?<others>\d+) places?, from (?<first>\d+)\w\w to (?<last>\d+).*, all as others fell behind$/, 0, 1],
    [/stayed (?<last>\d+)\w\w.*: neither its own score/, 0, 0],
    [/lost (?<net>\d+) places?, from (?<first>\d+)\w\w to (?<last>\d+).*: (?<own>\d+) as its own score fell, (?<others>\d+) to others’ progress$/, -1, -1],
    [/lost (?<own>\d+) places?, from (?<first>\d+)\w\w to (?<last>\d+).*, all as its own score fell$/, -1, 0],
    [/lost (?<own>\d+) places? as its own score fell, and others falling behind gave back (?<others>\d+): it went from (?<first>\d+)\w\w to (?<last>\d+)/, -1, 1],
    [/lost (?<own>\d+) places? as its own score fell, and others falling behind gave back as many: it stayed (?<last>\d+)/, -1, 1],
    [/lost (?<own>\d+) places? as its own score fell, yet others falling behind gave it (?<others>\d+): it rose from (?<first>\d+)\w\w to (?<last>\d+)/, -1, 1],
  ],
  ar: [
    [/كسبت? \D+(?<own>\d+) \S+ بتقدّم\S+، ثم فقدت? (?<others>\d+)(?: مراكز)? بتقدّم غير\S+، فبقي ل\S+ (?<net>\d+)/, 1, -1],
    [/كسبت? \D+(?<own>\d+) \S+ بتقدّم\S+ وفقدت? (?<others>\d+)(?: مراكز)? بتقدّم غير\S+، فتراجعت? من المركز (?<first>\d+) إلى المركز (?<last>\d+)/, 1, -1],
    [/كسبت? \D+(?<own>\d+) \S+ بتقدّم\S+ وفقدت? مثل ذلك بتقدّم غير\S+، فبقيت? في المركز (?<last>\d+)/, 1, -1],
    [/كسبت? \D+(?<own>\d+) \S+، من المركز (?<first>\d+) إلى المركز (?<last>\d+)(?:،.*)?، بتقدّم(?:ها هي|ه هو) وحد/, 1, 0],
    [/كسبت? \D+(?<net>\d+) \S+، من المركز (?<first>\d+) إلى المركز (?<last>\d+).*: (?<own>\d+)(?: مراكز)? بتقدّم\S+، و(?<others>\d+)(?: مراكز)? بتراجع غير/, 1, 1],
    [/فقدت? \D+(?<others>\d+) \S+، من المركز (?<first>\d+) إلى المركز (?<last>\d+)(?:،.*)?، بتقدّم غير\S+ وحده$/, 0, -1],
    [/كسبت? \D+(?<others>\d+) \S+، من المركز (?<first>\d+) إلى المركز (?<last>\d+)(?:،.*)?، بتراجع غير\S+ وحده$/, 0, 1],
    [/^بقيت? \D+في المركز (?<last>\d+).*: لم تغيّره/, 0, 0],
    [/فقدت? \D+(?<net>\d+) \S+، من المركز (?<first>\d+) إلى المركز (?<last>\d+).*: (?<own>\d+)(?: مراكز)? بانخفاض قيمت\S+، و(?<others>\d+)(?: مراكز)? بتقدّم غير/, -1, -1],
    [/فقدت? \D+(?<own>\d+) \S+، من المركز (?<first>\d+) إلى المركز (?<last>\d+)(?:،.*)?، بانخفاض قيمت(?:ها هي|ه هو) وحد/, -1, 0],
    [/فقدت? \D+(?<own>\d+) \S+ بانخفاض قيمت\S+ واستعادت? (?<others>\d+)(?: مراكز)? بتراجع غير\S+، فنزلت? من المركز (?<first>\d+) إلى المركز (?<last>\d+)/, -1, 1],
    [/فقدت? \D+(?<own>\d+) \S+ بانخفاض قيمت\S+ واستعادت? مثل ذلك بتراجع غير\S+، فبقيت? في المركز (?<last>\d+)/, -1, 1],
    [/فقدت? \D+(?<own>\d+) \S+ بانخفاض قيمت\S+ وكسبت? (?<others>\d+)(?: مراكز)? بتراجع غير\S+، فصعدت? من المركز (?<first>\d+) إلى المركز (?<last>\d+)/, -1, 1],
  ],
};

/** Where a sub-index counted as 0 for want of data is part of the move, the two ranks and that. */
const COUNTED: Readonly<Record<Language, RegExp>> = {
  en: /(?:went from (?<first>\d+)\w\w to|stayed) (?<last>\d+)\w\w, but the UN had no data on .* in (?<year>\d{4}) and counted 0$/,
  ar: /(?:انتقلت? \D+من المركز (?<first>\d+) إلى|بقيت? \D+في) المركز (?<last>\d+)، غير أن .* في (?<year>\d{4}) فحسبتها صفراً$/,
};
const countedYears = (code: string, pair: readonly [number, number]) => {
  const rows = pair.map((edition) => survey.byEdition.get(edition)?.get(code)?.values);
  return pair.filter((_edition, i) => (["osi", "tii", "hci"] as const).some((part) => rows[i]?.[part] === null && rows[1 - i]?.[part] !== null));
};

/** Places by own score and by the others, as PRODUCT defines them, from the rows alone. */
function split(code: string, [from, to]: readonly [number, number]) {
  const [then, now] = [survey.byEdition.get(from), survey.byEdition.get(to)];
  const [a, b, score] = [then?.get(code)?.rank ?? null, now?.get(code)?.rank ?? null, now?.get(code)?.values.egdi ?? 0];
  if (!then || a === null || b === null) return null;
  let mid = 1;
  for (const row of then.values()) if (row.country !== code && row.rank !== null && (row.values.egdi ?? 0) > score) mid++;
  return { own: a - mid, others: mid - b, net: a - b, first: a, last: b };
}

it("says of every country between any two editions what the rows say", () => {
  const faults: string[] = [];
  for (const country of survey.countries) for (const pair of pairs) {
    const [answer, wanted] = [placesBridge(survey, country.code, pair) ?? (scoredPair(survey, country.code, pair) as NotScored), split(country.code, pair)];
    for (const language of LANGUAGE_CODES) {
      const sentence = subIndicesTakeaway(wordsOf(language), answer);
      const wrong = [...sentenceFaults(sentence, language), ...(language === "ar" && wrongGender(sentence, country) ? ["gender"] : [])];
      const text = inFigures(sentence, language);
      const years = wanted ? countedYears(country.code, pair) : [];
      const counted = COUNTED[language].exec(text)?.groups;
      if (years.length > 0) {
        const isRight = counted && years.includes(Number(counted["year"])) && Number(counted["last"]) === wanted?.last && Number(counted["first"] ?? wanted.last) === wanted.first;
        faults.push(...[...wrong, ...(isRight ? [] : ["counted"])].map((fault) => `${country.code} ${pair.join("–")}, ${fault}: ${sentence}`));
        continue;
      }
      const found = WAYS[language].flatMap(([pattern, own, others]) => { const groups = pattern.exec(text)?.groups; return groups ? [{ groups, own, others }] : []; });
      if ((wanted === null) !== (found.length === 0) || found.length > 1) wrong.push(`${found.length} ways`);
      for (const { groups, own, others } of wanted ? found : []) {
        if (Math.sign(wanted?.own ?? 0) !== own || Math.sign(wanted?.others ?? 0) !== others) wrong.push("direction");
        for (const name of ["own", "others", "net", "first", "last"] as const) if (groups[name] !== undefined && Number(groups[name]) !== Math.abs(wanted?.[name] ?? NaN)) wrong.push(name);
      }
      if (isFactTrue(sentence, country.code, pair[1]) === false) wrong.push("fact");
      faults.push(...wrong.map((fault) => `${country.code} ${pair.join("–")}, ${fault}: ${sentence}`));
    }
  }
  expect(faults.length === 0 ? [] : [faults.length, ...faults.filter((_fault, i) => i % Math.ceil(faults.length / 20) === 0)]).toEqual([]);
}, 60_000);
