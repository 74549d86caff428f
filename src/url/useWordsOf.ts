import { useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { LANGUAGE_CODES, type Digits, type Language } from "~/domain/language";
import { languageQuery } from "~/i18n/i18n";
import { wordsIn, type Translate, type Words } from "~/i18n/words";

/** The words of every language with one set of digits, whatever the screen's, the same until they change; a language is absent until it has come. */
export function useWordsOf(digits: Digits): { readonly all: Partial<Readonly<Record<Language, Words>>>; readonly error: Error | null } {
  const texts = useQueries({ queries: LANGUAGE_CODES.map((language) => languageQuery(language)) });
  const [ar, en] = texts.map(({ data }) => data);
  const all = useMemo(
    () => Object.fromEntries([ar, en].flatMap((text, i) => { const language = LANGUAGE_CODES[i]; return text && language ? [[language, wordsIn(language, digits, text.getFixedT(language) as Translate)]] : []; })),
    [ar, en, digits],
  );
  return { all, error: texts.find(({ error }) => error)?.error ?? null };
}
