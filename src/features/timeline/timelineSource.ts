import { asking } from "~/analysis/facets";
import { testsOf } from "~/analysis/initiativeFilter";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import type { Country } from "~/domain/country";
import type { Source } from "~/domain/source";
import { inWords } from "~/features/timeline/addressFilter";
import { initiativeFile } from "~/features/timeline/initiativeFile";
import type { FigureExtra, FigureSource } from "~/figure/ExportMenu";
import type { Words } from "~/i18n/words";
import { timelineAlt, timelineNote, timelineSubtitle, timelineTakeaway } from "~/sentences/timeline";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";

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

/** The dated ones that meet the filter, as a file for a calendar; none where none is dated. */
function calendarOf({ t, format, language }: Words, { answer, state, sources }: TimelineShown): readonly FigureExtra<InitiativeTimeline>[] {
  const count = answer.found.filter(({ date }) => date.from !== null).length;
  const queryOf = (id: string) => fullQuery({ ...state, initiative: id }, language, initiativeTimelineChart.id);
  return count === 0 ? [] : [{
    label: t("export.calendar.label"), detail: t("export.calendar.detail", { count, n: format.count(count) }),
    save: async (request) => (await import("~/export/saveCalendar")).saveCalendar(request, sources, queryOf),
  }];
}

/** The timeline with its files: table, and calendar of what is dated. */
export function timelineSource(words: Words, shown: TimelineShown): FigureSource<InitiativeTimeline> {
  const { answer, state, country, sources } = shown;
  const { editions } = answer.path;
  const inView = editions.filter(({ edition }) => edition >= answer.axis[0] && edition < answer.axis[1]);
  return {
    chart: initiativeTimelineChart, answer, state, country: country.code, subject: country.code.toLowerCase(), editions: inView.length > 0 ? inView : editions,
    caption: (spoken) => captionOf(spoken, shown), file: (spoken) => initiativeFile(spoken, answer, sources), extras: calendarOf(words, shown),
  };
}
