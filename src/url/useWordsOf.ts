import { useQueries } from "@tanstack/react-query";
import { LANGUAGE_CODES, type Digits, type Language } from "~/domain/language";
import { languageQuery } from "~/i18n/i18n";
import { wordsIn, type Translate, type Words } from "~/i18n/words";

/** The words of every language with one set of digits, whatever the screen's; a language is absent until it has come. */
export function useWordsOf(digits: Digits): { readonly all: Partial<Readonly<Record<Language, Words>>>; readonly error: Error | null } {
  return useQueries({
    queries: LANGUAGE_CODES.map((language) => languageQuery(language)),
    combine: (texts) => ({
      all: Object.fromEntries(texts.flatMap(({ data }, i) => { const language = LANGUAGE_CODES[i]; return data && language ? [[language, wordsIn(language, digits, data.getFixedT(language) as Translate)]] : []; })),
      error: texts.find(({ error }) => error)?.error ?? null,
    }),
  });
}
