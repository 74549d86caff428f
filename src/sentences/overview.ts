import type { MarkedPaths } from "~/analysis/markedPath";
import type { Overview } from "~/analysis/overview";
import type { Profile } from "~/analysis/profile";
import type { Standing } from "~/analysis/standing";
import type { Country } from "~/domain/country";
import { INDICATOR_INFO } from "~/domain/indicator";
import { PEER_GROUPS } from "~/domain/peerGroup";
import type { Words } from "~/i18n/words";
import { insideSentence, named, placesPhrase, rankPhrase, within } from "~/sentences/phrases";

/** The fact that gives the change its size; empty where there is none. */
function factClause(words: Words, { fact }: Overview, country: Country): string {
  if (!fact) return "";
  const { t, format } = words;
  const context = country.gender;
  if (fact.kind === "largest-gain" || fact.kind === "largest-loss") {
    const year = format.edition(fact.since);
    return t(`overview.fact.${fact.kind}.${fact.ever ? "ever" : "since"}`, { context, year });
  }
  return fact.since === null ? t(`overview.fact.${fact.kind}.ever`, { context }) : t(`overview.fact.${fact.kind}.since`, { context, year: format.edition(fact.since) });
}

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
  if (status === "no_online_presence" || status === "not_computed") return t("overview.lede.notScored");
  if (placesGained === null || egdiChange === null) return null;
  if (placesGained < 0 && egdiChange > 0) return t("overview.lede.scoreRose", { change: format.signed(egdiChange, 4) });
  if (placesGained > 0 && egdiChange < 0) return t("overview.lede.scoreFell", { change: format.signed(egdiChange, 4) });
  return null;
}

interface Extremes {
  readonly best: { readonly rank: number; readonly edition: number };
  readonly worst: { readonly rank: number; readonly edition: number };
}

function extremes({ paths }: MarkedPaths): Extremes | null {
  const ranked = paths.find(({ role }) => role === "focus")?.points.flatMap(({ edition, rank }) => (rank === null ? [] : [{ edition, rank }])) ?? [];
  const [best] = ranked.toSorted((a, b) => a.rank - b.rank || b.edition - a.edition);
  const [worst] = ranked.toSorted((a, b) => b.rank - a.rank || b.edition - a.edition);
  return best && worst && best.rank !== worst.rank ? { best, worst } : null;
}

/** The finding of the path: its best and its lowest rank. */
export function pathTitle(words: Words, answer: MarkedPaths): string {
  const { t, format } = words;
  const found = extremes(answer);
  if (!found) return t("overview.path.titlePlain");
  const { best, worst } = found;
  return t("overview.path.title", {
    best: rankPhrase(words, best.rank), bestYear: format.edition(best.edition), worst: rankPhrase(words, worst.rank), worstYear: format.edition(worst.edition),
  });
}

/** The whole path in words, for those who do not see it. */
export function pathAlt(words: Words, answer: MarkedPaths, country: Country): string {
  const focus = answer.paths.find(({ role }) => role === "focus");
  const readings = (focus?.points ?? []).map(({ edition, rank, status }) =>
    words.t("overview.path.reading", { year: words.format.edition(edition), rank: rank === null ? words.t(`status.short.${status}`) : words.format.rank(rank) }));
  return words.t("overview.path.alt", { country: words.of(country.label), readings: words.format.list(readings) });
}

/** Which sub-index stands best and which worst, by computed rank; plain where they tie or are missing. */
export function profileTitle(words: Words, { rows, edition }: Profile): string {
  const ranked = rows.slice(0, 3).flatMap(({ indicator, rank }) => (rank === null ? [] : [{ indicator, rank }])).toSorted((a, b) => a.rank - b.rank);
  const [best, second] = ranked;
  const [beforeLast, last] = ranked.slice(-2);
  const year = words.format.edition(edition);
  if (ranked.length < 3 || !best || !second || !beforeLast || !last || best.rank === second.rank || beforeLast.rank === last.rank) return words.t("overview.profile.titlePlain", { year });
  return words.t("overview.profile.title", { best: words.of(INDICATOR_INFO[best.indicator].short), worst: insideSentence(words, INDICATOR_INFO[last.indicator].short) });
}

/** The profile in words. */
export function profileAlt(words: Words, { rows, subject, edition }: Profile): string {
  const readings = rows.map(({ indicator, value }) => `${words.of(INDICATOR_INFO[indicator].short)} ${words.format.value(value, 3)}`);
  return words.t("overview.profile.alt", { country: words.of(subject.label), year: words.format.edition(edition), readings: words.format.list(readings) });
}

/** The place in the two narrowest groups. */
export function standingTitle(words: Words, { groups }: Standing, { gender }: Country): string {
  const placed = groups.filter(({ place, group }) => place !== null && group !== "world");
  const [first, second] = [placed[0], placed.length > 1 ? placed.at(-1) : undefined]; // the narrowest group and the region
  if (!first?.place) return words.t("overview.standing.titlePlain");
  const text = (standing: typeof first) => words.t("overview.standing.place", { count: standing.place ?? 0, ordinal: true, context: gender, n: words.format.rank(standing.place), within: within(words, standing.group) });
  return second ? words.t("overview.standing.title", { first: text(first), second: text(second) }) : text(first);
}

/** The standing in words. */
export function standingAlt(words: Words, { groups }: Standing, country: Country): string {
  const places = groups.map(({ group, place, of }) =>
    words.t("overview.standing.reading", { group: words.of(PEER_GROUPS[group].name), place: words.format.rank(place), n: words.format.count(of) }));
  return words.t("overview.standing.alt", { country: words.of(country.label), places: words.format.list(places) });
}
