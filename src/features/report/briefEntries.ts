import type { Survey } from "~/domain/survey";
import { briefOf } from "~/features/report/briefOf";
import type { DashboardState } from "~/url/resolveState";
import { entryOf, type TrayEntry } from "~/url/tray";

const NO_FILE = { topics: [], organisations: [], initiatives: [], claims: [] };

/** The figures of a country's brief as those of a pack, in its order; those that its editions have no figures for are left out. */
export function briefEntries(survey: Survey, state: DashboardState): readonly TrayEntry[] {
  const { path, pair, places, score, profile, peers, goal } = briefOf(survey, state, { file: NO_FILE, most: 0 });
  const figures = [places, score, profile, peers, goal?.isEmpty ? null : goal].flatMap((figure) => (figure ? [figure.chart.id] : []));
  return [entryOf(path.state, path.chart.id), ...figures.map((id) => entryOf(pair, id)), entryOf({ ...state, view: "timeline", state: [state.country], q: "", partner: [], kind: [], topic: [], years: null }, "timeline")];
}
