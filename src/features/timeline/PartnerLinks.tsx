import { isNamed, type PartnerRow, type Partners } from "~/analysis/partners";
import { countryColour } from "~/figure/countryColour";
import { nameOrId, partnerName } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";
import { StateLink } from "~/url/StateLink";
import type { Changes, Update } from "~/url/useDashboardState";
import styles from "~/features/timeline/Partners.module.css";

/** So many partners are listed at first. */
export const FIRST_SHOWN = 12;

/** How many partners are named. */
export const namedCount = ({ rows }: Partners): number => rows.filter(isNamed).length;

export interface PartnersShown {
  readonly answer: Partners;
  /** The partners that are asked for. */
  readonly chosen: readonly string[];
  readonly words: Words;
  readonly link: { readonly address: Address; readonly update: Update };
  /** Changes the address likewise, and goes to where the undated stand in the list. */
  readonly openUndated: Update;
}

/** The list of a partner's initiatives, or (`null`) of all, under the other filters. */
export const partnerLink = (id: string | null, rest: Changes = {}): Changes => ({ tab: "table", figure: null, initiative: null, partner: id === null ? null : [id], ...rest });

/** The countries of a partner, each leading to what the two did together. */
export function PartnerCountries({ row: { id, countries }, answer: { names }, words, link }: PartnersShown & { readonly row: PartnerRow }) {
  const { t, format } = words;
  const partner = partnerName(words, names.partner, id);
  return (
    <ul className={styles.countries}>
      {countries.map(({ code, count }) => {
        const country = nameOrId(words, names.state, code);
        return (
          <li key={code} style={{ color: countryColour(code, "var(--ink-2)") }}>
            <StateLink {...link} changes={partnerLink(id, { state: [code] })} aria-label={t("partners.with", { partner, country, count, n: format.count(count) })}>{country} {format.count(count)}</StateLink>
          </li>
        );
      })}
    </ul>
  );
}
