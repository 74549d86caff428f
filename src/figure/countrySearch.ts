import type { Country, Spellings } from "~/domain/country";
import type { LocalizedText } from "~/domain/language";
import { fold, isFound } from "~/i18n/fold";
import type { Words } from "~/i18n/words";

/** Names that readers look for and the Survey does not rank: it covers the member states alone. */
const NOT_RANKED: readonly { readonly name: LocalizedText; readonly also: string }[] = [
  { name: { en: "Palestine", ar: "فلسطين" }, also: "State of Palestine دولة فلسطين" },
  { name: { en: "Taiwan", ar: "تايوان" }, also: "Chinese Taipei Taiwan Province of China" },
  { name: { en: "Kosovo", ar: "كوسوفو" }, also: "كوسوفا" },
  { name: { en: "Holy See", ar: "الكرسي الرسولي" }, also: "Vatican City الفاتيكان" },
];

/** Whether a search means a country, by its names in either language, its code, or a former name. */
export const isCalled = (text: string, { name, label, code }: Country, formerNames: readonly string[] = []): boolean =>
  isFound(text, `${name.ar} ${name.en} ${label.ar} ${label.en} ${code}`) || formerNames.some((former) => isFound(text, former));

/** The former name or other spelling by which a search found a country, `null` where one of its own names did. */
export const formerNameFor = (text: string, country: Country, spellings: Spellings | undefined): string | null =>
  isCalled(text, country) ? null : (spellings?.get(country.code)?.find((former) => isFound(text, former)) ?? null);

/** Why a search found no country: there is no such member state, or the Survey does not rank it. */
export function nothingFound({ t, of, format }: Words, text: string, members: number): string {
  const n = format.count(members);
  const known = fold(text).length > 2 ? NOT_RANKED.find(({ name, also }) => isFound(text, `${name.en} ${name.ar} ${also}`)) : undefined;
  return known ? t("picker.notRanked", { name: of(known.name), n }) : t("picker.nothing", { text, n });
}

/** Countries found by a search, those whose name begins with it first. */
export function countriesCalled(text: string, countries: readonly Country[], { words, spellings }: { words: Words; spellings: Spellings | undefined }): readonly Country[] {
  const found = countries.filter((country) => isCalled(text, country, spellings?.get(country.code))).toSorted((a, b) => words.format.compare(a.label, b.label));
  const begins = ({ label, code }: Country) => [label.ar, label.en, code].some((name) => fold(name).startsWith(fold(text)));
  return [...found.filter(begins), ...found.filter((country) => !begins(country))];
}
