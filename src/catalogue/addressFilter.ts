import { ALL_STATES } from "~/analysis/claimFilter";
import { asking, partInTheWay } from "~/analysis/facets";
import { FACETS, NO_PARTNER, testsOf, type FilterPart, type InitiativeFilter } from "~/analysis/initiativeFilter";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import { KINDS, type Initiative, type InitiativeFile, type Kind } from "~/domain/initiative";
import { unknownIn, type Way } from "~/catalogue/facetAddress";
import { searchTest } from "~/catalogue/initiativeSearch";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";

type FilterAddress = Pick<Address, "q" | "kind" | "state" | "partner" | "topic" | "years">;

const once = <Value>(values: readonly Value[]): readonly Value[] => [...new Set(values)];
const isKind = (value: string): value is Kind => KINDS.some((kind) => kind === value);

/** What takes all filters out of the address. */
export const NO_FILTER = { q: null, kind: null, state: null, partner: null, topic: null, years: null } as const;
/** What takes one part of the filter out of the address. */
export const without = (part: FilterPart) => (part === "text" ? { q: null } : { [part]: null });

/** The filter that an address means; values that do not exist are passed over. */
export function addressFilter(address: FilterAddress, names: InitiativeNames): InitiativeFilter {
  const { q, kind, state, partner, topic, years } = address;
  return {
    kind: once(kind.filter(isKind)),
    state: once(state.map((code) => code.toUpperCase()).filter((code) => names.state.has(code))),
    partner: once(partner.filter((id) => id === NO_PARTNER || names.partner.has(id))),
    topic: once(topic.filter((id) => names.topic.has(id))),
    years,
    matches: searchTest(q, names),
  };
}

/** The values of an address that name nothing in the file, as they stand there; that claims speak of all states is asked of claims. */
export function unknownValues(address: FilterAddress & Pick<Address, "initiative">, filter: InitiativeFilter, { initiatives }: InitiativeFile): readonly string[] {
  const { initiative, state } = address;
  const unknown = unknownIn({ ...address, state: state.filter((code) => code.toLowerCase() !== ALL_STATES) }, filter, FACETS);
  return initiative === null || initiatives.some(({ id }) => id === initiative) ? unknown : [...unknown, ltr(`initiative=${initiative}`)];
}

/** The written name of a value of the filter. */
export function valueName({ t, of }: Words, names: InitiativeNames, { part, value }: { readonly part: Exclude<FilterPart, "years" | "text">; readonly value: string }): string {
  if (part === "kind") return isKind(value) ? t(`timelineView.kinds.${value}`) : value;
  const name = names[part].get(value);
  return name ? of(name) : value === NO_PARTNER ? t("timelineView.noPartner") : value;
}

interface Asked {
  readonly filter: InitiativeFilter;
  /** What was typed. */
  readonly q: string;
}

/** A part of the filter in words: "Awards", "2010–2014", "“cloud”". */
export function partName(words: Words, names: InitiativeNames, { part, filter, q }: Asked & { readonly part: FilterPart }): string {
  if (part === "text") return words.t("timelineView.quoted", { text: q });
  if (part === "years") return filter.years ? words.format.editions(...filter.years) : "";
  return words.format.list(filter[part].map((value) => valueName(words, names, { part, value })));
}

/** The whole filter in words, for paper: "Filtered by Kind (Awards and Forums) and Years (2010–2014)". */
export function inWords(words: Words, names: InitiativeNames, { filter, q }: Asked): string {
  const { t, format } = words;
  const parts = asking(testsOf(filter)).map((part) => t("initiativeList.named", { name: t(part === "text" ? "initiativeList.text" : `timelineView.facet.${part}`), values: partName(words, names, { part, filter, q }) }));
  return parts.length === 0 ? t("initiativeList.allInWords") : t("initiativeList.inWords", { list: format.list(parts) });
}

/** The part of a filter that finds nothing without which most initiatives are found. */
export function wayOf(words: Words, names: InitiativeNames, { initiatives, ...asked }: Asked & { readonly initiatives: readonly Initiative[] }): Way | null {
  const way = partInTheWay(initiatives, testsOf(asked.filter));
  return way && { name: partName(words, names, { part: way.part, ...asked }), found: way.found, changes: without(way.part) };
}
