import type { RankPath } from "~/analysis/markedPath";
import { lastChange } from "~/charts/pathMarks";
import { pathChart } from "~/charts/paths";

/** One country's rank over the editions, best at the top, with its initiatives numbered under the axis. */
export const markedPathChart = pathChart<RankPath>({
  id: "rank",
  heights: [320, 452],
  room: (_answer, { text }) => ({ top: text * 1.3, bottom: 0 }),
  extras: (answer, context, place) => ({ before: answer.editions.at(-1)?.edition === answer.edition ? lastChange(answer, context, place) : [] }),
});
