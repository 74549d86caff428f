import { assessmentsOf, groupsOf, membersOf, subjectOf } from "~/analysis/lookup";
import { groupMean, rankedValue, ranking, valueIn } from "~/analysis/ranking";
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
    const valueOf = (code: CountryCode) => valueIn(survey, code, { edition, indicator });
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

/** A group's mean in one index. */
interface Reference {
  readonly group: PeerGroup;
  /** 0–1; `null` where no member has the index. */
  readonly mean: number | null;
  /** Over how many states it is taken. */
  readonly count: number;
}

/** The highest value of an index in an edition. */
interface Leader {
  readonly value: number;
  /** Several when they tie: the country of the profile first, then by EGDI rank. */
  readonly subjects: readonly Subject[];
}

export interface WholeProfileRow extends ProfileRow {
  /** The GCC, the Arab states, the country's region and the world. */
  readonly references: readonly Reference[];
  /** `null` where the index was not published at all. */
  readonly leader: Leader | null;
}

/** A profile beside four means and the leader of each index. */
export interface WholeProfile extends Profile {
  readonly rows: readonly WholeProfileRow[];
}

function leaderOf(survey: Survey, country: CountryCode, { edition, indicator }: { edition: Edition; indicator: ProfileRow["indicator"] }): Leader | null {
  const values = assessmentsOf(survey, edition).flatMap((row) => { const value = rankedValue(row, indicator); return value === null ? [] : [{ row, value }]; });
  if (values.length === 0) return null;
  const value = Math.max(...values.map((item) => item.value));
  const place = ({ country: code, rank }: (typeof values)[number]["row"]) => (code === country ? 0 : (rank ?? Infinity));
  const leaders = values.filter((item) => item.value === value).map(({ row }) => row).toSorted((a, b) => place(a) - place(b));
  return { value, subjects: leaders.map((row) => subjectOf(survey, row.country)) };
}

/** Answers how high each index stands beside the Gulf, the Arab states, the region, the world and the best. */
export function wholeProfile(survey: Survey, country: CountryCode, edition: Edition): WholeProfile {
  const own = profile(survey, country, edition);
  const region = groupsOf(survey, country).filter((group) => group !== "gcc" && group !== "arab" && group !== "world");
  const groups: readonly PeerGroup[] = ["gcc", "arab", ...region, "world"];
  const rows = own.rows.map((row): WholeProfileRow => ({
    ...row,
    references: groups.map((group) => ({ group, ...groupMean(survey, { edition, indicator: row.indicator, members: membersOf(survey, group) }) })),
    leader: leaderOf(survey, country, { edition, indicator: row.indicator }),
  }));
  return { ...own, rows };
}
