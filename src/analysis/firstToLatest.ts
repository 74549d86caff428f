import { isLatest, membersOf } from "~/analysis/lookup";
import { gainsBetween, ranking, statusOf, valueIn } from "~/analysis/ranking";
import type { Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Indicator, Measure } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** Where a country stood in an edition. */
export interface Standpoint {
  /** Its rank, 1 is best, or its value, 0–1; `null` without one. */
  readonly figure: number | null;
  readonly status: Status;
}

/** What became of one member's rank or value between two editions. */
export interface Climb {
  readonly country: Country;
  readonly from: Standpoint;
  readonly to: Standpoint;
  /** Places, or points of the index, positive is better; `null` without a figure in both. */
  readonly gained: number | null;
}

/** A group's ranks or values in two editions, set side by side. */
export interface FirstToLatest {
  readonly group: PeerGroup;
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly from: Edition;
  readonly to: Edition;
  /** Whether the second is the latest of all. */
  readonly isLatest: boolean;
  /** The country of the page, which stands out in a large group. */
  readonly focus: CountryCode;
  /** Those who gained most first, those without a figure in both editions last. */
  readonly climbs: readonly Climb[];
  /** The place of the largest gain in the group among the gains of all states; `null` where another gained as much, or nobody gained. */
  readonly worldPlace: number | null;
}

const NEVER = 1000; // beyond every rank

/** Answers how much each member of a group gained from one edition to another. */
export function firstToLatest(survey: Survey, question: Omit<FirstToLatest, "climbs" | "isLatest" | "worldPlace">): FirstToLatest {
  const { group, indicator, measure, from, to } = question;
  const gains = gainsBetween(survey, question, [from, to]);
  const standpoint = (code: CountryCode, edition: Edition): Standpoint => ({
    figure: measure === "rank" ? (ranking(survey, edition, indicator).ranks.get(code) ?? null) : valueIn(survey, code, { edition, indicator }),
    status: statusOf(survey, code, { edition, indicator }),
  });
  const climbs = membersOf(survey, group).map((country): Climb => ({ country, from: standpoint(country.code, from), to: standpoint(country.code, to), gained: gains.get(country.code) ?? null }));
  // Those who gained as much stand by where they are now.
  const [gained, last] = [(climb: Climb) => climb.gained ?? -NEVER, ({ to: { figure } }: Climb) => (figure === null ? NEVER : measure === "rank" ? figure : -figure)];
  const sorted = climbs.toSorted((a, b) => gained(b) - gained(a) || last(a) - last(b));
  const most = sorted[0]?.gained ?? 0;
  const all = [...gains.values()];
  const isSole = most > 0 && all.filter((gain) => gain === most).length === 1;
  return { ...question, isLatest: isLatest(survey, to), climbs: sorted, worldPlace: isSole ? all.filter((gain) => gain > most).length + 1 : null };
}
