import { describe, expect, it } from "vitest";
import { busiestSpan } from "~/analysis/busiestSpan";
import { pathsOf } from "~/analysis/paths";
import { initiative } from "../fixtures/initiatives";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf({ 2008: { BHR: { rank: 42 } }, 2010: { BHR: { rank: 13 } }, 2012: { BHR: { rank: 36 } }, 2014: { BHR: { status: "no_online_presence" } }, 2016: { BHR: { rank: 24 } } });
const [path] = pathsOf(survey, { indicator: "egdi", measure: "rank", from: 2008, to: 2016, subjects: [{ id: "BHR", role: "focus" }] }).paths;
const spanOf = (...years: readonly (string | null)[]) => (path ? busiestSpan(years.map((year, i) => initiative(`i${i}`, year)), path) : null);

describe("the busiest years", () => {
  it("are the shortest run that holds half of the dated initiatives", () =>
    expect(spanOf("2007", "2010", "2010-08", "2012", "2019")).toMatchObject({ from: 2010, to: 2012, count: 3, of: 5, isSpread: false }));
  it("leave the undated out of both counts", () => expect(spanOf("2010", null, null)).toMatchObject({ from: 2010, to: 2010, count: 1, of: 1 }));
  it("are the fullest of equally short runs, then the earliest", () => {
    expect(spanOf("2009", "2013", "2013", "2013")).toMatchObject({ from: 2013, to: 2013, count: 3 });
    expect(spanOf("2009", "2013")).toMatchObject({ from: 2009, to: 2009, count: 1 });
  });
  it("are said to be spread where no six years hold half", () =>
    expect(spanOf("2003", "2010", "2017")).toMatchObject({ from: 2003, to: 2017, count: 3, isSpread: true }));
  it("are none where nothing is dated", () => expect(spanOf(null)).toBeNull());
});

describe("the rank in the busiest years", () => {
  it("is the best and the worst of their editions", () =>
    expect(spanOf("2010", "2012")?.ranks).toEqual({ best: { edition: 2010, rank: 13 }, worst: { edition: 2010, rank: 13 } }));
  it("spans editions that lie within", () =>
    expect(spanOf("2010", "2010", "2012", "2012", "2013", "2007", "2019")?.ranks).toMatchObject({ best: { rank: 13 }, worst: { rank: 36 } }));
  it("is none where the country was not ranked, or no edition came out", () => {
    expect(spanOf("2014")?.ranks).toBeNull();
    expect(spanOf("2011")?.ranks).toBeNull();
  });
});
