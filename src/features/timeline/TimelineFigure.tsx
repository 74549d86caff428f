import type { ReactNode } from "react";
import { seenThrough, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { timelineFigure } from "~/catalogue/timelineFigures";
import { isTimeTurned } from "~/charts/axes";
import { timeAxis } from "~/charts/initiativeLayout";
import { chartTheme } from "~/charts/theme";
import type { Country } from "~/domain/country";
import type { Source } from "~/domain/source";
import { opened } from "~/features/timeline/opened";
import { calendarExtra } from "~/features/timeline/calendarExtra";
import { useNarrow, usePhone } from "~/features/timeline/useNarrow";
import { useTimeWindow } from "~/features/timeline/useTimeWindow";
import { useWindowGestures } from "~/features/timeline/useWindowGestures";
import { WindowButtons } from "~/features/timeline/WindowButtons";
import { TEXT } from "~/figure/ChartFrame";
import { Figure } from "~/figure/Figure";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/timeline/TimeWindow.module.css";

interface TimelineFigureProps {
  readonly answer: InitiativeTimeline;
  readonly state: DashboardState;
  readonly country: Country;
  readonly sources: readonly Source[];
  readonly update: Update;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** The rank path, and below it on the same axis of time what was done; its years can be moved. */
export function TimelineFigure({ answer: settled, state, country, sources, update, head, children }: TimelineFigureProps) {
  const { words, theme, time, isPrinting } = useDisplay();
  const [isNarrow, isPhone] = [useNarrow(), usePhone()];
  const own = useTimeWindow({ whole: settled.whole, years: state.years, onChange: (years) => update({ years }) });
  const moved = own.isMoving ? seenThrough(settled, own.shown) : settled;
  const answer = own.brushed ? { ...moved, band: own.brushed } : moved;
  const { ref, handlers } = useWindowGestures({
    window: own, isTurned: isTimeTurned({ time, words }), isBand: state.rest === "dim",
    axisAt: (width) => timeAxis(answer, { words, theme: chartTheme(theme), time, width, text: TEXT }),
  });
  const shown = { answer: settled, state, country, sources };
  const buttons = <WindowButtons window={own} />;
  return (
    <div ref={ref} {...handlers} className={styles.figure}>
      <Figure
        {...timelineFigure(shown)} extras={calendarExtra(words, shown)} shown={answer} onOpen={(_, key) => update(opened(key, state))} isFirst={own.isMoving}
        {...(isNarrow || isPrinting ? {} : { pageSubtitle: words.t("timelineView.subtitle", { country: words.of(country.label) }) })}
        actions={isPhone ? null : buttons} head={<>{head}{isPhone && <p className={styles.narrow}>{buttons}</p>}</>}
      >
        {children}
      </Figure>
    </div>
  );
}
