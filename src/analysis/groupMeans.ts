import { membersOf } from "~/analysis/lookup";
import { pathsOf, type Paths } from "~/analysis/paths";
import { groupMean } from "~/analysis/ranking";
import type { Edition } from "~/domain/edition";
import type { Indicator } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** The means of a group and of those it is set beside, each over the states that have the index in that edition. */
export interface GroupMeans extends Paths {
  readonly group: PeerGroup;
  /** The narrowest of the others that holds every member of the group; `null` for the world. */
  readonly reference: PeerGroup | null;
  /** How many states a mean is taken over. */
  readonly counts: ReadonlyMap<PeerGroup, ReadonlyMap<Edition, number>>;
  /** The values shown, 0–1, rounded out to steps of 0.2. */
  readonly range: readonly [number, number];
}

/** The groups beside which a mean is set, where it is not their own. */
export const MEANS_BESIDE: readonly PeerGroup[] = ["world", "asia", "arab"];
const STEPS = 5; // of 0.2

interface MeansQuestion {
  readonly group: PeerGroup;
  readonly indicator: Indicator;
  readonly from: Edition;
  readonly to: Edition;
}

/** Answers how high a group stands on average, beside Asia, the world and the Arab states. */
export function groupMeans(survey: Survey, { group, ...question }: MeansQuestion): GroupMeans {
  const others = MEANS_BESIDE.filter((id) => id !== group);
  const groups = [...others, group];
  const paths = pathsOf(survey, { ...question, measure: "value", subjects: groups.map((id) => ({ id, role: id === group ? "focus" : "compared" })) });
  const counts = groups.map((id) => {
    const members = membersOf(survey, id);
    return [id, new Map(paths.editions.map(({ edition }) => [edition, groupMean(survey, { edition, indicator: question.indicator, members }).count]))] as const;
  });
  const means = paths.paths.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const least = Math.floor(Math.min(...means) * STEPS);
  const members = membersOf(survey, group);
  const holding = others.filter((id) => members.every((country) => membersOf(survey, id).includes(country)));
  return {
    ...paths, group,
    reference: holding.toSorted((a, b) => membersOf(survey, a).length - membersOf(survey, b).length)[0] ?? null,
    counts: new Map(counts),
    range: means.length === 0 ? [0, 1] : [least / STEPS, Math.max(least + 1, Math.ceil(Math.max(...means) * STEPS)) / STEPS],
  };
}

/** How the distance between a group's mean and that of its reference changed over the editions shown. */
export interface GapChange {
  readonly kind: "ahead-grows" | "ahead-shrinks" | "behind-grows" | "behind-shrinks" | "overtakes" | "overtaken";
  /** The first and the last edition that have both means. */
  readonly from: Edition;
  readonly to: Edition;
}

const SMALLEST_CHANGE = 0.005; // what two decimals can show

function kindOf(first: number, last: number): GapChange["kind"] {
  if (first <= 0 && last > 0) return "overtakes";
  if (first >= 0 && last < 0) return "overtaken";
  if (last > 0) return last > first ? "ahead-grows" : "ahead-shrinks";
  return last < first ? "behind-grows" : "behind-shrinks";
}

/** Answers whether a group drew away from its reference or came closer; `null` where neither can be seen. */
export function gapChange({ paths, group, reference }: GroupMeans): GapChange | null {
  const pointsOf = (id: PeerGroup | null) => paths.find(({ subject }) => subject.id === id)?.points ?? [];
  const beside = pointsOf(reference);
  const gaps = pointsOf(group).flatMap(({ edition, value }, i) => { const other = beside[i]?.value; return value === null || other == null ? [] : [{ edition, gap: value - other }]; });
  const [first, last] = [gaps[0], gaps.at(-1)];
  if (!first || !last || Math.abs(last.gap - first.gap) < SMALLEST_CHANGE) return null;
  return { kind: kindOf(first.gap, last.gap), from: first.edition, to: last.edition };
}
