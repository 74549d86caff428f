import { firstToLatest } from "~/analysis/firstToLatest";
import { dumbbellFigure, groupMeansFigure, groupPathsFigure, heatmapFigure, tableOfGroup } from "~/catalogue/gccFigures";
import { useSurvey } from "~/data/useSurvey";
import { PEER_GROUP_IDS, PEER_GROUPS } from "~/domain/peerGroup";
import { Leaders } from "~/features/gcc/Leaders";
import { Strengths } from "~/features/gcc/Strengths";
import { EditionPair } from "~/figure/EditionPair";
import { Figure } from "~/figure/Figure";
import { IndexControls } from "~/figure/IndexControls";
import { Later } from "~/figure/Later";
import { PageHead } from "~/figure/PageHead";
import { gccTakeaway } from "~/sentences/gcc";
import { isPeerGroup } from "~/url/dashboardState";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Select } from "~/ui/Select";
import styles from "~/features/gcc/Gcc.module.css";

/** The members of a peer group side by side: their paths, their ranks in two editions, every figure, the group's mean, who led, and who is strong in which index. */
export function Gcc() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { group, indicator, measure, from, to, country } = state;
  const table = tableOfGroup(survey, state);
  const climbs = dumbbellFigure(survey, state, table);
  const [sincePrevious = null] = survey.editions.filter(({ edition }) => edition < to).slice(-1).map(({ edition }) => firstToLatest(survey, { group, indicator, measure, from: edition, to, focus: country }));
  const isGrey = table.paths.some(({ role }) => role === "context");
  const paths = <Figure {...groupPathsFigure(state, table)} isFirst />;
  const dumbbell = <Figure {...climbs} />;
  const heatmap = <Figure {...heatmapFigure(state, table)} />;
  const groups = <Figure {...groupMeansFigure(survey, state, table)} />;
  const leads = <Later><Leaders state={state} table={table} /></Later>;
  const byIndex = <Later><Strengths state={state} survey={survey} /></Later>;
  return (
    <>
      <PageHead takeaway={gccTakeaway(words, climbs.answer, sincePrevious)}>
        <Select label={words.t("gccView.group")} look="underlined" options={PEER_GROUP_IDS.map((id) => ({ value: id, label: words.of(PEER_GROUPS[id].name) }))} value={group} onChange={(id) => { if (isPeerGroup(id)) update({ group: id }); }} />
        <EditionPair editions={survey.editions.map(({ edition }) => edition)} pair={[from, to]} onChoose={update} />
      </PageHead>
      <div className={styles.controls} data-screen><IndexControls state={state} update={update} /></div>
      {/* In a large group the rows grow to unlike heights: two columns leave no hole under the paths, and the long ones come last. */}
      {isGrey
        ? <div className="grid"><div className="span-7 stack">{paths}{byIndex}{heatmap}</div><div className="span-5 stack">{leads}{groups}{dumbbell}</div></div>
        : <div className="grid"><div className="span-7">{paths}</div><div className="span-5">{dumbbell}</div><div className="span-7">{heatmap}</div><div className="span-5">{groups}</div><div className="span-7">{byIndex}</div><div className="span-5">{leads}</div></div>}
    </>
  );
}
