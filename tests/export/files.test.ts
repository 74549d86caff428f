import { expect, it } from "vitest";
import { groupTable } from "~/analysis/groupTable";
import { pathsOf } from "~/analysis/paths";
import { heatmapChart } from "~/charts/heatmap";
import { comparisonChart } from "~/charts/paths";
import { withPngText } from "~/export/pngChunks";
import { PRESETS, sizeOf, type NamedPreset } from "~/export/presets";
import { fileName, sourceLines, sourceText, type FigureRequest } from "~/export/request";
import { csvText } from "~/export/saveTable";
import { withoutMarks } from "~/i18n/format";
import { surveyOf } from "../fixtures/survey";
import { plain, wordsOf } from "../fixtures/words";
import type { Paths } from "~/analysis/paths";

const survey = surveyOf(
  { 2003: { BHR: { rank: 46, egdi: 0.51 }, "A,B": { status: "no_online_presence" } }, 2024: { BHR: { rank: 18, egdi: 0.91958 }, "A,B": { rank: 190, egdi: 0.1 } } },
  { editions: { 2024: { methodChange: { en: "HCI adds e-literacy", ar: "تغيّر" }, methodTouches: ["egdi", "hci"] } } },
);
const answer = pathsOf(survey, { indicator: "egdi", measure: "value", from: 2003, to: 2024, subjects: ["BHR", "A,B"].map((id) => ({ id, role: "compared" as const })) });
const request = (language: "ar" | "en"): FigureRequest<Paths> => ({
  chart: comparisonChart, answer, words: wordsOf(language, "arab"), caption: { title: "t", subtitle: "s", alt: "a" }, second: null, hasMark: true, background: "dark", time: "ltr", country: null, subject: "gcc", editions: survey.editions, isComputed: true, query: "?",
});

it("names files by figure, subject, editions, language, preset and theme", () => {
  const name = (preset: NamedPreset) => fileName(request("ar"), "png", preset);
  expect(PRESETS.map(name)).toEqual(["slide", "slide-4k", "a4-half", "square", "social"].map((id) => `masar-ranks-gcc-2003-2024-ar-${id}-dark.png`));
  expect(fileName({ ...request("en"), editions: survey.editions.slice(1) }, "csv")).toBe("masar-ranks-gcc-2024-en.csv"); // a table has no theme
  expect(fileName({ ...request("en"), background: "light" }, "ics")).toBe("masar-ranks-gcc-2003-2024-en.ics");
});

it("writes a table for spreadsheets: byte order mark, full precision, empty for not published", () => {
  expect(csvText((words) => comparisonChart.table(answer, words), wordsOf("en"))).toBe('\uFEFFEdition,BHR,"A,B"\r\n2003,0.51,\r\n2024,0.91958,0.1\r\n');
});

it("writes Western digits, in the heads too, for a reader who has chosen the others", () => {
  const table = groupTable(survey, { group: "world", indicator: "egdi", measure: "rank", from: 2003, to: 2024, country: "BHR" });
  expect(csvText((words) => heatmapChart.table(table, words), wordsOf("ar", "arab"))).toBe('\uFEFFالدولة,2003,2024\r\nد BHR,46,18\r\n"د A,B",,190\r\n');
});

it("writes what was computed without the noise of binary fractions", () => {
  const change = 0.91955 - 0.7688; // 0.15075000000000005
  expect(csvText(() => ({ columns: [{ head: "Change", kind: "change" }], rows: [[change], [-change], [1 / 3]] }), wordsOf("en"))).toBe("\uFEFFChange\r\n0.15075\r\n-0.15075\r\n0.3333333333\r\n");
});

