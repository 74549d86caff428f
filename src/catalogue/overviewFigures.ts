import { countryOf, editionOf } from "~/analysis/lookup";
import { yearMarks, type RankPath } from "~/analysis/markedPath";
import type { Overview } from "~/analysis/overview";
import { pathsOf } from "~/analysis/paths";
import { profile } from "~/analysis/profile";
import { standing } from "~/analysis/standing";
import { markedPathChart } from "~/charts/markedPath";
import { profileChart } from "~/charts/profileDots";
import { standingChart } from "~/charts/standingStrips";
import type { Initiative } from "~/domain/initiative";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { overviewTakeaway, pathAlt, pathTitle, profileCaption, standingAlt, standingTitle } from "~/sentences/overview";
import { alone, plain } from "~/sentences/phrases";
import type { DashboardState } from "~/url/resolveState";

const aboutOf = (survey: Survey, state: DashboardState) => ({ state, country: state.country, subject: state.country.toLowerCase(), editions: [editionOf(survey, state.edition)] });

/** The country's rank over the editions, the other Gulf states in grey, with what was done in those years where that is asked for. */
export function rankFigure(survey: Survey, state: DashboardState, { own, initiatives }: { readonly own: Overview; readonly initiatives: readonly Initiative[] }) {
  const { edition, from, to, marks } = state;
  const country = countryOf(survey, state.country);
  const others = survey.countries.filter(({ isGcc, code }) => isGcc && code !== country.code);
  const paths = pathsOf(survey, {
    indicator: "egdi", measure: "rank", from, to,
    subjects: [...others.map(({ code }) => ({ id: code, role: "context" as const })), { id: country.code, role: "focus" as const }],
  });
  const marked = (isMarked: boolean): RankPath => ({ ...paths, edition, marks: isMarked ? yearMarks(initiatives, country.code, [from, to]) : [], hasKey: true });
  const answer: RankPath = { ...marked(marks), hasKey: false };
  const takeaway = (w: Words) => {
    const sentence = overviewTakeaway(w, own, country);
    return { alone: plain(sentence), claim: /<em>(.*)<\/em>/.exec(sentence)?.[1] ?? "" };
  };
  return {
    ...aboutOf(survey, state), editions: paths.editions, chart: markedPathChart, answer, marked,
    caption: (w: Words) => ({
      title: pathTitle(w, answer, answer.editions.length === survey.editions.length), ...takeaway(w), alt: pathAlt(w, answer, country),
      subtitle: w.t(country.isGcc ? "overview.path.subtitle" : "overview.path.subtitleAlone"),
    }),
  };
}

/** How high the country's indices stand in the edition. */
export function ownProfileFigure(survey: Survey, state: DashboardState) {
  const answer = profile(survey, state.country, state.edition);
  return { ...aboutOf(survey, state), chart: profileChart, answer, isComputed: true, caption: (w: Words) => profileCaption(w, answer, countryOf(survey, state.country)) };
}

/** Where the country stands in each of its groups. */
export function standingFigure(survey: Survey, state: DashboardState) {
  const country = countryOf(survey, state.country);
  const answer = standing(survey, country.code, state.edition);
  return {
    ...aboutOf(survey, state), chart: standingChart, answer, isComputed: true,
    caption: (w: Words) => ({ title: standingTitle(w, answer), alone: alone(w, country, standingTitle(w, answer)), subtitle: w.t("overview.standing.subtitle"), alt: standingAlt(w, answer, country) }),
  };
}
