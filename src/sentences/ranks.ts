import { TOP_PLACES, type Comparison } from "~/analysis/comparison";
import type { Paths } from "~/analysis/paths";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import { placesPhrase, rankPhrase } from "~/sentences/phrases";

const countries = ({ t, format }: Words, count: number) => t("ranks.countries", { count, n: format.count(count) });

/** What stands out among those compared: the top twenty where their number changed, else who leads and who climbed most. */
export function ranksTakeaway(words: Words, { indicator, editions }: Paths, answer: Comparison): string {
  const { t, of, format } = words;
  const year = format.edition(answer.edition);
  const [leader] = answer.leaders;
  if (!leader) return t("ranks.nobody", { year });
  if (indicator === "egdi" && answer.previous !== null && answer.topBefore !== null && answer.countries > 1 && answer.top !== answer.topBefore) {
    return t(answer.topBefore === 0 ? "ranks.topNew" : "ranks.top", {
      count: answer.top, now: countries(words, answer.top), of: format.count(answer.countries), before: t("ranks.before", { count: answer.topBefore, n: format.count(answer.topBefore) }),
      top: format.count(TOP_PLACES), previous: format.edition(answer.previous), year,
    });
  }
  const names = format.list(answer.leaders.map(({ subject }) => of(subject.label)));
  const lead = t("ranks.leads", { count: answer.leaders.length, names, rank: rankPhrase(words, leader.rank), index: of(INDICATOR_INFO[indicator].short), year });
  if (answer.climbers.length === 0 || editions.length < 2) return lead;
  const climbed = t("ranks.climbed", { count: answer.climbers.length, names: format.list(answer.climbers.map((subject) => of(subject.label))), places: placesPhrase(words, answer.placesGained), first: format.edition(editions[0]?.edition ?? 0) });
  return t("ranks.both", { lead, climbed });
}

/** The last standing of every line, in words. */
export function ranksAlt(words: Words, { paths, editions, indicator, measure }: Paths): string {
  const { t, of, format } = words;
  const [first, last] = [editions[0]?.edition ?? 0, editions.at(-1)?.edition ?? 0];
  const readings = paths.filter(({ role }) => role !== "context").map(({ subject, points }) => {
    const point = points.at(-1);
    return `${of(subject.label)} ${measure === "rank" ? format.rank(point?.rank ?? null) : format.value(point?.value ?? null, 3)}`;
  });
  return t("ranks.alt", { index: of(INDICATOR_INFO[indicator].name), measure: t(`word.${measure}`), editions: format.editions(first, last), year: format.edition(last), readings: format.list(readings) });
}
