import { ltr } from "~/i18n/format";
import type { Changes } from "~/url/useDashboardState";

/** A chosen value, and what takes it out of the address. */
export interface Chip {
  readonly key: string;
  readonly name: string;
  readonly changes: Changes;
}

/** The one part of a filter that stands in the way: its name, how many are found without it, and what takes it out of the address. */
export interface Way {
  readonly name: string;
  readonly found: number;
  readonly changes: Changes;
}

type Chosen<Facet extends string> = Readonly<Record<Facet, readonly string[]>>;

/** Each chosen value of some facets, removable. */
export const facetChips = <Facet extends string>(filter: Chosen<Facet>, facets: readonly Facet[], nameOf: (facet: Facet, value: string) => string): readonly Chip[] =>
  facets.flatMap((facet) => filter[facet].map((value) => {
    const left = filter[facet].filter((other) => other !== value);
    return { key: `${facet}-${value}`, name: nameOf(facet, value), changes: { [facet]: left.length > 0 ? left : null } };
  }));

/** The values of an address that a filter passed over, as they stand there. */
export const unknownIn = <Facet extends string>(address: Chosen<Facet>, filter: Chosen<Facet>, facets: readonly Facet[]): readonly string[] =>
  facets.flatMap((facet) => [...new Set(address[facet])].filter((written) => !filter[facet].some((known) => known.toLowerCase() === written.toLowerCase())).map((written) => ltr(`${facet}=${written}`)));
