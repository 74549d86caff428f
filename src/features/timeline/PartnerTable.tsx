import { useState } from "react";
import type { PartnerRow } from "~/analysis/partners";
import { inkStep, inReadingOrder } from "~/charts/partners";
import { FIRST_SHOWN, namedCount, PartnerCountries, partnerLink, type PartnersShown } from "~/features/timeline/PartnerLinks";
import { partnerName } from "~/i18n/figures";
import { partnersCaption } from "~/sentences/partners";
import { StateLink } from "~/url/StateLink";
import { Button } from "~/ui/Button";
import styles from "~/features/timeline/Partners.module.css";

interface PartnerTableProps extends PartnersShown {
  readonly time: "ltr" | "rtl";
}

/** Whether years are left out before a column, in either direction of time. */
const isGap = (years: readonly number[], i: number) => i > 0 && Math.abs((years[i] ?? 0) - (years[i - 1] ?? 0)) > 1;

interface CellsProps extends PartnersShown {
  readonly years: readonly number[];
  readonly row: Pick<PartnerRow, "years" | "undated" | "count">;
  /** `null` for all initiatives. */
  readonly id: string | null;
}

/** A cell for each year, and one for those without a date; an empty one stays quiet. */
function Cells({ years, row, id, answer, words, link, openUndated }: CellsProps) {
  const { t, format } = words;
  const partner = id === null ? t("partners.all") : partnerName(words, answer.names.partner, id);
  const ink = (count: number) => (id !== null && count > 0 ? inkStep(count)[0] : undefined);
  const { undated } = row;
  const ofAll = t("partners.undatedOf", { partner, count: undated, n: format.count(undated), of: format.count(row.count) });
  return (
    <>
      {years.map((year, i) => {
        const count = row.years.get(year) ?? 0;
        const label = t("partners.in", { partner, year: format.edition(year), count, n: format.count(count) });
        return (
          <td key={year} data-year data-gap={isGap(years, i) || undefined} data-ink={ink(count)}>
            {count > 0 && <StateLink {...link} changes={partnerLink(id, { years: [year, year] })} aria-label={label}>{format.count(count)}</StateLink>}
          </td>
        );
      })}
      {answer.all.undated > 0 && (
        <td data-year data-undated data-ink={ink(undated)}>
          {undated > 0 && <StateLink {...link} update={openUndated} changes={partnerLink(id, { years: null })} title={ofAll} aria-label={ofAll}>{format.count(undated)}</StateLink>}
        </td>
      )}
    </>
  );
}

/** A row a partner: how many, with which countries, and in which years; all initiatives in the last. */
export function PartnerTable({ time, ...shown }: PartnerTableProps) {
  const { answer, chosen, words, link } = shown;
  const { t, of, format } = words;
  const [isWhole, setWhole] = useState(false);
  const years = inReadingOrder(answer.years, { time, words });
  const isMore = (i: number) => !isWhole && i >= FIRST_SHOWN && i < answer.rows.length - 1;
  const fullName = (id: string) => { const name = answer.names.organisation.get(id); return name && of(name); };
  return (
    <div className={styles.body}>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <caption className="visually-hidden">{partnersCaption(words, answer).alt}</caption>
          <thead>
            <tr>
              <th scope="col">{t("timelineView.facet.partner")}</th>
              <th scope="col" data-number>{t("partners.count")}</th>
              <th scope="col">{t("partners.countries")}</th>
              {years.map((year, i) => <th key={year} scope="col" data-year data-gap={isGap(years, i) || undefined}><span>{format.edition(year)}</span></th>)}
              {answer.all.undated > 0 && <th scope="col" data-year data-undated><span>{t("partners.undated")}</span></th>}
            </tr>
          </thead>
          <tbody>
            {answer.rows.map((row, i) => {
              const isChosen = chosen.includes(row.id) || undefined;
              return (
                <tr key={row.id} data-more={isMore(i) || undefined} data-chosen={isChosen}>
                  <th scope="row"><StateLink {...link} changes={partnerLink(row.id)} aria-current={isChosen} title={fullName(row.id)}>{partnerName(words, answer.names.partner, row.id)}</StateLink></th>
                  <td data-number>{format.count(row.count)}</td>
                  <td><PartnerCountries {...shown} row={row} /></td>
                  <Cells {...shown} years={years} row={row} id={row.id} />
                </tr>
              );
            })}
          </tbody>
          <tfoot><tr><th scope="row">{t("partners.all")}</th><td data-number>{format.count(answer.all.count)}</td><td /><Cells {...shown} years={years} row={answer.all} id={null} /></tr></tfoot>
        </table>
      </div>
      {answer.rows.length > FIRST_SHOWN + 1 && (
        <Button look="link" onClick={() => setWhole(!isWhole)}>{t(isWhole ? "partners.showFewer" : "partners.showAll", { n: format.count(namedCount(answer)) })}</Button>
      )}
    </div>
  );
}
