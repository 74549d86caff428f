import { firstAndLast } from "~/analysis/lookup";
import type { MarkedPaths } from "~/analysis/markedPath";
import type { Overview } from "~/analysis/overview";
import type { Profile } from "~/analysis/profile";
import type { Standing } from "~/analysis/standing";
import type { Country } from "~/domain/country";
import { INDICATOR_INFO } from "~/domain/indicator";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import type { Words } from "~/i18n/words";
import { alone, daggers, factPhrase, insideSentence, named, placesPhrase, rankPhrase, within } from "~/sentences/phrases";

/** The fact that gives the change, or the rank, its size; empty where there is none. */
function factClause(words: Words, { fact }: Overview, country: Country): string {
  if (!fact) return "";
  return fact.kind === "place" ? words.t("overview.fact.place", { place: placePhrase(words, fact) }) : factPhrase(words, fact, country);
}

/** "2nd in the Gulf", «المركز الثاني خليجياً». */
const placePhrase = (words: Words, { group, place }: { readonly group: PeerGroup; readonly place: number }) =>
  words.t("overview.standing.place", { place: rankPhrase(words, place), within: within(words, group) });

/** Where the country stands, how far it moved, and one fact that gives the move its size. The rank stands between `<em>` marks. */
export function overviewTakeaway(words: Words, answer: Overview, country: Country): string {
  const { t, format } = words;
  const about = { ...named(words, country), year: format.edition(answer.edition) };
  if (answer.rank === null) return t(`overview.none.${answer.status}`, about);
  const stands = { ...about, rank: rankPhrase(words, answer.rank), n: format.count(answer.members) };
  if (answer.previous === null || answer.placesGained === null) return t("overview.first", stands);
  const moved = { ...stands, places: placesPhrase(words, answer.placesGained), previous: format.edition(answer.previous.edition) };
  const lead = t(`overview.${answer.placesGained > 0 ? "up" : answer.placesGained < 0 ? "down" : "same"}`, moved);
  const fact = factClause(words, answer, country);
  return fact ? t("overview.withFact", { lead, fact }) : lead;
}

/** What the rank does not tell: a score that moved the other way, or the reason why there is no rank. */
export function overviewLede({ t, format }: Words, { placesGained, egdiChange, status }: Overview): string | null {
  if (status === "no_online_presence" || status === "not_computed") return t(`status.printed.${status}`);
  if (placesGained === null || egdiChange === null) return null;
  if (placesGained < 0 && egdiChange > 0) return t("overview.lede.scoreRose", { change: format.signed(egdiChange, 4) });
  if (placesGained > 0 && egdiChange < 0) return t("overview.lede.scoreFell", { change: format.signed(egdiChange, 4) });
  return null;
}

/** "13th in 2010", or the last of several editions with the same rank. */
function reached({ t, format, ...words }: Words, ranked: readonly { readonly edition: number; readonly rank: number }[], rank: number): string {
  const editions = ranked.filter((point) => point.rank === rank).map(({ edition }) => edition);
  return t(editions.length > 1 ? "overview.path.lastAt" : "overview.path.at", { rank: rankPhrase({ t, format, ...words }, rank), year: format.edition(editions.at(-1) ?? 0) });
}

/** The finding of the path: its best and its lowest rank, within the editions shown where they are not all. */
export function pathTitle(words: Words, { paths, editions }: MarkedPaths, isWhole: boolean): string {
  const ranked = paths.find(({ role }) => role === "focus")?.points.flatMap(({ edition, rank }) => (rank === null ? [] : [{ edition, rank }])) ?? [];
  const [best, worst] = [Math.min(...ranked.map(({ rank }) => rank)), Math.max(...ranked.map(({ rank }) => rank))];
  if (ranked.length === 0 || best === worst) return words.t("overview.path.titlePlain");
  return words.t(isWhole ? "overview.path.title" : "overview.path.titleSpan", {
    best: reached(words, ranked, best), worst: reached(words, ranked, worst), editions: words.format.editions(...firstAndLast(editions)),
  });
}

/** The whole path in words, for those who do not see it. */
export function pathAlt(words: Words, answer: MarkedPaths, country: Country): string {
  const focus = answer.paths.find(({ role }) => role === "focus");
  const readings = (focus?.points ?? []).map(({ edition, rank, status }) =>
    words.t("overview.path.reading", { year: words.format.edition(edition), rank: rank === null ? words.t(`status.short.${status}`) : words.format.rank(rank) }));
  return words.t("overview.path.alt", { country: words.of(country.label), readings: words.format.list(readings) });
}

/** In which sub-index the computed rank is best and in which lowest; plain where they tie or are missing. */
export function profileTitle(words: Words, { rows, edition }: Profile): string {
  const ranked = rows.slice(0, 3).flatMap(({ indicator, rank }) => (rank === null ? [] : [{ indicator, rank }])).toSorted((a, b) => a.rank - b.rank);
  const [best, second] = ranked;
  const [beforeLast, last] = ranked.slice(-2);
  const year = words.format.edition(edition);
  if (ranked.length < 3 || !best || !second || !beforeLast || !last || best.rank === second.rank || beforeLast.rank === last.rank) return words.t("overview.profile.titlePlain", { year });
  const part = ({ indicator, rank }: typeof best) => words.t("overview.profile.part", { index: insideSentence(words, INDICATOR_INFO[indicator].short), rank: rankPhrase(words, rank) });
  return words.t("overview.profile.title", { best: part(best), worst: part(last) });
}

/** What a dagger in the profile means; empty where no value shown lies above its scale. */
export const profileNote = (words: Words, { rows, edition }: Profile): string => daggers(words, rows.flatMap(({ indicator, value, peers }) =>
  [value, ...peers.map((peer) => peer.value)].map((shown) => ({ indicator, edition, value: shown })))).join(" ");

/** The profile in words. */
function profileAlt(words: Words, { rows, subject, edition }: Profile): string {
  const readings = rows.map(({ indicator, value }) => `${words.of(INDICATOR_INFO[indicator].short)} ${words.format.index(value, indicator)}`);
  return words.t("overview.profile.alt", { country: words.of(subject.label), year: words.format.edition(edition), readings: words.format.list(readings) });
}

/** The words around a profile. */
export function profileCaption(words: Words, answer: Profile, country: Country) {
  const title = profileTitle(words, answer);
  const year = words.format.edition(answer.edition);
  return {
    title, alone: alone(words, country, title), alt: profileAlt(words, answer), note: profileNote(words, answer),
    subtitle: words.t(country.isGcc ? "overview.profile.subtitleGcc" : "overview.profile.subtitle", { year, group: words.of(PEER_GROUPS[answer.group].name) }),
  };
}

/** The place in the two narrowest groups. */
export function standingTitle(words: Words, { groups }: Standing): string {
  const placed = groups.filter(({ place, group }) => place !== null && group !== "world");
  const [first, second] = [placed[0], placed.length > 1 ? placed.at(-1) : undefined]; // the narrowest group and the region
  if (!first?.place) return words.t("overview.standing.titlePlain");
  const text = ({ group, place }: typeof first) => placePhrase(words, { group, place: place ?? 0 });
  return second ? words.t("overview.standing.title", { first: text(first), second: text(second) }) : text(first);
}

/** The standing in words. */
export function standingAlt(words: Words, { groups }: Standing, country: Country): string {
  const places = groups.map(({ group, place, of }) =>
    words.t("overview.standing.reading", { group: words.of(PEER_GROUPS[group].name), place: words.format.rank(place), n: words.format.count(of) }));
  return words.t("overview.standing.alt", { country: words.of(country.label), places: words.format.list(places) });
}
