import { describe, expect, it } from "vitest";
import { countries, repeated, spellings } from "./shipped";

const { rows } = spellings;
const codeOf = new Map(rows.map(({ spelling, iso3 }) => [spelling, iso3]));

describe("spellings of country names", () => {
  it("have their two columns in their order", () => {
    expect(spellings.header).toEqual(["spelling", "iso3"]);
  });

  it("stand once each, without spaces around them", () => {
    expect(repeated(rows.map(({ spelling }) => spelling))).toEqual([]);
    expect(rows.filter(({ spelling }) => spelling === "" || spelling !== spelling.trim()).map(({ spelling }) => spelling)).toEqual([]);
  });

  it("lead to a state that is in countries.csv", () => {
    const codes = new Set(countries.rows.map(({ iso3 }) => iso3));
    expect(rows.filter(({ iso3 }) => !codes.has(iso3)).map(({ spelling, iso3 }) => `${spelling} → ${iso3}`)).toEqual([]);
  });

  it("know every state under at least one", () => {
    const known = new Set(rows.map(({ iso3 }) => iso3));
    expect(countries.rows.filter(({ iso3 }) => !known.has(iso3)).map(({ iso3 }) => iso3)).toEqual([]);
  });

  it("never lead to two states when capitals are overlooked", () => {
    const pairs = new Set(rows.map(({ spelling, iso3 }) => `${spelling.toLowerCase()} → ${iso3}`));
    expect(repeated([...pairs].map((pair) => pair.split(" → ")[0] ?? ""))).toEqual([]);
  });

  it("never give one state's English name or label to another", () => {
    const wrong = countries.rows.flatMap(({ iso3, name_en, label_en }) =>
      [name_en, label_en].filter((name) => (codeOf.get(name) ?? iso3) !== iso3).map((name) => `${name} → ${codeOf.get(name)}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ["Swaziland", "SWZ"], ["Turkey", "TUR"], ["Libyan Arab Jamahiriya", "LBY"], ["Cape Verde", "CPV"], ["Czech Republic", "CZE"],
    ["The former Yugoslav Republic of Macedonia", "MKD"], ["Serbia and Montenegro", "SRB"], ["East Timor", "TLS"], ["Ivory Coast", "CIV"],
  ])("know the former name %s as %s", (name, code) => {
    expect(codeOf.get(name)).toBe(code);
  });

  it.each([
    ["Congo", "COG", "Democratic Republic of the Congo", "COD"],
    ["Republic of Korea", "KOR", "Democratic People's Republic of Korea", "PRK"],
    ["Niger", "NER", "Nigeria", "NGA"],
    ["Dominica", "DMA", "Dominican Republic", "DOM"],
    ["Guinea", "GIN", "Guinea-Bissau", "GNB"],
  ])("tell %s (%s) from %s (%s)", (one, oneCode, other, otherCode) => {
    expect([codeOf.get(one), codeOf.get(other)]).toEqual([oneCode, otherCode]);
  });
});
