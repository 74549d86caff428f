import type { PathPoint, Paths } from "~/analysis/paths";
import type { Country } from "~/domain/country";
import { INDICATOR_INFO, isAboveScale, type Indicator } from "~/domain/indicator";
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

/** A rank or value, or why there is none. */
const figure = ({ t, format }: Words, { indicator, measure }: Paths, point: PathPoint) =>
  point[measure] === null ? t(`status.short.${point.status}`) : measure === "rank" ? format.rank(point.rank) : format.index(point.value, indicator);

const MOST_READ = 14;

/** What each line has in the last edition, for those who do not see the chart; of very many the first ones. */
export const lastReadings = (words: Words, answer: Paths): string => words.format.list(answer.paths.slice(0, MOST_READ).flatMap(({ subject, points }) => {
  const point = points.at(-1);
  return point ? [words.t("phrase.reading", { country: words.of(subject.label), figure: figure(words, answer, point) })] : [];
}));

/** What the dagger beside a value means: the source prints it above the scale of its index. */
export const aboveScale = ({ t, of, format }: Words, { indicator, edition, value }: { indicator: Indicator; edition: number; value: number }): string =>
  t("phrase.aboveScale", { index: of(INDICATOR_INFO[indicator].name), year: format.edition(edition), value: format.value(value, 3), zero: format.count(0), one: format.count(1) });

/** What the daggers of a chart mean; none where no value shown lies above its scale. */
export const daggerNotes = (words: Words, { indicator, measure, paths }: Paths): readonly string[] => (measure === "rank" ? [] : paths.flatMap(({ points }) =>
  points.flatMap(({ edition, value }) => (isAboveScale(value) ? [aboveScale(words, { indicator, edition, value })] : []))));

/** A sentence without the marks of its emphasised part. */
export const plain = (sentence: string): string => sentence.replaceAll(/<\/?em>/g, "");
