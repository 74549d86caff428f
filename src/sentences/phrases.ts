import type { Country } from "~/domain/country";
import type { LocalizedText } from "~/domain/language";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import type { Words } from "~/i18n/words";

/** "36 places", with the number agreeing in either language; a whole number ≥ 0. */
export const placesPhrase = ({ t, format }: Words, places: number): string => t("phrase.places", { count: Math.abs(places), n: format.count(Math.abs(places)) });

/** "18th", or the bare number in Arabic, which puts «المركز» before it. */
export const rankPhrase = ({ t, format }: Words, rank: number): string => t("phrase.rank", { count: rank, ordinal: true, n: format.rank(rank) });

/** The everyday name of a country and the grammatical gender by which Arabic speaks of it. */
export const named = (words: Words, { label: name, gender }: Country) => ({ country: words.of(name), context: gender });

/** "in the Gulf", «خليجياً». */
export const within = (words: Words, group: PeerGroup): string => words.of(PEER_GROUPS[group].within);

/** A name that begins with a capital, as it stands within a sentence; acronyms keep theirs. */
export function insideSentence(words: Words, text: LocalizedText): string {
  const written = words.of(text);
  return /^[A-Z][a-z]/.test(written) ? written.charAt(0).toLowerCase() + written.slice(1) : written;
}

/** A title that names its country, for a picture that leaves the page. */
export const alone = (words: Words, { label }: Pick<Country, "label">, title: string): string => words.t("phrase.alone", { country: words.of(label), title });

/** A sentence without the marks of its emphasised part. */
export const plain = (sentence: string): string => sentence.replaceAll(/<\/?em>/g, "");
