import type { MoveFact } from "~/analysis/moveFact";
import type { PlacesBridge } from "~/analysis/placesBridge";
import type { NotScored } from "~/analysis/scoredPair";
import type { ScoreBridge } from "~/analysis/scoreBridge";
import type { Status } from "~/domain/assessment";
import type { Edition, EditionInfo } from "~/domain/edition";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import { daggers, factPhrase, insideSentence, isHeadline, named, numberPhrase, rankPhrase } from "~/sentences/phrases";

/** "four places", «أربعة مراكز»; and the number alone where the places are understood, as object or as subject. */
const places = (words: Words, number: number) => words.t("phrase.places", { count: Math.abs(number), n: numberPhrase(words, Math.abs(number), "m") });
const bare = (words: Words, number: number) => words.t("subIndices.bare", { count: Math.abs(number), n: numberPhrase(words, Math.abs(number), "m") });
const bareSubject = (words: Words, number: number) => words.t("subIndices.bareSubject", { count: Math.abs(number), n: numberPhrase(words, Math.abs(number), "m") });

/** The places that a country moved by its own score, as its takeaway writes them. */
export const ownPlaces = (words: Words, { own }: PlacesBridge): string => places(words, own);

/** "human capital in 2004": what the UN had no data on. */
export const countedPhrase = (words: Words, counted: PlacesBridge["counted"]): string => words.format.list(counted.flatMap(({ edition, indicators }) =>
  indicators.map((kind) => words.t("subIndices.takeaway.countedPart", { index: insideSentence(words, INDICATOR_INFO[kind].short), year: words.format.edition(edition) }))));

type Move = "earnedKept" | "earnedLost" | "earnedEven" | "earnedAlone" | "bothUp" | "othersDown" | "othersUp" | "still" | "bothDown" | "lostAlone" | "lostLess" | "lostEven" | "lostGained";

/** Which of the thirteen ways a rank can move, by own score and by the others. */
function moveOf({ own, others }: PlacesBridge): Move {
  const net = own + others;
  if (own > 0) return others > 0 ? "bothUp" : others === 0 ? "earnedAlone" : net > 0 ? "earnedKept" : net === 0 ? "earnedEven" : "earnedLost";
  if (own === 0) return others > 0 ? "othersUp" : others === 0 ? "still" : "othersDown";
  return others < 0 ? "bothDown" : others === 0 ? "lostAlone" : net < 0 ? "lostLess" : net === 0 ? "lostEven" : "lostGained";
}

/** Only the year of a largest step, not what began then. */
const shortened = (fact: MoveFact): MoveFact => ("began" in fact ? { ...fact, began: null } : fact);

/** How many places came of the country's own score, how many of the others', what remains of them, and, where there is room, what gives the move its size. */
export function subIndicesTakeaway(words: Words, answer: PlacesBridge | NotScored): string {
  const { t, format } = words;
  const about = named(words, answer.country);
  if ("missing" in answer) {
    const missing = answer.missing.map(({ edition }) => edition);
    const unread = answer.missing.filter(({ status }) => status === "no_row").map(({ edition }) => format.edition(edition));
    if (unread.length > 0) return t("overview.none.no_row", { ...about, year: format.list(unread) });
    const [from, to] = answer.pair;
    if (missing.length > 1) return t("subIndices.takeaway.neither", { ...about, from: format.edition(from), to: format.edition(to) });
    const scored = missing.includes(from) ? to : from;
    return t("subIndices.takeaway.onlyOne", { ...about, scored: format.edition(scored), missing: format.list(missing.map(format.edition)) });
  }
  const { own, others, from, to, counted } = answer;
  const said = {
    ...about, first: rankPhrase(words, from.rank), last: rankPhrase(words, to.rank),
    own: places(words, own), net: places(words, own + others), others: places(words, others),
    ownBare: bare(words, own), othersBare: bare(words, others), kept: bareSubject(words, own + others),
  };
  if (counted.length > 0) return t(`subIndices.takeaway.${from.rank === to.rank ? "countedStayed" : "counted"}`, { ...said, what: countedPhrase(words, counted) });
  const say = (fact: string) => t(`subIndices.takeaway.${moveOf(answer)}`, { ...said, fact });
  const whole = answer.fact && say(t("subIndices.takeaway.fact", { fact: factPhrase(words, shortened(answer.fact), answer.country) }));
  return whole && isHeadline(words, whole) ? whole : say("");
}

