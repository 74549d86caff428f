import { editionsBetween, membersOf } from "~/analysis/lookup";
import type { PathsShown } from "~/analysis/paths";
import { MEANS_BESIDE } from "~/analysis/groupMeans";
import type { Reveal } from "~/domain/story";
import type { Survey } from "~/domain/survey";
import { drawnIds } from "~/url/resolveState";
import type { SlideView } from "~/url/slide";
import { isOfOneEdition } from "~/url/tray";

/** What of a slide is shown at a step; the whole where nothing is named. */
export type StageStep = PathsShown;

const WITH_LINES: readonly string[] = ["rank", "ranks", "paths", "means"];

/** In which ways a figure can come step by step. */
export function revealsOf({ figure, state }: Pick<SlideView, "figure" | "state">): readonly Reveal[] {
  if (isOfOneEdition(state.view, figure)) return ["all", "editions"];
  return WITH_LINES.includes(figure) ? ["all", "editions", "countries"] : ["all"];
}

/** The steps in which a slide comes, at least one; the last shows it whole. */
export function stageSteps(view: SlideView, reveal: Reveal, survey: Survey): readonly StageStep[] {
  const { state, figure } = view;
  if (!revealsOf(view).includes(reveal) || reveal === "all") return [{}];
  if (reveal === "editions") {
    const until = isOfOneEdition(state.view, figure) ? state.edition : state.to;
    const steps = editionsBetween(survey, state.from, until).map(({ edition }): StageStep => ({ upTo: edition }));
    return steps.length > 0 ? steps.with(-1, {}) : [{}];
  }
  const count = linesOf(view, survey);
  return Array.from({ length: count }, (_, i): StageStep => (i === count - 1 ? {} : { lines: i + 1 }));
}

/** How many lines a figure draws by name. */
function linesOf({ state, figure }: SlideView, survey: Survey): number {
  if (figure === "paths") return membersOf(survey, state.group).length;
  if (figure === "means") return MEANS_BESIDE.filter((group) => group !== state.group).length + 1;
  if (figure === "ranks") return drawnIds(state).length;
  return survey.countries.filter(({ isGcc, code }) => isGcc && code !== state.country).length + 1;
}
