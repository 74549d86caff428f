import { assessmentsOf, editionsBetween, membersOf, subjectOf } from "~/analysis/lookup";
import { groupMean, rankedValue, ranking, statusOf, valueIn } from "~/analysis/ranking";
import type { Status } from "~/domain/assessment";
import type { Edition, EditionInfo } from "~/domain/edition";
import type { Indicator, Measure } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Subject } from "~/domain/subject";
import type { Survey } from "~/domain/survey";

export interface PathPoint {
  readonly edition: Edition;
  /** 1 is best; `null` when not ranked. */
  readonly rank: number | null;
  /** 0–1; `null` when not published. */
  readonly value: number | null;
  /** Why there is no rank; `scored` also for a group. */
  readonly status: Status;
}

export interface Path {
  readonly subject: Subject;
  /** The one line that the figure is about, those set beside it in their own colours, or grey ones. */
  readonly role: "focus" | "compared" | "context";
  readonly points: readonly PathPoint[];
}

/** How much of some paths is shown yet, where they come step by step. */
export interface PathsShown {
  /** Up to which edition. */
  readonly upTo?: Edition;
  /** How many lines, in their order. */
  readonly lines?: number;
}

/** Where some countries and groups stood over the editions, in one index. */
export interface Paths {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly editions: readonly EditionInfo[];
  /** "of N", by edition. */
  readonly of: ReadonlyMap<Edition, number>;
  readonly isComputed: boolean;
  readonly paths: readonly Path[];
  /** All other countries, where they are drawn faintly behind. */
  readonly rest?: readonly Path[];
  /** The rest is held back, and keeps its place. */
  readonly yet?: PathsShown;
}

interface PathsQuestion {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly from: Edition;
  readonly to: Edition;
  readonly subjects: readonly { readonly id: string; readonly role: Path["role"] }[];
  /** Whether all other countries are wanted too. */
  readonly withRest?: boolean;
}

function groupPoint(survey: Survey, id: PeerGroup, { edition, indicator }: { edition: Edition; indicator: Indicator }): PathPoint {
  const { mean } = groupMean(survey, { edition, indicator, members: membersOf(survey, id) });
  const above = assessmentsOf(survey, edition).filter((row) => mean !== null && (rankedValue(row, indicator) ?? -1) > mean).length;
  return { edition, value: mean, rank: mean === null ? null : above + 1, status: mean === null ? "not_computed" : "scored" };
}

/** Answers where each subject stood in each edition; a group is its mean, and its rank is computed. */
export function pathsOf(survey: Survey, { indicator, measure, from, to, subjects, withRest = false }: PathsQuestion): Paths {
  const editions = editionsBetween(survey, from, to);
  const pathOf = (subject: Subject, role: Path["role"]): Path => {
    const { id } = subject;
    const points = editions.map(({ edition }): PathPoint => {
      if (subject.isGroup) return groupPoint(survey, id as PeerGroup, { edition, indicator });
      const asked = { edition, indicator };
      return { edition, rank: ranking(survey, edition, indicator).ranks.get(id) ?? null, value: valueIn(survey, id, asked), status: statusOf(survey, id, asked) };
    });
    return { subject, role, points };
  };
  const chosen = new Set(subjects.map(({ id }) => id));
  const others = withRest ? survey.countries.filter(({ code }) => !chosen.has(code)) : [];
  return {
    indicator, measure, editions,
    paths: subjects.map(({ id, role }) => pathOf(subjectOf(survey, id), role)),
    ...(withRest ? { rest: others.map(({ code, name, label, gender }) => pathOf({ id: code, name, label, gender, isGroup: false }, "context")) } : {}),
    of: new Map(editions.map(({ edition }) => [edition, ranking(survey, edition, indicator).of])),
    isComputed: indicator !== "egdi",
  };
}
