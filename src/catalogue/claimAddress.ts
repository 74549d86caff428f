import type { CheckedClaim, Verdict } from "~/analysis/claimCheck";
import { ALL_STATES, claimTests, NO_EDITION, vocabulary, type ClaimFacet, type ClaimFilter, type ClaimPart } from "~/analysis/claimFilter";
import { asking, partInTheWay } from "~/analysis/facets";
import type { Way } from "~/catalogue/facetAddress";
import { INDICATOR_INFO, type Indicator } from "~/domain/indicator";
import type { IndexClaim } from "~/domain/initiative";
import type { LocalizedText } from "~/domain/language";
import type { Source } from "~/domain/source";
import type { Survey } from "~/domain/survey";
import { isFound, searchWords } from "~/i18n/fold";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";
import type { Changes } from "~/url/useDashboardState";

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
    matches: searchWords(q).length === 0 ? null : (checked) => isFound(q, textOf(checked, names)),
  };
}

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

/** The whole filter in words, for paper: "Filtered by Verdict (Differs) and Edition (2014)."; `null` where nothing is asked. */
export function claimsInWords(words: Words, names: ClaimNames, asked: { readonly filter: ClaimFilter; readonly q: string }): string | null {
  const { t, format } = words;
  const parts = asking(claimTests(asked.filter)).map((part) => t("initiativeList.named", { name: t(part === "q" ? "initiativeList.text" : `claims.facet.${part}`), values: claimPartName(words, names, { part, ...asked }) }));
  return parts.length === 0 ? null : t("claims.inWords", { list: format.list(parts) });
}

/** The part of a filter that finds nothing without which most claims are found. */
export function claimWay(words: Words, names: ClaimNames, { filter, q }: { readonly filter: ClaimFilter; readonly q: string }): Way | null {
  const way = partInTheWay(names.all, claimTests(filter));
  return way && { name: claimPartName(words, names, { part: way.part, filter, q }), found: way.found, changes: { [way.part]: null } };
}

/** Where the table's figure stands in the dashboard: a group or a place in it in the country's overview, how many states there are in the table of an edition, everything else in the table of ranks, in the country's own row. */
export function proofOf({ type, editions, countries: [country, ...others], indicator, scope, against }: IndexClaim, names: ClaimNames, { words, focus }: { readonly words: Words; readonly focus: string }): Changes & { readonly view: "overview" | "ranks" | "data" } {
  const [first = null, edition = null] = [editions.at(0), editions.at(-1)];
  const about = { edition, country: country ?? focus, figure: null };
  const isGroup = scope !== "world" || others.length > 0;
  if (type === "group-membership") return { ...about, view: "overview", tab: null };
  if (type === "regional-rank" && indicator === "egdi") return { ...about, view: "overview", tab: null, figure: "standing" };
  if (type === "count") return { ...about, view: "data", tab: null, figure: "table", group: isGroup ? scope : null, find: null, sort: "-egdi" };
  const name = country && !isGroup && !against ? nameOf(names, country) : undefined;
  return { ...about, view: "ranks", tab: "table", indicator, measure: null, from: editions.length > 1 ? first : null, to: null, group: isGroup ? scope : null, find: name ? words.of(name) : null, sort: null };
}
