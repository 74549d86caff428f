import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Partners } from "~/analysis/partners";
import { partnersChart } from "~/charts/partners";
import type { Words } from "~/i18n/words";
import { partnersCaption } from "~/sentences/partners";
import type { DashboardState } from "~/url/resolveState";

/** Who took part, with which countries and in which years; the countries asked for stand in its file's name. */
export const partnersFigure = (state: DashboardState, answer: Partners, { filter: { state: states }, path }: Pick<InitiativeTimeline, "filter" | "path">) => ({
  state, chart: partnersChart, answer, subject: states.length === 0 ? "all" : states.join("-").toLowerCase(), editions: path.editions, caption: (w: Words) => partnersCaption(w, answer),
});
