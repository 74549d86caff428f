import { describe, expect, it } from "vitest";
import { panned, stepped, yearsOf, zoomed } from "~/analysis/timeWindow";

const whole = [2003, 2025] as const;

describe("a window on the years", () => {
  it("zooms about a moment that keeps its place", () => {
    const [from, to] = zoomed(whole, { whole, by: 0.5, about: 2014 });
    expect([from, to]).toEqual([2008.5, 2019.5]);
    expect((2014 - from) / (to - from)).toBeCloseTo((2014 - 2003) / 22);
  });
  it("is never shorter than a year or longer than all, and never leaves them", () => {
    expect(zoomed([2010, 2011], { whole, by: 0.1, about: 2010.2 })).toEqual([2010, 2011]);
    expect(zoomed([2010, 2015], { whole, by: 99, about: 2010 })).toEqual(whole);
    expect(panned([2010, 2015], whole, 40)).toEqual([2020, 2025]);
    expect(panned([2010, 2015], whole, -40)).toEqual([2003, 2008]);
  });
  it("steps in whole years, always by one at least", () => {
    expect(stepped(whole, whole, 1)).toEqual([2007, 2022]);
    expect(stepped([2010, 2012], whole, 1)).toEqual([2011, 2012]);
    expect(stepped([2010, 2011], whole, -1)[1] - stepped([2010, 2011], whole, -1)[0]).toBe(2);
    expect(stepped([2004, 2024], whole, -1)).toEqual(whole);
  });
  it("comes to rest on the nearest whole years; all of them ask nothing", () => {
    expect(yearsOf([2009.6, 2015.4], whole)).toEqual([2010, 2014]);
    expect(yearsOf([2012.6, 2013.6], whole)).toEqual([2013, 2013]);
    expect(yearsOf([2003.3, 2024.8], whole)).toBeNull();
  });
});
