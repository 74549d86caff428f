import { describe, expect, it } from "vitest";
import { initiativeTimeline, neighbours, ranksAround, seenThrough, stretchOf, yearBounds } from "~/analysis/initiativeTimeline";
import { fileOf, filterOf, initiative } from "../fixtures/initiatives";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf({ 2010: { BHR: { rank: 13 }, QAT: { rank: 62 } }, 2012: { BHR: { rank: 36 }, QAT: { rank: 48 } }, 2014: { BHR: { rank: 18 }, QAT: { rank: 44 } } });
const forum = initiative("forum", "2013", { countries: ["BHR", "QAT"] });
const award = initiative("award", "2012", { kind: "award", partners: ["un", "eu"] });
const report = initiative("report", null, { kind: "report", partners: [] });
const talks = initiative("talks", "2012-03/2014-06", { partners: [] });
const file = fileOf([forum, report, talks, award]);
const ask = (rest: Partial<Parameters<typeof initiativeTimeline>[2]> = {}) =>
  initiativeTimeline(survey, file, { country: "BHR", filter: filterOf(), lanesBy: "kind", rest: "hide", selected: null, ...rest });
const contents = (answer: ReturnType<typeof ask>) => answer.lanes.map(({ id, items }) => [id, ...items.map(({ initiative: { id: own } }) => own)]);

describe("lanes", () => {
  it("follow the order of the kinds, each in the order of time, without those that hold nothing dated", () =>
    expect(contents(ask())).toEqual([["forum", "talks", "forum"], ["award", "award"]]));
  it("by country or partner repeat what belongs to several, the most frequent first", () => {
    expect(contents(ask({ lanesBy: "state" }))).toEqual([["BHR", "award", "talks", "forum"], ["QAT", "forum"]]);
    expect(contents(ask({ lanesBy: "partner" }))).toEqual([["un", "award", "forum"], ["eu", "award"], ["none", "talks"]]);
  });
  it("put a year in its middle and keep the ends of a range", () => {
    const items = ask().lanes.flatMap((lane) => lane.items);
    expect(items.find(({ initiative: { id } }) => id === "forum")).toMatchObject({ at: 2013.5, range: null });
    expect(items.find(({ initiative: { id } }) => id === "talks")?.range?.map((at) => Math.round(at * 100) / 100)).toEqual([2012.17, 2014.5]);
  });
});

describe("what does not meet the filter", () => {
  const filter = filterOf({ kind: ["award"] });
  it("is hidden", () => expect(contents(ask({ filter }))).toEqual([["award", "award"]]));
  it("or stays, marked as the rest, and is not counted", () => {
    const answer = ask({ filter, rest: "dim" });
    expect(answer.lanes.flatMap(({ items }) => items.filter(({ isRest }) => isRest).map(({ initiative: { id } }) => id))).toEqual(["talks", "forum"]);
    expect(answer.undated).toMatchObject([{ isRest: true }]);
    expect(answer.found).toEqual([award]);
    expect(answer.busiest).toMatchObject({ count: 1, of: 1 });
  });
});

it("keeps the undated off the axis, on the shelf", () => expect(ask().undated.map(({ initiative: { id } }) => id)).toEqual(["report"]));
it("draws the rank path of the chosen country alone", () => expect(ask({ country: "QAT" }).path.paths.map(({ subject }) => subject.id)).toEqual(["QAT"]));
it("opens what the address names, shown or not, and nothing for an unknown id", () => {
  expect(ask({ selected: "forum", filter: filterOf({ kind: ["award"] }) }).selected).toBe(forum);
  expect(ask({ selected: "nowhere" }).selected).toBeNull();
});

describe("the ranks around an initiative", () => {
  const ranks = (own: typeof forum) => ranksAround(ask(), own).all.map(({ edition, rank }) => [edition, rank]);
  it("are those of the editions before and after its year", () => expect(ranks(forum)).toEqual([[2012, 36], [2014, 18]]));
  it("hold the edition of the same year between them, since neither came first for certain", () => expect(ranks(award)).toEqual([[2010, 13], [2012, 36], [2014, 18]]));
  it("end where no later edition is out", () => expect(ranks(talks)).toEqual([[2010, 13], [2012, 36], [2014, 18]]));
  it("are none without a date", () => expect(ranks(report)).toEqual([]));
});

describe("earlier and later", () => {
  const ids = (own: typeof forum, filter = filterOf()) => { const { earlier, later } = neighbours(ask({ filter }), own); return [earlier?.id ?? null, later?.id ?? null]; };
  it("walk through the dated ones in the order of time", () => {
    expect(ids(talks)).toEqual(["award", "forum"]);
    expect(ids(award)).toEqual([null, "talks"]);
  });
  it("start from its place in time where the filter leaves the open one out", () => expect(ids(talks, filterOf({ partner: ["un"] }))).toEqual(["award", "forum"]));
  it("lead nowhere from an undated one", () => expect(ids(report)).toEqual([null, null]));
});

describe("the years that are looked at", () => {
  const years = filterOf({ years: [2012, 2012] });
  it("are all that editions and initiatives touch", () => {
    expect(ask()).toMatchObject({ whole: [2010, 2015], axis: [2010, 2015], band: null });
    expect(yearBounds(ask())).toEqual([2010, 2014]);
    const later = initiativeTimeline(survey, fileOf([initiative("plan", "2009/2026")]), { country: "BHR", filter: filterOf(), lanesBy: "kind", rest: "hide", selected: null });
    expect(later.whole).toEqual([2009, 2027]);
  });
  it("are those asked for where the rest is hidden, with what lies partly in them", () => {
    const answer = ask({ filter: years });
    expect(answer).toMatchObject({ axis: [2012, 2013], band: null });
    expect(contents(answer)).toEqual([["forum", "talks"], ["award", "award"]]);
  });
  it("are a band where the rest is dimmed", () => {
    const answer = ask({ filter: years, rest: "dim" });
    expect(answer).toMatchObject({ axis: [2010, 2015], band: [2012, 2013] });
    expect(answer.lanes.flatMap(({ items }) => items.filter(({ isRest }) => isRest).map(({ initiative: { id } }) => id))).toEqual(["forum"]);
  });
  it("can be moved over what the other filters leave, as the address would show it", () => {
    const moved = seenThrough(ask({ filter: years }), [2012.9, 2014.1]);
    expect(moved).toMatchObject({ axis: [2012.9, 2014.1], isMoving: true });
    expect(contents(moved)).toEqual([["forum", "talks", "forum"], ["award", "award"]]);
    expect(contents(seenThrough(ask(), [2013, 2014]))).toEqual(contents(ask({ filter: filterOf({ years: [2013, 2013] }) })));
    expect(contents(seenThrough(ask({ filter: filterOf({ kind: ["award"] }) }), [2013, 2014]))).toEqual([]);
  });
  it("stay within what there is", () => {
    expect(stretchOf([1990, 1995], [2003, 2025])).toEqual([2003, 2004]);
    expect(stretchOf([2020, 2050], [2003, 2025])).toEqual([2020, 2025]);
  });
});
