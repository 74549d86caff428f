import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseAssessments } from "~/data/assessments";
import { parseCountries } from "~/data/countries";
import { parseEditions } from "~/data/editions";
import { DataFileError } from "~/data/problems";
import { parseSurvey } from "~/data/survey";
import { unreadableText } from "~/sentences/data";
import { surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const HEAD = "edition,iso3,status,rank,egdi,osi,tii,hci,epi,notes";
const GOOD = "2024,BHR,scored,18,0.91958,0.90305,0.98773,0.86804,0.90410,";
const { editions, countries } = surveyOf({ 2003: { AND: {}, BHR: {} }, 2024: {} });
const parse = (text: string) => parseAssessments(text, { editions, countries });
const read = (...rows: readonly string[]) => parse([HEAD, ...rows].join("\r\n"));

describe("a good row of egdi.csv", () => {
  it("becomes an assessment", () => {
    expect(read(GOOD)).toEqual({
      problems: [],
      rows: [{ edition: 2024, country: "BHR", status: "scored", rank: 18, notes: [], values: { egdi: 0.91958, osi: 0.90305, tii: 0.98773, hci: 0.86804, epi: 0.9041 } }],
    });
  });
  it("keeps what was not published as null", () => {
    expect(read("2003,AND,no_online_presence,,,0.00000,,,,").rows[0]).toMatchObject({ rank: null, values: { egdi: null, tii: null, osi: 0 } });
  });
  it("is read behind a byte order mark", () => expect(parse(`\uFEFF${HEAD}\n${GOOD}`).rows).toHaveLength(1));
});

describe.each([
  ["edition", "MMXXIV,BHR,scored,18,0.9,0.9,0.9,0.9,0.9,", "not a number"],
  ["iso3", "2024,Bahrain,scored,18,0.9,0.9,0.9,0.9,0.9,", "no country of countries.csv"],
  ["iso3", "2024,XKX,scored,18,0.9,0.9,0.9,0.9,0.9,", "no country of countries.csv"],
  ["iso3", "2024,BHR,scored,17,0.9,0.9,0.9,0.9,0.9,", "a second row for this country and edition"],
  ["edition", "2019,BHR,scored,18,0.9,0.9,0.9,0.9,0.9,", "no edition of editions.csv"],
  ["status", "2024,BHR,ranked,18,0.9,0.9,0.9,0.9,0.9,", "none of \u2066scored"],
  ["rank", "2024,BHR,scored,18.5,0.9,0.9,0.9,0.9,0.9,", "not a whole number"],
  ["rank", "2024,BHR,scored,,0.9,0.9,0.9,0.9,0.9,", "empty although the country is scored"],
  ["rank", "2024,BHR,not_computed,183,,0.9,0.9,,0.9,", "given although the status is \u2066not_computed"],
  ["egdi", "2024,BHR,scored,18,1.9,0.9,0.9,0.9,0.9,", "not between 0 and 1.5"],
  ["osi", "2024,BHR,scored,18,0.9,٠٫٩,0.9,0.9,0.9,", "not a number"],
  ["notes", "2024,BHR,scored,18,0.9,0.9,0.9,0.9,0.9,estimated", "none of"],
])("a row whose %s is broken (%s)", (column, row, reason) => {
  it("is left out, named by line, column and value, and the others stay", () => {
    const { rows, problems } = read(GOOD, row, GOOD.replace("2024,BHR", "2003,AND"));
    expect(rows).toHaveLength(2);
    expect(problems).toEqual([expect.objectContaining({ file: "egdi.csv", line: 3, column })]);
    expect(problems.map((problem) => unreadableText(wordsOf("en"), problem.reason))[0]).toContain(reason);
    expect(unreadableText(wordsOf("ar"), problems[0]?.reason ?? { kind: "empty" })).toMatch(/[\u0600-\u06ff]/);
  });
});

it("names every problem of a file, not the first", () => {
  expect(read("x,BHR,scored,1,1,1,1,1,1,", "2024,bhr,scored,1,1,1,1,1,1,", "2024,BHR").problems.map(({ line }) => line)).toEqual([2, 3, 4]);
});

it("names the row whose quote is never closed, which holds all that follows", () => {
  const { rows, problems } = read(GOOD, '2024,AND,scored,18,0.9,0.9,0.9,0.9,0.9,"', GOOD.replace("2024", "2003"));
  expect(rows).toHaveLength(1);
  expect(problems).toEqual([expect.objectContaining({ line: 3, column: "", reason: { kind: "quotes" } })]);
});

it("names the column that a file lacks", () => {
  expect(() => parse("edition,iso3\n2024,BHR")).toThrow(DataFileError);
  expect(() => parse("edition,iso3\n2024,BHR")).toThrow(/egdi\.csv: no column status, rank/);
});

it("reads a weight written as a third or as a decimal, and no other", () => {
  const head = "edition,title,weight_osi,weight_tii,weight_hci,members,scored,method_change_en,method_change_ar,method_note_en,method_note_ar,method_change_indices";
  expect(parseEditions(`${head}\n2024,Survey,1/3,0.34,0.33,193,193,,,,,`).rows[0]?.weights).toEqual({ osi: 1 / 3, tii: 0.34, hci: 0.33 });
  expect(parseEditions(`${head}\n2024,Survey,third,0.34,0.33,193,193,,,,,`).problems).toHaveLength(1);
  expect(parseEditions(`${head}\n2024,Survey,1/3,1/3,1/3,193,193,changed,,,,egdi`).problems[0]).toMatchObject({ column: "method_change_ar" });
});

it("refuses a country without a name in either language", () => {
  const head = "iso3,name_en,name_ar,label_en,label_ar,gender_ar,region,subregion,gcc,arab_league";
  expect(parseCountries(`${head}\nBHR,Bahrain,,Bahrain,البحرين,f,Asia,Western Asia,1,1`).problems).toEqual([expect.objectContaining({ column: "name_ar", reason: { kind: "empty" } })]);
});

it("reads the shipped files without a problem, every edition whole", () => {
  const shipped = (file: string) => readFileSync(`public/data/${file}`, "utf8");
  const survey = parseSurvey({ egdi: shipped("egdi.csv"), countries: shipped("countries.csv"), editions: shipped("editions.csv") });
  expect(survey.problems).toEqual([]);
  for (const { edition } of survey.editions) expect(survey.byEdition.get(edition)?.size, String(edition)).toBe(survey.countries.length);
});
