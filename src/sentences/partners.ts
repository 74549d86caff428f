import { isNamed, type PartnerRow, type Partners } from "~/analysis/partners";
import { partnerName } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { capital, numberPhrase } from "~/sentences/phrases";

const MOST_NAMED = 3; // in one sentence
const MOST_READ = 14;

/** "in 10 of 54 initiatives". */
const sharePhrase = ({ t, format }: Words, count: number, of: number): string =>
  t(count === of ? "partners.shareAll" : "partners.share", { count, n: format.count(count), of: format.count(of) });

/** "all in 2010", "between 2007 and 2015, and one without a date". */
function whenPhrase({ t, format }: Words, { years, undated, count }: PartnerRow): string {
  const [from, to] = [Math.min(...years.keys()), Math.max(...years.keys())];
  if (years.size === 0) return t("partners.when.none", { count });
  if (from === to && undated === 0) return t("partners.when.year", { count, year: format.edition(from) });
  const when = from === to ? t("partners.when.partYear", { year: format.edition(from) }) : t("partners.when.years", { from: format.edition(from), to: format.edition(to) });
  return undated === 0 ? when : t("partners.when.undated", { when, count: undated, n: format.count(undated) });
}

function titleOfAll(words: Words, answer: Partners): string {
  const { t, format } = words;
  const { all, rows } = answer;
  const named = rows.filter(isNamed);
  const [first] = named;
  if (!first) return t("partners.title.none", { count: all.count, n: format.count(all.count) });
  const name = (row: PartnerRow) => partnerName(words, answer.names.partner, row.id);
  const share = sharePhrase(words, first.count, all.count);
  const most = named.filter(({ count }) => count === first.count);
  if (most.length === 1) return t(named.length === 1 ? "partners.title.only" : "partners.title.one", { partner: name(first), share, when: whenPhrase(words, first) });
  const count = most.length;
  const n = numberPhrase(words, count, "m");
  if (first.count === 1 && all.count > 1) return t("partners.title.once", { count, n: format.count(count) });
  if (count > MOST_NAMED) return capital(t("partners.title.many", { count, n, share }));
  return t("partners.title.tie", { count, partners: format.list(most.map(name)), share });
}

/** Who took part most often, how often and when; ties are named together, very many counted; of how many, where a filter narrows them down. */
export function partnersTitle(words: Words, answer: Partners): string {
  const title = titleOfAll(words, answer);
  return answer.isNarrowed && answer.rows.some(isNamed) ? words.t("partners.narrowed", { title }) : title;
}

/** The most frequent partners with how often each took part, and how often none is named, for those who do not see the table. */
function partnersAlt(words: Words, answer: Partners): string {
  const { t, format } = words;
  const left = answer.rows.filter(isNamed).length - MOST_READ;
  const reading = ({ id, count }: PartnerRow) => t("partners.reading", { partner: partnerName(words, answer.names.partner, id), n: format.count(count) });
  const more = left > 0 ? [t("partners.others", { count: left, n: format.count(left) })] : [];
  return t("partners.alt", { readings: format.list([...answer.rows.filter(isNamed).slice(0, MOST_READ).map(reading), ...more, ...answer.rows.filter((row) => !isNamed(row)).map(reading)]) });
}

/** The words around the partners; their source are the texts, not the Survey. */
export function partnersCaption(words: Words, answer: Partners) {
  const { t, format } = words;
  return {
    title: partnersTitle(words, answer), subtitle: t("partners.subtitle"), alt: partnersAlt(words, answer), note: t("partners.note"),
    source: t("partners.source", { count: answer.texts, n: format.count(answer.texts) }),
  };
}
