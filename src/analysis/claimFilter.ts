import { VERDICTS, type CheckedClaim } from "~/analysis/claimCheck";
import { anyOf, meeting, tally, type Tests } from "~/analysis/facets";
import { COLOURED_COUNTRIES } from "~/domain/country";
import { INDICATORS } from "~/domain/indicator";
import { CLAIM_TYPES } from "~/domain/initiative";
import type { Survey } from "~/domain/survey";

/** The questions with a closed list of answers; named as in the address. */
export const CLAIM_FACETS = ["verdict", "editions", "index", "claim", "state", "text"] as const;
export type ClaimFacet = (typeof CLAIM_FACETS)[number];
/** Everything that can narrow the claims down; `q` is what was typed. */
export type ClaimPart = ClaimFacet | "q";

/** The edition of a claim that names none, and the state of one that speaks of all. */
export const [NO_EDITION, ALL_STATES] = ["none", "world"];

/** What is asked of a claim: any of the values within a facet, all facets together. Nothing chosen asks nothing. */
export interface ClaimFilter extends Readonly<Record<ClaimFacet, readonly string[]>> {
  /** Whether its text holds what was typed. */
  readonly matches: ((checked: CheckedClaim) => boolean) | null;
}

/** The answers that a claim gives to a facet, never none. */
export function claimValues({ claim, verdict }: CheckedClaim, facet: ClaimFacet): readonly string[] {
  const { editions, indicator, type, countries, source } = claim;
  return {
    verdict: [verdict],
    editions: editions.length > 0 ? editions.map(String) : [NO_EDITION],
    index: [indicator],
    claim: [type],
    state: countries.length > 0 ? countries : [ALL_STATES],
    text: [source],
  }[facet];
}

/** Every value that a facet can be asked for, in the order of a list: editions from the latest, the six Gulf states first. */
export function vocabulary(survey: Survey, claims: readonly CheckedClaim[], facet: ClaimFacet): readonly string[] {
  switch (facet) {
    case "verdict": return VERDICTS;
    case "index": return INDICATORS;
    case "claim": return CLAIM_TYPES;
    case "editions": return [...survey.editions.map(({ edition }) => String(edition)).toReversed(), NO_EDITION];
    case "state": return [...new Set([...COLOURED_COUNTRIES, ...survey.countries.map(({ code }) => code), ALL_STATES])];
    case "text": return [...new Set(claims.map(({ claim }) => claim.source))];
  }
}

/** What each part of the filter asks. */
export function claimTests({ matches, ...facets }: ClaimFilter): Tests<CheckedClaim, ClaimPart> {
  const facet = (name: ClaimFacet) => anyOf(facets[name], (checked: CheckedClaim) => claimValues(checked, name));
  return { verdict: facet("verdict"), editions: facet("editions"), index: facet("index"), claim: facet("claim"), state: facet("state"), text: facet("text"), q: matches };
}

/** How many claims each value of a facet would show under the other parts of the filter; a value without any is absent. */
export const claimCounts = (claims: readonly CheckedClaim[], filter: ClaimFilter, facet: ClaimFacet): ReadonlyMap<string, number> =>
  tally(meeting(claims, claimTests(filter), facet).flatMap((checked) => claimValues(checked, facet)));

/** The claims by the latest edition that they speak of, the latest first, in each in the order of the texts; `null`: those that name none. */
export function byEdition(claims: readonly CheckedClaim[]): readonly { readonly edition: number | null; readonly claims: readonly CheckedClaim[] }[] {
  const editionOf = ({ claim }: CheckedClaim) => (claim.editions.length > 0 ? Math.max(...claim.editions) : null);
  const editions = [...new Set(claims.map(editionOf))].toSorted((a, b) => (b ?? 0) - (a ?? 0));
  return editions.map((edition) => ({ edition, claims: claims.filter((checked) => editionOf(checked) === edition) }));
}
