import { firstToLatest } from "~/analysis/firstToLatest";
import { groupLeaders } from "~/analysis/groupLeaders";
import { groupMeans } from "~/analysis/groupMeans";
import { groupStrengths } from "~/analysis/groupStrengths";
import { groupTable, type GroupTable } from "~/analysis/groupTable";
import { editionOf } from "~/analysis/lookup";
import { dumbbellChart } from "~/charts/dumbbell";
import { groupMeansChart } from "~/charts/groupMeans";
import { heatmapChart } from "~/charts/heatmap";
import { leadersChart } from "~/charts/leaders";
import { groupPathsChart } from "~/charts/paths";
import { strengthsChart } from "~/charts/strengths";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { dumbbellAlt, dumbbellNote, dumbbellTitle, groupPathsTitle, groupTableAlt, heatmapTitle, indexName, meansAlt, meansNote, meansTitle } from "~/sentences/gcc";
import { leadersAlt, leadersNote, leadersTitle } from "~/sentences/groupLeaders";
import { strengthsAlt, strengthsNote, strengthsTitle } from "~/sentences/groupStrengths";
import { daggerNotes, titled } from "~/sentences/phrases";
import type { DashboardState } from "~/url/resolveState";

/** What the figures of a group share; ranks other than the UN's are computed. */
const aboutOf = (state: DashboardState, { editions }: GroupTable) => {
  const { group, indicator, measure } = state;
  return { state, subject: group, editions, indicator, measure, isComputed: measure === "rank" && indicator !== "egdi" };
};

/** Every figure of a group's members between two editions. */
export const tableOfGroup = (survey: Survey, { group, indicator, measure, from, to, country }: DashboardState): GroupTable => groupTable(survey, { group, indicator, measure, from, to, country });

/** The members' paths side by side. */
export function groupPathsFigure(state: DashboardState, table: GroupTable) {
  const { group, indicator, measure, from, to } = state;
  const isGrey = table.paths.some(({ role }) => role === "context");
  return {
    ...aboutOf(state, table), chart: groupPathsChart, answer: table,
    caption: (w: Words) => ({
      ...titled(w, group, groupPathsTitle(w, table)), alt: groupTableAlt(w, table, "paths"), note: [...(isGrey ? [w.t("gccView.paths.note")] : []), ...daggerNotes(w, table)].join(". "),
      subtitle: w.t(measure === "rank" ? "gccView.paths.subtitleRank" : "gccView.paths.subtitleValue", { index: indexName(w, indicator), editions: w.format.editions(from, to) }),
    }),
  };
}

/** The members in the earlier and the later edition. */
export function dumbbellFigure(survey: Survey, state: DashboardState, table: GroupTable) {
  const { group, indicator, measure, from, to, country } = state;
  const answer = firstToLatest(survey, { group, indicator, measure, from, to, focus: country });
  return {
    ...aboutOf(state, table), chart: dumbbellChart, answer,
    caption: (w: Words) => ({
      ...titled(w, group, dumbbellTitle(w, answer)), alt: dumbbellAlt(w, answer), note: dumbbellNote(w, answer),
      subtitle: w.t(measure === "rank" ? "gccView.dumbbell.subtitle" : "gccView.dumbbell.subtitleValue", { index: indexName(w, indicator) }),
    }),
  };
}

/** Every member in every edition. */
export function heatmapFigure(state: DashboardState, table: GroupTable) {
  const { group, indicator, measure } = state;
  return {
    ...aboutOf(state, table), chart: heatmapChart, answer: table,
    caption: (w: Words) => ({
      ...titled(w, group, heatmapTitle(w, table)), alt: groupTableAlt(w, table, "heatmap"), note: daggerNotes(w, table).join(" "),
      subtitle: w.t(measure === "rank" ? "gccView.heatmap.subtitleRank" : "gccView.heatmap.subtitleValue", { index: indexName(w, indicator) }),
    }),
  };
}

/** The group's mean beside others'. */
export function groupMeansFigure(survey: Survey, state: DashboardState, table: GroupTable) {
  const { group, indicator, from, to } = state;
  const answer = groupMeans(survey, { group, indicator, from, to });
  return {
    ...aboutOf(state, table), chart: groupMeansChart, answer, isComputed: true,
    caption: (w: Words) => ({
      ...titled(w, group, meansTitle(w, answer)), alt: meansAlt(w, answer), note: meansNote(w, answer),
      subtitle: w.t(answer.range[0] > 0 ? "gccView.means.subtitleZoomed" : "gccView.means.subtitle", { index: indexName(w, indicator), least: w.format.value(answer.range[0], 1) }),
    }),
  };
}

/** Who of the group led in which edition, and how often. */
export function leadersFigure(state: DashboardState, table: GroupTable) {
  const answer = groupLeaders(table);
  const { group, indicator, measure } = answer;
  return {
    ...aboutOf(state, table), chart: leadersChart, answer,
    caption: (w: Words) => ({
      ...titled(w, group, leadersTitle(w, answer)), alt: leadersAlt(w, answer), note: leadersNote(w, answer),
      subtitle: w.t(measure === "rank" ? "gccView.leaders.subtitleRank" : "gccView.leaders.subtitleValue", { index: indexName(w, indicator) }),
    }),
  };
}

/** Who of the group is strong in which index, in the later edition. */
export function strengthsFigure(survey: Survey, state: DashboardState) {
  const { group, to, country } = state;
  const answer = groupStrengths(survey, { group, edition: to, country });
  return {
    state, subject: group, editions: [editionOf(survey, to)], chart: strengthsChart, answer, isComputed: true,
    caption: (w: Words) => ({
      ...titled(w, group, strengthsTitle(w, answer)), alt: strengthsAlt(w, answer), note: strengthsNote(w, answer),
      subtitle: w.t("gccView.strengths.subtitle", { year: w.format.edition(to) }),
    }),
  };
}
