import { expect, it } from "vitest";
import { initiativeTimeline } from "~/analysis/initiativeTimeline";
import { csvText } from "~/export/saveTable";
import { initiativeFile } from "~/catalogue/initiativeFile";
import { fileOf, filterOf, initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSources, shippedSurvey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const survey = surveyOf({ 2010: { BHR: { rank: 13 } }, 2014: { BHR: { rank: 18 } } });
const question = { country: "BHR", lanesBy: "kind", rest: "hide", selected: null } as const;
const figures = [{ value: 1000, qualifier: "about", unit: { en: "people", ar: "شخص" }, what: { en: "took part", ar: "شاركوا" } }] as const;
const file = fileOf([initiative("late", "2013-09", { figures, partners: ["un", "eu"] }), initiative("undated", null), initiative("filtered-out", "2012", { kind: "award" })]);
const source = { ...shippedSources[0], id: "text", title: { en: "A text, undated", ar: "نص" } } as (typeof shippedSources)[number];

it("holds a row for each initiative that meets the filter, the undated too, with ids and dates for machines and texts for readers", () => {
  const answer = initiativeTimeline(survey, file, { ...question, filter: filterOf({ kind: ["forum"] }) });
  const { columns, rows } = initiativeFile(wordsOf("en"), answer, [source]);
  const cell = (row: number, head: string) => rows[row]?.[columns.findIndex((column) => column.head === head)];
  const entry = (row: number, heads: readonly string[]) => heads.map((head) => cell(row, head));
  expect(rows.map(([id]) => id)).toEqual(["late", "undated"]);
  expect(entry(0, ["Start", "End", "Precision", "Basis of the date"])).toEqual(["2013-09", null, "month", "stated"]);
  expect(entry(1, ["Start", "End", "Precision", "Basis of the date"])).toEqual([null, null, "none", null]);
  expect(entry(0, ["Country codes", "Partner ids", "Topic id", "Source ids", "Sources"])).toEqual(["BHR", "un; eu", "services", "text", "A text, undated"]);
  expect(entry(0, ["Summary", "Figures"])).toEqual(["About late", "about 1,000 people took part"]);
  expect(entry(0, ["Rank before", "Rank after"])).toEqual([13, 18]);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
});

it.each(["ar", "en"] as const)("holds all that is shipped, in %s, in cells that no spreadsheet runs", (language) => {
  const answer = initiativeTimeline(shippedSurvey, shippedInitiatives, { ...question, filter: filterOf() });
  const text = csvText((words) => initiativeFile(words, answer, shippedSources), wordsOf(language, "arab"));
  expect(text.split("\r\n")).toHaveLength(shippedInitiatives.initiatives.length + 2);
  expect(text).not.toMatch(/[٠-٩\u2066-\u2069]/);
  expect(text).not.toMatch(/(^|,|\n)"?[=@\t]/m);
});
