import type { Measure } from "~/domain/indicator";

/** The least value of each class but the last, best class first: fifths of 0–1. */
const LEAST_VALUES = [0.8, 0.6, 0.4, 0.2] as const;

/** The class of a rank or value, 0 for the best of five; `worstRanks` are the worst of each class but the last. */
export function classOf(figure: number, measure: Measure, worstRanks: readonly number[]): number {
  const found = measure === "rank" ? worstRanks.findIndex((worst) => figure <= worst) : LEAST_VALUES.findIndex((least) => figure >= least);
  return found < 0 ? LEAST_VALUES.length : found;
}

/** The ends of the classes, both included, the better one first; of ranks as many as there can be among `of`. */
export function classEnds(measure: Measure, worstRanks: readonly number[], of: number): readonly (readonly [number, number])[] {
  if (measure === "value") return [...LEAST_VALUES, 0].map((least, i) => [LEAST_VALUES[i - 1] ?? 1, least]);
  return [1, ...worstRanks.map((worst) => worst + 1)].filter((first) => first <= of).map((first, i) => [first, Math.min(worstRanks[i] ?? of, of)]);
}
