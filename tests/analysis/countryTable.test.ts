import { describe, expect, it } from "vitest";
import { cellOf, countryTable, nextSort, parseSort, type TableSort } from "~/analysis/countryTable";
import { country, surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const survey = surveyOf(
  {
    2022: { BHR: { rank: 54, egdi: 0.75, epi: 0.5 }, OMN: { rank: 50, egdi: 0.78 }, LBY: { rank: 169, egdi: 0.3 }, NOR: { status: "no_online_presence" } },
    2024: {
      BHR: { rank: 18, egdi: 0.92, osi: 0.9, hci: null }, OMN: { rank: 18, egdi: 0.92, osi: 0.8, hci: 0.7 },
      LBY: { status: "no_online_presence", osi: 0, epi: 0, tii: 0.4, hci: 0.8 }, NOR: { rank: 15, egdi: 0.95, osi: 0.9 },
    },
  },
  { countries: [
    country("OMN", { isGcc: true, isArab: true, name: { en: "Oman", ar: "عُمان" } }), country("BHR", { isGcc: true, isArab: true, name: { en: "Bahrain", ar: "البحرين" } }),
    country("LBY", { isArab: true, name: { en: "Libya", ar: "ليبيا" } }), country("NOR", { region: "Europe", name: { en: "Norway", ar: "النرويج" } }),
  ] },
);
const table = (sort: string, rest: { edition?: number; group?: "world" | "gcc" | "arab"; compare?: ReturnType<typeof wordsOf>["format"]["compare"] } = {}) =>
  countryTable(survey, { edition: 2024, group: "world", compare: wordsOf("en").format.compare, sort: parseSort(sort) as TableSort, ...rest });
const codes = (sort: string, rest = {}) => table(sort, rest).rows.map(({ country: { code } }) => code);

describe("the order of the table", () => {
  it("is by rank, ties by name, the country without a rank last", () => expect(codes("rank")).toEqual(["NOR", "BHR", "OMN", "LBY"]));
  it("leaves what is missing last in either direction", () => {
    expect(codes("-rank")).toEqual(["BHR", "OMN", "NOR", "LBY"]);
    expect(codes("hci")).toEqual(["OMN", "LBY", "BHR", "NOR"]); // 0.7, 0.8, not published twice
    expect(codes("-hci")).toEqual(["LBY", "OMN", "BHR", "NOR"]);
  });
  it("puts names in the order of the reader's language", () => {
    expect(codes("country")).toEqual(["BHR", "LBY", "NOR", "OMN"]);
    expect(codes("country", { compare: wordsOf("ar").format.compare })).toEqual(["BHR", "NOR", "OMN", "LBY"]);
    expect(codes("-country")).toEqual(["OMN", "NOR", "LBY", "BHR"]);
  });
  it("falls back to rank where the column is not there: the first edition has none before it", () => {
    const first = table("-change", { edition: 2022 });
    expect(first.columns).not.toContain("change");
    expect(first.sort).toEqual({ column: "rank", isDescending: false });
    expect(first.rows[0]?.country.code).toBe("OMN");
  });
});

describe("the rows of the table", () => {
  const rowOf = (code: string) => table("rank").rows.find((row) => row.country.code === code);
  it("count places gained on the edition before as positive", () => {
    expect(rowOf("BHR")).toMatchObject({ rank: 18, previousRank: 54, placesGained: 36 });
    expect(rowOf("NOR")).toMatchObject({ previousRank: null, placesGained: null });
  });
  it("give a country without a presence online no OSI and no EPI, rather than 0", () => {
    expect(rowOf("LBY")).toMatchObject({ status: "no_online_presence", rank: null, placesGained: null, values: { egdi: null, osi: null, tii: 0.4, hci: 0.8, epi: null } });
  });
  it("are the members of the group chosen", () => expect(codes("rank", { group: "arab" })).toEqual(["BHR", "OMN", "LBY"]));
  it("hold a country whose row could not be read, and say so", () => {
    const { rows } = countryTable({ ...survey, byEdition: new Map([[2024, new Map()]]) }, { edition: 2024, group: "gcc", compare: wordsOf("en").format.compare, sort: { column: "rank", isDescending: false } });
    expect(rows.map((row) => [row.status, cellOf(row, "egdi")])).toEqual([["no_row", null], ["no_row", null]]);
  });
});

describe("a column id in the address", () => {
  it.each([["rank", { column: "rank", isDescending: false }], ["-change", { column: "change", isDescending: true }], ["name", null], ["--egdi", null], ["", null]])("%s", (written, sort) => expect(parseSort(written)).toEqual(sort));
  it("asks for the best first, then for the other way round", () => {
    const byRank: TableSort = { column: "rank", isDescending: false };
    expect(nextSort(byRank, "egdi")).toBe("-egdi");
    expect(nextSort({ column: "egdi", isDescending: true }, "egdi")).toBe("egdi");
    expect(nextSort(byRank, "rank")).toBe("-rank");
    expect(nextSort(byRank, "previous")).toBe("previous");
  });
});
