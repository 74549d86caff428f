import { queryOptions } from "@tanstack/react-query";
import { createInstance, type i18n } from "i18next";
import type { Language } from "~/domain/language";

const texts = {
  ar: () => import("~/i18n/ar.json"),
  en: () => import("~/i18n/en.json"),
} as const;

/** Starts i18next with one language, its plural rules and grammatical contexts. */
async function startLanguage(language: Language): Promise<i18n> {
  const { default: translation } = await texts[language]();
  const instance = createInstance();
  await instance.init({ lng: language, resources: { [language]: { translation } }, interpolation: { escapeValue: false }, returnNull: false });
  return instance;
}

/** The texts of a language, loaded when first asked for. */
export const languageQuery = (language: Language) =>
  queryOptions({ queryKey: ["language", language], queryFn: () => startLanguage(language), structuralSharing: false });
