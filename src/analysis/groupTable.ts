import { isLatest, membersOf } from "~/analysis/lookup";
import { pathsOf, type Path, type Paths } from "~/analysis/paths";
import { isColoured, type CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Indicator, Measure } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** The members of a group over the editions; the best at the latest edition first, those without a figure there last. */
export interface GroupTable extends Paths {
  readonly group: PeerGroup;
  /** Whether the last edition shown is the latest of all. */
  readonly isLatest: boolean;
}

interface GroupQuestion {
  readonly group: PeerGroup;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly from: Edition;
  readonly to: Edition;
  /** Stands out where the group is too large for every member to have a name. */
  readonly country: CountryCode;
}

/** As many as a comparison may hold; beyond, lines without a colour of their own could not be told apart. */
const MOST_NAMED = 12;
const BEST_NAMED = 3;

/** Answers what each member of a group had in each edition, in one index, by rank or value. */
export function groupTable(survey: Survey, { group, country, ...question }: GroupQuestion): GroupTable {
  const table = pathsOf(survey, { ...question, subjects: membersOf(survey, group).map(({ code }) => ({ id: code, role: "compared" })) });
  const isRank = question.measure === "rank";
  const latest = ({ points }: Path) => points.at(-1)?.[question.measure] ?? (isRank ? Infinity : -Infinity);
  const sorted = table.paths.toSorted((a, b) => (latest(a) === latest(b) ? 0 : isRank ? latest(a) - latest(b) : latest(b) - latest(a)));
  const roleOf = (id: CountryCode, index: number): Path["role"] => {
    if (sorted.length <= MOST_NAMED) return "compared";
    if (id === country) return "focus";
    return index < BEST_NAMED || isColoured(id) ? "compared" : "context";
  };
  return { ...table, group, isLatest: isLatest(survey, question.to), paths: sorted.map((path, index) => ({ ...path, role: roleOf(path.subject.id, index) })) };
}
