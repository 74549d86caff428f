import { expect, it } from "vitest";
import { knownExceptions, methodSpans } from "~/analysis/comparability";
import { shippedSurvey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";

const row = { BHR: { rank: 1, egdi: 0.9 } };
const note = { en: "OSI weighs 0.34", ar: "وزن مؤشر الخدمات 0.34" };

it("begins a span where the method changed, and counts the members within it", () => {
  const { editions } = surveyOf({ 2003: row, 2005: row, 2008: row, 2010: row }, { editions: { 2003: { members: 190 }, 2005: { members: 191 }, 2008: { members: 192, methodNote: note }, 2010: { members: 192 } } });
  expect(methodSpans(editions)).toMatchObject([{ from: 2003, to: 2005, members: [190, 191], change: null }, { from: 2008, to: 2010, members: [192, 192], change: note }]);
});

it("finds the five methods of the Survey", () => {
  expect(methodSpans(shippedSurvey.editions).map(({ from, to }) => [from, to])).toEqual([[2003, 2005], [2008, 2010], [2012, 2020], [2022, 2022], [2024, 2024]]);
});

it("lists every row that bears a note, by edition", () => {
  const found = new Map(knownExceptions(shippedSurvey).map((exception) => [exception.note, exception]));
  expect(found.get("hci_missing_counted_as_0")).toMatchObject({ count: 37, editions: [{ edition: 2003 }, { edition: 2004 }, { edition: 2005 }] });
  const aboveOne = found.get("hci_above_1_in_source")?.editions.flatMap(({ edition, rows }) => rows.map(({ country, assessment }) => [edition, country.code, assessment.values.hci]));
  expect(aboveOne).toEqual([[2003, "FSM", 1.422], [2003, "TUV", 1.03]]);
});

it("leaves out a note that no row bears", () => expect(knownExceptions(surveyOf({ 2024: row }))).toEqual([]));
