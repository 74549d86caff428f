import { assessmentOf, statusIn } from "~/analysis/lookup";
import { moveFact, type MoveFact } from "~/analysis/moveFact";
import { scoredIn, type Scored } from "~/analysis/scoredPair";
import { standing } from "~/analysis/standing";
import type { Status } from "~/domain/assessment";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { EGDI_GROUP_FLOORS, EGDI_GROUPS, type EgdiGroup } from "~/domain/indicator";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** A place within a group: what gives a rank its size where the move does not. */
interface GroupPlace {
  readonly kind: "place";
  readonly group: PeerGroup;
  /** 1 is best; ties share a place. */
  readonly place: number;
}

/** A country's standing in one edition, set beside its last ranked edition before. */
export interface Overview {
  readonly country: CountryCode;
  readonly edition: Edition;
  readonly status: Status;
  /** The UN's, 1 is best; `null` when not ranked. */
  readonly rank: number | null;
  readonly members: number;
  readonly scored: number;
  readonly egdi: number | null;
  readonly previous: Scored | null;
  /** Positive is better; `null` without an earlier ranked edition. */
  readonly placesGained: number | null;
  /** 0–1; positive is better. */
  readonly egdiChange: number | null;
  readonly group: EgdiGroup | null;
  readonly fact: MoveFact | GroupPlace | null;
}

/** The group of an EGDI; stated from 2014 on, `null` before. */
export function egdiGroup(egdi: number | null, edition: Edition): EgdiGroup | null {
  if (egdi === null || edition < 2014) return null;
  return EGDI_GROUPS.find((group) => egdi >= EGDI_GROUP_FLOORS[group]) ?? null;
}

/** Fewer ranked members make no place worth telling. */
const FEWEST_PEERS = 3;

/** A country's place in the narrowest of its groups, the world apart; `null` in a group of which too few are ranked. */
function groupPlace(survey: Survey, country: CountryCode, edition: Edition): GroupPlace | null {
  const { groups: [narrowest] } = standing(survey, country, edition);
  if (!narrowest || narrowest.group === "world" || narrowest.place === null || narrowest.members.length < FEWEST_PEERS) return null;
  return { kind: "place", group: narrowest.group, place: narrowest.place };
}

/** Answers where a country stands in an edition, how far it moved, and how large that move is for this country, or where it stands in its group. */
export function overview(survey: Survey, country: CountryCode, edition: Edition): Overview {
  const own = assessmentOf(survey, country, edition);
  const info = survey.editions.find((candidate) => candidate.edition === edition);
  const ranked = survey.editions.filter((candidate) => candidate.edition <= edition).flatMap((candidate) => scoredIn(survey, country, candidate.edition) ?? []);
  const rank = own?.rank ?? null;
  const egdi = own?.values.egdi ?? null;
  const previous = ranked.filter((point) => point.edition < edition).at(-1) ?? null;
  return {
    country, edition, rank, egdi, previous,
    status: statusIn(survey, country, edition),
    members: info?.members ?? 0,
    scored: info?.scored ?? 0,
    placesGained: rank !== null && previous ? previous.rank - rank : null,
    egdiChange: egdi !== null && previous ? egdi - previous.egdi : null,
    group: egdiGroup(egdi, edition),
    fact: rank === null || !previous ? null : (moveFact(ranked, survey.editions[0]?.edition) ?? groupPlace(survey, country, edition)),
  };
}
