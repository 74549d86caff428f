import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { comparison } from "~/analysis/comparison";
import { countryOf } from "~/analysis/lookup";
import { comparisonFigure } from "~/catalogue/ranksFigures";
import { initiativesQuery } from "~/data/initiatives";
import { useSurvey } from "~/data/useSurvey";
import { INDICATOR_INFO } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";
import { Chips, focusOn } from "~/features/ranks/Chips";
import { EditionRange } from "~/features/ranks/EditionRange";
import { RanksHead } from "~/features/ranks/RanksHead";
import { Figure } from "~/figure/Figure";
import { FileProblem } from "~/figure/FileProblem";
import { MarkList } from "~/figure/MarkList";
import { Term } from "~/figure/Term";
import { ranksTakeaway } from "~/sentences/ranks";
import { MOST_COMPARED } from "~/url/dashboardState";
import { drawnIds, writtenMarks, type DashboardState } from "~/url/resolveState";
import { useDashboardState, type Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Switch } from "~/ui/Switch";
import styles from "~/features/ranks/Ranks.module.css";

interface ComparedProps {
  readonly survey: Survey;
  readonly state: DashboardState;
  readonly update: Update;
  readonly figure: ReturnType<typeof comparisonFigure>;
  /** Below the picture. */
  readonly children: ReactNode;
}

/** Those compared, as chips and as lines: what is pointed at among the chips stands out among the lines. */
function Compared({ survey, state, update, figure, children }: ComparedProps) {
  const { t } = useWords();
  const [pointed, setPointed] = useState<string | null>(null);
  const ids = drawnIds(state);
  const open = (id: string) => {
    if (!survey.countries.some(({ code }) => code === id)) return;
    if (ids.includes(id)) update(focusOn(id, ids));
    else update(ids.length < MOST_COMPARED ? { compare: [...ids, id] } : { country: id });
  };
  return (
    <>
      <Chips survey={survey} state={state} ids={ids} update={update} onPoint={setPointed} />
      <Figure {...figure} isFirst pointed={pointed !== null && ids.includes(pointed) ? pointed : null} onOpen={open}>
        {figure.answer.rest && <p className={styles.hint} data-screen>{t("ranks.restHint")}</p>}
        {children}
      </Figure>
    </>
  );
}

/** Any countries and groups over the editions, by rank or value of any index; where asked for, with what the country of the focus did in those years. */
export function ChartTab() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, of } = words;
  const { indicator, from, to, rest, marks } = state;
  const { data: file, error, refetch } = useQuery(initiativesQuery);
  const country = countryOf(survey, state.country);
  const figure = comparisonFigure(survey, state, file?.initiatives ?? []);
  return (
    <>
      <RanksHead takeaway={ranksTakeaway(words, figure.answer, comparison(figure.answer))} tab="chart" state={state} update={update} />
      <div className={styles.controls} data-screen>
        <EditionRange editions={survey.editions.map(({ edition }) => edition)} pair={[from, to]} update={update} />
        <span className={styles.term}><Term indicator={indicator}>{of(INDICATOR_INFO[indicator].name)}</Term></span>
        <Switch label={t("marks.switchOf", { country: of(country.label) })} isOn={marks} onChange={(isOn) => update({ marks: writtenMarks(state.view, isOn) })} />
        <Switch label={t("ranks.rest")} isOn={rest === "dim"} onChange={(isOn) => update({ rest: isOn ? "dim" : "hide" })} />
      </div>
      <Compared survey={survey} state={state} update={update} figure={figure}>
        {marks && error && <FileProblem error={error} onRetry={() => void refetch()} />}
        {marks && file && <MarkList marks={figure.answer.marks ?? []} country={country} span={[from, to]} />}
      </Compared>
    </>
  );
}
