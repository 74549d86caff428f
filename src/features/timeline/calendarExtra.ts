import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { TimelineShown } from "~/catalogue/timelineFigures";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import type { FigureExtra } from "~/figure/figureExtra";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";

/** The dated initiatives that meet the filter, as a file for a calendar; none where none is dated. */
export function calendarExtra({ t, format, language }: Words, { answer, state, sources }: TimelineShown): readonly FigureExtra<InitiativeTimeline>[] {
  const count = answer.found.filter(({ date }) => date.from !== null).length;
  const queryOf = (id: string) => fullQuery({ ...state, initiative: id }, language, initiativeTimelineChart.id);
  return count === 0 ? [] : [{
    label: t("export.calendar.label"), detail: t("export.calendar.detail", { count, n: format.count(count) }),
    save: async (request) => (await import("~/export/saveCalendar")).saveCalendar(request, sources, queryOf),
  }];
}
