import type { ReactNode } from "react";
import type { Brief } from "~/features/report/briefOf";
import { siteAddress } from "~/url/siteAddress";
import { useWords } from "~/url/useWords";
import { Logo } from "~/ui/Icon";
import styles from "~/features/report/Brief.module.css";

const PAGES = 2;

interface BriefPageProps {
  readonly brief: Brief;
  /** From 1. */
  readonly page: number;
  /** Source, method years and date. */
  readonly source: readonly string[];
  readonly children: ReactNode;
}

/** One sheet of A4, with what every sheet says of itself. */
export function BriefPage({ brief: { country, edition }, page, source, children }: BriefPageProps) {
  const { t, of, format, language } = useWords();
  const number = { page: format.count(page), n: format.count(PAGES) };
  return (
    <section className={styles.page} aria-label={t("brief.pageLabel", number)}>
      <header className={styles.top}><span><Logo size={20} /><b>{t("app.name")}</b>{t("brief.head", { country: of(country.label) })}</span><span>{t("brief.edition", { year: format.edition(edition) })}</span></header>
      <div className={styles.body}>{children}</div>
      <footer className={styles.bottom}>
        <p>{source.join(" ")}<br /><bdi dir="ltr">{`${siteAddress}?view=overview&country=${country.code}&edition=${edition}&report=1&lang=${language}`}</bdi></p>
        <span>{t("brief.page", number)}</span>
      </footer>
    </section>
  );
}
