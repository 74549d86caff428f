import { describe, expect, it } from "vitest";
import { countries, editions, languageProblems, repeated, weight } from "./shipped";

const { rows } = editions;
const upTo2024 = rows.filter(({ edition }) => Number(edition) <= 2024);
const weights = (row: (typeof rows)[number]) => [row.weight_osi, row.weight_tii, row.weight_hci].map(weight);

describe("the list of editions", () => {
  it("has its twelve columns in their order", () => {
    expect(editions.header).toEqual([
      "edition", "title", "index_name", "weight_osi", "weight_tii", "weight_hci", "members", "scored",
      "method_change_en", "method_change_ar", "method_note_en", "method_note_ar", "method_change_indices",
    ]);
  });

  it("has the twelve to 2024, unevenly spaced", () => {
    const years = [2003, 2004, 2005, 2008, 2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024];
    expect(upTo2024.map(({ edition }) => Number(edition))).toEqual(years);
  });

  it("runs from the earliest to the latest, each year once", () => {
    const years = rows.map(({ edition }) => edition);
    expect(years.filter((year) => !/^\d{4}$/.test(year))).toEqual([]);
    expect(years).toEqual([...years].sort());
    expect(repeated(years)).toEqual([]);
  });

  it("gives each report its own title, naming its year", () => {
    expect(repeated(rows.map(({ title }) => title))).toEqual([]);
    expect(rows.filter(({ title, edition }) => !title.includes(edition)).map(({ edition }) => edition)).toEqual([]);
  });

  it("calls the index one of readiness until 2008, of development since", () => {
    const called = (index: string) => upTo2024.filter(({ index_name }) => index_name === index).map(({ edition }) => Number(edition));
    expect(called("E-Government Readiness Index")).toEqual([2003, 2004, 2005, 2008]);
    expect(called("E-Government Development Index")).toEqual([2010, 2012, 2014, 2016, 2018, 2020, 2022, 2024]);
  });
});

describe("weights", () => {
  it.each(rows)("of $edition are fractions of 1 and add up to it", (row) => {
    for (const share of weights(row)) expect(share > 0 && share < 1).toBe(true);
    expect(weights(row).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 12);
  });

  it("are a third each, but 34 : 33 : 33 in 2008 and 2010", () => {
    const unequal = upTo2024.filter((row) => [row.weight_osi, row.weight_tii, row.weight_hci].some((share) => share !== "1/3"));
    expect(unequal.map((row) => [Number(row.edition), ...weights(row)])).toEqual([[2008, 0.34, 0.33, 0.33], [2010, 0.34, 0.33, 0.33]]);
  });
});

describe("member states", () => {
  it("are 191 until 2005, 192 with Montenegro in 2008 and 2010, 193 with South Sudan from 2012", () => {
    const expected = upTo2024.map(({ edition }) => (Number(edition) < 2008 ? 191 : Number(edition) < 2012 ? 192 : 193));
    expect(upTo2024.map(({ members }) => Number(members))).toEqual(expected);
  });

  it("of the latest edition are the states of countries.csv", () => {
    expect(Number(rows.at(-1)?.members)).toBe(countries.rows.length);
  });

  it("are never fewer than the states scored, and all are scored from 2014 to 2024", () => {
    expect(rows.filter(({ scored, members }) => !(Number(scored) > 0 && Number(scored) <= Number(members))).map(({ edition }) => edition)).toEqual([]);
    expect(upTo2024.filter(({ scored, members }) => scored === members).map(({ edition }) => Number(edition))).toEqual([2014, 2016, 2018, 2020, 2022, 2024]);
  });
});

describe("changes of method", () => {
  const changed = rows.filter(({ method_change_en }) => method_change_en !== "");

  it("names the indices that a change touches, and none where nothing changed", () => {
    expect(rows.filter((row) => (row.method_change_en === "") !== (row.method_change_indices === "")).map(({ edition }) => edition)).toEqual([]);
  });

  it("are those of 2008, 2012, 2022 and 2024", () => {
    expect(changed.map(({ edition }) => Number(edition)).filter((year) => year <= 2024)).toEqual([2008, 2012, 2022, 2024]);
  });

  it("have a label and a sentence in both languages; where nothing changed all four are empty", () => {
    const problems = rows.flatMap(({ edition, method_change_en, method_change_ar, method_note_en, method_note_ar }) => {
      if ([method_change_en, method_change_ar, method_note_en, method_note_ar].every((text) => text === "")) return [];
      const label = languageProblems({ en: method_change_en, ar: method_change_ar }).map((problem) => `${edition} method_change: ${problem}`);
      return [...label, ...languageProblems({ en: method_note_en, ar: method_note_ar }).map((problem) => `${edition} method_note: ${problem}`)];
    });
    expect(problems).toEqual([]);
  });

  it("have labels that fit above a dotted line: at most 40 characters", () => {
    const long = changed.filter((row) => row.method_change_en.length > 40 || row.method_change_ar.length > 40);
    expect(long.map(({ edition }) => edition)).toEqual([]);
  });

  it("are named wherever the weights differ from the edition before", () => {
    const silent = rows.filter((row, i) => {
      const before = rows[i - 1];
      return before && weights(before).join() !== weights(row).join() && row.method_change_en === "";
    });
    expect(silent.map(({ edition }) => edition)).toEqual([]);
  });
});
