import { membersOf, statusIn } from "~/analysis/lookup";
import { ranking } from "~/analysis/ranking";
import type { Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Indicator } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** A country's rank in an edition. */
export interface Standpoint {
  /** 1 is best; `null` when not ranked. */
  readonly rank: number | null;
  readonly status: Status;
}

/** What became of one member's rank between two editions. */
export interface Climb {
  readonly country: Country;
  readonly from: Standpoint;
  readonly to: Standpoint;
  /** Positive is better; `null` when not ranked in both. */
  readonly placesGained: number | null;
}

/** A group's ranks in two editions, set side by side. */
export interface FirstToLatest {
  readonly group: PeerGroup;
  readonly indicator: Indicator;
  readonly from: Edition;
  readonly to: Edition;
  /** Whether the second is the latest of all. */
  readonly isLatest: boolean;
  /** The country of the page, which stands out in a large group. */
  readonly focus: CountryCode;
  /** Most places gained first, those not ranked in both editions last. */
  readonly climbs: readonly Climb[];
  /** The place of the largest gain in the group among the gains of all states; `null` where another gained as much, or nobody gained. */
  readonly worldPlace: number | null;
}

const LAST = 1000; // beyond every rank

/** Answers how many places each member of a group gained from one edition to another. */
export function firstToLatest(survey: Survey, question: Omit<FirstToLatest, "climbs" | "isLatest" | "worldPlace">): FirstToLatest {
  const { group, indicator, from, to } = question;
  const [before, after] = [from, to].map((edition) => ranking(survey, edition, indicator).ranks);
  const climbs = membersOf(survey, group).map((country): Climb => {
    const [first, last] = [before?.get(country.code) ?? null, after?.get(country.code) ?? null];
    return {
      country,
      from: { rank: first, status: statusIn(survey, country.code, from) },
      to: { rank: last, status: statusIn(survey, country.code, to) },
      placesGained: first === null || last === null ? null : first - last,
    };
  });
  // Those who gained as much stand by their rank now.
  const [gained, rank] = [(climb: Climb) => climb.placesGained ?? -LAST, (climb: Climb) => climb.to.rank ?? LAST];
  const sorted = climbs.toSorted((a, b) => gained(b) - gained(a) || rank(a) - rank(b));
  const most = sorted[0]?.placesGained ?? 0;
  const all = [...(after ?? [])].flatMap(([code, last]) => { const first = before?.get(code); return first === undefined ? [] : [first - last]; });
  const isSole = most > 0 && all.filter((gain) => gain === most).length === 1;
  return { ...question, isLatest: to === survey.editions.at(-1)?.edition, climbs: sorted, worldPlace: isSole ? all.filter((gain) => gain > most).length + 1 : null };
}
