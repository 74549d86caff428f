import type { YearMark } from "~/analysis/markedPath";
import type { Country } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { StateLink } from "~/url/StateLink";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/figure/MarkList.module.css";

interface MarkListProps {
  readonly marks: readonly YearMark[];
  readonly country: Country;
  /** The first and the last edition of the path. */
  readonly span: readonly [Edition, Edition];
}

/** In the timeline, with no filter left from before. */
const TIMELINE = { view: "timeline", tab: null, figure: null, marks: null, rest: null, initiative: null, q: null, kind: null, state: null, partner: null, topic: null, years: null } as const;

/** What the numbered marks under a path stand for, year by year: a title opens its initiative, a year all of that year. */
export function MarkList({ marks, country, span: [from, to] }: MarkListProps) {
  const { t, of, format } = useWords();
  const [address, update] = useAddress();
  const name = of(country.label);
  if (marks.length === 0) return <p className={styles.note}>{t("marks.none", { country: name, from: format.edition(from), to: format.edition(to) })}</p>;
  const link = { address, update };
  return (
    <>
      <ol className={styles.list} aria-label={t("marks.list", { country: name })}>
        {marks.map(({ number, year, initiatives: [first, ...more] }) => {
          const ofYear = { ...TIMELINE, years: [year, year] as const, state: [country.code] };
          const count = more.length + 1;
          return (
            <li key={year}>
              <b aria-hidden="true">{format.count(number)}</b>
              <StateLink {...link} changes={ofYear} aria-label={t("marks.year", { year: format.edition(year), count, n: format.count(count) })}>{format.edition(year)}</StateLink>
              <span>
                {first && <StateLink {...link} changes={{ ...TIMELINE, initiative: first.id }}>{of(first.title)}</StateLink>}
                {more.length > 0 && <> <StateLink {...link} className={styles.more ?? ""} changes={ofYear}>{t("marks.more", { count: more.length, n: format.count(more.length) })}</StateLink></>}
              </span>
            </li>
          );
        })}
      </ol>
      <p className={styles.note}>{t("marks.key", { list: t("marks.list", { country: name }), noCause: t("timelineView.noCause") })}</p>
    </>
  );
}
