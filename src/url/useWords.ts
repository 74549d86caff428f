import { useSuspenseQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { languageQuery } from "~/i18n/i18n";
import { wordsIn, type Translate, type Words } from "~/i18n/words";
import { useAddress } from "~/url/useDashboardState";

/** The first of the browser's languages that is Arabic or English, else English. */
export function browserLanguage(): Language {
  const wanted = typeof navigator === "undefined" ? [] : navigator.languages.map((tag) => tag.split("-")[0]);
  return wanted.flatMap((tag) => LANGUAGE_CODES.filter((code) => code === tag))[0] ?? "en";
}

/** The words of the language and digits that the address names. */
export function useWords(): Words {
  const [{ lang, digits }] = useAddress();
  const language = lang ?? browserLanguage();
  const { data: i18n } = useSuspenseQuery(languageQuery(language));
  const { t } = useTranslation(undefined, { i18n });
  return wordsIn(language, digits, t as Translate);
}
