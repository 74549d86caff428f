import { comparison } from "~/analysis/comparison";
import { pathsOf } from "~/analysis/paths";
import { comparisonChart } from "~/charts/paths";
import { useSurvey } from "~/data/useSurvey";
import { INDICATOR_INFO } from "~/domain/indicator";
import { Chips, focusOn } from "~/features/ranks/Chips";
import { Figure } from "~/figure/Figure";
import { IndexControls } from "~/figure/IndexControls";
import { PageHead } from "~/figure/PageHead";
import { Term } from "~/figure/Term";
import { daggerNotes } from "~/sentences/phrases";
import { ranksAlt, ranksTakeaway } from "~/sentences/ranks";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Select } from "~/ui/Select";
import styles from "~/features/ranks/Ranks.module.css";

/** Any countries and groups over the editions, by rank or value of any index. */
export function Ranks() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, of, format } = words;
  const { indicator, measure, from, to } = state;
  const ids = state.compare.includes(state.country) ? state.compare : [...state.compare, state.country];
  const answer = pathsOf(survey, { indicator, measure, from, to, subjects: ids.map((id) => ({ id, role: id === state.country ? "focus" : "compared" })) });
  const hasGroup = answer.paths.some(({ subject }) => subject.isGroup);
  const years = survey.editions.map(({ edition }) => ({ value: String(edition), label: format.edition(edition) }));
  const isSix = answer.paths.length === 6 && answer.paths.every(({ subject }) => survey.countries.some(({ code, isGcc }) => isGcc && code === subject.id));
  return (
    <>
      <PageHead takeaway={ranksTakeaway(words, answer, comparison(answer))} />
      <div className={styles.controls} data-screen>
        <Select label={t("ranks.from")} options={years.filter(({ value }) => Number(value) < to)} value={String(from)} onChange={(year) => update({ from: Number(year) })} />
        <Select label={t("ranks.to")} options={years.filter(({ value }) => Number(value) > from)} value={String(to)} onChange={(year) => update({ to: Number(year) })} />
        <span className={styles.push}><Term indicator={indicator}>{of(INDICATOR_INFO[indicator].name)}</Term></span>
        <IndexControls state={state} update={update} />
      </div>
      <Chips survey={survey} state={state} ids={ids} update={update} />
      <Figure
        chart={comparisonChart} answer={answer} state={state} subject={isSix ? "gcc" : ids.length === 1 ? state.country.toLowerCase() : `${state.country.toLowerCase()}-${ids.length}`}
        editions={answer.editions} indicator={indicator} measure={measure} isComputed={hasGroup || (measure === "rank" && answer.isComputed)}
        onOpen={(id) => { if (survey.countries.some(({ code }) => code === id)) update(focusOn(id, ids)); }}
        caption={(w) => ({
          title: w.t("ranks.title", { index: w.of(INDICATOR_INFO[indicator].name), measure: w.t(`ranks.${measure}`) }),
          subtitle: w.t(measure === "rank" ? "ranks.subtitleRank" : "ranks.subtitleValue"),
          alt: ranksAlt(w, answer), note: [...(hasGroup ? [w.t("ranks.groupNote", { context: indicator })] : []), ...daggerNotes(w, answer)].join(". "),
        })}
      />
    </>
  );
}
