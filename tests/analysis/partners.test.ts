import { describe, expect, it } from "vitest";
import { filtered } from "~/analysis/initiativeFilter";
import { initiativeNames } from "~/analysis/initiativeTimeline";
import { partnersOf } from "~/analysis/partners";
import { fileOf, filterOf, initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSurvey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";

const file = fileOf([
  initiative("a", "2013", { countries: ["BHR", "QAT"], partners: ["un", "eu"] }),
  initiative("b", "2013-11/2015-02", { partners: ["un"] }),
  initiative("c", null, { countries: ["QAT"], partners: [] }),
  initiative("d", null, { partners: ["eu"] }),
  initiative("e", "2012", { partners: ["un"], sources: ["other"] }),
]);
const names = initiativeNames(surveyOf({ 2012: { BHR: { rank: 1 }, QAT: { rank: 2 } } }), file);
const ask = (rest = {}) => { const filter = filterOf(rest); return partnersOf(filtered(file.initiatives, filter, "partner"), filter, names); };
const brief = ({ rows }: ReturnType<typeof ask>) => rows.map(({ id, count, years, undated }) => [id, count, [...years].toSorted(([a], [b]) => a - b).map(([year, n]) => `${year}:${n}`).join(" "), undated]);

describe("the partners", () => {
  it("count an initiative with each of its partners and in each of its years, those without one last", () =>
    expect(brief(ask())).toEqual([["un", 3, "2012:1 2013:2 2014:1 2015:1", 0], ["eu", 2, "2013:1", 1], ["none", 1, "", 1]]));
  it("count each initiative once in all", () => {
    const { all, years, texts } = ask();
    expect([all.count, all.undated, all.years.get(2013), texts]).toEqual([5, 2, 2, 2]);
    expect(years).toEqual([2012, 2013, 2014, 2015]);
  });
  it("name the countries of a row, the most frequent first", () =>
    expect(ask().rows.map(({ countries }) => countries.map(({ code, count }) => `${code} ${count}`))).toEqual([["BHR 3", "QAT 1"], ["BHR 2", "QAT 1"], ["QAT 1"]]));
  it("keep all partners where some are asked for, as a choice among them would", () => expect(ask({ partner: ["eu"] }).rows).toHaveLength(3));
  it("name only the countries and the years that are asked for, so that each number is what its link finds", () => {
    const { rows, years } = ask({ state: ["QAT"], years: [2013, 2014] });
    expect(rows.map(({ id, count, countries }) => [id, count, countries])).toEqual([["un", 1, [{ code: "QAT", count: 1 }]], ["eu", 1, [{ code: "QAT", count: 1 }]]]);
    expect(years).toEqual([2013]);
    expect(ask({ years: [2014, 2014] }).years).toEqual([2014]);
  });
});

describe("every number of the shipped initiatives", () => {
  const { initiatives } = shippedInitiatives;
  const all = initiativeNames(shippedSurvey, shippedInitiatives);
  it.each([{}, { state: ["BHR"] }, { state: ["QAT", "KWT"] }, { kind: ["forum", "award"] }, { years: [2010, 2014] as const }])("is what its link finds, under %o", (rest) => {
    const filter = filterOf(rest);
    const { rows } = partnersOf(filtered(initiatives, filter, "partner"), filter, all);
    expect(rows.length).toBeGreaterThan(3);
    for (const { id, count, years, countries } of rows) {
      const found = (changes: Partial<typeof filter>) => filtered(initiatives, { ...filter, partner: [id], ...changes }).length;
      expect(found({})).toBe(count);
      for (const [year, n] of years) expect(found({ years: [year, year] })).toBe(n);
      for (const { code, count: n } of countries) expect(found({ state: [code] })).toBe(n);
    }
  });
  it("agrees with a count by hand", () => {
    const { rows, all: whole } = partnersOf(initiatives, filterOf(), all);
    const naive = (id: string) => initiatives.filter(({ partners }) => partners.includes(id)).length;
    for (const { id, count } of rows) expect(count).toBe(id === "none" ? initiatives.filter(({ partners }) => partners.length === 0).length : naive(id));
    expect(whole.count).toBe(initiatives.length);
    expect(rows[0]).toMatchObject({ id: "ungaid", count: 10 });
  });
});
