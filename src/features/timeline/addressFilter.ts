import { FACETS, type FilterPart, type InitiativeFilter } from "~/analysis/initiativeFilter";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import { KINDS, type Initiative, type InitiativeFile, type Kind } from "~/domain/initiative";
import { isFound } from "~/i18n/fold";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";

type FilterAddress = Pick<Address, "q" | "kind" | "state" | "partner" | "topic" | "years">;

const isKind = (value: string): value is Kind => KINDS.some((kind) => kind === value);

/** Everything by which an initiative is found, in both languages. */
function textOf({ title, summary, countries, partners, topic }: Initiative, names: InitiativeNames): string {
  const named = [...countries.map((code) => names.state.get(code)), ...partners.map((id) => names.partner.get(id)), names.topic.get(topic)];
  return [title, summary, ...named].flatMap((text) => (text ? [text.ar, text.en] : [])).join(" ");
}

/** The filter that an address means; values that do not exist are passed over. */
export function addressFilter(address: FilterAddress, names: InitiativeNames): InitiativeFilter {
  const { q, kind, state, partner, topic, years } = address;
  return {
    kind: kind.filter(isKind),
    state: state.map((code) => code.toUpperCase()).filter((code) => names.state.has(code)),
    partner: partner.filter((id) => names.partner.has(id)),
    topic: topic.filter((id) => names.topic.has(id)),
    years,
    matches: q.trim() === "" ? null : (initiative) => isFound(q, textOf(initiative, names)),
  };
}

/** The values of an address that name nothing in the file, as they stand there. */
export function unknownValues(address: FilterAddress & Pick<Address, "initiative">, filter: InitiativeFilter, { initiatives }: InitiativeFile): readonly string[] {
  const unknown = FACETS.flatMap((facet) => address[facet].filter((value) => !filter[facet].some((known) => known.toLowerCase() === value.toLowerCase())).map((value) => ltr(`${facet}=${value}`)));
  const { initiative } = address;
  return initiative === null || initiatives.some(({ id }) => id === initiative) ? unknown : [...unknown, ltr(`initiative=${initiative}`)];
}

/** The written name of a value of the filter. */
export function valueName({ t, of }: Words, names: InitiativeNames, { part, value }: { readonly part: Exclude<FilterPart, "years" | "text">; readonly value: string }): string {
  if (part === "kind") return isKind(value) ? t(`timelineView.kind.${value}`) : value;
  const name = names[part].get(value);
  return name ? of(name) : value;
}

/** A part of the filter in words: "Award", "2010–2014", "“cloud”". */
export function partName(words: Words, names: InitiativeNames, { part, filter, q }: { readonly part: FilterPart; readonly filter: InitiativeFilter; readonly q: string }): string {
  if (part === "text") return words.t("timelineView.quoted", { text: q });
  if (part === "years") return filter.years ? words.format.editions(...filter.years) : "";
  return words.format.list(filter[part].map((value) => valueName(words, names, { part, value })));
}
