import { assessmentOf, groupsOf, membersOf, statusIn, subjectOf } from "~/analysis/lookup";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Subject } from "~/domain/subject";
import type { Survey } from "~/domain/survey";

/** Where a country stands within one group. */
export interface GroupStanding {
  readonly group: PeerGroup;
  /** Place within the group by the UN's rank, 1 is best; for the world it is the UN's rank itself. `null` when not ranked. */
  readonly place: number | null;
  /** Members of the group in that edition. */
  readonly of: number;
  /** The ranked members, best first. */
  readonly members: readonly { readonly subject: Subject; readonly rank: number }[];
}

export interface Standing {
  readonly country: CountryCode;
  readonly edition: Edition;
  readonly groups: readonly GroupStanding[];
}

/** Where a country stands in each group that it belongs to, the smallest first. */
export function standing(survey: Survey, country: CountryCode, edition: Edition): Standing {
  const own = assessmentOf(survey, country, edition);
  const groups = groupsOf(survey, country).map((group): GroupStanding => {
    const rows = membersOf(survey, group).flatMap(({ code }) => assessmentOf(survey, code, edition) ?? []);
    const members = rows
      .flatMap(({ country: code, rank }) => (rank === null ? [] : [{ subject: subjectOf(survey, code), rank }]))
      .toSorted((a, b) => a.rank - b.rank);
    const rank = own?.rank ?? null;
    return {
      group, members,
      place: rank === null ? null : members.filter((member) => member.rank < rank).length + 1,
      of: membersOf(survey, group).filter(({ code }) => statusIn(survey, code, edition) !== "not_a_member").length,
    };
  });
  return { country, edition, groups };
}
