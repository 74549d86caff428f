import { assessmentOf, groupsOf, membersOf, subjectOf } from "~/analysis/lookup";
import { groupMean, rankedValue, ranking } from "~/analysis/ranking";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { PROFILE_INDICATORS } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Subject } from "~/domain/subject";
import type { Survey } from "~/domain/survey";

export interface ProfileRow {
  readonly indicator: (typeof PROFILE_INDICATORS)[number];
  /** 0–1, higher is better; `null` when not published. */
  readonly value: number | null;
  /** Computed by Masar; `null` when not ranked. */
  readonly rank: number | null;
  /** "of N", and over how many states the world's mean is taken. */
  readonly of: number;
  readonly peers: readonly { readonly subject: Subject; readonly value: number }[];
  readonly groupMean: number | null;
  /** Over how many states the group's mean is taken. */
  readonly groupCount: number;
  readonly worldMean: number | null;
}

/** A country's sub-indices and EPI beside its group and the world. */
export interface Profile {
  readonly subject: Subject;
  readonly edition: Edition;
  /** The narrowest group that the country belongs to. */
  readonly group: PeerGroup;
  readonly rows: readonly ProfileRow[];
}

/** Answers how high each index stands in an edition, and where the peers are. */
export function profile(survey: Survey, country: CountryCode, edition: Edition): Profile {
  const group = groupsOf(survey, country)[0] ?? "world";
  const members = membersOf(survey, group);
  const rows = PROFILE_INDICATORS.map((indicator): ProfileRow => {
    const { ranks, of } = ranking(survey, edition, indicator);
    const valueOf = (code: CountryCode) => {
      const row = assessmentOf(survey, code, edition);
      return row ? rankedValue(row, indicator) : null;
    };
    const ofGroup = groupMean(survey, { edition, indicator, members });
    return {
      indicator, of,
      value: valueOf(country),
      rank: ranks.get(country) ?? null,
      peers: members.filter(({ code }) => code !== country).flatMap(({ code }) => {
        const value = valueOf(code);
        return value === null ? [] : [{ subject: subjectOf(survey, code), value }];
      }),
      groupMean: ofGroup.mean,
      groupCount: ofGroup.count,
      worldMean: groupMean(survey, { edition, indicator, members: survey.countries }).mean,
    };
  });
  return { subject: subjectOf(survey, country), edition, group, rows };
}
