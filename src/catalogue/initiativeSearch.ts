import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative, InitiativeFigure } from "~/domain/initiative";
import { LANGUAGE_CODES, type Language, type LocalizedText } from "~/domain/language";
import type { Source } from "~/domain/source";
import { fold, holds, searchWords } from "~/i18n/fold";
import { formats, withoutMarks } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { figureText } from "~/sentences/timeline";

/** Where in an initiative a search finds something. */
type Where = "title" | "partner" | "state" | "topic" | "kind" | "date" | "figure" | "summary" | "source";

type Searched = readonly [Where, Partial<LocalizedText>];

/** What else than its names an initiative is found by: the words of the page, and the texts behind it. */
interface Page {
  readonly words: Words;
  readonly sources: readonly Source[];
}

type SearchNames = InitiativeNames & { readonly page?: Page };

const made = new WeakMap<InitiativeNames, SearchNames & { readonly page: Page }>();

/** The names with what else is searched; the same object while these are. */
export function searchNames(names: InitiativeNames, page: Page): InitiativeNames {
  const before = made.get(names);
  const now = before?.page.words === page.words && before.page.sources === page.sources ? before : { ...names, page };
  made.set(names, now);
  return now;
}

const SIGN = { about: "≈ ", "more-than": "> " };

/** A figure in both languages; in that of the page as it says it there. */
function writtenFigure(figure: InitiativeFigure, words: Words | undefined): LocalizedText {
  const { value, qualifier, unit, what } = figure;
  const written = (language: Language) => (language === words?.language ? figureText(words, figure) : `${qualifier ? SIGN[qualifier] : ""}${formats(language, "latn").count(value)} ${unit[language]} ${what[language]}`);
  return { ar: written("ar"), en: written("en") };
}

/** Everything by which an initiative is found, in the order in which it is told; a partner by its short name and by its full one. */
function searched({ title, summary, date, kind, countries, partners, topic, figures, ...initiative }: Initiative, { page, ...names }: SearchNames): readonly Searched[] {
  const named = (where: Where, part: keyof InitiativeNames, ids: readonly string[]) => ids.flatMap((id): Searched[] => { const name = names[part].get(id); return name ? [[where, name]] : []; });
  const written = (language: Language) => withoutMarks(formats(language, "latn").initiativeDate(date) ?? "");
  const texts = page?.sources.filter(({ id }) => initiative.sources.includes(id)) ?? [];
  return [
    ["title", title], ...named("partner", "partner", partners), ...named("state", "state", countries), ...named("topic", "topic", [topic]),
    ...(page ? (["kind", "kinds"] as const).map((form) => ["kind", { [page.words.language]: page.words.t(`timelineView.${form}.${kind}`) }] as const) : []),
    ...(date.from === null ? [] : [["date", { ar: written("ar"), en: written("en") }] as const]), ...figures.map((figure) => ["figure", writtenFigure(figure, page?.words)] as const),
    ["summary", summary], ...named("partner", "organisation", partners), ...texts.flatMap((text): Searched[] => [["source", text.title], ...(text.publisher ? [["source", text.publisher] as const] : [])]),
  ];
}

/** A text that a search found, and which one it is. */
export interface FoundText {
  readonly where: Where;
  readonly language: Language;
  readonly text: string;
}

interface Folded {
  readonly texts: readonly (FoundText & { readonly folded: string })[];
  readonly all: string;
}

const known = new WeakMap<InitiativeNames, WeakMap<Initiative, Folded>>();
const foldedTexts = new Map<string, string>(); // names, dates and sources stand in many initiatives

function foldedText(text: string): string {
  const folded = foldedTexts.get(text) ?? fold(text);
  foldedTexts.set(text, folded);
  return folded;
}

/** The texts of an initiative in both languages as they are searched; folded once. */
function foldedOf(initiative: Initiative, names: InitiativeNames): Folded {
  const ofNames = known.get(names) ?? new WeakMap<Initiative, Folded>();
  known.set(names, ofNames);
  const before = ofNames.get(initiative);
  if (before) return before;
  const parts = searched(initiative, names);
  const texts = LANGUAGE_CODES.flatMap((language) => parts.flatMap(([where, { [language]: text }]) => (text === undefined ? [] : [{ where, language, text, folded: foldedText(text) }])));
  const folded = { texts, all: texts.map((text) => text.folded).join("\n") };
  ofNames.set(initiative, folded);
  return folded;
}

/** Makes a search ready before its first letter. */
export function foldAll(initiatives: readonly Initiative[], names: InitiativeNames) {
  for (const initiative of initiatives) foldedOf(initiative, names);
}

/** Whether an initiative holds each word of a search, in either language, asked once for each; `null` where nothing is searched. */
export function searchTest(search: string, names: InitiativeNames): ((initiative: Initiative) => boolean) | null {
  const words = searchWords(search);
  const asked = new Map<Initiative, boolean>();
  return words.length === 0 ? null : (initiative) => {
    const answer = asked.get(initiative) ?? words.every((word) => holds(foldedOf(initiative, names).all, word));
    asked.set(initiative, answer);
    return answer;
  };
}

/** The texts that hold the words of a search that the title in the reader's language does not: those of this language first, each word once. */
export function foundBesideTitle(search: string, initiative: Initiative, { names, language }: { readonly names: InitiativeNames; readonly language: Language }): readonly FoundText[] {
  let left = searchWords(search);
  const { texts } = foldedOf(initiative, names);
  return texts.toSorted((a, b) => Number(b.language === language) - Number(a.language === language)).filter(({ folded, ...found }) => {
    const before = left.length;
    left = left.filter((word) => !holds(folded, word));
    return left.length < before && !(found.where === "title" && found.language === language);
  });
}

const AROUND = 45; // characters either side

/** The piece of a text around a place in it, cut between words. */
export function pieceAround(text: string, at: number): string {
  const before = text.slice(0, at);
  const from = at <= AROUND ? 0 : before.length - AROUND + before.slice(-AROUND).indexOf(" ") + 1;
  const to = text.indexOf(" ", at + AROUND);
  return `${from > 0 ? "…" : ""}${to < 0 ? text.slice(from) : `${text.slice(from, to)}…`}`;
}
