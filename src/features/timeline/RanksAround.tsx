import { Fragment } from "react";
import { ranksAround, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { firstAndLast } from "~/analysis/lookup";
import { pathsOf, type PathPoint } from "~/analysis/paths";
import { readingOf } from "~/charts/initiativeLights";
import { useSurvey } from "~/data/useSurvey";
import type { Country } from "~/domain/country";
import type { Initiative } from "~/domain/initiative";
import { countryColour } from "~/figure/countryColour";
import { rankOrReason } from "~/i18n/figures";
import { named } from "~/sentences/phrases";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/InitiativeDetail.module.css";

interface RanksAroundProps {
  readonly answer: InitiativeTimeline;
  readonly initiative: Initiative;
  readonly country: Country;
}

const MANY = 3; // so many ranks stand in large type side by side

/** Ranks in the order of time; where there is none, why. */
function Ranks({ points }: { readonly points: readonly PathPoint[] }) {
  const { t, format } = useWords();
  return (
    <p className={styles.ranks} data-many={points.length > MANY || undefined}>
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
  );
}

/** The ranks of several countries, one below the other. */
function RankTable({ states, pointsOf }: { readonly states: readonly Country[]; readonly pointsOf: (state: Country) => readonly PathPoint[] }) {
  const words = useWords();
  const { t, of, format } = words;
  const rows = states.map((state) => ({ state, points: pointsOf(state) }));
  const editions = (rows[0]?.points ?? []).map(({ edition }) => edition);
  return (
    <table className={styles.several}>
      <caption>{t("timelinePointer.several")}</caption>
      <thead><tr><th scope="col">{t("timelineView.facet.state")}</th>{editions.map((edition) => <th key={edition} scope="col">{format.edition(edition)}</th>)}</tr></thead>
      <tbody>
        {rows.map(({ state, points }) => (
          <tr key={state.code}>
            <th scope="row">{of(state.label)}</th>
            {points.map((point) => <td key={point.edition}>{rankOrReason(words, point)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The ranks in the editions around an initiative: of the chosen country, or of those that took part where it did not, and then its own in words, as it is the one drawn. */
export function RanksAround({ answer, initiative, country }: RanksAroundProps) {
  const words = useWords();
  const { t, of, format } = words;
  const survey = useSurvey();
  if (initiative.date.from === null) return <section className={styles.around}><p className={styles.quiet}>{t("timelinePointer.undatedWhy")}</p></section>;
  const isOwn = initiative.countries.includes(country.code);
  const states = isOwn ? [country] : initiative.countries.flatMap((code) => survey.countries.find((state) => state.code === code) ?? []);
  const [from, to] = firstAndLast(survey.editions);
  const pointsOf = ({ code }: Country) => ranksAround({ path: pathsOf(survey, { indicator: "egdi", measure: "rank", subjects: [{ id: code, role: "focus" }], from, to }) }, initiative).all;
  const readings = ranksAround(answer, initiative).all.map((point) => readingOf(words, point));
  const [first] = states;
  return (
    <section className={styles.around} style={{ "--focus-c": countryColour(first?.code) } as React.CSSProperties}>
      {first && states.length === 1 && <><h3>{t("timelineView.around", { country: of(first.label) })}</h3><Ranks points={pointsOf(first)} /></>}
      {states.length > 1 && <RankTable states={states} pointsOf={pointsOf} />}
      {!isOwn && <p>{t("timelinePointer.notOf", { ...named(words, country), ranks: format.list(readings) })}</p>}
      <p className={styles.quiet}>{t("timelineView.noCause")}</p>
    </section>
  );
}
