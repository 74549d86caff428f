import { yearMarks, type MarkedPaths } from "~/analysis/markedPath";
import { pathsOf } from "~/analysis/paths";
import { comparisonChart } from "~/charts/paths";
import type { Initiative } from "~/domain/initiative";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { ranksCaption } from "~/sentences/ranks";
import { drawnIds, type DashboardState } from "~/url/resolveState";

/** Those compared over the editions, with what the country of the focus did in those years where that is asked for. */
export function comparisonFigure(survey: Survey, state: DashboardState, initiatives: readonly Initiative[]) {
  const { country, indicator, measure, from, to, rest, marks } = state;
  const ids = drawnIds(state);
  const paths = pathsOf(survey, { indicator, measure, from, to, subjects: ids.map((id) => ({ id, role: id === country ? "focus" : "compared" })), withRest: rest === "dim" });
  const marked = (isMarked: boolean): MarkedPaths => ({ ...paths, marks: isMarked ? yearMarks(initiatives, country, [from, to]) : [], hasKey: true });
  const answer: MarkedPaths = { ...marked(marks), hasKey: false };
  const own = country.toLowerCase();
  const isSix = ids.length === 6 && ids.every((id) => survey.countries.some(({ code, isGcc }) => isGcc && code === id));
  return {
    state, chart: comparisonChart, answer, marked, editions: answer.editions, indicator, measure,
    subject: isSix ? "gcc" : ids.length === 1 ? own : `${own}-${ids.length}`,
    isComputed: answer.paths.some(({ subject }) => subject.isGroup) || (measure === "rank" && answer.isComputed),
    caption: (w: Words) => ranksCaption(w, answer),
  };
}
