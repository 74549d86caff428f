import type { CheckedClaim } from "~/analysis/claimCheck";
import { byEdition } from "~/analysis/claimFilter";
import { isColoured } from "~/domain/country";
import type { Source } from "~/domain/source";
import { proofOf, type ClaimNames } from "~/catalogue/claimAddress";
import { VerdictGlyph } from "~/features/timeline/VerdictGlyph";
import { countryColour } from "~/figure/countryColour";
import type { Words } from "~/i18n/words";
import { claimText } from "~/sentences/claims";
import type { Address } from "~/url/dashboardState";
import { StateLink } from "~/url/StateLink";
import type { Update } from "~/url/useDashboardState";
import styles from "~/features/timeline/ClaimList.module.css";

const COLUMNS = ["claim", "said", "table", "verdict"] as const;
const PROOF = { overview: "claims.proofGroup", ranks: "claims.proof", data: "claims.proofData" } as const;

interface ClaimListProps {
  readonly claims: readonly CheckedClaim[];
  readonly names: ClaimNames;
  readonly sources: readonly Source[];
  /** The country that the page is about: its claims are in ink, those of others of the six in their colour. */
  readonly focus: string;
  readonly words: Words;
  readonly address: Address;
  readonly update: Update;
}

interface ClaimRowProps extends Omit<ClaimListProps, "claims"> {
  readonly checked: CheckedClaim;
}

function ClaimRow({ checked, names, sources, focus, words, address, update }: ClaimRowProps) {
  const { t, of } = words;
  const { claim, verdict, isComputed, finding } = checked;
  const { said, table, remark } = claimText(words, checked);
  const [country] = claim.countries;
  const colour = claim.countries.length === 1 && country && country !== focus && isColoured(country) ? countryColour(country) : undefined;
  const proof = proofOf(claim, names, { words, focus });
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
          <StateLink address={address} update={update} changes={proof} aria-label={t(PROOF[proof.view], { figure: table })}><b><bdi>{table}</bdi></b></StateLink>
        ) : table}
        {isComputed && <small><span>{t("ranksTable.computed")}</span></small>}
      </td>
      <td role="cell" className={styles.verdict} data-label={t("claims.column.verdict")}><span><VerdictGlyph verdict={verdict} />{t(`claims.verdict.${verdict}`)}</span></td>
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
              <h3>{group.edition === null ? t("claims.noEditionHead") : t("ranksTable.edition", { year: format.edition(group.edition) })} <small>{t("claims.count", { count: group.claims.length, n: format.count(group.claims.length) })}</small></h3>
            </th>
          </tr>
          {group.claims.map((checked) => <ClaimRow key={checked.claim.id} checked={checked} {...row} />)}
        </tbody>
      ))}
    </table>
  );
}
