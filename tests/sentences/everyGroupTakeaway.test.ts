import { expect, it } from "vitest";
import { comparison } from "~/analysis/comparison";
import { firstToLatest } from "~/analysis/firstToLatest";
import { groupLeaders } from "~/analysis/groupLeaders";
import { groupMeans } from "~/analysis/groupMeans";
import { groupStrengths } from "~/analysis/groupStrengths";
import { groupTable } from "~/analysis/groupTable";
import { initiativeTimeline } from "~/analysis/initiativeTimeline";
import { countryOf } from "~/analysis/lookup";
import { pathsOf } from "~/analysis/paths";
import { ranking } from "~/analysis/ranking";
import { INDICATORS, MEASURES, type Indicator } from "~/domain/indicator";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { PEER_GROUP_IDS, PEER_GROUPS } from "~/domain/peerGroup";
import { dataTakeaway } from "~/sentences/data";
import { dumbbellAlt, dumbbellTitle, gccTakeaway, groupPathsTitle, groupTableAlt, heatmapTitle, meansAlt, meansNote, meansTitle } from "~/sentences/gcc";
import { leadersAlt, leadersNote, leadersTitle } from "~/sentences/groupLeaders";
import { strengthsAlt, strengthsTitle } from "~/sentences/groupStrengths";
import { ranksTakeaway } from "~/sentences/ranks";
import { timelineTakeaway } from "~/sentences/timeline";
import { filterOf } from "../fixtures/initiatives";
import { ranksOf } from "../fixtures/rankFacts";
import { inFigures, sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedInitiatives, shippedSurvey as survey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const years = survey.editions.map(({ edition }) => edition);
const pairs = years.flatMap((from) => years.filter((to) => to > from).map((to) => [from, to] as const));
/** The first faults of many, with their number. */
const few = (faults: readonly string[]) => (faults.length < 20 ? faults : [String(faults.length), ...faults.filter((_fault, i) => i % Math.ceil(faults.length / 20) === 0)]);
const rankIn = (code: string, edition: number) => survey.byEdition.get(edition)?.get(code)?.rank ?? null;
/** The first number in each group that a pattern names. */
const read = (pattern: RegExp, text: string) => Object.fromEntries(Object.entries(pattern.exec(text)?.groups ?? {}).map(([name, value]) => [name.replace(/\d$/, ""), Number(value)]).filter(([, value]) => !Number.isNaN(value)));

const SIX = ["BHR", "ARE", "SAU", "QAT", "KWT", "OMN"];
const TOP: Readonly<Record<Language, RegExp>> = {
  en: /^(?<now>\d+|None) of the (?<of>\d+) countries compared(?: \((?<unranked>\d+) without a rank\))? (?:is|are) in the world’s top 20\. In (?<previous>\d+) (?:there (?:was|were) (?<before>\d+)|none was)$/,
  ar: /^(?<now>\d+|لا)(?: دول| دولة)? (?:من أصل (?<of1>\d+)|من الدول المقارَنة، وعددها (?<of2>\d+))(?: \(بينها (?:(?<unranked>\d+) )?\S+ بلا ترتيب\))?،? ضمن أفضل 20 دولة في العالم، (?:مقابل (?<before>\d+) \S+ في (?<previous1>\d+)|ولم تكن أي\S+ منها كذلك في (?<previous2>\d+))$/,
};
const LEADS: Readonly<Record<Language, RegExp>> = {
  en: /(?<rank>\d+)\w\w (?:by computed rank )?in .*(?<year>\d{4})(?:; .*gained most since (?<first>\d{4}), (?<places>\d+) places?|, (?<ahead>\d+) places? ahead of|; none of them has gained places since (?<none>\d{4}))?/,
  ar: /المركز (?<rank>\d+) (?:بالترتيب المحسوب )?في .* في (?<year>\d{4})(?:؛ و(?:كذلك )?الأكثر تقدّماً منذ (?<first>\d{4}):.*? (?<places>\d+) مراكز?ا?ً?|، بفارق (?<ahead>\d+) \S+ عن|؛ ولم يتحسّن منذ (?<none>\d{4}))?/,
};

/** What the rows say of countries compared by UN rank. */
function compared(ids: readonly string[], [from, to]: readonly [number, number]) {
  const ranks = ids.map((id) => ({ now: rankIn(id, to), first: rankIn(id, from), before: rankIn(id, years.findLast((year) => year < to) ?? to) }));
  const now = ranks.flatMap((row) => row.now ?? []).toSorted((a, b) => a - b);
  const gains = ranks.flatMap((row) => (row.now === null || row.first === null ? [] : [row.first - row.now]));
  return {
    of: ids.length, unranked: ids.length - now.length, now: now.filter((rank) => rank <= 20).length, before: ranks.filter((row) => (row.before ?? 999) <= 20).length,
    rank: now[0], places: Math.max(0, ...gains), ahead: now[1] === undefined ? undefined : now[1] - (now[0] ?? 0),
  };
}

it("says of the six and each other country, over any two editions, what the rows say", () => {
  const faults: string[] = [];
  const check = (ids: readonly string[], pair: readonly [number, number], indicator: Indicator = "egdi") => {
    const answer = pathsOf(survey, { indicator, measure: "rank", from: pair[0], to: pair[1], subjects: ids.map((id) => ({ id, role: "compared" })) });
    const compare = comparison(answer);
    for (const language of LANGUAGE_CODES) {
      const sentence = ranksTakeaway(wordsOf(language), answer, compare);
      const wrong = [...sentenceFaults(sentence, language)];
      const text = inFigures(sentence, language);
      const wanted = compared(ids, pair);
      const top = read(TOP[language], text);
      const said: Readonly<Record<string, number>> = TOP[language].test(text) ? { now: 0, before: 0, ...top } : read(LEADS[language], text);
      if (indicator === "egdi" && ids.length > 1 && wanted.rank !== undefined) {
        if (Object.keys(said).length === 0) wrong.push("not read");
        for (const [name, value] of Object.entries(wanted)) if (said[name] !== undefined && said[name] !== value) wrong.push(name);
        if (wanted.unranked > 0 !== /without a rank|بلا ترتيب/.test(text)) wrong.push("unranked");
        if (TOP[language].test(text) !== (wanted.now !== wanted.before)) wrong.push("top");
      }
      faults.push(...wrong.map((fault) => `${ids.join()} ${pair.join("–")} ${indicator}, ${fault}: ${sentence}`));
    }
  };
  for (const pair of pairs) for (const indicator of INDICATORS) check(SIX, pair, indicator);
  survey.countries.forEach(({ code }, i) => pairs.filter((_pair, j) => (i + j) % 11 === 0).forEach((pair, k) => {
    check([...SIX.filter((id) => id !== code), code], pair);
    check([code], pair);
    check(["QAT", code].filter((id, at, all) => all.indexOf(id) === at), pair, INDICATORS[k % 5] ?? "egdi");
  }));
  expect(few(faults)).toEqual([]);
}, 60_000);

const NTH = {
  en: ["", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"], ar: ["", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر"],
};
const RANKS = new Map(years.flatMap((edition) => INDICATORS.map((indicator) => [`${edition} ${indicator}`, ranking(survey, edition, indicator).ranks])));
const CLIMB: Readonly<Record<Language, RegExp>> = {
  en: /(?:climbed|gained most:) (?<places>\d+) places?.*?(?:since|between) (?<from>\d{4})(?:.*?; (?:all (?<all>\d+)|(?<count>\d+) of the (?<of>\d+)).* improved on (?<previous>\d{4}))?/,
  ar: /تقدّم\S* .*?(?<places>\d+) (?:مراكز|مركزاً|مركز)(?: لكل\S+ منها)? (?:منذ|بين) (?<from>\d{4})(?:.*، وتقدّمت (?<count>\d+) من الدول (?:الـ(?<of>\d+))?.*منذ (?<previous>\d{4}))?/,
};

it("says of every group, over any two editions and by every index, what its members' ranks say", () => {
  const faults: string[] = [];
  for (const group of PEER_GROUP_IDS) for (const pair of pairs) for (const indicator of INDICATORS) {
    const [from, to] = pair;
    const question = { group, indicator, measure: "rank", to, focus: "BHR" } as const;
    const previous = years.findLast((year) => year < to) ?? from;
    const [since, before] = [firstToLatest(survey, { ...question, from }), firstToLatest(survey, { ...question, from: previous })];
    const members = survey.countries.filter(PEER_GROUPS[group].includes).map(({ code }) => code);
    const ranks = (edition: number) => RANKS.get(`${edition} ${indicator}`) ?? new Map<string, number>();
    const gains = (first: number) => { const [a, b] = [ranks(first), ranks(to)]; return members.flatMap((code) => { const [x, y] = [a.get(code), b.get(code)]; return x === undefined || y === undefined ? [] : [x - y]; }); };
    const [all, latest] = [gains(from), gains(previous)];
    const worldGains = indicator === "egdi" ? survey.countries.flatMap(({ code }) => { const [a, b] = [rankIn(code, from), rankIn(code, to)]; return a === null || b === null ? [] : [a - b]; }) : [];
    for (const language of LANGUAGE_CODES) {
      const sentence = gccTakeaway(wordsOf(language), since, before);
      const wrong = [...sentenceFaults(sentence, language)];
      const said = read(CLIMB[language], inFigures(sentence, language));
      if (Math.max(0, ...all) > 0 && said["places"] !== Math.max(...all)) wrong.push("places");
      if (said["count"] !== undefined && said["count"] !== latest.filter((gain) => gain > 0).length) wrong.push("count");
      if (said["of"] !== undefined && said["of"] !== latest.length) wrong.push("of");
      if (said["from"] !== undefined && said["from"] !== from) wrong.push("from");
      const scale = /the (?:(\w+) )?largest gain in the world|وهو (?:(\S+) )?أكبر تقدّم في العالم/.exec(sentence);
      const nth = scale ? Math.max(NTH.en.indexOf(scale[1] ?? scale[2] ?? ""), NTH.ar.indexOf(scale[1] ?? scale[2] ?? "")) + 1 : null;
      const larger = worldGains.filter((gain) => gain > Math.max(...all)).length;
      if (nth !== null && (nth !== larger + 1 || worldGains.filter((gain) => gain === Math.max(...all)).length !== 1 || indicator !== "egdi")) wrong.push("scale");
      faults.push(...wrong.map((fault) => `${group} ${pair.join("–")} ${indicator}, ${fault}: ${sentence}`));
    }
  }
  expect(few(faults)).toEqual([]);
}, 60_000);

it("titles and describes every figure of a group in whole sentences, by rank and by value", () => {
  const faults: string[] = [];
  const check = (language: Language, about: string, texts: readonly string[]) => faults.push(...[...new Set(texts)].flatMap((text) =>
    sentenceFaults(text, language).filter((fault) => fault !== "Latin letters").map((fault) => `${about}, ${fault}: ${text}`)));
  const some = PEER_GROUP_IDS.flatMap((group, i) => pairs.filter(([from, to], j) => (i + j) % 8 === 0 || (from === 2003 && to === 2024)).map(([from, to]) => ({ group, from, to })));
  for (const { group, from, to } of some) {
    const strengths = groupStrengths(survey, { group, edition: to, country: "BHR" });
    for (const language of LANGUAGE_CODES) check(language, `${group} ${to}`, [strengthsTitle(wordsOf(language), strengths), strengthsAlt(wordsOf(language), strengths)]);
    for (const indicator of INDICATORS) {
      const [climbs, means] = [MEASURES.map((measure) => firstToLatest(survey, { group, indicator, measure, from, to, focus: "BHR" })), groupMeans(survey, { group, indicator, from, to })];
      const tables = MEASURES.map((measure) => groupTable(survey, { group, indicator, measure, from, to, country: "BHR" })).map((table) => ({ table, leaders: groupLeaders(table) }));
      for (const language of LANGUAGE_CODES) {
        const words = wordsOf(language);
        check(language, `${group} ${from}–${to} ${indicator}`, [
          ...climbs.flatMap((climb) => [gccTakeaway(words, climb, climb), dumbbellTitle(words, climb), dumbbellAlt(words, climb)]), meansTitle(words, means), meansNote(words, means), meansAlt(words, means),
          ...tables.flatMap(({ table, leaders }) => [groupPathsTitle(words, table), heatmapTitle(words, table), groupTableAlt(words, table, "paths"), groupTableAlt(words, table, "heatmap"), leadersTitle(words, leaders), leadersAlt(words, leaders), leadersNote(words, leaders) || "0"]),
        ]);
      }
    }
  }
  expect(few(faults)).toEqual([]);
}, 60_000);

it("says of the initiatives of every country what the texts and the rows say", () => {
  const faults: string[] = [];
  for (const { code } of survey.countries) for (const [country, state] of [[code, [code]], ["BHR", [code]], [code, []]] as const) {
    const answer = initiativeTimeline(survey, shippedInitiatives, { country, filter: filterOf({ state }), lanesBy: "kind", rest: "hide", selected: null });
    const found = shippedInitiatives.initiatives.filter(({ countries }) => state.length === 0 || countries.includes(code));
    const dated = found.flatMap(({ date }) => (date.from ? [Number(date.from.slice(0, 4))] : []));
    for (const language of LANGUAGE_CODES) {
      const sentence = timelineTakeaway(wordsOf(language), answer, countryOf(survey, country));
      const wrong = [...sentenceFaults(sentence, language)];
      const text = inFigures(sentence, language);
      const span = /(?:between|in|بين|إلى) (\d{4})(?: (?:and |و)(\d{4}))?/.exec(text);
      const some = /(\d+) of (\d+) dated|^تعود (?:(\d+) )?(مبادرة مؤرخة واحدة|مبادرتان|مبادر).* من أصل (\d+)/.exec(text);
      const told = some && (some[1] ?? some[3] ?? (some[4] === "مبادرتان" ? 2 : 1));
      if (span && dated.length > 0) {
        const [a, b] = [Number(span[1]), Number(span[2] ?? span[1])];
        const count = dated.filter((year) => year >= a && year <= b).length;
        if (some ? Number(told) !== count || Number(some[2] ?? some[5]) !== dated.length : count !== dated.length) wrong.push("count");
        const ranks = ranksOf(country).filter(({ edition }) => edition >= a && edition <= b).map(({ rank }) => rank);
        const ranged = /ranked between (\d+)\w\w and (\d+)|بين المركزين (\d+) و(\d+)/.exec(text);
        if (ranged && (Number(ranged[1] ?? ranged[3]) !== Math.min(...ranks) || Number(ranged[2] ?? ranged[4]) !== Math.max(...ranks))) wrong.push("ranks");
        if (!ranged && ranks.length > 0 && Math.min(...ranks) !== Math.max(...ranks)) wrong.push("ranks not told");
      }
      faults.push(...wrong.map((fault) => `${country} ${state.join()}, ${fault}: ${sentence}`));
    }
  }
  expect(few(faults)).toEqual([]);
});

it("counts the editions and the changes of method over the data", () => {
  for (const language of LANGUAGE_CODES) expect(sentenceFaults(dataTakeaway(wordsOf(language), survey), language)).toEqual([]);
  expect(dataTakeaway(wordsOf("en"), survey)).toBe("Every figure in Masar: 12 editions, and a method that changed four times");
  expect(dataTakeaway(wordsOf("ar"), survey)).toBe("أرقام «مسار» كلها: 12 نسخة، تغيّرت المنهجية بينها 4 مرات");
});
