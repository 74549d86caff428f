import type { PathPoint } from "~/analysis/paths";
import { startYear } from "~/analysis/initiativeDates";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { InitiativeLink } from "~/features/timeline/InitiativeLink";
import { KindGlyph } from "~/features/timeline/KindGlyph";
import { SourceLine } from "~/features/timeline/SourceLine";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";
import { useAddress, type Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/InitiativeList.module.css";

interface InitiativeListProps {
  readonly answer: InitiativeTimeline;
  readonly sources: readonly Source[];
}

function YearRank({ point, words: { t, format } }: { readonly point: PathPoint | undefined; readonly words: Words }) {
  if (!point) return <small>{t("timelineView.noEdition")}</small>;
  return <small>{point.rank === null ? t(`status.short.${point.status}`) : t("timelineView.rankIn", { rank: format.rank(point.rank) })}</small>;
}

interface EntryProps extends InitiativeListProps {
  readonly initiative: Initiative;
  readonly words: Words;
  readonly address: Address;
  readonly update: Update;
}

function Entry({ initiative, answer: { names }, sources, words, ...link }: EntryProps) {
  const { t, of, format } = words;
  const partners = initiative.partners.flatMap((id) => { const name = names.partner.get(id); return name ? [of(name)] : []; });
  const date = format.initiativeDate(initiative.date);
  return (
    <li>
      <InitiativeLink initiative={initiative} {...link}>
        <KindGlyph kind={initiative.kind} size={16} />
        <span>{of(initiative.title)}<small>{[t(`timelineView.kind.${initiative.kind}`), ...(partners.length > 0 ? [format.list(partners)] : [])].join(" · ")}</small></span>
      </InitiativeLink>
      <div className={styles.paper}>
        <p>{date && <>{date}. </>}{of(initiative.summary)}</p>
        {sources.filter(({ id }) => initiative.sources.includes(id)).map((source) => <p key={source.id}><SourceLine source={source} words={words} /></p>)}
      </div>
    </li>
  );
}

/** The initiatives by year, the latest first, each year with the rank of its edition: the timeline of a phone, and on paper with sources. */
export function InitiativeList({ answer, sources }: InitiativeListProps) {
  const words = useWords();
  const [address, update] = useAddress();
  const { t, format } = words;
  const { found, path } = answer;
  const years = [...new Set(found.map(startYear))].toSorted((a, b) => (b ?? -Infinity) - (a ?? -Infinity));
  return (
    <div className={styles.list}>
      {years.map((year) => (
        <section key={year ?? "undated"}>
          <h3>
            {year === null ? t("timelineView.undated") : format.edition(year)}
            {year !== null && <YearRank words={words} point={path.paths[0]?.points.find(({ edition }) => edition === year)} />}
          </h3>
          <ul>{found.filter((initiative) => startYear(initiative) === year).map((initiative) => <Entry key={initiative.id} initiative={initiative} answer={answer} sources={sources} words={words} address={address} update={update} />)}</ul>
        </section>
      ))}
    </div>
  );
}
