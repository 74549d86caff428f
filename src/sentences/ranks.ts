import { TOP_PLACES, type Comparison } from "~/analysis/comparison";
import { firstAndLast } from "~/analysis/lookup";
import type { Paths } from "~/analysis/paths";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import { insideSentence, lastReadings, placesPhrase, rankPhrase } from "~/sentences/phrases";

const countries = ({ t, format }: Words, count: number) => t("ranks.countries", { count, n: format.count(count) });

/** What stands out among those compared: the top twenty where their number changed, else who leads and who climbed most. */
export function ranksTakeaway(words: Words, { indicator, editions, isComputed }: Paths, answer: Comparison): string {
  const { t, of, format } = words;
  const year = format.edition(answer.edition);
  const [leader] = answer.leaders;
  if (!leader) return t("ranks.nobody", { year });
  const unranked = answer.unranked === 0 ? "" : t("ranks.unranked", { count: answer.unranked, n: format.count(answer.unranked) });
  if (indicator === "egdi" && answer.previous !== null && answer.topBefore !== null && answer.countries > 1 && answer.top !== answer.topBefore) {
    return t(answer.topBefore === 0 ? "ranks.topNew" : "ranks.top", {
      unranked, count: answer.top, now: countries(words, answer.top), of: format.count(answer.countries), before: t("ranks.before", { count: answer.topBefore, n: format.count(answer.topBefore) }),
      top: format.count(TOP_PLACES), previous: format.edition(answer.previous), year,
    });
  }
  const names = format.list(answer.leaders.map(({ subject }) => of(subject.label)));
  const rank = rankPhrase(words, leader.rank);
  const lead = t("ranks.leads", { count: answer.leaders.length, names, unranked, rank: isComputed ? t("ranks.computed", { rank }) : rank, index: insideSentence(words, INDICATOR_INFO[indicator].short), year });
  if (answer.climbers.length === 0 || editions.length < 2) return lead;
  const climbed = t("ranks.climbed", { count: answer.climbers.length, names: format.list(answer.climbers.map((subject) => of(subject.label))), places: placesPhrase(words, answer.placesGained), first: format.edition(firstAndLast(editions)[0]) });
  return t("ranks.both", { lead, climbed });
}

/** The last standing of every line, in words. */
export function ranksAlt(words: Words, answer: Paths): string {
  const { editions, indicator, measure } = answer;
  const { t, of, format } = words;
  const [first, last] = firstAndLast(editions);
  return t("ranks.alt", { index: of(INDICATOR_INFO[indicator].name), measure: t(`word.${measure}`), editions: format.editions(first, last), year: format.edition(last), readings: lastReadings(words, answer) });
}
