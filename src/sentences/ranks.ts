import { TOP_PLACES, type Comparison } from "~/analysis/comparison";
import { firstAndLast } from "~/analysis/lookup";
import type { Paths } from "~/analysis/paths";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Subject } from "~/domain/subject";
import type { Words } from "~/i18n/words";
import { capital, countriesPhrase, daggerNotes, insideSentence, isHeadline, lastReadings, numberBefore, numberPhrase, placesBy, placesPhrase, rankPhrase } from "~/sentences/phrases";

/** Where the only country compared stands, how far it moved over the editions shown, and how that compares with its best in them. */
function singleSentence(words: Words, { indicator, editions, isComputed }: Paths, { edition, leaders: [leader], single }: Comparison): string {
  const { t, of, format } = words;
  if (!leader || !single) return "";
  const { placesGained, bestBefore, since } = single;
  const ranked = rankPhrase(words, leader.rank);
  const lead = t(`ranks.single.${placesGained === null ? "only" : placesGained > 0 ? "up" : placesGained < 0 ? "down" : "same"}`, {
    country: of(leader.subject.label), rank: isComputed ? t("ranks.computed", { rank: ranked }) : ranked, index: insideSentence(words, INDICATOR_INFO[indicator].short),
    year: format.edition(edition), first: format.edition(firstAndLast(editions)[0]), places: placesPhrase(words, placesGained ?? 0),
  });
  if (!bestBefore || edition - since <= 2) return lead;
  const said = { context: leader.subject.gender, best: rankPhrase(words, bestBefore.rank), bestYear: format.edition(bestBefore.edition) };
  const fact = t(`ranks.single.${leader.rank < bestBefore.rank ? "best" : leader.rank === bestBefore.rank ? "asGood" : "bestWas"}`, said);
  const whole = t("ranks.singleWith", { lead, fact });
  return isHeadline(words, whole) ? whole : lead;
}

/** What stands out among those compared: the top twenty where their number changed, else who leads, and who climbed most or by how far it leads. */
export function ranksTakeaway(words: Words, paths: Paths, answer: Comparison): string {
  const { t, of, format } = words;
  const { indicator, editions, isComputed } = paths;
  const year = format.edition(answer.edition);
  const [leader] = answer.leaders;
  if (!leader) return t("ranks.nobody", { year });
  if (answer.single) return singleSentence(words, paths, answer);
  const unranked = answer.unranked === 0 ? "" : t("ranks.unranked", { count: answer.unranked, n: numberBefore(words, answer.unranked) });
  if (indicator === "egdi" && answer.previous !== null && answer.topBefore !== null && answer.top !== answer.topBefore) {
    return capital(t(answer.topBefore === 0 ? "ranks.topNew" : "ranks.top", {
      unranked, count: answer.top, now: countriesPhrase(words, answer.top), of: numberPhrase(words, answer.countries, "f"), among: t("ranks.among", { count: answer.countries, n: numberPhrase(words, answer.countries, "f") }),
      before: t("ranks.before", { count: answer.topBefore, n: numberBefore(words, answer.topBefore) }), top: format.count(TOP_PLACES), previous: format.edition(answer.previous), year,
    }));
  }
  const list = (subjects: readonly Subject[]) => format.list(subjects.map(({ label }) => of(label)));
  const rank = rankPhrase(words, leader.rank);
  const lead = t("ranks.leads", { count: answer.leaders.length, names: list(answer.leaders.map(({ subject }) => subject)), unranked, rank: isComputed ? t("ranks.computed", { rank }) : rank, index: insideSentence(words, INDICATOR_INFO[indicator].short), year });
  const first = format.edition(firstAndLast(editions)[0]);
  if (answer.climbers.length > 0 && editions.length > 1) {
    const isLeader = answer.climbers.length === 1 && answer.leaders.length === 1 && answer.climbers[0]?.id === leader.subject.id;
    const climbed = t(isLeader ? "ranks.climbedToo" : "ranks.climbed", { count: answer.climbers.length, names: list(answer.climbers), places: placesBy(words, answer.placesGained), first });
    return t("ranks.both", { lead, climbed });
  }
  if (answer.next) return t("ranks.ahead", { lead, places: placesBy(words, answer.next.places), next: list(answer.next.subjects) });
  return answer.isWhole && editions.length > 1 ? t("ranks.both", { lead, climbed: t("ranks.none", { first }) }) : lead;
}

/** The last standing of every line, in words. */
function ranksAlt(words: Words, answer: Paths): string {
  const { editions, indicator, measure } = answer;
  const { t, of, format } = words;
  const [first, last] = firstAndLast(editions);
  return t("ranks.alt", { index: of(INDICATOR_INFO[indicator].name), measure: t(`word.${measure}`), editions: format.editions(first, last), year: format.edition(last), readings: lastReadings(words, answer) });
}

/** Index and measure, what the lines mean, and what is Masar's own in them; the dotted lines are named where there are some. */
export function ranksCaption(words: Words, answer: Paths) {
  const { t, of } = words;
  const { indicator, measure, editions, paths, rest } = answer;
  const subtitle = t(measure === "rank" ? "ranks.subtitleRank" : "ranks.subtitleValue");
  const isDotted = editions.slice(1).some(({ methodTouches, methodChange }) => methodChange !== null && methodTouches.includes(indicator));
  const hasGroup = paths.some(({ subject }) => subject.isGroup);
  return {
    title: t("ranks.title", { index: of(INDICATOR_INFO[indicator].name), measure: t(`ranks.${measure}`) }),
    subtitle: isDotted ? t("ranks.dotted", { subtitle }) : subtitle,
    alt: ranksAlt(words, answer),
    note: [...(rest ? [t("ranks.restNote")] : []), ...(hasGroup ? [t("ranks.groupNote", { context: indicator })] : []), ...daggerNotes(words, answer)].join(". "),
  };
}
