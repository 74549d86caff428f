import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { checksums, compared } from "../../scripts/checksums.mjs";
import { assessments, countries, DATA_FOLDER, editions, spellings } from "./shipped";

const sealed = JSON.parse(readFileSync(resolve(import.meta.dirname, "checksums.json"), "utf8")) as Readonly<Record<string, string>>;
const found = checksums(DATA_FOLDER);
const { missing, changed, vanished } = compared(sealed, found);

it("every cell is as it was checked against the source", () => {
  const sentences = changed.map(
    (name) => `${name} has changed: put it back, or, if the source was corrected, run \`npm run seal -- --reseal <column or edition>\``,
  );
  expect(sentences).toEqual([]);
});

it("every column and edition has a checksum", () => {
  const sentences = missing.map((name) => `${name} has no checksum yet: check the figures against the source, then run \`npm run seal\``);
  expect(sentences).toEqual([]);
});

it("nothing that had a checksum is gone", () => {
  expect(vanished).toEqual([]);
});

it("the checksums cover every column of every table, egdi.csv per edition, editions.csv per row", () => {
  const expected = [
    ...editions.rows.flatMap(({ edition }) => [`editions.csv ${edition}`, ...assessments.header.map((column) => `egdi.csv ${edition} ${column}`)]),
    ...countries.header.map((column) => `countries.csv ${column}`),
    ...spellings.header.map((column) => `country_spellings.csv ${column}`),
  ];
  expect(Object.keys(sealed).sort()).toEqual(expected.sort());
  expect(Object.values(sealed).filter((checksum) => !/^[0-9a-f]{16}$/.test(checksum))).toEqual([]);
});
