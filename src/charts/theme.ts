import { isColoured, type CountryCode } from "~/domain/country";
import type { Indicator } from "~/domain/indicator";
import tokensCss from "~/styles/tokens.css?raw";

export type ThemeName = "light" | "dark";

/** Colours as literals, since a canvas cannot read custom properties. */
export interface ChartTheme {
  /** A colour of `tokens.css` by its name without the dashes. */
  readonly colour: (token: string) => string;
  /** The fixed colour of one of the six; `null` for every other country. */
  readonly own: (country: CountryCode) => string | null;
  /** Its fixed colour; for a country or group without one another token's, ink when left out. */
  readonly country: (id: string, other?: string) => string;
  readonly indicator: (indicator: Indicator) => string;
}

/** The background of what is printed or put on a white page. */
export const WHITE_PAPER = "#FFFFFF";

/** The typeface of both scripts; Arabic-Indic digits come from a tabular one. */
export const FONT_FAMILY = "'Masar Digits','IBM Plex Sans Arabic',system-ui,sans-serif";

function tokensIn(selector: string): ReadonlyMap<string, string> {
  const start = tokensCss.indexOf(`${selector}{`);
  const block = tokensCss.slice(start, tokensCss.indexOf("}", start));
  return new Map([...block.matchAll(/--([a-z0-9-]+):\s*(#[0-9A-Fa-f]{6})/g)].map(([, name = "", value = ""]) => [name, value]));
}

const light = tokensIn(":root");
const dark = new Map([...light, ...tokensIn('[data-theme="dark"]')]);

/** The colours of a theme; `paper` replaces the background, as on a white card. */
export function chartTheme(name: ThemeName, paper?: string): ChartTheme {
  const tokens = name === "dark" ? dark : light;
  const colour = (token: string) => {
    const value = token === "paper" && paper ? paper : tokens.get(token);
    if (!value) throw new Error(`tokens.css has no colour ${token}`);
    return value;
  };
  const own = (country: CountryCode) => (isColoured(country) ? colour(`c-${country.toLowerCase()}`) : null);
  return {
    colour, own,
    country: (id, other = "ink") => own(id) ?? colour(other),
    indicator: (indicator) => colour(`i-${indicator}`),
  };
}
