import { describe, expect, it } from "vitest";
import { parseSort, type TableSort } from "~/analysis/countryTable";
import { earlierEdition, rankMove, ranksTable } from "~/analysis/ranksTable";
import { INDICATORS, type Indicator } from "~/domain/indicator";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const by = (sort: string) => parseSort(sort) as TableSort;
const table = (rest: Partial<Parameters<typeof ranksTable>[1]> = {}) =>
  ranksTable(survey, { edition: 2024, since: 2003, indicator: "egdi", group: "world", sort: by("rank"), compare: wordsOf("en").format.compare, ...rest });

/** PRODUCT's definition, written out once more: EGDI's rank is the UN's; another index's is 1 + the states that have it and stand above. */
function naiveRank(code: string, edition: number, indicator: Indicator): number | null {
  const rows = [...(survey.byEdition.get(edition)?.values() ?? [])];
  const own = rows.find(({ country }) => country === code);
  if (!own) return null;
  if (indicator === "egdi") return own.rank;
  const has = (row: typeof own) => row.values[indicator] !== null && !(row.status === "no_online_presence" && row.values[indicator] === 0 && (indicator === "osi" || indicator === "epi"));
  if (!has(own)) return null;
  return 1 + rows.filter((row) => has(row) && Number(row.values[indicator]) > Number(own.values[indicator])).length;
}

describe("the table of ranks", () => {
  it.each(INDICATORS)("says what the definitions say of %s, country by country and edition by edition", (indicator) => {
    const { rows, paths, editions } = table({ indicator });
    expect(rows).toHaveLength(193);
    for (const { country: { code }, rank, previousRank, placesGained } of rows) {
      const path = editions.map(({ edition }) => naiveRank(code, edition, indicator));
      expect(paths.get(code), code).toEqual(path);
      expect([rank, previousRank], code).toEqual([path.at(-1), path[0]]);
      expect(placesGained, code).toBe(rank === null || previousRank === null ? null : previousRank - rank);
    }
  });

  it("leaves gaps where a state was no member yet or was not scored, and keeps ties", () => {
    const { paths, editions } = table();
    const at = (code: string, year: number) => paths.get(code)?.[editions.findIndex(({ edition }) => edition === year)];
    expect([at("SSD", 2010), at("MNE", 2005), at("LBY", 2012), at("MCO", 2008)]).toEqual([null, null, null, null]);
    const of2018 = [...paths.keys()].map((code) => at(code, 2018));
    for (const tied of [49, 155]) expect(of2018.filter((rank) => rank === tied)).toHaveLength(2);
  });

  it("orders by any of its columns, what is missing last", () => {
    const codes = (sort: string) => table({ sort: by(sort) }).rows.map(({ country: { code } }) => code);
    expect(codes("-change").slice(0, 2)).toEqual(["LIE", "SAU"]);
    expect(codes("previous")[0]).toBe("USA"); // first in 2003
    expect(table({ sort: by("previous") }).rows.at(-1)?.previousRank).toBeNull();
  });

  it("takes the scale of its bars from all states, whatever the group", () => {
    expect(table({ group: "gcc" }).rows).toHaveLength(6);
    expect(table({ group: "gcc" }).mostPlaces).toBe(table().mostPlaces);
  });

  it("has no path and no change in the first edition", () => {
    const first = table({ edition: 2003, since: null });
    expect(first.columns).not.toContain("previous");
    expect(first.editions).toHaveLength(1);
    expect(first.mostPlaces).toBe(1);
  });

  it("begins where it is asked to, if that lies before", () => {
    expect([earlierEdition(survey, 2024, 2012), earlierEdition(survey, 2010, 2012), earlierEdition(survey, 2003, 2003)]).toEqual([2012, 2003, null]);
  });
});

describe("a move against all others", () => {
  it.each([[2003, 2024, "egdi"], [2022, 2024, "egdi"], [2005, 2012, "osi"], [2010, 2018, "hci"]] as const)("is counted as defined, %i to %i in %s", (from, to, indicator) => {
    const gains = new Map(survey.countries.flatMap(({ code }) => {
      const [a, b] = [naiveRank(code, from, indicator), naiveRank(code, to, indicator)];
      return a === null || b === null ? [] : [[code, a - b] as const];
    }));
    for (const { code } of survey.countries) {
      const move = rankMove(survey, code, { indicator, from, to });
      const own = gains.get(code) ?? null;
      expect(move.compared).toBe(gains.size);
      expect(move.placesGained, code).toBe(own);
      const side = (gain: number) => own !== null && own !== 0 && Math.sign(gain) === Math.sign(own);
      const others = [...gains].filter(([other, gain]) => other !== code && side(gain));
      expect(new Set(move.further.map((country) => country.code)), code).toEqual(new Set(others.filter(([, gain]) => Math.abs(gain) > Math.abs(own ?? 0)).map(([other]) => other)));
      expect(new Set(move.asFar.map((country) => country.code)), code).toEqual(new Set(others.filter(([, gain]) => gain === own).map(([other]) => other)));
    }
  });

  it("names the furthest first, and nobody where nothing moved", () => {
    const small = surveyOf({ 2022: { AAA: { rank: 10 }, BBB: { rank: 40 }, CCC: { rank: 50 }, DDD: { rank: 5 } }, 2024: { AAA: { rank: 9 }, BBB: { rank: 30 }, CCC: { rank: 20 }, DDD: { rank: 5 } } });
    const move = (code: string) => rankMove(small, code, { indicator: "egdi", from: 2022, to: 2024 });
    expect(move("AAA").further.map(({ code }) => code)).toEqual(["CCC", "BBB"]);
    expect(move("DDD")).toMatchObject({ placesGained: 0, further: [], asFar: [] });
  });
});
