import { describe, expect, it } from "vitest";
import { pathsOf } from "~/analysis/paths";
import { mapFinding, worldMap } from "~/analysis/worldMap";
import { INDICATORS, MEASURES, type Indicator, type Measure } from "~/domain/indicator";
import { LANGUAGE_CODES } from "~/domain/language";
import { withoutMarks } from "~/i18n/format";
import { mapAlt, mapSubtitle, mapTakeaway, mapTitle, unscoredReasons } from "~/sentences/map";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedSurvey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const paths = new Map<string, ReturnType<typeof pathsOf>["paths"][number]["points"]>();
const pathOf = (focus: string, indicator: Indicator) => {
  const key = `${focus} ${indicator}`;
  const points = paths.get(key) ?? pathsOf(shippedSurvey, { indicator, measure: "rank", from: 2003, to: 2024, subjects: [{ id: focus, role: "focus" }] }).paths[0]?.points ?? [];
  paths.set(key, points);
  return points;
};
const mapOf = (edition: number, focus: string, { indicator = "egdi" as Indicator, measure = "rank" as Measure } = {}) => worldMap(shippedSurvey, { indicator, measure, edition, focus, chosen: [focus] });
const takeaway = (language: "ar" | "en", edition: number, focus: string, rest: { indicator?: Indicator; measure?: Measure } = {}) => {
  const map = mapOf(edition, focus, rest);
  const finding = mapFinding(shippedSurvey, map, pathOf(focus, map.indicator));
  return finding ? plain(mapTakeaway(wordsOf(language), map, finding)) : "";
};

describe("the sentence of the map", () => {
  it.each([
    [2010, "BHR", "In 2010 Bahrain ranked 13th of 192, its best: the only Arab state in the first 25"],
    [2024, "SAU", "In 2024 Saudi Arabia ranked 6th of 193, its best: one of three Arab states in the first 25"],
    [2003, "BHR", "In 2003 Bahrain ranked 46th of 191; no Arab state was in the first 25"],
    [2024, "KWT", "In 2024 Kuwait ranked 66th of 193; three Arab states were in the first 25"],
    [2024, "YEM", "In 2024 Yemen ranked 185th of 193; three Arab states were in the first 25"],
    [2012, "LBY", "Libya was not scored in 2012: no government site was found online"],
    [2008, "SSD", "South Sudan was not yet a member of the United Nations in 2008"],
  ])("in English: %i, %s", (edition, focus, sentence) => expect(takeaway("en", edition, focus)).toBe(sentence));
  it.each([
    [2010, "BHR", "في 2010 حلّت البحرين في المركز 13 من 192، وهو أفضل ترتيب لها، ولا دولة عربية غيرها ضمن أول 25"],
    [2024, "SAU", "في 2024 حلّت السعودية في المركز السادس من 193، وهو أفضل ترتيب لها، ومعها دولتان عربيتان ضمن أول 25"],
    [2024, "KWT", "في 2024 حلّت الكويت في المركز 66 من 193، وثلاث دول عربية ضمن أول 25"],
    [2005, "IRQ", "في 2005 حلّ العراق في المركز 118 من 191، ولا دولة عربية ضمن أول 25"],
    [2003, "DEU", "في 2003 حلّت ألمانيا في المركز التاسع من 191، وهو أفضل ترتيب لها، ومعها 15 دولة أوروبية ضمن أول 25"],
  ])("in Arabic, with number and gender: %i, %s", (edition, focus, sentence) => expect(takeaway("ar", edition, focus)).toBe(sentence));
  it("says of another index that its rank is computed, and of a value that it is one", () => {
    expect(takeaway("en", 2024, "BHR", { indicator: "tii" })).toMatch(/^In 2024 Bahrain ranked \d+\w\w of 193 in telecom infrastructure by computed rank/);
    expect(takeaway("en", 2010, "BHR", { measure: "value" })).toBe("In 2010 Bahrain scored 0.7363 in EGDI, 13th of 192; no Arab state was at 0.8 or more");
    expect(takeaway("en", 2024, "BHR", { indicator: "tii", measure: "value" })).toMatch(/^In 2024 Bahrain scored 0\.\d{3} in telecom infrastructure, \d+\w\w of 193 by computed rank/);
    expect(takeaway("ar", 2010, "BHR", { measure: "value" })).toBe("في 2010 بلغت قيمة البحرين في المؤشر العام 0.7363 (المركز 13 من 192)، ولا دولة عربية عند 0.8 أو أكثر");
  });

  it("is right for every country in every edition, index and measure, in either language", () => {
    const faults: string[] = [];
    for (const { edition } of shippedSurvey.editions) for (const indicator of INDICATORS) for (const measure of MEASURES) {
      const shared = mapOf(edition, "BHR", { indicator, measure });
      for (const { code, isArab, region, label } of shippedSurvey.countries) {
        if (indicator !== "egdi" && code.charCodeAt(2) % 4 !== 0) continue; // every fourth country of the other indices
        const map = { ...shared, focus: code, chosen: new Set([code]) };
        const path = pathOf(code, indicator);
        const finding = mapFinding(shippedSurvey, map, path);
        if (!finding) throw new Error(code);
        const said = { en: withoutMarks(mapTakeaway(wordsOf("en"), map, finding)), ar: withoutMarks(mapTakeaway(wordsOf("ar"), map, finding)) };
        const wrong: string[] = LANGUAGE_CODES.flatMap((language) => [...sentenceFaults(said[language], language), ...(said[language].includes(label[language]) ? [] : [`no name in ${language}`])]);
        const own = map.states.find((state) => state.country.code === code);
        if (own?.rank != null) {
          const { rank } = own;
          const peers = map.states.filter((state) => (isArab ? state.country.isArab : state.country.region === region) && (measure === "rank" ? state.rank !== null && state.rank <= 25 : state.value !== null && state.value >= 0.8)).map(({ country }) => country.code);
          const ranks = measure === "value" ? [] : path.flatMap((point) => (point.edition === edition || point.rank === null ? [] : [point.rank]));
          const claims: readonly (readonly [string, boolean, boolean])[] = [
            ["only", said.en.includes(": the only "), peers.length === 1 && peers[0] === code],
            ["one of", said.en.includes(": one of "), peers.length > 1 && peers.includes(code)],
            ["none", /; no .* was /.test(said.en), peers.length === 0],
            ["best", said.en.includes(", its best"), ranks.length > 0 && Math.min(...ranks) > rank],
            ["lowest", said.en.includes(", its lowest"), ranks.length > 0 && Math.max(...ranks) < rank],
          ];
          wrong.push(...claims.filter(([, isSaid, isTrue]) => isSaid !== isTrue).map(([claim]) => claim));
        }
        faults.push(...wrong.map((fault) => `${edition} ${indicator} ${measure} ${code}, ${fault}: ${said.en} | ${said.ar}`));
      }
    }
    expect(faults.slice(0, 20)).toEqual([]);
  }, 60_000);
});

