import { isLatest, membersOf, subjectOf } from "~/analysis/lookup";
import { ranking, valueIn } from "~/analysis/ranking";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { PROFILE_INDICATORS } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Subject } from "~/domain/subject";
import type { Survey } from "~/domain/survey";

/** A member of a group in one index. */
export interface Strength {
  readonly subject: Subject;
  /** 0–1, higher is better. */
  readonly value: number;
  /** Among all states, computed; 1 is best. */
  readonly rank: number;
  /** Within the group, 1 is best; ties share a place. */
  readonly place: number;
}

/** The members of a group in one index. */
export interface StrengthColumn {
  readonly indicator: (typeof PROFILE_INDICATORS)[number];
  /** Those for whom the index is published, the best first. */
  readonly members: readonly Strength[];
  /** How far the first is before the second, points of the index; 0 where they tie, `null` where there is no second. */
  readonly ahead: number | null;
}

/** Who of a group is strong in which index. */
export interface GroupStrengths {
  readonly group: PeerGroup;
  readonly edition: Edition;
  /** Whether that edition is the latest of all. */
  readonly isLatest: boolean;
  /** The country of the page, which is shown wherever it stands. */
  readonly focus: CountryCode;
  /** The three sub-indices, then EPI, which stands apart. */
  readonly columns: readonly StrengthColumn[];
}

/** Answers the place of every member of a group in each index of an edition. */
export function groupStrengths(survey: Survey, { group, edition, country }: { group: PeerGroup; edition: Edition; country: CountryCode }): GroupStrengths {
  const columns = PROFILE_INDICATORS.map((indicator): StrengthColumn => {
    const { ranks } = ranking(survey, edition, indicator);
    const valued = membersOf(survey, group).flatMap(({ code }) => {
      const [value, rank] = [valueIn(survey, code, { edition, indicator }), ranks.get(code)];
      return value === null || rank === undefined ? [] : [{ code, value, rank }];
    }).toSorted((a, b) => a.rank - b.rank);
    const [first, second] = valued;
    return {
      indicator,
      ahead: first && second ? first.value - second.value : null,
      members: valued.map(({ code, value, rank }) => ({ subject: subjectOf(survey, code), value, rank, place: valued.findIndex((other) => other.rank === rank) + 1 })),
    };
  });
  return { group, edition, focus: country, isLatest: isLatest(survey, edition), columns };
}

/** Who leads the sub-indices alone, and which: the one with most first, EPI left out. */
export function soleLeaders({ columns }: GroupStrengths): readonly { readonly subject: Subject; readonly indicators: readonly StrengthColumn["indicator"][] }[] {
  const sole = columns.flatMap(({ indicator, members: [first, second] }) => (indicator !== "epi" && first && second && second.place > 1 ? [{ subject: first.subject, indicator }] : []));
  const ids = [...new Set(sole.map(({ subject }) => subject.id))];
  return ids.flatMap((id) => {
    const own = sole.filter(({ subject }) => subject.id === id);
    return own[0] ? [{ subject: own[0].subject, indicators: own.map(({ indicator }) => indicator) }] : [];
  }).toSorted((a, b) => b.indicators.length - a.indicators.length);
}
