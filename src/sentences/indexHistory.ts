import type { IndexHistory } from "~/analysis/indexHistory";
import type { Country } from "~/domain/country";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Words } from "~/i18n/words";
import { alone, daggers } from "~/sentences/phrases";

/** Each index by its first and its last published value, for those who do not see the lines. */
function historyAlt(words: Words, { subject, paths }: IndexHistory): string {
  const { t, of, format } = words;
  const readings = paths.map(({ indicator, points }) => {
    const published = points.filter(({ value }) => value !== null);
    const [first, last] = [published[0], published.at(-1)];
    const index = of(INDICATOR_INFO[indicator].short);
    if (!first || !last) return t("subIndices.history.never", { index });
    const span = { index, first: format.index(first.value, indicator), last: format.index(last.value, indicator), from: format.edition(first.edition), to: format.edition(last.edition) };
    return t(first === last ? "subIndices.history.once" : "subIndices.history.span", span);
  });
  return t("subIndices.history.alt", { country: of(subject.label), readings: readings.join(t("subIndices.method.separator")) });
}

/** The words around the four panels. */
export function historyCaption(words: Words, answer: IndexHistory, country: Country) {
  const { t, format } = words;
  const { editions, paths, pair } = answer;
  const title = t("subIndices.history.title", { count: editions.length, n: format.count(editions.length) });
  const above = daggers(words, paths.flatMap(({ indicator, points }) => points.map(({ edition, value }) => ({ indicator, edition, value }))));
  const hasBreaks = editions.some(({ methodTouches }) => paths.some(({ indicator }) => methodTouches.includes(indicator)));
  return {
    title, alone: alone(words, country, title), alt: historyAlt(words, answer),
    subtitle: t("subIndices.history.subtitle", { editions: format.editions(...pair) }),
    note: [...(hasBreaks ? [t("subIndices.history.note")] : []), ...above].join(". "),
  };
}
