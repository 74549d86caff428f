import { goalFor } from "~/analysis/goal";
import { indexHistory } from "~/analysis/indexHistory";
import { countryOf, editionOf, editionsBetween } from "~/analysis/lookup";
import type { Peers } from "~/analysis/peers";
import { placesBridge } from "~/analysis/placesBridge";
import { wholeProfile } from "~/analysis/profile";
import { scoreBridge } from "~/analysis/scoreBridge";
import { isOwnWeighting, type Weighting } from "~/analysis/scoredStates";
import { weightsBand, type ChosenBand, type WeightsBand } from "~/analysis/weightsBand";
import { AS_PUBLISHED, whatIf } from "~/analysis/whatIf";
import { goalChart } from "~/charts/goal";
import { historyChart } from "~/charts/history";
import { peersChart } from "~/charts/peers";
import type { PeersPicture } from "~/charts/peersLayout";
import { isRankAxisCut, placesBridgeChart } from "~/charts/placesBridge";
import { isValueAxisCut, scoreBridgeChart } from "~/charts/scoreBridge";
import { weightsChart } from "~/charts/weights";
import { whatIfChart } from "~/charts/whatIf";
import { wholeProfileChart } from "~/charts/wholeProfile";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { historyCaption } from "~/sentences/indexHistory";
import { peersCaption } from "~/sentences/peers";
import { alone, daggers } from "~/sentences/phrases";
import { ownPlaces, placesAlt, placesTitle, scoreAlt, scoreTitle, subIndicesTakeaway } from "~/sentences/subIndices";
import { countedRemarks, goalAlt, goalTitle, heldLine, weightsAlt, weightsSubtitle, weightsTitle, whatIfAlt, whatIfSentence } from "~/sentences/whatIf";
import { wholeProfileCaption } from "~/sentences/wholeProfile";
import type { DashboardState } from "~/url/resolveState";

/** What the figures of a country share; of the later edition alone unless told otherwise. All hold ranks or values of Masar's own. */
const aboutOf = (survey: Survey, state: DashboardState) =>
  ({ state, country: state.country, subject: state.country.toLowerCase(), editions: [editionOf(survey, state.to)], isComputed: true });

/** How many places the country moved by its own score and by others'; `null` where one of the two editions gave no rank. */
export function placesFigure(survey: Survey, state: DashboardState) {
  const { country, from, to } = state;
  const answer = placesBridge(survey, country, [from, to]);
  return answer && {
    ...aboutOf(survey, state), editions: editionsBetween(survey, from, to), chart: placesBridgeChart, answer,
    caption: (w: Words) => ({
      title: placesTitle(w, answer), alone: subIndicesTakeaway(w, answer), claim: ownPlaces(w, answer), subtitle: w.t("subIndices.places.subtitle"), alt: placesAlt(w, answer),
      ...(isRankAxisCut(answer) ? { note: w.t("subIndices.places.axisCut", { one: w.format.rank(1) }) } : {}),
    }),
  };
}

/** What each sub-index brought; `null` where one of the two editions gave no score. */
export function scoreFigure(survey: Survey, state: DashboardState) {
  const { country, from, to } = state;
  const answer = scoreBridge(survey, country, [from, to]);
  return answer && {
    ...aboutOf(survey, state), editions: editionsBetween(survey, from, to), chart: scoreBridgeChart, answer,
    caption: (w: Words) => ({
      title: scoreTitle(w, answer), alone: alone(w, answer.country, scoreTitle(w, answer)), alt: scoreAlt(w, answer),
      subtitle: w.t(answer.isThirds ? "subIndices.score.thirds" : "subIndices.score.weighted"),
      ...(isValueAxisCut(answer) ? { note: w.t("subIndices.score.axisCut") } : {}),
    }),
  };
}

