import { describe, expect, it } from "vitest";
import { languageProblems, repeated, shippedFiles, shippedJson } from "./shipped";

type Source = Readonly<Record<string, unknown>> & { readonly id: string; readonly file: string | null };
const sources = shippedJson("sources.json") as readonly Source[];
const FIELDS = ["id", "file", "title", "publisher", "author", "address", "date", "retrieved", "language", "terms", "note"];
const texts = sources.filter(({ id }) => id.startsWith("text-"));

/** `2024-05-30` is a day that existed; `2024-02-30` is not. */
function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

describe("sources", () => {
  it("have eleven fields each, what is not stated being null", () => {
    const odd = sources.filter((source) => Object.keys(source).join() !== FIELDS.join() || Object.values(source).includes(""));
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  it("have an id each, in small letters, never the same twice", () => {
    expect(sources.filter(({ id }) => !/^[a-z0-9-]+$/.test(id)).map(({ id }) => id)).toEqual([]);
    expect(repeated(sources.map(({ id }) => id))).toEqual([]);
  });

  it("have a title in both languages, and publisher, terms and note in both or in none", () => {
    const problems = sources.flatMap((source) =>
      ["title", "publisher", "terms", "note"]
        .filter((field) => field === "title" || source[field] !== null)
        .flatMap((field) => languageProblems(source[field]).map((problem) => `${source.id} ${field}: ${problem}`)),
    );
    expect(problems).toEqual([]);
  });

  it("have dates that existed, web addresses that are addresses, and a language of the two", () => {
    const problems = sources.flatMap(({ id, date, address, retrieved, language, author }) => [
      ...(date === null || isDay(date) ? [] : [`${id} date: ${String(date)}`]),
      ...(address === null || /^https:\/\/[a-z0-9.-]+\.[a-z]+(\/\S*)?$/.test(String(address)) ? [] : [`${id} address: ${String(address)}`]),
      ...(retrieved === null || /^\d{4}-\d{2}/.test(String(retrieved)) ? [] : [`${id} retrieved: ${String(retrieved)}`]),
      ...(language === null || language === "ar" || language === "en" ? [] : [`${id} language: ${String(language)}`]),
      ...(author === null ? [] : [`${id} author: no text names one`]),
    ]);
    expect(problems).toEqual([]);
  });

  it("cover every data file, once, and no file that is not shipped", () => {
    const dataFiles = shippedFiles().filter((file) => file !== "sources.json" && file !== "datapackage.json");
    expect(sources.flatMap(({ file }) => file ?? []).sort()).toEqual(dataFiles);
  });

  it("state the terms of every file and text", () => {
    expect(sources.filter(({ terms }) => terms === null).map(({ id }) => id)).toEqual([]);
  });
});

describe("the five texts", () => {
  it("are text-000 to text-004, in Arabic, no data file of their own", () => {
    expect(texts.map(({ id, language, file }) => [id, language, file])).toEqual(
      ["text-000", "text-001", "text-002", "text-003", "text-004"].map((id) => [id, "ar", null]),
    );
  });

  it("have a date where the text states one, else none", () => {
    expect(texts.map(({ date }) => date)).toEqual(["2010-08-08", null, null, "2024-05-30", "2021-11-16"]);
  });

  it("state neither publisher nor address: the note says what can be told from their content", () => {
    expect(texts.filter(({ publisher, address, note }) => publisher !== null || address !== null || note === null).map(({ id }) => id)).toEqual([]);
  });
});
