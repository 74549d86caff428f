import type { Assessment, Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition, EditionInfo } from "~/domain/edition";
import { PEER_GROUP_IDS, PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import type { Subject } from "~/domain/subject";
import type { Survey } from "~/domain/survey";

/** What an edition says of a country; `null` when it has no row. */
export const assessmentOf = (survey: Survey, country: CountryCode, edition: Edition): Assessment | null =>
  survey.byEdition.get(edition)?.get(country) ?? null;

/** Why a country has a rank in an edition, or has none. */
export const statusIn = (survey: Survey, country: CountryCode, edition: Edition): Status => assessmentOf(survey, country, edition)?.status ?? "no_row";

/** All that one edition says. */
export const assessmentsOf = (survey: Survey, edition: Edition): readonly Assessment[] => [...(survey.byEdition.get(edition)?.values() ?? [])];

/** @throws Error when there is no such country: the address is checked before it is asked for */
export function countryOf(survey: Survey, code: CountryCode): Country {
  const country = survey.countries.find((candidate) => candidate.code === code);
  if (!country) throw new Error(`no country ${code}`);
  return country;
}

/** @throws Error when there is no such edition: the address is checked before it is asked for */
export function editionOf(survey: Survey, edition: Edition): EditionInfo {
  const info = survey.editions.find((candidate) => candidate.edition === edition);
  if (!info) throw new Error(`no edition ${edition}`);
  return info;
}

/** Whether an edition is the latest of all. */
export const isLatest = ({ editions }: Survey, edition: Edition): boolean => edition === editions.at(-1)?.edition;

/** The editions from one to another, both included. */
export const editionsBetween = (survey: Survey, from: Edition, to: Edition): readonly EditionInfo[] =>
  survey.editions.filter(({ edition }) => edition >= from && edition <= to);

/** The first and the last of some editions, which are never none. */
export const firstAndLast = (editions: readonly EditionInfo[]): readonly [Edition, Edition] => [editions[0]?.edition ?? 0, editions.at(-1)?.edition ?? 0];

/** The countries of a peer group. */
export const membersOf = (survey: Survey, group: PeerGroup): readonly Country[] => survey.countries.filter(PEER_GROUPS[group].includes);

/** A country or group as a line of a comparison. */
export function subjectOf(survey: Survey, id: string): Subject {
  if (id in PEER_GROUPS) {
    const { name, short, gender } = PEER_GROUPS[id as PeerGroup];
    return { id, name, label: short, gender, isGroup: true };
  }
  const { name, label, gender } = countryOf(survey, id);
  return { id, name, label, gender, isGroup: false };
}

/** The groups that a country belongs to, the smallest first, the world last. */
export function groupsOf(survey: Survey, code: CountryCode): readonly PeerGroup[] {
  const country = countryOf(survey, code);
  const sized = PEER_GROUP_IDS.filter((group) => PEER_GROUPS[group].includes(country)).map((group) => ({ group, size: membersOf(survey, group).length }));
  return sized.toSorted((a, b) => a.size - b.size).map(({ group }) => group);
}
