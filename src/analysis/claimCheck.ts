import { assessmentOf, membersOf } from "~/analysis/lookup";
import { egdiGroup } from "~/analysis/overview";
import { ranking, valueIn } from "~/analysis/ranking";
import type { Country } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { EGDI_GROUPS, type EgdiGroup, type Indicator } from "~/domain/indicator";
import type { IndexClaim } from "~/domain/initiative";
import type { Survey } from "~/domain/survey";

export const VERDICTS = ["agrees", "differs", "uncheckable"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Ways to count places where states tie: the table's own, without gaps after ties ("1223"), the last of the places that are shared ("1334"). */
const COUNTINGS = ["rank", "dense", "last"] as const;
type Counting = (typeof COUNTINGS)[number];

/** A country's rank in one edition, 1 is best, counted in each way; the UN's for EGDI, else computed. */
export interface RankRead extends Readonly<Record<Counting, number>> {
  readonly edition: Edition;
  /** 0–1, higher is better. */
  readonly value: number | null;
}

/** A state beside its rank in the world. */
export interface RankedState {
  readonly country: Country;
  readonly rank: number;
}

/** What the table says where a claim speaks, by the kind of figure. */
export type Finding =
  /** `holdsBy`: the first way of counting by which the claim holds; `elsewhere`: other editions whose rank is the one given. */
  | { readonly kind: "ranks"; readonly reads: readonly RankRead[]; readonly holdsBy: Counting | null; readonly elsewhere: readonly Edition[] }
  | { readonly kind: "movement"; readonly reads: readonly [RankRead, RankRead]; readonly gained: number; readonly holdsBy: Counting | null }
  /** `regions`: how many were asked, and in how many nobody stands as high; `null` for a place in a group. */
  | { readonly kind: "place"; readonly place: number; readonly of: number; readonly above: readonly RankedState[]; readonly level: readonly RankedState[]; readonly regions: { readonly asked: number; readonly held: number } | null }
  | { readonly kind: "membership"; readonly reads: readonly { readonly edition: Edition; readonly value: number; readonly group: EgdiGroup }[] }
  /** `missing`: named by the text, not among them; `higher`: the states of the next higher group, where the claim holds for that one. */
  | { readonly kind: "count"; readonly states: readonly Country[]; readonly missing: readonly Country[]; readonly higher: { readonly group: EgdiGroup; readonly states: readonly Country[] } | null }
  | { readonly kind: "sequence"; readonly reads: readonly RankedState[] }
  /** `rounded`: to as many decimals as the text gives. */
  | { readonly kind: "value"; readonly value: number; readonly rounded: number; readonly decimals: number };

/** A claim beside the UN's table. */
export interface CheckedClaim {
  readonly claim: IndexClaim;
  readonly verdict: Verdict;
  /** `null` where there is nothing to compare. */
  readonly finding: Finding | null;
  /** Why it cannot be checked: the text gives no edition or nothing definite, or the table has no figure there. */
  readonly lacks: "text" | "table" | null;
  /** The figure of the table is Masar's own, from published values. */
  readonly isComputed: boolean;
}

/** What the table says, and whether the claim holds by it; else who is silent. */
type Answer = { readonly finding: Finding; readonly holds: boolean } | "text" | "table";

/** As the regions of `countries.csv` are written in a claim. */
const slug = (region: string) => region.toLowerCase().replaceAll(" ", "-");
const isIn = (country: Country, regions: readonly string[]) => regions.includes(slug(country.region)) || regions.includes(slug(country.subregion));

const countriesOf = (survey: Survey, { countries }: IndexClaim): readonly Country[] => countries.flatMap((code) => survey.countries.find((country) => country.code === code) ?? []);

function rankRead(survey: Survey, { code }: Country, asked: { readonly edition: Edition; readonly indicator: Indicator }): RankRead | null {
  const { ranks } = ranking(survey, asked.edition, asked.indicator);
  const rank = ranks.get(code);
  if (rank === undefined) return null;
  const all = [...ranks.values()];
  const better = all.filter((other) => other < rank);
  return { edition: asked.edition, value: valueIn(survey, code, asked), rank, dense: new Set(better).size + 1, last: all.filter((other) => other <= rank).length };
}

/** A rank, or a limit that no rank may lie beyond. */
function ranks(survey: Survey, claim: IndexClaim, isLimit: boolean): Answer {
  const { figure, indicator, editions } = claim;
  const [country] = countriesOf(survey, claim);
  if (!country || figure === null) return "text";
  const read = (edition: Edition) => rankRead(survey, country, { edition, indicator });
  const reads = editions.flatMap((edition) => read(edition) ?? []);
  const isMet = (rank: number | undefined) => rank !== undefined && (isLimit ? rank <= figure : rank === figure);
  const holdsBy = COUNTINGS.find((counting) => reads.every((one) => isMet(one[counting]))) ?? null;
  const holds = holdsBy === "rank";
  if (reads.length === 0 || (holds && reads.length < editions.length)) return "table";
  const elsewhere = isLimit || holdsBy ? [] : survey.editions.map(({ edition }) => edition).filter((edition) => !editions.includes(edition) && read(edition)?.rank === figure);
  return { finding: { kind: "ranks", reads, holdsBy, elsewhere }, holds };
}

function movement(survey: Survey, claim: IndexClaim): Answer {
  const { figure, indicator, editions: [from, to] } = claim;
  const [country] = countriesOf(survey, claim);
  if (!country || !from || !to || figure === null) return "text";
  const [before, after] = [rankRead(survey, country, { edition: from, indicator }), rankRead(survey, country, { edition: to, indicator })];
  if (!before || !after) return "table";
  const holdsBy = COUNTINGS.find((counting) => before[counting] - after[counting] === figure) ?? null;
  return { finding: { kind: "movement", reads: [before, after], gained: before.rank - after.rank, holdsBy }, holds: holdsBy === "rank" };
}

/** A place among the states of a group, or the first among those of some regions. */
function place(survey: Survey, claim: IndexClaim, regions: readonly string[] | null): Answer {
  const { figure, indicator, editions: [edition] } = claim;
  const [country] = countriesOf(survey, claim);
  if (!country || !edition || (regions === null && figure === null)) return "text";
  if (regions?.length === 0) return "text";
  if (regions?.some((region) => !survey.countries.some((one) => isIn(one, [region])))) return "table"; // it names nothing
  const rankOf = ranking(survey, edition, indicator).ranks;
  const own = rankOf.get(country.code);
  const asked = regions ? survey.countries.filter((other) => other === country || isIn(other, regions)) : membersOf(survey, claim.scope);
  if (own === undefined || !asked.includes(country)) return "table";
  const others = asked.flatMap((other) => { const rank = rankOf.get(other.code); return other === country || rank === undefined ? [] : [{ country: other, rank }]; }).toSorted((a, b) => a.rank - b.rank);
  const [above, level] = [others.filter(({ rank }) => rank < own), others.filter(({ rank }) => rank === own)];
  const held = regions?.filter((region) => ![...above, ...level].some((state) => isIn(state.country, [region])));
  const finding: Finding = { kind: "place", place: above.length + 1, of: others.length + 1, above, level, regions: regions && held ? { asked: regions.length, held: held.length } : null };
  return { finding, holds: held ? held.length === regions?.length : above.length + 1 === figure };
}

function membership(survey: Survey, claim: IndexClaim): Answer {
  const { group, editions } = claim;
  const [country] = countriesOf(survey, claim);
  if (!country || !group) return "text";
  const reads = editions.flatMap((edition) => {
    const value = valueIn(survey, country.code, { edition, indicator: "egdi" });
    const own = egdiGroup(value, edition);
    return value === null || own === null ? [] : [{ edition, value, group: own }];
  });
  return reads.length < editions.length ? "table" : { finding: { kind: "membership", reads }, holds: reads.every((read) => read.group === group) };
}

/** How many states were ranked, or stand in a group of the UN's, and whether those that the text names are among them. */
function count(survey: Survey, claim: IndexClaim): Answer {
  const { figure, group, editions: [edition] } = claim;
  if (!edition || figure === null) return "text";
  const ranked = membersOf(survey, claim.scope).filter(({ code }) => assessmentOf(survey, code, edition)?.rank != null);
  const inGroup = (wanted: EgdiGroup) => ranked.filter(({ code }) => egdiGroup(valueIn(survey, code, { edition, indicator: "egdi" }), edition) === wanted);
  if (group && egdiGroup(0, edition) === null) return "table"; // groups are stated from 2014 on
  const named = countriesOf(survey, claim);
  const isMet = (states: readonly Country[]) => states.length === figure && named.every((country) => states.includes(country));
  const states = group ? inGroup(group) : ranked;
  const next = group ? EGDI_GROUPS[EGDI_GROUPS.indexOf(group) - 1] : undefined;
  const higher = next && !isMet(states) && isMet(inGroup(next)) ? { group: next, states: inGroup(next) } : null;
  return { finding: { kind: "count", states, missing: named.filter((country) => !states.includes(country)), higher }, holds: isMet(states) };
}

/** Whether the named states follow one another as the text lists them. */
function sequence(survey: Survey, claim: IndexClaim): Answer {
  const { indicator, editions: [edition], countries } = claim;
  if (!edition || countries.length < 2) return "text";
  const rankOf = ranking(survey, edition, indicator).ranks;
  const reads = countriesOf(survey, claim).flatMap((country) => { const rank = rankOf.get(country.code); return rank === undefined ? [] : [{ country, rank }]; });
  return reads.length < countries.length ? "table" : { finding: { kind: "sequence", reads }, holds: reads.every(({ rank }, i) => rank > (reads[i - 1]?.rank ?? 0)) };
}

/** The decimals of the value that a text gives: as it words them, else as the figure is written. */
export const decimalsOf = ({ figure, figureAsWorded }: Pick<IndexClaim, "figure" | "figureAsWorded">): number => /\.(\d+)/.exec(figureAsWorded?.en ?? String(figure))?.[1]?.length ?? 0;

/** A value agrees if the UN's rounds to it, half up, at the decimals that the text gives. */
function value(survey: Survey, claim: IndexClaim): Answer {
  const { figure, indicator, editions: [edition] } = claim;
  const [country] = countriesOf(survey, claim);
  if (!country || !edition || figure === null) return "text";
  const published = valueIn(survey, country.code, { edition, indicator });
  if (published === null) return "table";
  const decimals = decimalsOf(claim);
  const unit = 10 ** decimals;
  const whole = (number: number) => Math.round(Number((number * unit).toPrecision(12)));
  return { finding: { kind: "value", value: published, rounded: whole(published) / unit, decimals }, holds: whole(published) === whole(figure) };
}

function answer(survey: Survey, claim: IndexClaim): Answer {
  if (claim.editions.length === 0) return "text";
  if (claim.editions.some((edition) => !survey.byEdition.has(edition))) return "table";
  switch (claim.type) {
    case "rank": return ranks(survey, claim, false);
    case "movement": return movement(survey, claim);
    case "regional-rank": return place(survey, claim, null);
    case "group-membership": return membership(survey, claim);
    case "count": return count(survey, claim);
    case "value": return value(survey, claim);
    case "order": return claim.figure !== null ? ranks(survey, claim, true) : claim.against ? place(survey, claim, claim.against) : sequence(survey, claim);
  }
}

/** Sets a claim beside the UN's table: agrees, differs, or cannot be checked. */
export function claimCheck(survey: Survey, claim: IndexClaim): CheckedClaim {
  const found = answer(survey, claim);
  if (typeof found === "string") return { claim, verdict: "uncheckable", finding: null, lacks: found, isComputed: false };
  const { kind } = found.finding;
  const isRanked = kind === "ranks" || kind === "movement" || kind === "sequence";
  return { claim, verdict: found.holds ? "agrees" : "differs", finding: found.finding, lacks: null, isComputed: kind === "place" || (isRanked && claim.indicator !== "egdi") };
}
