import { claimCheck, type CheckedClaim } from "~/analysis/claimCheck";
import { asking } from "~/analysis/facets";
import { filtered, testsOf } from "~/analysis/initiativeFilter";
import { initiativeNames, initiativeTimeline, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { countryOf, editionsBetween } from "~/analysis/lookup";
import { partnersOf } from "~/analysis/partners";
import { addressFilter, inWords } from "~/catalogue/addressFilter";
import type { ClaimNames } from "~/catalogue/claimAddress";
import { claimFile } from "~/catalogue/claimFile";
import type { FigureSource } from "~/catalogue/figure";
import { initiativeFile } from "~/catalogue/initiativeFile";
import { searchNames } from "~/catalogue/initiativeSearch";
import { claimsChart, type ShownClaims } from "~/charts/claims";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import { partnersChart } from "~/charts/partners";
import type { Country } from "~/domain/country";
import type { Initiative, InitiativeFile } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { claimsAlt, claimsNote, claimsTakeaway, claimText } from "~/sentences/claims";
import { partnersCaption } from "~/sentences/partners";
import { timelineAlt, timelineNote, timelineSubtitle, timelineTakeaway } from "~/sentences/timeline";
import type { DashboardState } from "~/url/resolveState";

/** The files of initiatives as an address is held against them; `words` are those that a search is made in. */
export interface TimelineFiles {
  readonly file: InitiativeFile;
  readonly sources: readonly Source[];
  readonly words: Words;
}

/** What was done when, as the address asks for it. */
export function timelineOf(survey: Survey, state: DashboardState, { file, sources, words }: TimelineFiles): InitiativeTimeline {
  const names = searchNames(initiativeNames(survey, file), { words, sources });
  const answer = initiativeTimeline(survey, file, { country: state.country, filter: addressFilter(state, names), lanesBy: state.lanes, rest: state.rest, selected: state.initiative });
  return { ...answer, names }; // with what is searched besides
}

/** All that the timeline, or its list, leaves the page with. */
export interface TimelineShown {
  readonly answer: InitiativeTimeline;
  readonly state: DashboardState;
  readonly country: Country;
  readonly sources: readonly Source[];
}

function captionOf(words: Words, { answer, state, country }: TimelineShown) {
  const note = timelineNote(words, answer);
  const { filter } = answer;
  return {
    title: words.t("timelineView.title"), alone: timelineTakeaway(words, answer, country), subtitle: timelineSubtitle(words, answer, country), alt: timelineAlt(words, answer, country),
    ...(note === null ? {} : { note }), ...(asking(testsOf(filter)).length === 0 ? {} : { filter: inWords(words, answer.names, { filter, q: state.q }) }),
  };
}

/** The rank path, and below it on the same axis of time what was done. */
export function timelineFigure(shown: TimelineShown): FigureSource<InitiativeTimeline> {
  const { answer, state, country, sources } = shown;
  const { editions } = answer.path;
  const inView = editions.filter(({ edition }) => edition >= answer.axis[0] && edition < answer.axis[1]);
  return {
    chart: initiativeTimelineChart, answer, state, country: country.code, subject: country.code.toLowerCase(), editions: inView.length > 0 ? inView : editions,
    caption: (spoken) => captionOf(spoken, shown), file: (spoken) => initiativeFile(spoken, answer, sources),
  };
}

/** The same from the files alone. */
export const timelineFigureOf = (survey: Survey, state: DashboardState, files: TimelineFiles): FigureSource<InitiativeTimeline> =>
  timelineFigure({ answer: timelineOf(survey, state, files), state, country: countryOf(survey, state.country), sources: files.sources });

/** Who took part, with which countries and in which years; the countries asked for stand in its file's name. `null` where the filter finds none. */
export function partnersFigure(state: DashboardState, timeline: InitiativeTimeline, initiatives: readonly Initiative[]) {
  const { filter, names, path } = timeline;
  const found = filter.partner.length === 0 ? timeline.found : filtered(initiatives, filter, "partner");
  if (found.length === 0) return null;
  const answer = partnersOf(found, filter, names);
  const { state: states } = filter;
  return {
    state, chart: partnersChart, answer, subject: states.length === 0 ? "all" : states.join("-").toLowerCase(), editions: path.editions,
    caption: (w: Words) => ({ ...partnersCaption(w, answer), ...(answer.isNarrowed ? { filter: inWords(w, names, { filter: { ...filter, partner: [] }, q: state.q }) } : {}) }),
  };
}

/** Every claim of a file held against the table, with the texts that they stand in. */
export function claimNames(survey: Survey, { claims }: Pick<InitiativeFile, "claims">, sources: readonly Source[]): ClaimNames {
  const all = claims.map((claim) => claimCheck(survey, claim));
  return { survey, all, sources: sources.filter(({ id }) => all.some(({ claim }) => claim.source === id)) };
}

/** The claims found as marks by verdict. */
export function claimsFigure(state: DashboardState, { survey, all, sources }: ClaimNames, found: readonly CheckedClaim[]): FigureSource<ShownClaims> {
  const answer: ShownClaims = {
    claims: found, write: claimText, sources,
    countryName: (of, code) => { const country = survey.countries.find((one) => one.code === code); return country ? of.of(country.label) : code; },
  };
  const spoken = found.flatMap(({ claim }) => claim.editions);
  return {
    chart: claimsChart, answer, state, subject: "texts", editions: spoken.length > 0 ? editionsBetween(survey, Math.min(...spoken), Math.max(...spoken)) : survey.editions,
    isComputed: found.some(({ isComputed }) => isComputed), isEmpty: found.length === 0,
    caption: (w) => ({ title: w.t("claims.title"), alone: claimsTakeaway(w, { found, all }), subtitle: w.t("claims.subtitle"), alt: claimsAlt(w, { found, all }), ...(found.length > 0 ? { note: claimsNote(w, found) } : {}) }),
    file: (w) => claimFile(w, answer),
  };
}
