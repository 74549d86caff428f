import { firstToLatest } from "~/analysis/firstToLatest";
import { groupMeans } from "~/analysis/groupMeans";
import { groupTable } from "~/analysis/groupTable";
import { dumbbellChart } from "~/charts/dumbbell";
import { groupMeansChart } from "~/charts/groupMeans";
import { heatmapChart } from "~/charts/heatmap";
import { groupPathsChart } from "~/charts/paths";
import { useSurvey } from "~/data/useSurvey";
import { PEER_GROUP_IDS, PEER_GROUPS } from "~/domain/peerGroup";
import { Leaders } from "~/features/gcc/Leaders";
import { Strengths } from "~/features/gcc/Strengths";
import { EditionPair } from "~/figure/EditionPair";
import { Figure } from "~/figure/Figure";
import { IndexControls } from "~/figure/IndexControls";
import { Later } from "~/figure/Later";
import { PageHead } from "~/figure/PageHead";
import { dumbbellAlt, dumbbellNote, dumbbellTitle, gccTakeaway, groupPathsTitle, groupTableAlt, heatmapTitle, indexName, meansAlt, meansNote, meansTitle } from "~/sentences/gcc";
import { daggerNotes, titled } from "~/sentences/phrases";
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
  const table = groupTable(survey, { group, indicator, measure, from, to, country });
  const climbs = firstToLatest(survey, { group, indicator, measure, from, to, focus: country });
  const [sincePrevious = null] = survey.editions.filter(({ edition }) => edition < to).slice(-1).map(({ edition }) => firstToLatest(survey, { group, indicator, measure, from: edition, to, focus: country }));
  const means = groupMeans(survey, { group, indicator, from, to });
  const [isRank, isComputed, isGrey] = [measure === "rank", indicator !== "egdi", table.paths.some(({ role }) => role === "context")];
  const about = { state, subject: group, editions: table.editions, indicator, measure };
  const paths = (
    <Figure
      {...about} isFirst chart={groupPathsChart} answer={table} isComputed={isRank && isComputed}
      caption={(w) => ({
        ...titled(w, group, groupPathsTitle(w, table)), alt: groupTableAlt(w, table, "paths"), note: [...(isGrey ? [w.t("gccView.paths.note")] : []), ...daggerNotes(w, table)].join(". "),
        subtitle: w.t(isRank ? "gccView.paths.subtitleRank" : "gccView.paths.subtitleValue", { index: indexName(w, indicator), editions: w.format.editions(from, to) }),
      })}
    />
  );
  const dumbbell = (
    <Figure
      {...about} chart={dumbbellChart} answer={climbs} isComputed={isRank && isComputed}
      caption={(w) => ({ ...titled(w, group, dumbbellTitle(w, climbs)), subtitle: w.t(isRank ? "gccView.dumbbell.subtitle" : "gccView.dumbbell.subtitleValue", { index: indexName(w, indicator) }), alt: dumbbellAlt(w, climbs), note: dumbbellNote(w, climbs) })}
    />
  );
  const heatmap = (
    <Figure
      {...about} chart={heatmapChart} answer={table} isComputed={isRank && isComputed}
      caption={(w) => ({
        ...titled(w, group, heatmapTitle(w, table)), alt: groupTableAlt(w, table, "heatmap"), note: daggerNotes(w, table).join(" "),
        subtitle: w.t(isRank ? "gccView.heatmap.subtitleRank" : "gccView.heatmap.subtitleValue", { index: indexName(w, indicator) }),
      })}
    />
  );
  const groups = (
    <Figure
      {...about} chart={groupMeansChart} answer={means} isComputed
      caption={(w) => ({
        ...titled(w, group, meansTitle(w, means)), alt: meansAlt(w, means), note: meansNote(w, means),
        subtitle: w.t(means.range[0] > 0 ? "gccView.means.subtitleZoomed" : "gccView.means.subtitle", { index: indexName(w, indicator), least: w.format.value(means.range[0], 1) }),
      })}
    />
  );
  const leads = <Later><Leaders {...about} table={table} isComputed={isRank && isComputed} /></Later>;
  const byIndex = <Later><Strengths state={state} survey={survey} /></Later>;
  return (
    <>
      <PageHead takeaway={gccTakeaway(words, climbs, sincePrevious)}>
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
