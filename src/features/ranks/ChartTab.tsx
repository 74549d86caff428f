import { useState } from "react";
import { comparison } from "~/analysis/comparison";
import { pathsOf, type Paths } from "~/analysis/paths";
import { comparisonChart } from "~/charts/paths";
import { useSurvey } from "~/data/useSurvey";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";
import { Chips, focusOn } from "~/features/ranks/Chips";
import { EditionRange } from "~/features/ranks/EditionRange";
import { RanksHead } from "~/features/ranks/RanksHead";
import { Figure } from "~/figure/Figure";
import { Term } from "~/figure/Term";
import { ranksCaption, ranksTakeaway } from "~/sentences/ranks";
import { MOST_COMPARED } from "~/url/dashboardState";
import { drawnIds, type DashboardState } from "~/url/resolveState";
import { useDashboardState, type Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Switch } from "~/ui/Switch";
import styles from "~/features/ranks/Ranks.module.css";

interface ComparedProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly update: Update;
  readonly ids: readonly string[];
  readonly answer: Paths;
}

/** Those compared, as chips and as lines: what is pointed at among the chips stands out among the lines. */
function Compared({ survey, state, update, ids, answer }: ComparedProps) {
  const { t } = useWords();
  const [pointed, setPointed] = useState<string | null>(null);
  const hasGroup = answer.paths.some(({ subject }) => subject.isGroup);
  const isSix = ids.length === 6 && ids.every((id) => survey.countries.some(({ code, isGcc }) => isGcc && code === id));
  const open = (id: string) => {
    if (!survey.countries.some(({ code }) => code === id)) return;
    if (ids.includes(id)) update(focusOn(id, ids));
    else update(ids.length < MOST_COMPARED ? { compare: [...ids, id] } : { country: id });
  };
  return (
    <>
      <Chips survey={survey} state={state} ids={ids} update={update} onPoint={setPointed} />
      <Figure
        isFirst chart={comparisonChart} answer={answer} pointed={pointed !== null && ids.includes(pointed) ? pointed : null} state={state}
        subject={isSix ? "gcc" : ids.length === 1 ? state.country.toLowerCase() : `${state.country.toLowerCase()}-${ids.length}`}
        editions={answer.editions} indicator={state.indicator} measure={state.measure} isComputed={hasGroup || (state.measure === "rank" && answer.isComputed)}
        onOpen={open} caption={(words) => ranksCaption(words, answer)}
      >
        {answer.rest && <p className={styles.hint} data-screen>{t("ranks.restHint")}</p>}
      </Figure>
    </>
  );
}

/** Any countries and groups over the editions, by rank or value of any index. */
export function ChartTab() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, of } = words;
  const { indicator, measure, from, to, rest } = state;
  const ids = drawnIds(state);
  const answer = pathsOf(survey, { indicator, measure, from, to, subjects: ids.map((id) => ({ id, role: id === state.country ? "focus" : "compared" })), withRest: rest === "dim" });
  return (
    <>
      <RanksHead takeaway={ranksTakeaway(words, answer, comparison(answer))} tab="chart" state={state} update={update} />
      <div className={styles.controls} data-screen>
        <EditionRange editions={survey.editions.map(({ edition }) => edition)} pair={[from, to]} update={update} />
        <span className={styles.term}><Term indicator={indicator}>{of(INDICATOR_INFO[indicator].name)}</Term></span>
        <Switch label={t("ranks.rest")} isOn={rest === "dim"} onChange={(isOn) => update({ rest: isOn ? "dim" : "hide" })} />
      </div>
      <Compared survey={survey} state={state} update={update} ids={ids} answer={answer} />
    </>
  );
}
