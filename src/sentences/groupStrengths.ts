import { soleLeaders, type GroupStrengths } from "~/analysis/groupStrengths";
import { INDICATOR_INFO } from "~/domain/indicator";
import { PEER_GROUPS } from "~/domain/peerGroup";
import type { Words } from "~/i18n/words";
import { daggers, insideSentence } from "~/sentences/phrases";

const MOST_READ = 6;

/** Who leads the sub-indices alone; plain where nobody does. */
export function strengthsTitle(words: Words, answer: GroupStrengths): string {
  const { t, of, format } = words;
  const leaders = soleLeaders(answer);
  const [first] = leaders;
  const year = format.edition(answer.edition);
  if (!first) return t("gccView.strengths.plain", { year });
  const listed = (indicators: typeof first.indicators) => format.list(indicators.map((indicator) => insideSentence(words, INDICATOR_INFO[indicator].short)));
  const country = of(first.subject.label);
  if (first.indicators.length === 3) return t(answer.isLatest ? "gccView.strengths.all" : "gccView.strengths.allThen", { country, year });
  if (first.indicators.length === 2) return t(answer.isLatest ? "gccView.strengths.two" : "gccView.strengths.twoThen", { country, year, indices: listed(first.indicators) });
  const parts = format.list(leaders.map(({ subject, indicators }) => t("gccView.strengths.part", { country: of(subject.label), index: listed(indicators) })));
  return t(answer.isLatest ? "gccView.strengths.each" : "gccView.strengths.eachThen", { parts, year });
}

/** What a dagger means; empty where no value lies above its scale. */
export const strengthsNote = (words: Words, { columns, edition }: GroupStrengths): string =>
  daggers(words, columns.flatMap(({ indicator, members }) => members.map(({ value }) => ({ indicator, edition, value })))).join(" ");

/** The best of every index, in words. */
export function strengthsAlt({ t, of, format }: Words, { columns, group, edition }: GroupStrengths): string {
  const readings = columns.map(({ indicator, members }) => t("gccView.strengths.reading", {
    index: of(INDICATOR_INFO[indicator].short),
    members: members.length === 0 ? t("gccView.strengths.nobody") : format.list(members.slice(0, MOST_READ).map(({ subject, value }) => t("gccView.strengths.entry", { country: of(subject.label), value: format.index(value, indicator) }))),
  }));
  return t("gccView.strengths.alt", { year: format.edition(edition), group: of(PEER_GROUPS[group].name), readings: readings.join(t("subIndices.method.separator")) });
}