/** How high the indices stand; `null` where none was published. */
export function profileFigure(survey: Survey, state: DashboardState) {
  const answer = wholeProfile(survey, state.country, state.to);
  const country = countryOf(survey, state.country);
  return answer.rows.every(({ value }) => value === null) ? null
    : { ...aboutOf(survey, state), chart: wholeProfileChart, answer, caption: (w: Words) => wholeProfileCaption(w, answer, country) };
}

/** How the indices came there. */
export function historyFigure(survey: Survey, state: DashboardState) {
  const answer = indexHistory(survey, state.country, [state.from, state.to]);
  const country = countryOf(survey, state.country);
  return { ...aboutOf(survey, state), editions: survey.editions, chart: historyChart, answer, caption: (w: Words) => historyCaption(w, answer, country) };
}

/** Where the country would stand with other sub-indices; `null` where it has no score. */
export function whatIfFigure(survey: Survey, state: DashboardState) {
  const { osi, tii, hci, weights, country, to: edition } = state;
  const answer = whatIf(survey, country, { edition, moved: { osi, tii, hci }, weights });
  const remarks = (w: Words) => answer && [...countedRemarks(w, answer), ...daggers(w, answer.parts.map(({ indicator, published }) => ({ indicator, edition, value: published })))];
  return answer && {
    ...aboutOf(survey, state), chart: whatIfChart, answer,
    caption: (w: Words) => ({ title: w.t("whatIf.title"), alone: whatIfSentence(w, answer), subtitle: heldLine(w, answer), alt: whatIfAlt(w, answer), note: remarks(w)?.join(" ") ?? "" }),
  };
}

/** The rank under the weights chosen; `null` while they are the edition's own. */
function chosenIn(survey: Survey, { country, edition }: WeightsBand, weights: Weighting | null): ChosenBand["chosen"] {
  const answer = weights && whatIf(survey, country.code, { edition, moved: AS_PUBLISHED, weights });
  return answer?.isComputed ? { weights: answer.weights, rank: answer.rank } : null;
}

/** Between which ranks the country lies whatever the weights; `null` where it has no score. */
export function weightsFigure(survey: Survey, state: DashboardState) {
  const band = weightsBand(survey, state.country, state.to);
  if (!band) return null;
  const answer: ChosenBand = { ...band, chosen: chosenIn(survey, band, state.weights) };
  return {
    ...aboutOf(survey, state), chart: weightsChart, answer,
    caption: (w: Words) => ({ title: weightsTitle(w, answer), alone: alone(w, answer.country, weightsTitle(w, answer)), subtitle: weightsSubtitle(w), alt: weightsAlt(w, answer) }),
  };
}

/** What a better rank would take; `null` where the country has no score. Without an open goal there is nothing to draw. */
export function goalFigure(survey: Survey, state: DashboardState) {
  const { country, to: edition, goal, weights } = state;
  const answer = goalFor(survey, country, { edition, goal });
  if (!answer) return null;
  const isOpen = answer.answer === "open";
  const hasOtherWeights = isOpen && weights !== null && !isOwnWeighting(survey, edition, weights);
  const remarks = (w: Words) => [...(hasOtherWeights ? [w.t("whatIf.goal.ownWeights")] : []), ...(answer.way ? countedRemarks(w, { edition, parts: answer.way.alone }) : [])];
  return {
    ...aboutOf(survey, state), chart: goalChart, answer, isComputed: isOpen, isEmpty: !isOpen, subject: [country.toLowerCase(), ...(goal === null ? [] : [goal])].join("-"),
    caption: (w: Words) => ({
      title: goalTitle(w, answer), alone: alone(w, answer.country, goalTitle(w, answer)), subtitle: w.t("whatIf.goal.subtitle", { year: w.format.edition(edition) }), alt: goalAlt(w, answer), note: remarks(w).join(" "),
    }),
  };
}

/** The countries most like it. */
export function peersFigure(survey: Survey, state: DashboardState, nearest: Peers) {
  const answer: PeersPicture = { ...nearest, actionRoom: 0 };
  return { ...aboutOf(survey, state), chart: peersChart, answer, caption: (w: Words) => peersCaption(w, answer) };
}