/** What the method did between the two editions, in one line of the head. */
export const methodOfPair = ({ t, format }: Words, changes: readonly EditionInfo[]): string =>
  changes.length === 0 ? t("subIndices.method.none") : t("subIndices.method.changed", { years: format.list(changes.map(({ edition }) => format.edition(edition))) });

/** That part of the movement is the method, and which changes; empty when it did not change. */
export function methodLine({ t, of, format }: Words, { methodChanges }: ScoreBridge): string {
  const changes = methodChanges.flatMap(({ edition, methodChange }) => (methodChange ? [t("subIndices.method.change", { change: of(methodChange), year: format.edition(edition) })] : []));
  return changes.length === 0 ? "" : t("subIndices.method.line", { changes: changes.join(t("subIndices.method.separator")) });
}

/** What the bars of the sub-indices rest on besides published values: parts counted as 0, a part above its scale. */
export function scoreRemarks(words: Words, { steps, from, to }: ScoreBridge): readonly string[] {
  const { t, of, format } = words;
  return [from.edition, to.edition].flatMap((edition, i) => {
    const parts = steps.flatMap((step) => (step.values ? [{ indicator: step.kind, value: step.values[i] ?? null }] : []));
    const missing = parts.filter(({ value }) => value === null).map(({ indicator }) => of(INDICATOR_INFO[indicator].name));
    const year = format.edition(edition);
    return [
      ...(missing.length > 0 ? [t("subIndices.score.counted", { count: missing.length, index: format.list(missing), year, zero: format.count(0) })] : []),
      ...daggers(words, parts.map((part) => ({ ...part, edition }))),
    ];
  });
}

/** Why an edition gives no rank, one sentence a reason; and what the UN printed all the same. */
export function notScoredReasons(words: Words, { country, missing }: Pick<NotScored, "country" | "missing">): readonly string[] {
  const { t, format } = words;
  const byStatus = new Map<Status, Edition[]>();
  for (const { edition, status } of missing) byStatus.set(status, [...(byStatus.get(status) ?? []), edition]);
  const reasons = [...byStatus].map(([status, editions]) => t("subIndices.notScored.sentence", {
    reason: t(`overview.none.${status}`, { ...named(words, country), year: format.list(editions.map(format.edition)) }),
  }));
  const printed = (["no_online_presence", "not_computed"] as const).filter((status) => byStatus.has(status));
  return [...reasons, ...printed.map((status) => t(`status.printed.${status}`))];
}

/** The places bridge in words. */
export function placesAlt(words: Words, { country, from, to, mid, own, others }: PlacesBridge): string {
  const { t, format } = words;
  return t("subIndices.places.alt", {
    ...named(words, country), from: format.edition(from.edition), to: format.edition(to.edition), first: format.rank(from.rank), mid: format.rank(mid), last: format.rank(to.rank),
    own: format.signed(own), others: format.signed(others), one: format.rank(1),
  });
}

/** The score bridge in words. */
export function scoreAlt(words: Words, { country, from, to, steps }: ScoreBridge): string {
  const { t, of, format } = words;
  const readings = steps.map((step) => t("subIndices.score.reading", {
    part: step.kind === "weights" || step.kind === "residue" ? t(`subIndices.score.${step.kind}`) : of(INDICATOR_INFO[step.kind].short), share: format.signed(step.share, 4),
  }));
  return t("subIndices.score.alt", {
    ...named(words, country), from: format.edition(from.edition), to: format.edition(to.edition), first: format.value(from.egdi), last: format.value(to.egdi), readings: readings.join(t("subIndices.method.separator")),
  });
}

/** "Which sub-index moved the score?", by the direction in which it moved. */
export const scoreTitle = ({ t }: Words, { from, to }: ScoreBridge): string => t(`subIndices.score.title.${to.egdi > from.egdi ? "up" : to.egdi < from.egdi ? "down" : "same"}`);

/** "Why did the rank move?", or not. */
export const placesTitle = ({ t }: Words, { from, to }: PlacesBridge): string => t(from.rank === to.rank ? "subIndices.places.titleSame" : "subIndices.places.title");

/** That the score has no steps either. */
export const noScoreSentence = ({ t, format }: Words, { missing }: NotScored): string =>
  t("subIndices.notScored.score", { years: format.list(missing.map(({ edition }) => format.edition(edition))) });
