import type { CountryCode } from "~/domain/country";

/** The colour of a country for a style: one of the six fixed ones, else ink or what is given; ink where there is no country. */
export const countryColour = (country: CountryCode | null | undefined, other = "var(--ink)"): string =>
  country ? `var(--c-${country.toLowerCase()}, ${other})` : other;
