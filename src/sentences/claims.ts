import { decimalsOf, VERDICTS, type CheckedClaim, type Verdict } from "~/analysis/claimCheck";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { IndexClaim } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import type { Words } from "~/i18n/words";
import { claimRemark } from "~/sentences/claimRemarks";
import { rankPhrase } from "~/sentences/phrases";

interface Claims {
  /** Those that meet the filters. */
  readonly found: readonly CheckedClaim[];
  readonly all: readonly CheckedClaim[];
}

/** A rank as it stands in a column: "18th", in Arabic the number alone. */
const rankText = (words: Words, rank: number) => (words.language === "en" ? rankPhrase(words, rank) : words.format.rank(rank));

/** The figure that the text gives; a dash where it gives none. */
function saidFigure(words: Words, claim: IndexClaim): string {
  const { t, format } = words;
  const { type, figure, group, editions, countries, against } = claim;
  if (type === "group-membership" && group) return t(`group.${group}`);
  if (type === "order" && editions.length > 0) {
    if (figure !== null) return t("claims.top", { n: format.count(figure) });
    if (against) return rankText(words, 1);
    if (countries.length > 1) return t("claims.inOrder");
  }
  if (figure === null) return format.rank(null);
  switch (type) {
    case "rank": case "regional-rank": return rankText(words, figure);
    case "movement": return format.signed(figure);
    case "value": return format.value(figure, decimalsOf(claim));
    default: return format.count(figure);
  }
}

/** The table's figure in the same form; a dash where it has none. */
function tableFigure(words: Words, { finding, verdict, claim: { indicator } }: CheckedClaim): string {
  const { t, format } = words;
  switch (finding?.kind) {
    case undefined: return format.rank(null);
    case "ranks": return format.list(finding.reads.map(({ rank }) => rankText(words, rank)));
    case "movement": return format.signed(finding.gained);
    case "place": return rankText(words, finding.place);
    case "membership": return format.list([...new Set(finding.reads.map(({ group }) => t(`group.${group}`)))]);
    case "count": return format.count(finding.states.length);
    case "sequence": return t(verdict === "agrees" ? "claims.inOrder" : "claims.notInOrder");
    case "value": return indicator === "egdi" ? format.value(finding.value) : format.value(finding.value, Math.max(3, finding.decimals));
  }
}

/** A claim as it is written in a row: what the text says, what the table says, and why. */
export interface ClaimText {
  readonly said: string;
  readonly table: string;
  readonly remark: string | null;
}

/** A claim's figures and remark in words. */
export const claimText = (words: Words, checked: CheckedClaim): ClaimText => ({ said: saidFigure(words, checked.claim), table: tableFigure(words, checked), remark: claimRemark(words, checked) });

/** The index, whose and which editions a claim speaks of: "OSI, 2010, 2012 and 2014". */
export const aboutClaim = ({ of, format }: Words, { indicator, editions }: IndexClaim): string =>
  [of(INDICATOR_INFO[indicator].short), ...(editions.length > 0 ? [format.list(editions.map(format.edition))] : [])].join(" · ");

const ofVerdict = (claims: readonly CheckedClaim[], verdict: Verdict) => claims.filter((checked) => checked.verdict === verdict).length;

/** How many agree, differ and cannot be checked: "26 agree with the UN table, 4 differ and 4 cannot be checked". */
function verdictCounts({ t, format }: Words, claims: readonly CheckedClaim[]): string {
  const present = VERDICTS.filter((verdict) => ofVerdict(claims, verdict) > 0);
  const parts = present.map((verdict, i) => {
    const count = ofVerdict(claims, verdict);
    const written = { count, n: format.count(count) };
    return count === claims.length ? t(`claims.all.${verdict}`, written) : t(`claims.part.${verdict === "differs" && i === 0 ? "differsFirst" : verdict}`, written);
  });
  return format.list(parts);
}

/** How the claims found, or all of them, stand to the table. */
export function claimsTakeaway(words: Words, { found, all }: Claims): string {
  const { t, format } = words;
  if (found.length === 0) return t(all.length === 0 ? "claims.takeaway.empty" : "claims.takeaway.none");
  const scope = found.length === all.length ? "whole" : "part";
  const isOne = new Set(found.map(({ verdict }) => verdict)).size === 1;
  return t(`claims.takeaway.${scope}${!isOne ? "" : found.length === 2 ? "Both" : "All"}`, { count: found.length, n: format.count(found.length), verdicts: verdictCounts(words, found) });
}

/** The picture in words: the counts, and each claim that differs with both figures. */
export function claimsAlt(words: Words, claims: Claims): string {
  const { t, of } = words;
  const differing = claims.found.filter(({ verdict }) => verdict === "differs").map((checked) => t("claims.alt.differs", { claim: of(checked.claim.worded).replace(/\.$/, ""), said: saidFigure(words, checked.claim), table: tableFigure(words, checked) }));
  return [t("claims.alt.counts", { takeaway: claimsTakeaway(words, claims) }), ...differing].join(" ");
}

/** How many texts the claims come from. */
export function claimsNote({ t, format }: Words, claims: readonly CheckedClaim[]): string {
  const count = new Set(claims.map(({ claim }) => claim.source)).size;
  return t("claims.note", { count, n: format.count(count) });
}

/** A text's publisher and date; what is not stated is said. */
export const publishedBy = ({ t, of, format }: Words, { publisher, date }: Source): string =>
  [publisher ? of(publisher) : t("timelineView.noPublisher"), date ? format.date(date) : t("timelineView.noDate")].join(" · ");

/** The list as text to be pasted: the finding, then each claim with its figures, verdict and remark, then the texts. */
export function claimsAsText(words: Words, claims: Claims, sources: readonly Source[]): string {
  const { t, of } = words;
  const rows = claims.found.map((checked) => {
    const { said, table, remark } = claimText(words, checked);
    return [t("claims.line", { claim: of(checked.claim.worded), about: aboutClaim(words, checked.claim), said, table, verdict: t(`claims.verdict.${checked.verdict}`) }), ...(remark ? [remark] : [])].join(" ");
  });
  const texts = sources.filter(({ id }) => claims.found.some(({ claim }) => claim.source === id)).map((source) => `${of(source.title)} · ${publishedBy(words, source)}`);
  return [claimsTakeaway(words, claims), ...rows.map((row) => `– ${row}`), ...texts.map((text) => t("claims.sourceLine", { text })), t("source.short")].join("\n");
}
