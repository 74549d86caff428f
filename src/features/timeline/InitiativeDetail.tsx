import { countryColour } from "~/figure/countryColour";
import { neighbours, ranksAround, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Country } from "~/domain/country";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { Fragment } from "react";
import { KindGlyph } from "~/features/timeline/KindGlyph";
import { SourceLine } from "~/features/timeline/SourceLine";
import { dateWords, figureText } from "~/sentences/timeline";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/timeline/InitiativeDetail.module.css";

interface InitiativeDetailProps {
  readonly answer: InitiativeTimeline;
  readonly initiative: Initiative;
  readonly country: Country;
  readonly sources: readonly Source[];
}

type PartProps = Pick<InitiativeDetailProps, "answer" | "initiative" | "country">;

/** The country's ranks in the editions around an initiative, side by side. */
function RanksAround({ answer, initiative, country }: PartProps) {
  const { t, of, format } = useWords();
  const points = ranksAround(answer, initiative);
  if (points.length === 0) return null;
  return (
    <section className={styles.around}>
      <h3>{t("timelineView.around", { country: of(country.label) })}</h3>
      <p className={styles.ranks}>
        {points.map(({ edition, rank, status }, i) => (
          <Fragment key={edition}>
            {i > 0 && <svg width="22" height="14" viewBox="0 0 22 14" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true" data-directional><path d="M1 7h19M14 1.5 20 7l-6 5.5" /></svg>}
            <span>
              <small>{format.edition(edition)}</small> <b>{format.rank(rank)}</b>
              {rank === null && <small>{t(`status.short.${status}`)}</small>}
            </span>
          </Fragment>
        ))}
      </p>
      <p className={styles.quiet}>{t("timelineView.noCause")}</p>
    </section>
  );
}

/** Date, partners, topic and figures, as the texts give them. */
function Facts({ answer: { names }, initiative }: PartProps) {
  const words = useWords();
  const { t, of } = words;
  const { date, precision, reason } = dateWords(words, initiative);
  const partners = initiative.partners.flatMap((id) => { const name = names.organisation.get(id); return name ? [of(name)] : []; });
  const topic = names.topic.get(initiative.topic);
  return (
    <dl className={styles.facts}>
      <dt>{t("timelineView.date")}</dt>
      <dd>{date}{precision && <span className={styles.quiet}> ({precision})</span>}{reason && <small>{reason}</small>}</dd>
      {partners.length > 0 && <><dt>{t("timelineView.partners", { count: partners.length })}</dt><dd><ul>{partners.map((name) => <li key={name}>{name}</li>)}</ul></dd></>}
      {topic && <><dt>{t("timelineView.facet.topic")}</dt><dd>{of(topic)}</dd></>}
      {initiative.figures.length > 0 && (
        <><dt>{t("timelineView.figures")}</dt><dd><ul>{initiative.figures.map((figure) => <li key={of(figure.what)}>{figureText(words, figure)}</li>)}</ul></dd></>
      )}
    </dl>
  );
}

/** Everything that is known of one initiative, with the rank around it and the texts that it stands in. */
export function InitiativeDetail({ answer, initiative, country, sources }: InitiativeDetailProps) {
  const words = useWords();
  const { t, of, format } = words;
  const [, update] = useAddress();
  const { earlier, later } = neighbours(answer, initiative);
  const states = initiative.countries.flatMap((code) => { const name = answer.names.state.get(code); return name ? [of(name)] : []; });
  const own = sources.filter(({ id }) => initiative.sources.includes(id));
  const open = (next: Initiative | null) => { if (next) update({ initiative: next.id }); };
  return (
    <div className={styles.detail}>
      <div aria-live="polite">
        <p className={styles.kind} style={{ "--focus-c": countryColour(initiative.countries.includes(country.code) ? country.code : initiative.countries[0]) } as React.CSSProperties}><KindGlyph kind={initiative.kind} size={15} />{t(`timelineView.kind.${initiative.kind}`)} · {format.list(states)}</p>
        <h2>{of(initiative.title)}</h2>
      </div>
      <Facts answer={answer} initiative={initiative} country={country} />
      <p>{of(initiative.summary)}</p>
      <RanksAround answer={answer} initiative={initiative} country={country} />
      {own.length > 0 && (
        <section className={styles.sources}>
          <h3>{t("timelineView.sources", { count: own.length })}</h3>
          <ul>{own.map((source) => <li key={source.id}><SourceLine source={source} words={words} /></li>)}</ul>
        </section>
      )}
      <p className={styles.steps}>
        <Button isCompact disabled={!earlier} onClick={() => open(earlier)}><Icon name="previous" isDirectional />{t("timelineView.earlier")}</Button>
        <Button isCompact disabled={!later} onClick={() => open(later)}>{t("timelineView.later")}<Icon name="next" isDirectional /></Button>
      </p>
    </div>
  );
}
