import type { Path, Paths } from "~/analysis/paths";

/** The paths as far as they are shown yet: what is held back has no figure, and the plot is laid out for all of them. */
export function pathsYet<Answer extends Paths>(answer: Answer): Answer {
  const { yet, paths, rest } = answer;
  if (!yet) return answer;
  const { upTo = Infinity, lines = Infinity } = yet;
  const cut = (path: Path, isShown: boolean): Path => ({ ...path, points: path.points.map((point) => (isShown && point.edition <= upTo ? point : { ...point, rank: null, value: null, status: "no_row" as const })) });
  return { ...answer, paths: paths.map((path, i) => cut(path, i < lines)), ...(rest ? { rest: rest.map((path) => cut(path, true)) } : {}) };
}
