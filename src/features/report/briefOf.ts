import { countryOf } from "~/analysis/lookup";
import { overview } from "~/analysis/overview";
import { peers } from "~/analysis/peers";
import { scoredPair } from "~/analysis/scoredPair";
import { standing } from "~/analysis/standing";
import { rankFigure } from "~/catalogue/overviewFigures";
import { goalFigure, peersFigure, placesFigure, profileFigure, scoreFigure, weightsFigure } from "~/catalogue/subIndexFigures";
import type { Initiative, InitiativeFile } from "~/domain/initiative";
import type { Survey } from "~/domain/survey";
import { defaults, type DashboardState } from "~/url/resolveState";

const [USUAL_GOAL, FIRST] = [10, 1];

/** The dated ones in the order of time, then the undated; of more than have room those told by most sources, then with most figures. */
function toldOf(initiatives: readonly Initiative[], country: string, most: number): { readonly shown: readonly Initiative[]; readonly left: number } {
  const own = initiatives.filter(({ countries }) => countries.includes(country));
  const weight = ({ sources, figures }: Initiative) => sources.length * 100 + figures.length;
  const told = own.toSorted((a, b) => weight(b) - weight(a)).slice(0, most);
  const shown = told.toSorted((a, b) => (a.date.from ?? "9999").localeCompare(b.date.from ?? "9999"));
  return { shown, left: own.length - shown.length };
}

/** Everything that the brief of a country says, from the files and the address alone. A `null` is what its editions gave no figure for. */
export function briefOf(survey: Survey, state: DashboardState, { file, most }: { readonly file: InitiativeFile; readonly most: number }) {
  const country = countryOf(survey, state.country);
  const edition = state.view === "sub-indices" ? state.to : state.edition;
  const first = survey.editions[0]?.edition ?? edition;
  const isFirst = edition === first;
  const own = overview(survey, country.code, edition);
  const goal = state.goal ?? (own.rank !== null && own.rank <= USUAL_GOAL ? FIRST : USUAL_GOAL);
  const pair: DashboardState = { ...state, view: "sub-indices", from: defaults(survey, "sub-indices", edition).from, to: edition, edition, goal };
  const nearest = peers(survey, country.code, edition);
  const lack = isFirst ? null : scoredPair(survey, country.code, [pair.from, edition]);
  return {
    country, edition, overview: own, pair, isFirst, nearest,
    standing: standing(survey, country.code, edition),
    path: rankFigure(survey, { ...state, view: "overview", edition, from: first, to: isFirst ? state.to : edition, marks: false }, { own, initiatives: [] }),
    /** Why there is no bridge between the two editions; `null` where there is one. */
    lack: lack && "missing" in lack ? lack : null,
    places: isFirst ? null : placesFigure(survey, pair),
    score: isFirst ? null : scoreFigure(survey, pair),
    profile: profileFigure(survey, pair),
    peers: nearest.outcome === "peers" ? peersFigure(survey, pair, nearest) : null,
    goal: goalFigure(survey, pair),
    weights: weightsFigure(survey, { ...pair, weights: null }),
    initiatives: toldOf(file.initiatives, country.code, most),
  };
}

export type Brief = ReturnType<typeof briefOf>;
