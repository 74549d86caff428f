import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { asking } from "~/analysis/facets";
import { testsOf } from "~/analysis/initiativeFilter";
import { seenThrough, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { isTimeTurned } from "~/charts/axes";
import { timeAxis } from "~/charts/initiativeTime";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import { chartTheme } from "~/charts/theme";
import { sourcesQuery } from "~/data/sources";
import type { Country } from "~/domain/country";
import type { Source } from "~/domain/source";
import { addressFilter } from "~/features/timeline/addressFilter";
import { inWords } from "~/features/timeline/FilterBar";
import { initiativeFile } from "~/features/timeline/initiativeFile";
import { opened } from "~/features/timeline/opened";
import { useNarrow } from "~/features/timeline/useNarrow";
import { useTimeWindow } from "~/features/timeline/useTimeWindow";
import { useWindowGestures } from "~/features/timeline/useWindowGestures";
import { WindowButtons } from "~/features/timeline/WindowButtons";
import { TEXT } from "~/figure/ChartFrame";
import type { FigureExtra } from "~/figure/ExportMenu";
import { Figure } from "~/figure/Figure";
import { timelineAlt, timelineNote, timelineSubtitle, timelineTakeaway } from "~/sentences/timeline";
import type { Words } from "~/i18n/words";
import { fullQuery } from "~/url/fullLink";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/timeline/TimeWindow.module.css";

interface TimelineFigureProps {
  readonly answer: InitiativeTimeline;
  readonly state: DashboardState;
  readonly country: Country;
  readonly update: Update;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

function captionOf(words: Words, { answer, state, country }: Pick<TimelineFigureProps, "answer" | "state" | "country">) {
  const note = timelineNote(words, answer);
  const filter = addressFilter(state, answer.names);
  return {
    title: words.t("timelineView.title"), alone: timelineTakeaway(words, answer, country), subtitle: timelineSubtitle(words, answer, country), alt: timelineAlt(words, answer, country),
    ...(note === null ? {} : { note }), ...(asking(testsOf(filter)).length === 0 ? {} : { filter: inWords(words, answer.names, { filter, q: state.q }) }),
  };
}

/** The dated ones that meet the filter, as a file for a calendar; none where none is dated. */
function calendarOf({ t, format, language }: Words, { answer, state, sources }: { readonly answer: InitiativeTimeline; readonly state: DashboardState; readonly sources: readonly Source[] }): readonly FigureExtra<InitiativeTimeline>[] {
  const count = answer.found.filter(({ date }) => date.from !== null).length;
  const queryOf = (id: string) => fullQuery({ ...state, initiative: id }, language, initiativeTimelineChart.id);
  return count === 0 ? [] : [{
    label: t("export.calendar.label"), detail: t("export.calendar.detail", { count, n: format.count(count) }),
    save: async (request) => (await import("~/export/saveCalendar")).saveCalendar(request, sources, queryOf),
  }];
}

/** The rank path, and below it on the same axis of time what was done; its years can be moved. */
export function TimelineFigure({ answer: settled, state, country, update, head, children }: TimelineFigureProps) {
  const { words, theme, time } = useDisplay();
  const { data: sources = [] } = useQuery(sourcesQuery);
  const isNarrow = useNarrow();
  const own = useTimeWindow({ whole: settled.whole, years: state.years, onChange: (years) => update({ years }) });
  const moved = own.isMoving ? seenThrough(settled, own.shown) : settled;
  const answer = own.brushed ? { ...moved, band: own.brushed } : moved;
  const { ref, handlers } = useWindowGestures({
    window: own, isTurned: isTimeTurned({ time, words }), isBand: state.rest === "dim",
    axisAt: (width) => timeAxis(answer, { words, theme: chartTheme(theme), time, width, text: TEXT }),
  });
  const inView = settled.path.editions.filter(({ edition }) => edition >= settled.axis[0] && edition < settled.axis[1]);
  const buttons = <WindowButtons window={own} />;
  return (
    <div ref={ref} {...handlers} className={styles.figure}>
      <Figure
        chart={initiativeTimelineChart} answer={answer} state={state} country={country.code} subject={country.code.toLowerCase()} editions={inView.length > 0 ? inView : settled.path.editions}
        caption={(spoken) => captionOf(spoken, { answer: settled, state, country })} onOpen={(_, key) => update(opened(key, state))} isFirst={own.isMoving}
        actions={isNarrow ? null : buttons} head={<>{head}{isNarrow && <p className={styles.narrow}>{buttons}</p>}</>}
        file={(spoken) => initiativeFile(spoken, settled, sources)} extras={calendarOf(words, { answer: settled, state, sources })}
      >
        {children}
      </Figure>
      <p className="visually-hidden" aria-live="polite">{state.years ? words.t("timelineAxis.shown", { years: words.format.editions(...state.years) }) : words.t("timelineAxis.shownAll")}</p>
    </div>
  );
}
