import { firstToLatest } from "~/analysis/firstToLatest";
import { groupMeans } from "~/analysis/groupMeans";
import { groupTable } from "~/analysis/groupTable";
import { dumbbellChart } from "~/charts/dumbbell";
import { groupMeansChart } from "~/charts/groupMeans";
import { heatmapChart } from "~/charts/heatmap";
import { groupPathsChart } from "~/charts/paths";
import { useSurvey } from "~/data/useSurvey";
import { PEER_GROUP_IDS, PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import { ClassLegend } from "~/features/gcc/ClassLegend";
import { Figure } from "~/figure/Figure";
import { IndexControls } from "~/figure/IndexControls";
import { PageHead } from "~/figure/PageHead";
import { dumbbellAlt, dumbbellTitle, gccTakeaway, groupPathsTitle, groupTableAlt, heatmapTitle, indexName, meansAlt, meansNote, meansTitle } from "~/sentences/gcc";
import { alone, daggerNotes } from "~/sentences/phrases";
import { isPeerGroup } from "~/url/dashboardState";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import type { Words } from "~/i18n/words";
import { Select } from "~/ui/Select";
import styles from "~/features/gcc/Gcc.module.css";

/** A title that also names the group, for a picture that leaves the page. */
const named = (w: Words, group: PeerGroup, title: string) => ({ title, alone: alone(w, { label: PEER_GROUPS[group].name }, title) });

/** The members of a peer group side by side: their paths, first and latest rank, every figure, and the group's mean. */
export function Gcc() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, of, format } = words;
  const { group, indicator, measure, from, to, country } = state;
  const table = groupTable(survey, { group, indicator, measure, from, to, country });
  const climbs = firstToLatest(survey, { group, indicator, from, to, focus: country });
  const previous = survey.editions.findLast(({ edition }) => edition < to)?.edition;
  const sincePrevious = previous === undefined ? null : firstToLatest(survey, { group, indicator, from: previous, to, focus: country });
  const means = groupMeans(survey, { group, indicator, from, to });
  const [isRank, isComputed, isGrey] = [measure === "rank", indicator !== "egdi", table.paths.some(({ role }) => role === "context")];
  const about = { state, subject: group, editions: table.editions, indicator, measure };
  const paths = (
    <Figure
      {...about} chart={groupPathsChart} answer={table} isComputed={isRank && isComputed}
      caption={(w) => ({
        ...named(w, group, groupPathsTitle(w, table)), alt: groupTableAlt(w, table, "paths"), note: [...(isGrey ? [w.t("gccView.paths.note")] : []), ...daggerNotes(w, table)].join(". "),
        subtitle: w.t(isRank ? "gccView.paths.subtitleRank" : "gccView.paths.subtitleValue", { index: indexName(w, indicator), editions: w.format.editions(from, to) }),
      })}
    />
  );
  const dumbbell = (
    <Figure
      {...about} chart={dumbbellChart} answer={climbs} isComputed={isComputed}
      caption={(w) => ({ ...named(w, group, dumbbellTitle(w, climbs)), subtitle: w.t("gccView.dumbbell.subtitle", { index: indexName(w, indicator) }), alt: dumbbellAlt(w, climbs) })}
    />
  );
  const heatmap = (
    <Figure
      {...about} chart={heatmapChart} answer={table} isComputed={isRank && isComputed} head={<ClassLegend answer={table} />}
      caption={(w) => ({
        ...named(w, group, heatmapTitle(w, table)), alt: groupTableAlt(w, table, "heatmap"), note: daggerNotes(w, table).join(" "),
        subtitle: w.t(isRank ? "gccView.heatmap.subtitleRank" : "gccView.heatmap.subtitleValue", { index: indexName(w, indicator) }),
      })}
    />
  );
  const groups = (
    <Figure
      {...about} chart={groupMeansChart} answer={means} isComputed
      caption={(w) => ({
        ...named(w, group, meansTitle(w, means)), alt: meansAlt(w, means), note: meansNote(w, means),
        subtitle: w.t(means.range[0] > 0 ? "gccView.means.subtitleZoomed" : "gccView.means.subtitle", { index: indexName(w, indicator), least: w.format.value(means.range[0], 1) }),
      })}
    />
  );
  return (
    <>
      <PageHead takeaway={gccTakeaway(words, climbs, sincePrevious)}>
        <Select label={t("gccView.group")} look="underlined" options={PEER_GROUP_IDS.map((id) => ({ value: id, label: of(PEER_GROUPS[id].name) }))} value={group} onChange={(id) => { if (isPeerGroup(id)) update({ group: id }); }} />
        <span>{from === to ? t("overview.edition", { year: format.edition(to) }) : t("gccView.editions", { editions: format.editions(from, to) })}</span>
      </PageHead>
      <div className={styles.controls} data-screen><IndexControls state={state} update={update} /></div>
      {/* In a large group the rows grow to unlike heights: two columns leave no hole under the paths. */}
      {isGrey
        ? <div className="grid"><div className="span-7 stack">{paths}{heatmap}</div><div className="span-5 stack">{dumbbell}{groups}</div></div>
        : <div className="grid"><div className="span-7">{paths}</div><div className="span-5">{dumbbell}</div><div className="span-7">{heatmap}</div><div className="span-5">{groups}</div></div>}
    </>
  );
}
