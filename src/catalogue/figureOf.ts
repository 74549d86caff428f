import { claimTests } from "~/analysis/claimFilter";
import { meeting } from "~/analysis/facets";
import { countryOf } from "~/analysis/lookup";
import { overview } from "~/analysis/overview";
import { peers } from "~/analysis/peers";
import { claimFilter } from "~/catalogue/claimAddress";
import type { AnyFigure, FigureSource } from "~/catalogue/figure";
import * as gcc from "~/catalogue/gccFigures";
import { classesFigure, mapFigure, mapOf } from "~/catalogue/mapFigures";
import { ownProfileFigure, rankFigure, standingFigure } from "~/catalogue/overviewFigures";
import { comparisonFigure } from "~/catalogue/ranksFigures";
import * as sub from "~/catalogue/subIndexFigures";
import { claimNames, claimsFigure, partnersFigure, timelineFigureOf, timelineOf } from "~/catalogue/timelineFigures";
import type { Boundaries } from "~/domain/boundaries";
import type { InitiativeFile } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import type { DashboardState } from "~/url/resolveState";

/** Everything that figures are made of. */
export interface CatalogueFiles {
  readonly survey: Survey;
  readonly file: InitiativeFile;
  readonly sources: readonly Source[];
  readonly boundaries: Boundaries;
  /** Those in which the initiatives are searched. */
  readonly words: Words;
}

type Maker = (state: DashboardState, files: CatalogueFiles) => FigureSource<never> | null;
/** Only its own chart asks what an answer holds, and both travel together. */
const maker = <Answer>(make: (state: DashboardState, files: CatalogueFiles) => FigureSource<Answer> | null) => make as unknown as Maker;

const ofGroup = <Answer>(make: (state: DashboardState, table: ReturnType<typeof gcc.tableOfGroup>, survey: Survey) => FigureSource<Answer>) =>
  maker((state, { survey }) => make(state, gcc.tableOfGroup(survey, state), survey));

const MAKERS: Readonly<Record<DashboardState["view"], Readonly<Record<string, Maker>>>> = {
  overview: {
    rank: maker((state, { survey, file }) => rankFigure(survey, state, { own: overview(survey, state.country, state.edition), initiatives: file.initiatives })),
    profile: maker((state, { survey }) => ownProfileFigure(survey, state)),
    standing: maker((state, { survey }) => standingFigure(survey, state)),
  },
  ranks: {
    ranks: maker((state, { survey, file }) => comparisonFigure(survey, state, file.initiatives)),
    map: maker((state, { survey, boundaries }) => mapFigure(survey, state, { map: mapOf(survey, state), boundaries })),
    classes: maker((state, { survey }) => classesFigure(survey, state, mapOf(survey, state))),
  },
  "sub-indices": {
    "places-bridge": maker((state, { survey }) => sub.placesFigure(survey, state)),
    "score-bridge": maker((state, { survey }) => sub.scoreFigure(survey, state)),
    profile: maker((state, { survey }) => sub.profileFigure(survey, state)),
    history: maker((state, { survey }) => sub.historyFigure(survey, state)),
    "what-if": maker((state, { survey }) => sub.whatIfFigure(survey, state)),
    weights: maker((state, { survey }) => sub.weightsFigure(survey, state)),
    goal: maker((state, { survey }) => sub.goalFigure(survey, state)),
    peers: maker((state, { survey }) => {
      const nearest = peers(survey, countryOf(survey, state.country).code, state.to);
      return nearest.outcome === "peers" ? sub.peersFigure(survey, state, nearest) : null;
    }),
  },
  gcc: {
    paths: ofGroup((state, table) => gcc.groupPathsFigure(state, table)),
    dumbbell: ofGroup((state, table, survey) => gcc.dumbbellFigure(survey, state, table)),
    heatmap: ofGroup((state, table) => gcc.heatmapFigure(state, table)),
    means: ofGroup((state, table, survey) => gcc.groupMeansFigure(survey, state, table)),
    leaders: ofGroup((state, table) => gcc.leadersFigure(state, table)),
    strengths: maker((state, { survey }) => gcc.strengthsFigure(survey, state)),
  },
  timeline: {
    timeline: maker((state, { survey, ...files }) => timelineFigureOf(survey, state, files)),
    partners: maker((state, { survey, ...files }) => partnersFigure(state, timelineOf(survey, state, files), files.file.initiatives)),
    claims: maker((state, { survey, file, sources }) => {
      const names = claimNames(survey, file, sources);
      return claimsFigure(state, names, meeting(names.all, claimTests(claimFilter(state, names))));
    }),
  },
  data: {},
};

/** The figure of an address, made from it and the files alone; `null` where the country was not scored, or nothing meets what is asked. */
export function figureOf(state: DashboardState, figure: string, files: CatalogueFiles): AnyFigure | null {
  const made = (MAKERS[state.view][figure]?.(state, files) ?? null) as AnyFigure | null;
  return made?.isEmpty ? null : made;
}
