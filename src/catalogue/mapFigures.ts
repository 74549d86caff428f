import { editionOf } from "~/analysis/lookup";
import { worldMap, type WorldMap } from "~/analysis/worldMap";
import { classColumnsChart } from "~/charts/classColumns";
import { worldMapChart } from "~/charts/worldMap";
import type { Boundaries } from "~/domain/boundaries";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { mapAlt, mapSubtitle, mapTitle, unscoredReasons } from "~/sentences/map";
import { drawnIds, type DashboardState } from "~/url/resolveState";

/** Every state in its class. */
export const mapOf = (survey: Survey, state: DashboardState): WorldMap => {
  const { indicator, measure, edition, country } = state;
  return worldMap(survey, { indicator, measure, edition, focus: country, chosen: drawnIds(state) });
};

const aboutOf = (survey: Survey, state: DashboardState, map: WorldMap) => {
  const { indicator, measure, edition } = state;
  return { state, subject: "world", editions: [editionOf(survey, edition)], indicator, measure, isComputed: measure === "rank" && map.isComputed };
};

/** The classes on a map of the world. */
export const mapFigure = (survey: Survey, state: DashboardState, { map, boundaries }: { readonly map: WorldMap; readonly boundaries: Boundaries }) => ({
  ...aboutOf(survey, state, map), chart: worldMapChart, answer: { map, boundaries },
  caption: (w: Words) => ({ title: mapTitle(w, map), subtitle: mapSubtitle(w, map), alt: mapAlt(w, map), note: w.t("map.boundaries") }),
});

/** The same as a list: the five classes side by side, and by name those without a figure. */
export const classesFigure = (survey: Survey, state: DashboardState, map: WorldMap) => ({
  ...aboutOf(survey, state, map), chart: classColumnsChart, answer: map,
  caption: (w: Words) => ({ title: w.t("map.list.title"), alone: w.t("map.list.alone", { title: mapTitle(w, map) }), subtitle: w.t("map.list.subtitle"), alt: mapAlt(w, map), note: unscoredReasons(w, map).join(" ") }),
});
