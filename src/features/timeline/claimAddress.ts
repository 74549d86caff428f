import type { CheckedClaim, Verdict } from "~/analysis/claimCheck";
import { ALL_STATES, CLAIM_FACETS, NO_EDITION, vocabulary, type ClaimFacet, type ClaimFilter, type ClaimPart } from "~/analysis/claimFilter";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import type { IndexClaim } from "~/domain/initiative";
import type { LocalizedText } from "~/domain/language";
import type { Source } from "~/domain/source";
import type { Survey } from "~/domain/survey";
import { isFound } from "~/i18n/fold";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";

/** All that claims are told by: the figures of the Survey, the claims beside them, and the texts that they stand in. */
export interface ClaimNames {
  readonly survey: Survey;
  readonly all: readonly CheckedClaim[];
  readonly sources: readonly Source[];
}

/** What takes all filters of the claims out of the address. */
export const NO_CLAIM_FILTER = { q: null, verdict: null, editions: null, index: null, claim: null, state: null, text: null } as const;

const nameOf = ({ survey }: ClaimNames, code: string): LocalizedText | undefined => survey.countries.find((country) => country.code === code)?.label;

/** Everything by which a claim is found, in both languages. */
function textOf({ claim: { worded, figureAsWorded, reading, indicator, countries, editions } }: CheckedClaim, names: ClaimNames): string {
  const { acronym, name, short } = INDICATOR_INFO[indicator];
  const texts = [worded, figureAsWorded, reading, name, short, ...countries.map((code) => nameOf(names, code))];
  return [...texts.flatMap((text) => (text ? [text.ar, text.en] : [])), acronym, ...editions].join(" ");
}

/** The filter that an address means; values that do not exist are passed over. */
export function claimFilter(address: Pick<Address, ClaimPart>, names: ClaimNames): ClaimFilter {
  const { q } = address;
  const known = (facet: ClaimFacet) => {
    const values = vocabulary(names.survey, names.all, facet);
    return [...new Set(address[facet].flatMap((written) => values.find((value) => value.toLowerCase() === written.toLowerCase()) ?? []))];
  };
  return {
    verdict: known("verdict"), editions: known("editions"), index: known("index"), claim: known("claim"), state: known("state"), text: known("text"),
    matches: q.trim() === "" ? null : (checked) => isFound(q, textOf(checked, names)),
  };
}

/** The values of an address that name nothing, as they stand there. */
export const unknownClaimValues = (address: Pick<Address, ClaimFacet>, filter: ClaimFilter): readonly string[] =>
  CLAIM_FACETS.flatMap((facet) => address[facet].filter((written) => !filter[facet].some((known) => known.toLowerCase() === written.toLowerCase())).map((written) => ltr(`${facet}=${written}`)));

/** The written name of a value of the filter. */
export function claimValueName({ t, of, format }: Words, names: ClaimNames, { facet, value }: { readonly facet: ClaimFacet; readonly value: string }): string {
  switch (facet) {
    case "verdict": return t(`claims.verdict.${value as Verdict}`);
    case "claim": return t(`claims.type.${value as IndexClaim["type"]}`);
    case "index": return of(INDICATOR_INFO[value as Indicator].short);
    case "editions": return value === NO_EDITION ? t("claims.noEdition") : format.edition(Number(value));
    case "state": return value === ALL_STATES ? t("claims.allStates") : of(nameOf(names, value) ?? { ar: value, en: value });
    case "text": return of(names.sources.find(({ id }) => id === value)?.title ?? { ar: value, en: value });
  }
}

/** A part of the filter in words: "Differs", "“web index”". */
export const claimPartName = (words: Words, names: ClaimNames, { part, filter, q }: { readonly part: ClaimPart; readonly filter: ClaimFilter; readonly q: string }): string =>
  (part === "q" ? words.t("timelineView.quoted", { text: q }) : words.format.list(filter[part].map((value) => claimValueName(words, names, { facet: part, value }))));
