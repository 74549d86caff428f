import { describe, expect, it } from "vitest";
import { asking, partInTheWay } from "~/analysis/facets";
import { filtered, optionCounts, testsOf, yearCounts } from "~/analysis/initiativeFilter";
import { filterOf, initiative } from "../fixtures/initiatives";

const all = [
  initiative("award-2012", "2012", { kind: "award" }),
  initiative("forum-2013", "2013", { countries: ["BHR", "QAT"], partners: ["un", "eu"] }),
  initiative("programme", "2013-11/2015-02", { kind: "programme", partners: [] }),
  initiative("undated", null, { countries: ["QAT"], topic: "skills" }),
];
const idsOf = (...filter: Parameters<typeof filterOf>) => filtered(all, filterOf(...filter)).map(({ id }) => id);

describe("a filter", () => {
  it("asks nothing where nothing is chosen", () => expect(idsOf()).toHaveLength(4));
  it("takes any of the values within a facet", () => expect(idsOf({ kind: ["award", "programme"] })).toEqual(["award-2012", "programme"]));
  it("asks all facets together", () => expect(idsOf({ kind: ["forum"], state: ["QAT"], partner: ["eu"] })).toEqual(["forum-2013"]));
  it("takes what overlaps the years, and what has no date only without them", () => {
    expect(idsOf({ years: [2014, 2014] })).toEqual(["programme"]);
    expect(idsOf({ years: [2013, 2013] })).toEqual(["forum-2013", "programme"]);
    expect(idsOf({ years: [2000, 2030] })).not.toContain("undated");
  });
  it("names the parts that ask something", () => expect(asking(testsOf(filterOf({ topic: ["skills"], years: [2010, 2011] })))).toEqual(["topic", "years"]));
});

describe("live counts", () => {
  it("count a facet under the other filters, not under its own", () => {
    const counts = optionCounts(all, filterOf({ kind: ["award"], state: ["BHR"] }), "kind");
    expect([...counts]).toEqual([["award", 1], ["forum", 1], ["programme", 1]]);
  });
  it("count an initiative in each of its countries", () => expect(optionCounts(all, filterOf(), "state")).toEqual(new Map([["BHR", 3], ["QAT", 2]])));
  it("count a range in each year that it touches, whatever years are chosen", () =>
    expect(yearCounts(all, filterOf({ years: [2012, 2012] }))).toEqual(new Map([[2012, 1], [2013, 2], [2014, 1], [2015, 1]])));
});

describe("a filter that finds nothing", () => {
  it("names the part whose removal finds most", () => {
    expect(partInTheWay(all, testsOf(filterOf({ kind: ["award"], years: [2013, 2013] })))).toEqual({ part: "kind", found: 2 });
    expect(partInTheWay(all, testsOf(filterOf({ kind: ["award"], matches: () => false })))).toEqual({ part: "text", found: 1 });
  });
  it("names none where no single one stands in the way", () =>
    expect(partInTheWay(all, testsOf(filterOf({ kind: ["award"], years: [2013, 2013], matches: () => false })))).toBeNull());
});
