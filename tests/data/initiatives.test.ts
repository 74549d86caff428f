import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseInitiatives } from "~/data/initiatives";
import { DataFileError } from "~/data/problems";
import { parseSources } from "~/data/sources";
import { unreadableText } from "~/sentences/data";
import { shippedSurvey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";

const shipped = JSON.parse(readFileSync("public/data/initiatives.json", "utf8"));
const read = (change: (file: typeof shipped) => void = () => undefined) => {
  const file = structuredClone(shipped);
  change(file);
  return parseInitiatives(JSON.stringify(file), shippedSurvey);
};
const total = shipped.initiatives.length;
const third: string = shipped.initiatives[2].id;

it("reads the shipped file without a problem", () => {
  expect(read()).toMatchObject({ problems: [] });
  expect(read().initiatives).toHaveLength(total);
});

describe.each([
  ["title.ar", (entry: typeof shipped) => { entry.title.ar = ""; }, "", "empty"],
  ["summary.en", (entry: typeof shipped) => { delete entry.summary.en; }, "", "missing"],
  ["kind", (entry: typeof shipped) => { entry.kind = "party"; }, "party", "none of \u2066programme, agreement, forum"],
  ["topic", (entry: typeof shipped) => { entry.topic = "magic"; }, "magic", "not named in this file"],
  ["partners.0", (entry: typeof shipped) => { entry.partners = ["undpp"]; }, "undpp", "not named in this file"],
  ["countries.0", (entry: typeof shipped) => { entry.countries = ["XKX"]; }, "XKX", "no country of countries.csv"],
  ["countries", (entry: typeof shipped) => { entry.countries = []; }, "[]", "empty"],
  ["sources", (entry: typeof shipped) => { entry.sources = []; }, "[]", "empty"],
  ["date.from", (entry: typeof shipped) => { entry.date.from = "2015-02-30"; }, "2015-02-30", "no such date"],
  ["date.from", (entry: typeof shipped) => { Object.assign(entry.date, { precision: "year", from: "1210", to: null }); }, "1210", "not between 1990 and 2036"],
  ["date.to", (entry: typeof shipped) => { Object.assign(entry.date, { precision: "range", from: "2015", to: "2037" }); }, "2037", "not between 1990 and 2036"],
  ["date.from", (entry: typeof shipped) => { Object.assign(entry.date, { precision: "day", from: "2015" }); }, "2015", "does not fit the precision"],
  ["date.to", (entry: typeof shipped) => { Object.assign(entry.date, { precision: "range", from: "2015", to: "2014" }); }, "2014", "the end lies before the start"],
  ["figures.0.value", (entry: typeof shipped) => { entry.figures = [{ value: "7", qualifier: null, unit: entry.title, what: entry.title }]; }, "7", "not a number"],
  ["partners", (entry: typeof shipped) => { entry.partners = "un"; }, "un", "not of the form expected"],
])("an initiative whose %s is wrong", (column, spoil, value, reason) => {
  it(`is left out, named by id, field and value (${reason}), and the others stay`, () => {
    const { initiatives, claims, problems } = read((file) => spoil(file.initiatives[2]));
    expect(initiatives.map(({ id }) => id)).not.toContain(third);
    expect([initiatives.length, claims.length]).toEqual([total - 1, shipped.claims.length]);
    expect(problems).toEqual([expect.objectContaining({ file: "initiatives.json", line: third, column, value })]);
    const [why = ""] = problems.map((problem) => unreadableText(wordsOf("en"), problem.reason));
    expect(why).toContain(reason);
    expect(problems.map((problem) => unreadableText(wordsOf("ar"), problem.reason)).join("")).toMatch(/[\u0600-\u06ff]/);
  });
});

it("keeps the first of two entries with one id", () => {
  const { initiatives, problems } = read((file) => { file.initiatives[3].id = third; });
  expect(initiatives.filter(({ id }) => id === third)).toHaveLength(1);
  expect(problems).toEqual([{ file: "initiatives.json", line: third, column: "id", value: third, reason: { kind: "twice" } }]);
});

it("names an entry without an id by its place in its list, and every field at fault", () => {
  const { problems } = read((file) => { Object.assign(file.initiatives[2], { id: undefined, kind: "party" }); });
  expect(problems.map(({ line, column }) => [line, column])).toEqual([[3, "id"], [3, "kind"]]);
});

it("leaves out a wrong claim and keeps the initiatives", () => {
  const { initiatives, claims, problems } = read((file) => { file.claims[0].indicator = "gdp"; });
  expect([initiatives.length, claims.length]).toEqual([total, shipped.claims.length - 1]);
  expect(problems).toEqual([expect.objectContaining({ line: shipped.claims[0].id, column: "indicator", value: "gdp" })]);
});

it("says of a torn file that it is torn, of one without a list which, and of one without a usable initiative that it is empty", () => {
  expect(() => parseInitiatives('{"initiatives": [', shippedSurvey)).toThrow(DataFileError);
  expect(() => read((file) => { delete file.claims; })).toThrow(/initiatives\.json: claims/);
  expect(() => read((file) => { for (const entry of file.initiatives) entry.kind = "party"; })).toThrow(/no usable initiative/);
  expect(() => parseSources("<html>")).toThrow(/sources\.json/);
});

it("names the id of an entry at fault in a file that is used whole", () => {
  const sources = JSON.parse(readFileSync("public/data/sources.json", "utf8"));
  sources[2].title.ar = "";
  expect(() => parseSources(JSON.stringify(sources))).toThrow(`sources.json: ${sources[2].id}, title.ar: empty`);
});
