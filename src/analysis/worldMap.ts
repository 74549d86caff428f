import { classEnds, classOf } from "~/analysis/classes";
import { editionOf, groupsOf } from "~/analysis/lookup";
import type { PathPoint } from "~/analysis/paths";
import { ranking, statusOf, valueIn } from "~/analysis/ranking";
import type { Status } from "~/domain/assessment";
import type { Country, CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Indicator, Measure } from "~/domain/indicator";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** The worst rank of each class but the last, best class first; the last reaches to the last rank there can be. */
export const WORST_OF_CLASS = [25, 50, 100, 150] as const;

/** One state in one edition. */
export interface MapState {
  readonly country: Country;
  /** 1 is best; `null` when not ranked. */
  readonly rank: number | null;
  /** 0–1; `null` when not published. */
  readonly value: number | null;
  /** Why it has no figure; `scored`: this index was not published for it. */
  readonly status: Status;
  /** 0–4, 0 is best; `null` without a figure. */
  readonly classIndex: number | null;
  /** On the edition before, in places or index points, positive is better; `null` when either has no figure. */
  readonly change: number | null;
}

/** A class by its ends, both included, the better one first; and those in it, best first. */
export interface MapClass {
  readonly ends: readonly [number, number];
  readonly states: readonly MapState[];
}

/** Where every state stood in one edition and index. */
export interface WorldMap {
  readonly indicator: Indicator;
  readonly measure: Measure;
  readonly edition: Edition;
  readonly previous: Edition | null;
  /** "of N" of a rank. */
  readonly of: number;
  /** Member states then, and how many of them have a figure. */
  readonly members: number;
  readonly scored: number;
  readonly isComputed: boolean;
  readonly focus: CountryCode;
  readonly chosen: ReadonlySet<CountryCode>;
  /** By rank, then those without one. */
  readonly states: readonly MapState[];
  /** Five, best first; of ranks as many as there can be. */
  readonly classes: readonly MapClass[];
}

interface MapQuestion extends Pick<WorldMap, "indicator" | "measure" | "edition" | "focus"> {
  readonly chosen: readonly string[];
}

/** Answers where every state stood in an edition, and in which of five fixed classes. */
export function worldMap(survey: Survey, { indicator, measure, edition, focus, chosen }: MapQuestion): WorldMap {
  const previous = survey.editions.filter((info) => info.edition < edition).at(-1)?.edition ?? null;
  const { ranks, of, isComputed } = ranking(survey, edition, indicator);
  const before = previous === null ? null : ranking(survey, previous, indicator);
  const states = survey.countries.map((country): MapState => {
    const [rank, value] = [ranks.get(country.code) ?? null, valueIn(survey, country.code, { edition, indicator })];
    const [rankBefore, valueBefore] = [before?.ranks.get(country.code) ?? null, previous === null ? null : valueIn(survey, country.code, { edition: previous, indicator })];
    const figure = measure === "rank" ? rank : value;
    const [gained, grown] = [rank === null || rankBefore === null ? null : rankBefore - rank, value === null || valueBefore === null ? null : value - valueBefore];
    return { country, rank, value, status: statusOf(survey, country.code, { edition, indicator }), classIndex: figure === null ? null : classOf(figure, measure, WORST_OF_CLASS), change: measure === "rank" ? gained : grown };
  }).toSorted((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || 0);
  return {
    indicator, measure, edition, previous, of, isComputed, focus, states,
    members: editionOf(survey, edition).members,
    scored: states.filter(({ classIndex }) => classIndex !== null).length,
    chosen: new Set(chosen),
    classes: classEnds(measure, WORST_OF_CLASS, of).map((ends, i) => ({ ends, states: states.filter(({ classIndex }) => classIndex === i) })),
  };
}

/** The first so many of a class, and besides them every Gulf state and the focus. */
export const leading = (states: readonly MapState[], focus: CountryCode, count: number): readonly MapState[] =>
  states.filter(({ country }, i) => i < count || country.isGcc || country.code === focus);

/** What stands out for the focus of the map. */
export interface MapFinding {
  readonly focus: MapState;
  /** Its one best or one lowest rank of all its editions. */
  readonly extreme: "best" | "worst" | null;
  /** The Arab states for an Arab state, else its region. */
  readonly group: Exclude<PeerGroup, "gcc">;
  /** How many of the group are in the best class. */
  readonly top: number;
}

/** Answers how the focus stood: against its own other editions (`path`: all of them), and whether its group is in the best class. */
export function mapFinding(survey: Survey, map: WorldMap, path: readonly PathPoint[]): MapFinding | null {
  const focus = map.states.find(({ country }) => country.code === map.focus);
  if (!focus) return null;
  const others = path.flatMap(({ edition, rank }) => (edition === map.edition || rank === null ? [] : [rank]));
  const own = focus.rank;
  const isExtreme = (beats: (other: number) => boolean) => own !== null && others.length > 0 && others.every(beats);
  const extreme = isExtreme((other) => other > (own ?? 0)) ? "best" : isExtreme((other) => other < (own ?? 0)) ? "worst" : null;
  const group = groupsOf(survey, map.focus).find((id) => id !== "gcc") ?? "world";
  return { focus, extreme: map.measure === "rank" ? extreme : null, group, top: map.classes[0]?.states.filter(({ country }) => PEER_GROUPS[group].includes(country)).length ?? 0 };
}
