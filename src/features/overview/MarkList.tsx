import type { YearMark } from "~/analysis/markedPath";
import type { Country } from "~/domain/country";
import { StateLink } from "~/url/StateLink";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/overview/MarkList.module.css";

interface MarkListProps {
  readonly marks: readonly YearMark[];
  readonly country: Country;
}

/** What the numbered marks under the path stand for, year by year; a year opens in the timeline. */
export function MarkList({ marks, country }: MarkListProps) {
  const { t, of, format } = useWords();
  const [address, update] = useAddress();
  if (marks.length === 0) return <p className={styles.none}>{t("overview.path.noInitiatives", { country: of(country.label) })}</p>;
  return (
    <ol className={styles.list}>
      {marks.map(({ number, year, initiatives: [first, ...more] }) => (
        <li key={year}>
          <b aria-hidden="true">{format.count(number)}</b>
          <time dateTime={String(year)}>{format.edition(year)}</time>
          <span>
            {first && of(first.title)}{more.length > 0 && " "}
            {more.length > 0 && (
              <StateLink address={address} update={update} changes={{ view: "timeline", figure: null, years: [year, year], state: [country.code] }}>
                {t("overview.path.more", { count: more.length, n: format.count(more.length) })}
              </StateLink>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}
