import { chartTheme } from "~/charts/theme";
import type { CountryCode } from "~/domain/country";

const paper = chartTheme("light");

/** The colour of a country on paper, which is white whatever the theme of the screen, as custom properties. */
export const paperColour = (country: CountryCode): object => ({ "--focus-c": paper.country(country), "--tab": paper.country(country) });
