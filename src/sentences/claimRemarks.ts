import type { CheckedClaim, Finding, RankedState, RankRead } from "~/analysis/claimCheck";
import type { Country } from "~/domain/country";
import { EGDI_GROUP_FLOORS, EGDI_GROUPS, INDICATOR_INFO, type EgdiGroup } from "~/domain/indicator";
import type { IndexClaim } from "~/domain/initiative";
import { PEER_GROUPS } from "~/domain/peerGroup";
import type { Words } from "~/i18n/words";
import { rankPhrase } from "~/sentences/phrases";

/** More states than these are counted, not named. */
const MOST_NAMED = 10;

const names = ({ of, format }: Words, countries: readonly Country[]) => format.list(countries.map(({ label }) => of(label)));

/** "8th in 2010, 9th in 2012 and 7th in 2014". */
const readings = (words: Words, reads: readonly RankRead[]) =>
  words.format.list(reads.map(({ edition, rank }) => words.t("overview.path.at", { rank: rankPhrase(words, rank), year: words.format.edition(edition) })));

/** "Israel 17th". */
const standings = (words: Words, states: readonly RankedState[]) =>
  words.format.list(states.map(({ country, rank }) => words.t("claims.remark.standing", { country: words.of(country.label), rank: rankPhrase(words, rank) })));

/** From where to where a group of the UN's goes. */
function bounds({ t, format }: Words, group: EgdiGroup): string {
  const name = t(`claims.group.${group}`);
  const higher = EGDI_GROUPS[EGDI_GROUPS.indexOf(group) - 1];
  const from = format.value(EGDI_GROUP_FLOORS[group], 2);
  return higher ? t("claims.remark.between", { group: name, from, to: format.value(EGDI_GROUP_FLOORS[higher], 2) }) : t("claims.remark.begins", { group: name, from });
}

/** By which other way of counting the text would be right, or that none gives it. */
function likely(words: Words, finding: Finding & { readonly kind: "ranks" | "movement" }, claim: IndexClaim): string {
  const { t, format } = words;
  const { reads, holdsBy } = finding;
  if (holdsBy === "rank") return "";
  if (holdsBy) return t(`claims.remark.${holdsBy}`, { ranks: format.list(reads.map((read) => rankPhrase(words, read[holdsBy]))) });
  const none = t("claims.remark.noCounting");
  const elsewhere = finding.kind === "ranks" && claim.figure !== null ? finding.elsewhere : [];
  return elsewhere.length === 0 ? none : `${none} ${t("claims.remark.elsewhere", { rank: rankPhrase(words, claim.figure ?? 0), years: format.list(elsewhere.map(format.edition)) })}`;
}

/** What the value of an index is worth by either way of counting; a rank of the UN's that agrees needs no remark. */
function oneRank(words: Words, { rank, dense, value }: RankRead, { claim: { indicator }, verdict }: CheckedClaim): string {
  const { t, of, format } = words;
  if (value === null || (verdict === "agrees" && (indicator === "egdi" || rank === dense))) return "";
  const about = { index: of(INDICATOR_INFO[indicator].name), value: format.index(value, indicator), rank: rankPhrase(words, rank) };
  return rank === dense ? t("claims.remark.value", about) : t("claims.remark.valueTies", { ...about, dense: rankPhrase(words, dense) });
}

function placeRemark(words: Words, { of: count, above, level, regions }: Finding & { readonly kind: "place" }, claim: IndexClaim): readonly string[] {
  const { t, of, format } = words;
  return [
    regions ? t("claims.remark.regions", { count: regions.asked, held: format.count(regions.held), n: format.count(regions.asked) })
      : t("claims.remark.among", { count, n: format.count(count), group: of(PEER_GROUPS[claim.scope].name) }),
    ...(above.length > 0 && (regions || above.length + 1 !== claim.figure) ? [t("claims.remark.above", { states: standings(words, above) })] : []),
    ...(level.length > 0 ? [t("claims.remark.level", { states: standings(words, level) })] : []),
  ];
}

function countRemark(words: Words, { states, missing, higher }: Finding & { readonly kind: "count" }, { group, countries }: IndexClaim): readonly string[] {
  const { t, format } = words;
  const isListed = group !== null && states.length > 0 && states.length <= MOST_NAMED && states.length !== countries.length;
  return [
    ...(isListed ? [t("claims.remark.listed", { group: t(`claims.group.${group}`), states: names(words, states) })] : []),
    ...(missing.length > 0 && !higher ? [t("claims.remark.missing", { states: names(words, missing) })] : []),
    ...(higher ? [t("claims.remark.higher", { group: t(`claims.group.${higher.group}`), count: higher.states.length, n: format.count(higher.states.length), states: names(words, higher.states) })] : []),
  ];
}

function findingRemarks(words: Words, checked: CheckedClaim): readonly string[] {
  const { t, format } = words;
  const { claim, finding, verdict } = checked;
  switch (finding?.kind) {
    case undefined: return [];
    case "ranks": {
      const [read] = finding.reads;
      const said = finding.reads.length === 1 && read ? oneRank(words, read, checked) : t("claims.remark.ranks", { ranks: readings(words, finding.reads) });
      return [said, likely(words, finding, claim)];
    }
    case "movement": return [t("claims.remark.ranks", { ranks: readings(words, finding.reads) }), likely(words, finding, claim)];
    case "place": return placeRemark(words, finding, claim);
    case "membership": {
      const values = finding.reads.map(({ edition, value }) => t("claims.remark.reading", { value: format.value(value), year: format.edition(edition) }));
      return [t("claims.remark.membership", { values: format.list(values), bounds: bounds(words, claim.group ?? "low") })];
    }
    case "count": return countRemark(words, finding, claim);
    case "sequence": return [t("claims.remark.ranks", { ranks: standings(words, finding.reads) })];
    case "value": return verdict === "agrees" ? [] : [t("claims.remark.rounded", { value: format.value(finding.rounded, finding.decimals) })];
  }
}

/** What stands behind a verdict, and why text and table may differ; how the claim was read; `null` where the figures say it all. */
export function claimRemark(words: Words, checked: CheckedClaim): string | null {
  const { claim: { reading }, lacks } = checked;
  const silent = lacks === "table" ? words.t("claims.remark.notInTable") : lacks === "text" && !reading ? words.t("claims.remark.notInText") : "";
  const remarks = [...findingRemarks(words, checked), silent, reading ? words.of(reading) : ""].filter((remark) => remark !== "");
  return remarks.length > 0 ? remarks.join(" ") : null;
}
