import { expect, it } from "vitest";
import { LANGUAGE_CODES, LANGUAGES } from "~/domain/language";
import ar from "~/i18n/ar.json";
import en from "~/i18n/en.json";

type Texts = { readonly [key: string]: string | Texts };

const leaves = (texts: Texts, path = ""): readonly (readonly [string, string])[] =>
  Object.entries(texts).flatMap(([key, value]) => (typeof value === "string" ? [[path + key, value] as const] : leaves(value, `${path}${key}.`)));
const FORM = /(_ordinal)?_(zero|one|two|few|many|other)$/;
const baseOf = (key: string) => key.replace(FORM, "").replace(/_(f|m|\d+)$/, "");
const bases = (texts: Texts) => [...new Set(leaves(texts).map(([key]) => baseOf(key)))].sort();

const files = { ar, en } as const;

it("has the same keys in every language, forms of number, order and gender aside", () => {
  for (const language of LANGUAGE_CODES) expect(bases(files[language]), language).toEqual(bases(en));
});

it("leaves no text empty but forms that a number cannot take", () => {
  const empty = LANGUAGE_CODES.flatMap((language) => leaves(files[language]).filter(([key, text]) => text === "" && !key.endsWith("_zero")).map(([key]) => `${language} ${key}`));
  expect(empty).toEqual([]);
});

it("gives every counted text all the forms that its language counts by", () => {
  for (const language of LANGUAGE_CODES) {
    const wanted = new Intl.PluralRules(LANGUAGES[language].locale).resolvedOptions().pluralCategories;
    const counted = leaves(files[language]).map(([key]) => key).filter((key) => FORM.test(key) && !key.includes("_ordinal_"));
    const missing = [...new Set(counted.map((key) => key.replace(FORM, "")))].flatMap((base) => wanted.filter((form) => !counted.includes(`${base}_${form}`)).map((form) => `${base}_${form}`));
    expect(missing, language).toEqual([]);
  }
});

it("gives every Arabic text about a country both genders", () => {
  const keys = leaves(ar).map(([key]) => key.replace(FORM, ""));
  const alone = keys.filter((key) => key.endsWith("_f") && !keys.includes(key.replace(/_f$/, "_m"))).concat(keys.filter((key) => key.endsWith("_m") && !keys.includes(key.replace(/_m$/, "_f"))));
  expect(alone).toEqual([]);
});

it("writes Arabic in Arabic, and English without it", () => {
  const arabic = /[\u0600-\u06ff]/;
  const isLatin = (text: string) => !arabic.test(text) && /[a-z]/.test(text.replaceAll(/\{\{\w+\}\}|<\/?\w+>/g, ""));
  expect(leaves(en).filter(([, text]) => arabic.test(text)).map(([key]) => key)).toEqual([]);
  expect(leaves(ar).filter(([, text]) => isLatin(text)).map(([key]) => key)).toEqual([]);
});
