import type { ReactNode } from "react";
import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import type { Country } from "~/domain/country";
import { Figure } from "~/figure/Figure";
import { timelineAlt, timelineNote, timelineSubtitle, timelineTakeaway } from "~/sentences/timeline";
import type { Words } from "~/i18n/words";
import type { DashboardState } from "~/url/resolveState";
import type { Update } from "~/url/useDashboardState";

interface TimelineFigureProps {
  readonly answer: InitiativeTimeline;
  readonly state: DashboardState;
  readonly country: Country;
  readonly update: Update;
  readonly head: ReactNode;
  readonly children: ReactNode;
}

function captionOf(words: Words, answer: InitiativeTimeline, country: Country) {
  const note = timelineNote(words, answer);
  return {
    title: words.t("timelineView.title"), alone: timelineTakeaway(words, answer, country), subtitle: timelineSubtitle(words, answer, country), alt: timelineAlt(words, answer, country),
    ...(note === null ? {} : { note }),
  };
}

/** The rank path, and below it on the same axis of time what was done. */
export function TimelineFigure({ answer, state, country, update, head, children }: TimelineFigureProps) {
  return (
    <Figure
      chart={initiativeTimelineChart} answer={answer} state={state} country={country.code} subject={country.code.toLowerCase()} editions={answer.path.editions}
      caption={(words) => captionOf(words, answer, country)} onOpen={(id) => update({ initiative: id })} head={head}
    >
      {children}
    </Figure>
  );
}