it("tells how many were scored, by the edition", () => {
  expect(mapTitle(wordsOf("en"), mapOf(2010, "BHR"))).toBe("Rank in the E-Government Development Index, 2010 edition");
  expect(mapSubtitle(wordsOf("en"), mapOf(2010, "BHR"))).toBe("183 of 192 member states scored; circles mark states too small to see");
  expect(mapSubtitle(wordsOf("ar"), mapOf(2010, "BHR"))).toBe("الدول المقيَّمة 183 من 192، والدوائر دول أصغر من أن تُرى");
  expect(mapSubtitle(wordsOf("en"), mapOf(2003, "BHR", { indicator: "hci" }))).toMatch(/^Computed rank; the index is published for \d+ of 191 member states/);
});

it("names those without a rank, one sentence a reason", () => {
  expect(unscoredReasons(wordsOf("en"), mapOf(2010, "BHR")).map(withoutMarks)).toEqual([
    "Not scored in 2010, human-capital data missing (9): Micronesia, Kiribati, Monaco, Marshall Islands, Nauru, Korea, DPR, San Marino, Somalia and Tuvalu.",
    "Not yet a member of the United Nations (1): South Sudan.",
  ]);
  expect(unscoredReasons(wordsOf("ar"), mapOf(2024, "BHR"))).toEqual([]);
});

it("describes the map by the size of its classes and by those compared", () =>
  expect(withoutMarks(mapAlt(wordsOf("en"), mapOf(2010, "BHR")))).toBe("World map. Rank in the E-Government Development Index, 2010 edition. States in each class: 1–25 (25); 26–50 (25); 51–100 (50); 101–150 (50); 151–192 (33). Bahrain 13."));
