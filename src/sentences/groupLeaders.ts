import type { GroupLeaders } from "~/analysis/groupLeaders";
import { firstAndLast } from "~/analysis/lookup";
import { PEER_GROUPS } from "~/domain/peerGroup";
import type { Words } from "~/i18n/words";
import { indexName } from "~/sentences/gcc";
import { numberPhrase } from "~/sentences/phrases";

const MOST_NAMED = 3;

/** Who led most often, and in how many of the editions; plain where nobody did, or too many as often. */
export function leadersTitle(words: Words, { counts, editions }: GroupLeaders): string {
  const { t, of, format } = words;
  const most = counts[0]?.led ?? 0;
  const best = counts.filter(({ led }) => led === most);
  const [first] = best;
  if (!first || most === 0 || best.length > MOST_NAMED) return t("gccView.leaders.plain");
  const said = { times: t("gccView.leaders.times", { count: most, number: numberPhrase(words, most, "f"), n: format.count(most), of: format.count(editions.length) }) };
  const isShared = best.some(({ shared }) => shared > 0);
  if (best.length > 1) return t(isShared ? "gccView.leaders.tieShared" : "gccView.leaders.tie", { ...said, countries: format.list(best.map(({ path }) => of(path.subject.label))) });
  const country = of(first.path.subject.label);
  if (isShared) return t("gccView.leaders.titleShared", { ...said, country });
  return most === editions.length ? t("gccView.leaders.every", { country }) : t("gccView.leaders.title", { ...said, country });
}

/** What the rings mean, where a lead was shared, and how many more led than the picture shows. */
export const leadersNote = ({ t, format }: Words, { leads, more }: GroupLeaders): string => [
  ...(leads.some(({ leaders }) => leaders.length > 1) ? [t("gccView.leaders.level")] : []),
  ...(more > 0 ? [t("gccView.leaders.others", { count: more, n: format.count(more) })] : []),
].join(t("subIndices.method.separator"));

/** Who led in each edition, in words. */
export function leadersAlt(words: Words, { leads, editions, group, indicator, measure }: GroupLeaders): string {
  const { t, of, format } = words;
  const readings = leads.map(({ edition, leaders }) => t("gccView.leaders.reading", {
    year: format.edition(edition), who: leaders.length === 0 ? t("gccView.leaders.nobody") : format.list(leaders.map(({ subject }) => of(subject.label))),
  }));
  return t("gccView.leaders.alt", {
    editions: format.editions(...firstAndLast(editions)), index: indexName(words, indicator), measure: t(`ranks.${measure}`), group: of(PEER_GROUPS[group].name), readings: readings.join(t("subIndices.method.separator")),
  });
}
