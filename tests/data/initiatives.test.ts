import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parseInitiatives } from "~/data/initiatives";
import { DataFileError } from "~/data/problems";
import { parseSources } from "~/data/sources";

const shipped = JSON.parse(readFileSync("public/data/initiatives.json", "utf8"));
const broken = (change: (file: typeof shipped) => void) => {
  const file = structuredClone(shipped);
  change(file);
  return () => parseInitiatives(JSON.stringify(file));
};

it("reads the shipped file", () => expect(parseInitiatives(JSON.stringify(shipped)).initiatives.length).toBe(shipped.initiatives.length));

it("names the field at fault, and the file", () => {
  expect(broken((file) => { file.initiatives[2].kind = "party"; })).toThrow(/initiatives\.json: initiatives\.2\.kind/);
  expect(broken((file) => { file.initiatives[0].title.ar = ""; })).toThrow(/initiatives\.0\.title\.ar/);
  expect(broken((file) => { file.initiatives[1].date.from = "spring 2010"; })).toThrow(/initiatives\.1\.date\.from/);
  expect(broken((file) => { file.initiatives[1].sources = []; })).toThrow(/initiatives\.1\.sources/);
});

it("says of a torn file that it is torn", () => {
  expect(() => parseInitiatives('{"initiatives": [')).toThrow(DataFileError);
  expect(() => parseSources("<html>")).toThrow(/sources\.json/);
});
