import type { TableColumn, TableRow } from "~/analysis/countryTable";
import type { Move, RanksTable } from "~/analysis/ranksTable";
import type { Country } from "~/domain/country";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import type { LocalizedText } from "~/domain/language";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { columnHead, reasonFor } from "~/sentences/data";
import { countriesPhrase, named, placesPhrase, rankPhrase } from "~/sentences/phrases";

/** The fewest places that the height of a small path stands for. */
export const LEAST_PLACES = 60;
const MOST_NAMED = 3;

/** "193 states in the 2024 edition", with the name of a group before it; states that were no members yet are not counted. */
export function ranksTableTitle({ t, of, format }: Words, group: PeerGroup, { edition: { edition }, rows }: Pick<RanksTable, "edition" | "rows">): string {
  const count = rows.filter(({ status }) => status !== "not_a_member").length;
  const title = t("ranksTable.title", { count, n: format.count(count), year: format.edition(edition) });
  return group === "world" ? title : t("ranksTable.titleOf", { group: of(PEER_GROUPS[group].name), title });
}

/** How the table is sorted and how its paths are to be read, with the direction in which time runs. */
export function ranksTableSubtitle(words: Words, { edition, previous }: RanksTable, time: "ltr" | "rtl"): string {
  if (previous === null) return words.t("ranksTable.subtitleFirst");
  const said = { editions: words.format.editions(previous, edition.edition), places: placesPhrase(words, LEAST_PLACES) };
  return words.t("ranksTable.subtitle", time === "rtl" ? { ...said, context: "rtl" } : said);
}

/** The head of a column: as in Data, but the rank is that of the chosen index and the earlier rank is a path. */
export function ranksHead(words: Words, column: TableColumn, { edition, previous, indicator, isComputed }: RanksTable): string {
  const { t, format } = words;
  if (column === "rank" && isComputed) return isolate(t("ranksTable.rankIn", { index: INDICATOR_INFO[indicator].acronym }), words.direction);
  if (previous === null) return columnHead(words, column, previous);
  if (column === "previous") return format.editions(previous, edition.edition);
  return column === "change" ? t("ranksTable.since", { year: format.edition(previous) }) : columnHead(words, column, previous);
}

const REGIONS = new Map<string, LocalizedText>(Object.values(PEER_GROUPS).map(({ name }) => [name.en, name]));

/** The UN's region of a country. */
export const regionName = ({ of }: Words, { region }: Country): string => { const name = REGIONS.get(region); return name ? of(name) : region; };

/** Why a row has no rank in an index; `null` where it has one. */
export const withoutRank = (words: Words, row: Pick<TableRow, "rank" | "status" | "country">, indicator: Indicator): string | null =>
  row.rank === null ? (reasonFor(words, row) ?? words.t("ranksTable.noValue", { index: INDICATOR_INFO[indicator].acronym })) : null;

/** First, best and last rank of a path, for those who do not see it. */
export function pathText({ t, format }: Words, { editions }: Pick<RanksTable, "editions">, path: readonly (number | null)[]): string {
  const said = (rank: number | null | undefined) => (rank == null ? t("ranksTable.unranked") : format.rank(rank));
  const best = path.reduce<number | null>((least, rank) => (rank === null ? least : Math.min(least ?? rank, rank)), null);
  if (best === null) return t("ranksTable.unranked");
  const year = (index: number) => format.edition(editions.at(index)?.edition ?? 0);
  return t("ranksTable.pathAlt", { from: year(0), first: said(path[0]), best: format.rank(best), bestYear: year(path.lastIndexOf(best)), to: year(-1), last: said(path.at(-1)) });
}

/** How far it moved against all others: the furthest, level with some, behind a few by name, or behind many. */
function againstOthers(words: Words, { country, placesGained, compared, further, asFar }: Move, lead: string): string {
  const { t, of, format } = words;
  const way = (placesGained ?? 0) > 0 ? "gained" : "lost";
  const states = t("ranksTable.states", { count: compared, n: format.count(compared) });
  const names = (countries: readonly Country[]) =>
    (countries.length > MOST_NAMED ? t("ranksTable.others", { count: countries.length, n: format.count(countries.length) }) : format.list(countries.map(({ label }) => of(label))));
  const context = country.gender;
  if (further.length > MOST_NAMED) return t(`ranksTable.${way}Many`, { lead, states, more: countriesPhrase(words, further.length), context });
  if (further.length > 0) return t(`ranksTable.${way}Few`, { lead, states, names: names(further), context });
  return asFar.length > 0 ? t(`ranksTable.${way}Level`, { lead, states, names: names(asFar) }) : t(`ranksTable.${way}Most`, { lead, states });
}

function moveSentence(words: Words, move: Move): string {
  const { t, format } = words;
  const { country, from, to, rank, of, placesGained, isLatest } = move;
  const who = named(words, country);
  const years = { from: from === null ? "" : format.edition(from), to: format.edition(to) };
  if (rank === null) return t("ranksTable.noRank", { ...who, ...years, reason: withoutRank(words, move, move.indicator) ?? "" });
  const standing = { ...who, ...years, rank: rankPhrase(words, rank), of: format.count(of) };
  if (from === null) return t("ranksTable.first", standing);
  if (placesGained === null) return t("ranksTable.noBefore", standing);
  if (placesGained === 0) return t("ranksTable.same", standing);
  const said = { ...who, places: placesPhrase(words, placesGained), span: t(isLatest ? "ranksTable.sinceSpan" : "ranksTable.betweenSpan", years) };
  const lead = t(`ranksTable.${placesGained > 0 ? "gained" : "lost"}${isLatest ? "" : "Then"}`, said);
  return againstOthers(words, move, lead);
}

/** How far a country moved since an edition, and who moved further; where it cannot be said, where it stands or why it does not. */
export function moveTakeaway(words: Words, move: Move): string {
  const sentence = moveSentence(words, move);
  return move.indicator === "egdi" ? sentence : words.t("ranksTable.byIndex", { index: words.of(INDICATOR_INFO[move.indicator].short), sentence });
}
