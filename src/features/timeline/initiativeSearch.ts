import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import { LANGUAGE_CODES, type Language, type LocalizedText } from "~/domain/language";
import { fold, searchWords } from "~/i18n/fold";

/** Where in an initiative a search finds something. */
type Where = "title" | "partner" | "state" | "topic" | "summary";

type Searched = readonly [Where, LocalizedText];

/** Everything by which an initiative is found, in the order in which it is told; a partner by its short name and by its full one. */
function searched({ title, summary, countries, partners, topic }: Initiative, names: InitiativeNames): readonly Searched[] {
  const named = (where: Where, part: keyof InitiativeNames, ids: readonly string[]) => ids.flatMap((id): Searched[] => { const name = names[part].get(id); return name ? [[where, name]] : []; });
  return [["title", title], ...named("partner", "partner", partners), ...named("state", "state", countries), ...named("topic", "topic", [topic]), ["summary", summary], ...named("partner", "organisation", partners)];
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

const known = new WeakMap<Initiative, Folded>();

/** The texts of an initiative in both languages as they are searched; folded once. */
function foldedOf(initiative: Initiative, names: InitiativeNames): Folded {
  const made = known.get(initiative);
  if (made) return made;
  const texts = LANGUAGE_CODES.flatMap((language) => searched(initiative, names).map(([where, text]) => ({ where, language, text: text[language], folded: fold(text[language]) })));
  const folded = { texts, all: texts.map((text) => text.folded).join(" ") };
  known.set(initiative, folded);
  return folded;
}

/** Makes a search ready before its first letter. */
export function foldAll(initiatives: readonly Initiative[], names: InitiativeNames) {
  for (const initiative of initiatives) foldedOf(initiative, names);
}

/** Whether an initiative holds each word of a search, in either language; asked once for each. */
export function searchTest(search: string, names: InitiativeNames): (initiative: Initiative) => boolean {
  const words = searchWords(search);
  const asked = new Map<Initiative, boolean>();
  return (initiative) => {
    const answer = asked.get(initiative) ?? words.every((word) => foldedOf(initiative, names).all.includes(word));
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
    left = left.filter((word) => !folded.includes(word));
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
