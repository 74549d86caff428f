import { useState } from "react";
import { FIRST_SHOWN, namedCount, PartnerCountries, partnerLink, type PartnersShown } from "~/features/timeline/PartnerLinks";
import { partnerName } from "~/i18n/figures";
import { StateLink } from "~/url/StateLink";
import { Button } from "~/ui/Button";
import styles from "~/features/timeline/Partners.module.css";

/** The same where there is no room for a table: partner by partner, with its countries and its years. */
export function PartnerList(shown: PartnersShown) {
  const { answer, chosen, words, link, openUndated } = shown;
  const { t, format } = words;
  const [isWhole, setWhole] = useState(false);
  return (
    <div className={styles.body}>
      <ul className={styles.list}>
        {answer.rows.map((row, i) => {
          const { id, count, years, undated } = row;
          const partner = partnerName(words, answer.names.partner, id);
          const ofAll = t("partners.undatedOf", { partner, count: undated, n: format.count(undated), of: format.count(count) });
          const isMore = !isWhole && i >= FIRST_SHOWN / 2 && i < answer.rows.length - 1;
          return (
            <li key={id} data-more={isMore || undefined} data-chosen={chosen.includes(id) || undefined}>
              <h3><StateLink {...link} changes={partnerLink(id)} aria-current={chosen.includes(id) || undefined}>{partner}</StateLink> <span>{format.count(count)}</span></h3>
              <PartnerCountries {...shown} row={row} />
              <ul className={styles.years}>
                {[...years].toSorted(([a], [b]) => a - b).map(([year, n]) => (
                  <li key={year}><StateLink {...link} changes={partnerLink(id, { years: [year, year] })} aria-label={t("partners.in", { partner, year: format.edition(year), count: n, n: format.count(n) })}>{format.edition(year)} <b>{format.count(n)}</b></StateLink></li>
                ))}
                {undated > 0 && <li><StateLink {...link} update={openUndated} changes={partnerLink(id, { years: null })} title={ofAll} aria-label={ofAll}>{t("partners.undated")} <b>{format.count(undated)}</b></StateLink></li>}
              </ul>
            </li>
          );
        })}
      </ul>
      {answer.rows.length > FIRST_SHOWN / 2 + 1 && (
        <Button look="link" onClick={() => setWhole(!isWhole)}>{t(isWhole ? "partners.showFewer" : "partners.showAll", { n: format.count(namedCount(answer)) })}</Button>
      )}
    </div>
  );
}
