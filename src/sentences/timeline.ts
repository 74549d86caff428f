import { asking } from "~/analysis/facets";
import { testsOf } from "~/analysis/initiativeFilter";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Country } from "~/domain/country";
import type { Initiative, InitiativeFigure } from "~/domain/initiative";
import { laneName, rankOrReason } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { named, rankPhrase } from "~/sentences/phrases";

/** In which years most initiatives fall, and where the rank stood then: side by side, never because. */
export function timelineTakeaway(words: Words, { busiest, found, filter, names }: Pick<InitiativeTimeline, "busiest" | "found" | "filter" | "names">, about: Country): string {
  const { t, format } = words;
  const { code, label } = about;
  const country = words.of(label);
  if (found.length === 0) return t("timelineView.takeaway.nothing");
  if (!busiest) return t("timelineView.takeaway.undated", { count: found.length, n: format.count(found.length) });
  const { from, to, count, of, isSpread, hasEdition, ranks } = busiest;
  const { state: states } = filter;
  const shown = asking(testsOf(filter)).length > 0 ? "shown." : "";
  const whose = states.length === 0 ? t(`timelineView.takeaway.${shown}whoseAll`)
    : states.length === 1 && states[0] === code ? ""
      : t(`timelineView.takeaway.${shown}whose`, { countries: format.list(states.map((state) => words.of(names.state.get(state) ?? label))) });
  const what = t(`timelineView.takeaway.${shown}${count < of ? "some" : count === 2 ? "both" : "all"}`, { whose, count, n: format.count(count), of: format.count(of) });
  const fall = t(`timelineView.takeaway.${isSpread ? "spread" : from === to ? "year" : "years"}`, { count, what, from: format.edition(from), to: format.edition(to) });
  const best = ranks ? rankPhrase(words, ranks.best.rank) : "";
  const rank = !ranks
    ? t(`timelineView.takeaway.${hasEdition ? "noRank" : "noEdition"}`, { country, count: to - from + 1 })
    : ranks.best.rank === ranks.worst.rank
      ? t("timelineView.takeaway.rank", { ...named(words, about), best, year: format.edition(ranks.best.edition) })
      : t("timelineView.takeaway.ranks", { country, best, worst: rankPhrase(words, ranks.worst.rank) });
  return t("timelineView.takeaway.whole", { fall, rank });
}

/** What the picture shows, with how many have no date and so stand beside it. */
export function timelineSubtitle({ t, of, format }: Words, { undated }: InitiativeTimeline, { label }: Country): string {
  const country = of(label);
  const count = undated.filter(({ isRest }) => !isRest).length;
  return count === 0 ? t("timelineView.subtitle", { country }) : t("timelineView.subtitleUndated", { country, count, n: format.count(count) });
}

/** How many texts the initiatives that are found come from, and where these are named; `null` where none is found. */
export function timelineNote({ t, format }: Words, { found }: Pick<InitiativeTimeline, "found">): string | null {
  const count = new Set(found.flatMap(({ sources }) => sources)).size;
  return count === 0 ? null : t("timelineView.note", { count, n: format.count(count) });
}

/** The picture in words: the years that it shows, the rank at each of their editions, how many initiatives each lane holds, and what a year without a day looks like. */
export function timelineAlt(words: Words, { path, lanes, lanesBy, axis: [from, to], whole }: InitiativeTimeline, { label }: Country): string {
  const { t, of, format } = words;
  const reading = (name: string, value: string) => t("timelineView.reading", { name, value });
  const points = path.paths[0]?.points ?? [];
  const shown = points.filter(({ edition }) => edition >= from && edition < to);
  const ranks = (shown.length > 0 ? shown : points).map((point) => reading(format.edition(point.edition), rankOrReason(words, point)));
  const counts = lanes.map((lane) => reading(laneName(words, lanesBy === "kind", lane), format.count(lane.items.length)));
  const said = { country: of(label), ranks: format.list(ranks) };
  const hasYears = lanes.some(({ items }) => items.some(({ initiative }) => initiative.date.precision === "year"));
  return [
    lanes.length === 0 ? t("timelineView.altNone", said) : t("timelineView.alt", { ...said, lanes: format.list(counts) }),
    ...(from > whole[0] || to < whole[1] ? [t("timelineAxis.altYears", { years: format.editions(from, to - 1) })] : []),
    ...(hasYears ? [t("timelineAxis.altKey")] : []),
  ].join(" ");
}

/** "about 1,000 people took part"; in Arabic one and two stand in the noun itself, without a digit. */
export const figureText = ({ t, of, format }: Words, { value, qualifier, unit, what }: InitiativeFigure): string =>
  t(`timelineView.figure.${qualifier ?? "exact"}`, { count: value, n: format.count(value), unit: of(unit), what: of(what) });

/** A date as its source gives it: "2013", and that this is the year only. */
export function dateWords({ t, of, format }: Words, { date }: Initiative): { readonly date: string; readonly precision: string | null; readonly reason: string | null } {
  const reason = date.reason && (date.basis === "inferred" ? t("timelineView.inferred", { reason: of(date.reason) }) : of(date.reason));
  const precision = date.precision === "year" || date.precision === "month" ? t(`timelineAxis.key.${date.precision}`) : null;
  return { date: format.initiativeDate(date) ?? t("timelineView.undated"), precision, reason };
}

/** How many initiatives or claims a filter that finds none would find without one of its parts. */
export const wayOut = ({ t, format }: Words, of: "timelineView" | "claims", way: { readonly found: number; readonly name: string } | null): string =>
  (way ? t(`${of}.nothing.way`, { count: way.found, n: format.count(way.found), filter: way.name }) : t("timelineView.nothing.several"));
