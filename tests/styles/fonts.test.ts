import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { fontFaces } from "../../scripts/fontSubsets";

const rules = (await fontFaces()).split("\n");
const rangesOf = (rule: string) => [...rule.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)].map(([, from = "", to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const);
const serves = (rule: string, character: string) => rangesOf(rule).some(([from, to]) => (character.codePointAt(0) ?? 0) >= from && (character.codePointAt(0) ?? 0) <= to);
const cutDown = (weight: number) => rules.filter((rule) => rule.includes(`font-weight:${weight}`) && /plex-(latin|arabic)-\d+-[0-9a-f]{8}/.test(rule));

const data = readdirSync("public/data").map((file) => `public/data/${file}`);
const shown = [...new Set(["src/i18n/ar.json", "src/i18n/en.json", ...data].flatMap((path) => [...readFileSync(path, "utf8")]))].filter((c) => c > " ");
/** Drawn by the system's typeface: no cut of Plex Sans Arabic holds them. */
const NOT_IN_THE_TYPEFACE = /[→←↔✓≠▲▼†‡*◆■□●★]/;

it.each([400, 500, 600])("serves every character of the texts and the data from the small files, weight %i", (weight) => {
  const missing = shown.filter((character) => !NOT_IN_THE_TYPEFACE.test(character) && !cutDown(weight).some((rule) => serves(rule, character)));
  expect(missing).toEqual([]);
});

it("asks for no character from two files of one weight, so that the full files stay unloaded", () => {
  for (const weight of [400, 500, 600]) {
    const plex = rules.filter((rule) => rule.includes(`font-weight:${weight}`) && rule.includes("IBM Plex"));
    const doubled = shown.filter((character) => plex.filter((rule) => serves(rule, character)).length > 1);
    expect(doubled).toEqual([]);
  }
});

it("keeps the Arabic-Indic digits for their own tabular typeface", () => {
  const digits = rules.filter((rule) => rule.includes("Masar Digits"));
  expect(digits).toHaveLength(3);
  for (const digit of "٠١٢٣٤٥٦٧٨٩٫٬") expect(digits.every((rule) => serves(rule, digit))).toBe(true);
});
