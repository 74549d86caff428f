import { describe, expect, it } from "vitest";
import { ARABIC_SCRIPT, countries, repeated, spellings } from "./shipped";

const { rows } = countries;
const codesWhere = (column: "gcc" | "arab_league" | "gender_ar" | "income_group", value: string) =>
  rows.filter((row) => row[column] === value).map(({ iso3 }) => iso3);

/** The subregions of M49, by region. */
const SUBREGIONS: Record<string, readonly string[]> = {
  Africa: ["Eastern Africa", "Middle Africa", "Northern Africa", "Southern Africa", "Western Africa"],
  Americas: ["Caribbean", "Central America", "Northern America", "South America"],
  Asia: ["Central Asia", "Eastern Asia", "South-eastern Asia", "Southern Asia", "Western Asia"],
  Europe: ["Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"],
  Oceania: ["Australia and New Zealand", "Melanesia", "Micronesia", "Polynesia"],
};

describe("the table", () => {
  it("has its fourteen columns in their order", () => {
    expect(countries.header).toEqual([
      "iso3", "m49", "name_en", "name_ar", "label_en", "label_ar", "gender_ar", "region", "subregion", "gcc", "arab_league", "income_group", "latitude", "longitude",
    ]);
  });

  it("has one row per member state, 193, in the order of their codes", () => {
    const codes = rows.map(({ iso3 }) => iso3);
    expect(codes).toHaveLength(193);
    expect(codes).toEqual([...codes].sort());
  });

  it("has codes of three capital letters and M49 codes of three digits, each once", () => {
    expect(rows.filter(({ iso3, m49 }) => !/^[A-Z]{3}$/.test(iso3) || !/^\d{3}$/.test(m49)).map(({ iso3 }) => iso3)).toEqual([]);
    expect(repeated(rows.map(({ iso3 }) => iso3))).toEqual([]);
    expect(repeated(rows.map(({ m49 }) => m49))).toEqual([]);
  });
});

describe("names", () => {
  it.each(["name_en", "name_ar", "label_en", "label_ar"] as const)("%s is given for every state, and never the same for two", (column) => {
    expect(rows.filter((row) => row[column] === "" || row[column] !== row[column].trim()).map(({ iso3 }) => iso3)).toEqual([]);
    expect(repeated(rows.map((row) => row[column]))).toEqual([]);
  });

  it("are in Arabic script alone in Arabic, in Latin script alone in English", () => {
    const mixed = rows.filter(
      (row) =>
        [row.name_ar, row.label_ar].some((name) => !ARABIC_SCRIPT.test(name) || /\p{Script=Latin}/u.test(name)) ||
        [row.name_en, row.label_en].some((name) => !/\p{Script=Latin}/u.test(name) || /\p{Script=Arabic}/u.test(name)),
    );
    expect(mixed.map(({ iso3 }) => iso3)).toEqual([]);
  });

  it("have labels of at most 22 characters, so that they fit at the end of a line", () => {
    expect(rows.filter((row) => row.label_en.length > 22 || row.label_ar.length > 22).map(({ iso3 }) => iso3)).toEqual([]);
  });

  it("are among the spellings in English, so that the UN's own form is read", () => {
    const code = new Map(spellings.rows.map(({ spelling, iso3 }) => [spelling, iso3]));
    expect(rows.filter(({ name_en, iso3 }) => code.get(name_en) !== iso3).map(({ name_en }) => name_en)).toEqual([]);
  });

  it("take feminine verbs in Arabic, but for nine states", () => {
    expect(codesWhere("gender_ar", "m")).toEqual(["IRQ", "JOR", "LBN", "MAR", "MNE", "SDN", "SOM", "SSD", "YEM"]);
    expect(codesWhere("gender_ar", "f")).toHaveLength(rows.length - 9);
  });
});

describe("groups", () => {
  it("are the UN's regions, with the subregions of M49 in each", () => {
    const found = Object.fromEntries(
      [...new Set(rows.map(({ region }) => region))].sort().map((name) => [
        name,
        [...new Set(rows.filter(({ region }) => region === name).map(({ subregion }) => subregion))].sort(),
      ]),
    );
    expect(found).toEqual(SUBREGIONS);
  });

  it("are the six states of the Gulf Cooperation Council", () => {
    expect(codesWhere("gcc", "1")).toEqual(["ARE", "BHR", "KWT", "OMN", "QAT", "SAU"]);
    expect(codesWhere("gcc", "0")).toHaveLength(rows.length - 6);
  });

  it("are 21 of the Arab League's 22, the Gulf among them: Palestine is not in the Survey", () => {
    expect(codesWhere("arab_league", "1")).toEqual([
      "ARE", "BHR", "COM", "DJI", "DZA", "EGY", "IRQ", "JOR", "KWT", "LBN", "LBY",
      "MAR", "MRT", "OMN", "QAT", "SAU", "SDN", "SOM", "SYR", "TUN", "YEM",
    ]);
    expect(codesWhere("arab_league", "0")).toHaveLength(rows.length - 21);
  });

  it("are the World Bank's four income groups; Venezuela is in none", () => {
    const groups = ["Low income", "Lower middle income", "Upper middle income", "High income"];
    expect(rows.filter(({ income_group }) => !groups.includes(income_group)).map(({ iso3, income_group }) => [iso3, income_group])).toEqual([["VEN", ""]]);
  });
});
