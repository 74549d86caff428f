import { FACETS, NO_PARTNER, type FilterPart, type InitiativeFilter } from "~/analysis/initiativeFilter";
import { initiativeNames, type InitiativeNames } from "~/analysis/initiativeTimeline";
import { KINDS, type InitiativeFile, type Kind } from "~/domain/initiative";
import { searchTest } from "~/features/timeline/initiativeSearch";
import { ltr } from "~/i18n/format";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";

type FilterAddress = Pick<Address, "q" | "kind" | "state" | "partner" | "topic" | "years">;

const isKind = (value: string): value is Kind => KINDS.some((kind) => kind === value);

const known = new WeakMap<InitiativeFile, { readonly survey: Survey; readonly names: InitiativeNames }>();

/** The names that the initiatives of a file need, the same object as long as the file is. */
export function namesOf(survey: Survey, file: InitiativeFile): InitiativeNames {
  const made = known.get(file);
  const names = made?.survey === survey ? made.names : initiativeNames(survey, file);
  known.set(file, { survey, names });
  return names;
}

/** The filter that an address means; values that do not exist are passed over. */
export function addressFilter(address: FilterAddress, names: InitiativeNames): InitiativeFilter {
  const { q, kind, state, partner, topic, years } = address;
  return {
    kind: kind.filter(isKind),
    state: state.map((code) => code.toUpperCase()).filter((code) => names.state.has(code)),
    partner: partner.filter((id) => id === NO_PARTNER || names.partner.has(id)),
    topic: topic.filter((id) => names.topic.has(id)),
    years,
    matches: q.trim() === "" ? null : searchTest(q, names),
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
  return name ? of(name) : value === NO_PARTNER ? t("timelineView.noPartner") : value;
}

/** A part of the filter in words: "Award", "2010–2014", "“cloud”". */
export function partName(words: Words, names: InitiativeNames, { part, filter, q }: { readonly part: FilterPart; readonly filter: InitiativeFilter; readonly q: string }): string {
  if (part === "text") return words.t("timelineView.quoted", { text: q });
  if (part === "years") return filter.years ? words.format.editions(...filter.years) : "";
  return words.format.list(filter[part].map((value) => valueName(words, names, { part, value })));
}
