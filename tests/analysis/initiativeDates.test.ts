import { expect, it } from "vitest";
import { middle, overlap, span } from "~/analysis/initiativeDates";
import { yearMarks } from "~/analysis/markedPath";
import type { Initiative, InitiativeDate } from "~/domain/initiative";

const dated = (from: string | null, to: string | null = null): InitiativeDate => ({ precision: from === null ? "none" : "year", from, to, basis: "stated", reason: null });
const initiative = (id: string, from: string | null, sources = 1): Initiative => ({
  id, date: dated(from), title: { en: id, ar: id }, summary: { en: id, ar: id }, countries: ["BHR"], partners: [], kind: "forum", topic: "t", figures: [], sources: Array.from({ length: sources }, (_, i) => `s${i}`),
});

it("places a year in its middle, so that it never pretends to be a day", () => {
  expect(middle(dated("2013"))).toBe(2013.5);
  expect(middle(dated("2010-08-01"))).toBeCloseTo(2010.585, 2);
  expect(middle(dated(null))).toBeNull();
});

it("keeps the last day of a year in that year", () => expect(overlap(span(dated("2013-12-31")) ?? [0, 0], [2014, 2015])).toBe(false));

it("covers a range from the start of its first year to the end of its last", () => expect(span(dated("2010", "2012"))).toEqual([2010, 2013]));

it("numbers the years in which something is dated, the most attested first", () => {
  const marks = yearMarks([initiative("a", "2014"), initiative("b", "2010"), initiative("c", "2014", 2), initiative("d", null), initiative("e", "1999")], "BHR", [2003, 2024]);
  expect(marks.map(({ number, year, initiatives }) => [number, year, initiatives.map(({ id }) => id)])).toEqual([[1, 2010, ["b"]], [2, 2014, ["c", "a"]]]);
  expect(yearMarks([initiative("a", "2014")], "SAU", [2003, 2024])).toEqual([]);
});
