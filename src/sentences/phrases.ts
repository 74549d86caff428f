import type { MoveFact } from "~/analysis/moveFact";
import type { Paths } from "~/analysis/paths";
import type { Country } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { INDICATOR_INFO, isAboveScale, type Indicator } from "~/domain/indicator";
import type { LocalizedText } from "~/domain/language";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import { figureOrReason } from "~/i18n/figures";
import type { Words } from "~/i18n/words";

/** "36 places", with the number agreeing in either language; a whole number ≥ 0. */
export const placesPhrase = ({ t, format }: Words, places: number): string => t("phrase.places", { count: Math.abs(places), n: format.count(Math.abs(places)) });

/** The same after a preposition. */
export const placesBy = ({ t, format }: Words, places: number): string => t("phrase.placesBy", { count: places, n: format.count(places) });

/** Numbers and ordinals up to this one are written as words. */
const MOST_SPELLED = 10;
const SMALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** "18th"; in Arabic, which puts «المركز» before it, a word up to the tenth («الثالث»), then the bare number. */
export const rankPhrase = ({ t, format }: Words, rank: number): string =>
  t("phrase.rank", { count: rank, ordinal: true, n: format.rank(rank), ...(rank <= MOST_SPELLED ? { context: String(rank) } : {}) });

/** A whole number > 0, up to ten as a word that agrees in Arabic with a noun of that gender, else in figures. */
export function numberPhrase({ t, format }: Words, number: number, gender: Country["gender"]): string {
  const small = SMALL.find((candidate) => candidate === number);
  return small ? t(`phrase.number.${small}`, { context: gender }) : format.count(number);
}

/** The same before a feminine noun: «ثماني دول». */
export const numberBefore = (words: Words, number: number): string => (number === 8 ? words.t("phrase.eight") : numberPhrase(words, number, "f"));

/** A rank behind the word for it: "Rank 8", «المركز الثامن»; a dash when not ranked. */
export const bareRank = (words: Words, rank: number | null): string => (rank === null || words.language === "en" ? words.format.rank(rank) : rankPhrase(words, rank));

/** "three" of some countries, «ثلاث دول». */
export const countriesPhrase = (words: Words, count: number): string => words.t("ranks.countries", { count, n: numberBefore(words, count) });

/** A sentence that begins with a number as a word. */
export const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** "second largest", «ثاني أكبر»; `null` beyond the tenth. */
export function nthLargest({ t }: Words, place: number): string | null {
  const small = SMALL.find((candidate) => candidate === place);
  return small ? t(`phrase.nth.${small}`) : null;
}

/** What gives a country's move its size: "its largest gain since 2003". */
export function factPhrase({ t, format }: Words, fact: MoveFact, { gender: context }: Pick<Country, "gender">): string {
  switch (fact.kind) {
    case "top": return t("overview.fact.top", { context, count: fact.places, n: format.count(fact.places) });
    case "held": return t("overview.fact.held", { context, year: format.edition(fact.since) });
    case "best": case "worst": return fact.since === null ? t(`overview.fact.${fact.kind}.ever`, { context }) : t(`overview.fact.${fact.kind}.since`, { context, year: format.edition(fact.since) });
    default: return t(`overview.fact.${fact.kind}.${fact.began ?? "since"}`, { context, year: format.edition(fact.since) });
  }
}

/** The everyday name of a country and the grammatical gender by which Arabic speaks of it. */
export const named = (words: Words, { label: name, gender }: Country) => ({ country: words.of(name), context: gender });

/** "in the Gulf", «خليجياً». */
export const within = (words: Words, group: PeerGroup): string => words.of(PEER_GROUPS[group].within);

/** A name that begins with a capital, as it stands within a sentence; acronyms keep theirs. */
export function insideSentence(words: Words, text: LocalizedText): string {
  const written = words.of(text);
  return /^[A-Z][a-z]/.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}

/** A title for a picture that leaves the page: it names its subject, behind it where it does not itself. */
export const alone = ({ t, of }: Words, { name, label }: Pick<Country, "name" | "label">, title: string): string =>
  ([name, label].some((written) => title.includes(of(written))) ? title : t("phrase.alone", { subject: of(label), title }));

/** A title, and the same naming its group, for a picture that leaves the page. */
export const titled = (words: Words, group: PeerGroup, title: string) => ({ title, alone: alone(words, { name: PEER_GROUPS[group].short, label: PEER_GROUPS[group].name }, title) });

const MOST_READ = 14;

/** What each line has in the last edition, for those who do not see the chart; of very many the first ones. */
export const lastReadings = (words: Words, answer: Paths): string => words.format.list(answer.paths.slice(0, MOST_READ).flatMap(({ subject, points }) => {
  const point = points.at(-1);
  return point ? [words.t("phrase.reading", { country: words.of(subject.label), figure: figureOrReason(words, point, answer) })] : [];
}));

interface Shown {
  readonly indicator: Indicator;
  readonly edition: Edition;
  readonly value: number | null;
}

/** What the daggers beside values mean: the source prints these above the scale of their index; none where no value lies above it. */
export const daggers = ({ t, of, format }: Words, shown: readonly Shown[]): readonly string[] => [...new Set(shown.filter(({ value }) => isAboveScale(value)).map(({ indicator, edition, value }) =>
  t("phrase.aboveScale", { index: of(INDICATOR_INFO[indicator].name), year: format.edition(edition), value: format.value(value, 3), zero: format.count(0), one: format.count(1) })))];

/** The same of lines; none where they show ranks. */
export const daggerNotes = (words: Words, { indicator, measure, paths }: Paths): readonly string[] =>
  (measure === "rank" ? [] : daggers(words, paths.flatMap(({ points }) => points.map(({ edition, value }) => ({ indicator, edition, value })))));

/** Characters that stand in two lines of a headline on a laptop. */
const LONGEST = { en: 118, ar: 138 } as const;

/** Whether a sentence is short enough for the head of a page. */
export const isHeadline = ({ language }: Words, sentence: string): boolean => sentence.length <= LONGEST[language];

/** A sentence without the marks of its emphasised part. */
export const plain = (sentence: string): string => sentence.replaceAll(/<\/?em>/g, "");