it.each(PRESETS)("sets type on $id that can be read where it is looked at", ({ id, width, height, scale, dpi, paper, title, subtitle, chart, source }) => {
  const inch = paper ? paper[0] / 25.4 : null;
  if (inch) expect(Math.round(inch * dpi)).toBe(width); // 170 mm at 300 dpi
  const points = (px: number) => (px / dpi) * 72;
  const least = Math.min(title, subtitle, chart, source);
  if (inch) expect(points(least)).toBeGreaterThan(8);
  if (inch) expect(points(chart)).toBeGreaterThan(8.5);
  expect(least).toBeGreaterThanOrEqual(12);
  expect({ [id]: [width * scale, height * scale, dpi] }).toEqual({ [id]: { slide: [1920, 1080, 144], "slide-4k": [3840, 2160, 288], "a4-half": [2008, 1417, 300], square: [1200, 1200, 96], social: [1200, 628, 96] }[id] });
});

it("tells the size of a picture in dots, and on paper in millimetres", () => {
  expect(PRESETS.map(sizeOf)).toEqual([[1920, 1080], [3840, 2160], [170, 120], [1200, 1200], [1200, 628]]);
});

it("writes no cell that a spreadsheet runs as a formula, and leaves numbers numbers", () => {
  const cells = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "−4 places", "@SUM(A1)", "\t=1", "\r=1", "\u2066=1\u2069", "=\"a\",b", -36, "-0.15", "+36", "a=b", "—", null];
  const text = csvText(() => ({ columns: [{ head: "=head", kind: "name" }], rows: cells.map((cell) => [cell]) }), wordsOf("en"));
  expect(text.slice(1).split("\r\n").slice(0, -1)).toEqual([
    "'=head", "'=1+1", "'+cmd|' /C calc'!A0", "'-2+3", "'−4 places", "'@SUM(A1)", "'\t=1", '"\'\r=1"', "'=1", '"\'=""a"",b"', "-36", "-0.15", "+36", "a=b", "—", "",
  ]);
});

it("names source, edition, method changes, the date and what is computed under every picture", () => {
  const lines = sourceLines({ ...request("en"), words: wordsOf("en") }, "2026-11-22").map(plain);
  expect(lines).toEqual([
    "Source: UN DESA, United Nations E-Government Survey, editions 2003–2024.",
    "Edition 2024. The method changed in 2024. Computed by Masar, not published by the UN. Made 22 November 2026.",
  ]);
  expect(withoutMarks(sourceLines({ ...request("en"), words: wordsOf("en"), editions: survey.editions.slice(1) }, "2026-11-22").join(" "))).toMatch(/E-Government Survey 2024\. Computed/); // the edition once
});

it("names them in one line inside the file, each a sentence", () => {
  const caption = { ...request("en").caption, source: "Source: 5 texts, named in “Data & methods”", note: "Years without any are left out", filter: "Filtered by Kind (Awards)." };
  expect(sourceText({ ...request("en"), words: wordsOf("en"), caption, isComputed: false }, "2026-11-22")).toBe("Source: 5 texts, named in “Data & methods”. Made 22 November 2026. Years without any are left out. Filtered by Kind (Awards).");
});

it("writes resolution and texts into a PNG right behind its header, with valid checksums", () => {
  const png = new Uint8Array([...Array.from({ length: 33 }, (_, i) => i), 9, 9]);
  const bytes = Buffer.from(withPngText(png, [{ key: "Title", language: "ar", text: "البحرين" }], 144));
  expect([...bytes.subarray(0, 33)]).toEqual([...png.subarray(0, 33)]);
  expect(bytes.readUInt32BE(33)).toBe(9);
  expect(bytes.subarray(37, 41).toString()).toBe("pHYs");
  expect(bytes.readUInt32BE(41)).toBe(5669); // 144 ÷ 0.0254
  expect(bytes.toString("utf8")).toContain("iTXtTitle\0\0\0ar\0\0البحرين");
  expect([...bytes.subarray(-2)]).toEqual([9, 9]);
  // The checksum of a pHYs chunk of 144 dpi, computed by zlib.
  expect(bytes.readUInt32BE(50)).toBe(0x495224f0);
});
