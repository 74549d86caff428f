import type { CheckedClaim } from "~/analysis/claimCheck";
import { byEdition } from "~/analysis/claimFilter";
import { isColoured } from "~/domain/country";
import type { IndexClaim } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { VerdictGlyph } from "~/features/timeline/VerdictGlyph";
import { countryColour } from "~/figure/countryColour";
import type { Words } from "~/i18n/words";
import { claimText } from "~/sentences/claims";
import type { Address } from "~/url/dashboardState";
import { StateLink } from "~/url/StateLink";
import type { Changes, Update } from "~/url/useDashboardState";
import styles from "~/features/timeline/ClaimList.module.css";

const COLUMNS = ["claim", "said", "table", "verdict"] as const;

interface ClaimListProps {
  readonly claims: readonly CheckedClaim[];
  readonly sources: readonly Source[];
  /** The country that the page is about: its claims are in ink, those of others of the six in their colour. */
  readonly focus: string;
  readonly words: Words;
  readonly address: Address;
  readonly update: Update;
}

/** Where the table's figure stands in the dashboard: a group in the country's overview, everything else in the table of ranks. */
function proofOf({ type, editions, countries: [country, ...others], indicator, scope }: IndexClaim, { focus }: Pick<ClaimListProps, "focus">): Changes {
  const [first = null, edition = null] = [editions.at(0), editions.at(-1)];
  const about = { edition, country: country ?? focus, figure: null };
  if (type === "group-membership") return { ...about, view: "overview", tab: null };
  return { ...about, view: "ranks", tab: "table", indicator, measure: null, from: editions.length > 1 ? first : null, to: null, group: scope === "world" && others.length === 0 ? null : scope, find: null, sort: null };
}

interface ClaimRowProps extends Omit<ClaimListProps, "claims"> {
  readonly checked: CheckedClaim;
}

function ClaimRow({ checked, sources, focus, words, address, update }: ClaimRowProps) {
  const { t, of } = words;
  const { claim, verdict, isComputed, finding } = checked;
  const { said, table, remark } = claimText(words, checked);
  const [country] = claim.countries;
  const colour = claim.countries.length === 1 && country && country !== focus && isColoured(country) ? countryColour(country) : undefined;
  const source = sources.length > 1 ? sources.find(({ id }) => id === claim.source) : undefined;
  return (
    <tr role="row" id={`claim-${claim.id}`} tabIndex={-1} data-verdict={verdict}>
      <th role="rowheader" scope="row">
        <span style={{ color: colour }} data-coloured={colour ? true : undefined}>{of(claim.worded)}</span>
        {remark && <p className={styles.remark}>{remark}</p>}
        {source && <p className={styles.remark}>{of(source.title)}</p>}
      </th>
      <td role="cell" className={styles.figure} data-label={t("claims.column.said")}><bdi>{said}</bdi></td>
      <td role="cell" className={styles.figure} data-label={t("claims.column.table")}>
        {finding ? (
          <StateLink address={address} update={update} changes={proofOf(claim, { focus })} aria-label={t(claim.type === "group-membership" ? "claims.proofGroup" : "claims.proof", { figure: table })}><b><bdi>{table}</bdi></b></StateLink>
        ) : table}
        {isComputed && <small><span>{t("ranksTable.computed")}</span></small>}
      </td>
      <td role="cell" className={styles.verdict}><span><VerdictGlyph verdict={verdict} />{t(`claims.verdict.${verdict}`)}</span></td>
    </tr>
  );
}

/** What the texts say beside what the table says, by edition, the latest first. */
export function ClaimList({ claims, ...row }: ClaimListProps) {
  const { t, format } = row.words;
  return (
    <table role="table" className={styles.table} aria-label={t("claims.list")}>
      <thead role="rowgroup"><tr role="row">{COLUMNS.map((column) => <th key={column} role="columnheader" scope="col">{t(`claims.column.${column}`)}</th>)}</tr></thead>
      {byEdition(claims).map((group) => (
        <tbody key={group.edition ?? "none"} role="rowgroup">
          <tr role="row" className={styles.group}>
            <th role="rowheader" scope="rowgroup" colSpan={COLUMNS.length}>
              <h3>{group.edition === null ? t("claims.noEditionHead") : t("claims.edition", { year: format.edition(group.edition) })} <small>{t("claims.count", { count: group.claims.length, n: format.count(group.claims.length) })}</small></h3>
            </th>
          </tr>
          {group.claims.map((checked) => <ClaimRow key={checked.claim.id} checked={checked} {...row} />)}
        </tbody>
      ))}
    </table>
  );
}
