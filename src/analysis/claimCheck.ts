import { assessmentOf, countryOf, membersOf } from "~/analysis/lookup";
import { egdiGroup } from "~/analysis/overview";
import { rankedValue, ranking } from "~/analysis/ranking";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { EGDI_GROUPS, type EgdiGroup, type Indicator } from "~/domain/indicator";
import type { IndexClaim } from "~/domain/initiative";
import type { Survey } from "~/domain/survey";

export const VERDICTS = ["agrees", "differs", "uncheckable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A country's rank in one edition, counted in both ways. */
export interface RankRead {
  readonly edition: Edition;
  /** The UN's for EGDI, else computed by competition ("1224"); `null` when not ranked. */
  readonly rank: number | null;
  /** Counted without gaps after ties ("1223"), as governments sometimes do. */
  readonly dense: number | null;
  /** 0–1, higher is better. */
  readonly value: number | null;
}

/** A state that stands above the one that is said to lead. */
interface Ahead {
  readonly country: Country;
  readonly rank: number;
}

/** What the table says where a claim speaks, by the kind of figure. */
export type Finding =
  | { readonly kind: "ranks"; readonly reads: readonly RankRead[] }
  | { readonly kind: "movement"; readonly gained: number; readonly reads: readonly [RankRead, RankRead] }
  | { readonly kind: "place"; readonly place: number; readonly of: number }
  | { readonly kind: "membership"; readonly reads: readonly { readonly edition: Edition; readonly value: number; readonly group: EgdiGroup | null }[] }
  /** `above`: those in the next higher group, where the claim counts a group. */
  | { readonly kind: "count"; readonly count: number; readonly states: readonly CountryCode[]; readonly above: { readonly group: EgdiGroup; readonly states: readonly CountryCode[] } | null }
  | { readonly kind: "sequence"; readonly reads: readonly { readonly country: CountryCode; readonly rank: number }[] }
  /** `place`: among the states of those regions and its own, `regions`: how many were asked, `held`: in how many nobody stands above. */
  | { readonly kind: "ahead"; readonly place: number; readonly regions: number; readonly held: number; readonly above: readonly Ahead[] };

/** A claim beside the UN's table. */
export interface CheckedClaim {
  readonly claim: IndexClaim;
  readonly verdict: Verdict;
  /** `null` where there is nothing to compare. */
  readonly finding: Finding | null;
  /** The figure of the table is Masar's own, from published values. */
  readonly isComputed: boolean;
}

/** As the regions of `countries.csv` are written in a claim. */
const slug = (region: string) => region.toLowerCase().replaceAll(" ", "-");

function rankRead(survey: Survey, country: CountryCode, { edition, indicator }: { readonly edition: Edition; readonly indicator: Indicator }): RankRead {
  const own = assessmentOf(survey, country, edition);
  const value = own ? rankedValue(own, indicator) : null;
  const { ranks } = ranking(survey, edition, indicator);
  const above = survey.countries.flatMap(({ code }) => {
    const row = assessmentOf(survey, code, edition);
    const other = row ? rankedValue(row, indicator) : null;
    return other !== null && value !== null && other > value ? [other] : [];
  });
  return { edition, value, rank: ranks.get(country) ?? null, dense: value === null ? null : new Set(above).size + 1 };
}

const groupIn = (survey: Survey, country: CountryCode, edition: Edition): EgdiGroup | null => egdiGroup(assessmentOf(survey, country, edition)?.values.egdi ?? null, edition);

const uncheckable = (claim: IndexClaim): CheckedClaim => ({ claim, verdict: "uncheckable", finding: null, isComputed: false });
const checked = (claim: IndexClaim, holds: boolean, finding: Finding): CheckedClaim => ({
  claim, finding, verdict: holds ? "agrees" : "differs",
  isComputed: finding.kind === "place" || finding.kind === "ahead" || (claim.indicator !== "egdi" && finding.kind !== "membership"),
});

function ranksOf(survey: Survey, claim: IndexClaim, limit: "exactly" | "at-most"): CheckedClaim {
  const [country] = claim.countries;
  const { figure, indicator } = claim;
  if (!country || figure === null) return uncheckable(claim);
  const reads = claim.editions.map((edition) => rankRead(survey, country, { edition, indicator }));
  const holds = ({ rank }: RankRead) => rank !== null && (limit === "exactly" ? rank === figure : rank <= figure);
  return reads.length === 0 ? uncheckable(claim) : checked(claim, reads.every(holds), { kind: "ranks", reads });
}

function movement(survey: Survey, claim: IndexClaim): CheckedClaim {
  const [country] = claim.countries;
  const [from, to] = claim.editions;
  if (!country || !from || !to || claim.figure === null) return uncheckable(claim);
  const reads = [rankRead(survey, country, { ...claim, edition: from }), rankRead(survey, country, { ...claim, edition: to })] as const;
  if (reads[0].rank === null || reads[1].rank === null) return uncheckable(claim);
  const gained = reads[0].rank - reads[1].rank;
  return checked(claim, gained === claim.figure, { kind: "movement", gained, reads });
}

function regionalRank(survey: Survey, claim: IndexClaim): CheckedClaim {
  const [[country], [edition]] = [claim.countries, claim.editions];
  if (!country || !edition || claim.figure === null) return uncheckable(claim);
  const { ranks } = ranking(survey, edition, claim.indicator);
  const own = ranks.get(country);
  if (own === undefined) return uncheckable(claim);
  const members = membersOf(survey, claim.scope).flatMap(({ code }) => ranks.get(code) ?? []);
  const place = members.filter((rank) => rank < own).length + 1;
  return checked(claim, place === claim.figure, { kind: "place", place, of: members.length });
}

function membership(survey: Survey, claim: IndexClaim): CheckedClaim {
  const [country] = claim.countries;
  if (!country || !claim.group || claim.editions.length === 0) return uncheckable(claim);
  const reads = claim.editions.flatMap((edition) => {
    const value = assessmentOf(survey, country, edition)?.values.egdi ?? null;
    return value === null ? [] : [{ edition, value, group: egdiGroup(value, edition) }];
  });
  if (reads.length < claim.editions.length) return uncheckable(claim);
  return checked(claim, reads.every(({ group }) => group === claim.group), { kind: "membership", reads });
}

function count(survey: Survey, claim: IndexClaim): CheckedClaim {
  const [edition] = claim.editions;
  if (!edition || claim.figure === null) return uncheckable(claim);
  const scored = membersOf(survey, claim.scope).map(({ code }) => code).filter((code) => (assessmentOf(survey, code, edition)?.rank ?? null) !== null);
  const inGroup = (group: EgdiGroup) => scored.filter((code) => groupIn(survey, code, edition) === group);
  const states = claim.group ? inGroup(claim.group) : scored;
  const higher = claim.group ? EGDI_GROUPS[EGDI_GROUPS.indexOf(claim.group) - 1] : undefined;
  const holds = states.length === claim.figure && claim.countries.every((code) => states.includes(code));
  return checked(claim, holds, { kind: "count", count: states.length, states, above: higher ? { group: higher, states: inGroup(higher) } : null });
}

function ahead(survey: Survey, claim: IndexClaim, against: readonly string[]): CheckedClaim {
  const [[country], [edition]] = [claim.countries, claim.editions];
  if (!country || !edition) return uncheckable(claim);
  const { ranks } = ranking(survey, edition, claim.indicator);
  const own = ranks.get(country);
  if (own === undefined) return uncheckable(claim);
  const above = survey.countries.flatMap((other): Ahead[] => {
    const rank = ranks.get(other.code);
    const isAsked = against.includes(slug(other.region)) || against.includes(slug(other.subregion));
    return isAsked && other.code !== country && rank !== undefined && rank <= own ? [{ country: other, rank }] : [];
  });
  const held = against.filter((region) => !above.some((state) => slug(state.country.region) === region || slug(state.country.subregion) === region)).length;
  return checked(claim, above.length === 0, { kind: "ahead", place: above.length + 1, regions: against.length, held, above: above.toSorted((a, b) => a.rank - b.rank) });
}

/** Whether the named states follow one another as the text lists them. */
function sequence(survey: Survey, claim: IndexClaim): CheckedClaim {
  const [edition] = claim.editions;
  if (!edition || claim.countries.length < 2) return uncheckable(claim);
  const { ranks } = ranking(survey, edition, claim.indicator);
  const reads = claim.countries.flatMap((code) => { const rank = ranks.get(code); return rank === undefined ? [] : [{ country: countryOf(survey, code).code, rank }]; });
  if (reads.length < claim.countries.length) return uncheckable(claim);
  return checked(claim, reads.every(({ rank }, i) => rank > (reads[i - 1]?.rank ?? 0)), { kind: "sequence", reads });
}

/** Sets a claim beside the UN's table: agrees, differs, or cannot be checked because it gives no edition, no figure or nobody to compare with. */
export function claimCheck(survey: Survey, claim: IndexClaim): CheckedClaim {
  if (claim.editions.some((edition) => !survey.byEdition.has(edition))) return uncheckable(claim);
  switch (claim.type) {
    case "rank": return ranksOf(survey, claim, "exactly");
    case "movement": return movement(survey, claim);
    case "regional-rank": return regionalRank(survey, claim);
    case "group-membership": return membership(survey, claim);
    case "count": return count(survey, claim);
    case "order": return claim.figure !== null ? ranksOf(survey, claim, "at-most") : claim.against ? ahead(survey, claim, claim.against) : sequence(survey, claim);
    case "value": return uncheckable(claim); // the texts give no value of an index
  }
}
