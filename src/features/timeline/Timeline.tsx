import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { activeParts } from "~/analysis/initiativeFilter";
import { initiativeNames, initiativeTimeline, yearBounds, type InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { countryOf } from "~/analysis/lookup";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import { useSpellings } from "~/data/useSpellings";
import { useSurvey } from "~/data/useSurvey";
import type { Country } from "~/domain/country";
import type { InitiativeFile } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { addressFilter, unknownValues } from "~/features/timeline/addressFilter";
import { Facets } from "~/features/timeline/Facets";
import { FilterBar } from "~/features/timeline/FilterBar";
import { InitiativeDetail } from "~/features/timeline/InitiativeDetail";
import { InitiativeList } from "~/features/timeline/InitiativeList";
import { NothingFound } from "~/features/timeline/NothingFound";
import { SearchField } from "~/features/timeline/SearchField";
import { Sheet } from "~/features/timeline/Sheet";
import { UndatedShelf } from "~/features/timeline/UndatedShelf";
import { useNarrow } from "~/features/timeline/useNarrow";
import { countryColour } from "~/figure/countryColour";
import { CountryPicker } from "~/figure/CountryPicker";
import { FileProblem } from "~/figure/FileProblem";
import { Figure } from "~/figure/Figure";
import { PageHead } from "~/figure/PageHead";
import { timelineAlt, timelineNote, timelineSubtitle, timelineTakeaway } from "~/sentences/timeline";
import type { Words } from "~/i18n/words";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Notice } from "~/ui/Notice";
import styles from "~/features/timeline/Timeline.module.css";

const NO_FILE: InitiativeFile = { topics: [], organisations: [], initiatives: [], claims: [] };

const noteOf = (words: Words, answer: InitiativeTimeline) => {
  const note = timelineNote(words, answer);
  return note === null ? {} : { note };
};

interface DetailPlaceProps {
  readonly answer: InitiativeTimeline;
  readonly country: Country;
  readonly sources: readonly Source[];
  readonly onClose: () => void;
}

/** The open initiative beside the chart, or over it where there is no room. */
function DetailPlace({ onClose, ...about }: DetailPlaceProps) {
  const { t } = useWords();
  const isNarrow = useNarrow();
  const { selected } = about.answer;
  const detail = selected && <InitiativeDetail {...about} initiative={selected} />;
  if (isNarrow) return detail && <Sheet label={t("timelineView.detail")} onClose={onClose}>{detail}</Sheet>;
  return (
    <aside className={styles.detail} aria-label={t("timelineView.detail")}>
      {detail ?? <div className={styles.invite}><p>{t("timelineView.invite")}</p><p>{t("timelineView.inviteKeys")}</p></div>}
    </aside>
  );
}

interface FinderProps {
  readonly count: number;
  readonly found: number;
  /** How many parts of the filter are in use. */
  readonly active: number;
  readonly children: ReactNode;
}

/** Search, and a button that opens the other filters over the page. */
function Finder({ count, found, active, children }: FinderProps) {
  const { t, format } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles.find}>
      <SearchField count={count} />
      <Button onClick={() => setOpen(true)}>{active > 0 ? t("timelineView.filterChosen", { n: format.count(active) }) : t("timelineView.filter")}</Button>
      {isOpen && (
        <Sheet label={t("timelineView.filters")} onClose={() => setOpen(false)}>
          <form method="dialog" className={styles.sheet}>
            <h2>{t("timelineView.filters")}</h2>
            {children}
            <Button type="submit" look="primary">{t("timelineView.showFound", { count: found, n: format.count(found) })}</Button>
          </form>
        </Sheet>
      )}
    </div>
  );
}

/** What was done when, filtered, tied to one country's rank path. */
export function Timeline() {
  const survey = useSurvey();
  const search = useSpellings();
  const initiatives = useQuery(initiativesQuery);
  const { data: sources, ...sourcesFile } = useQuery(sourcesQuery);
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const isNarrow = useNarrow();
  const { t, format } = words;
  const file = initiatives.data ?? NO_FILE;
  const country = countryOf(survey, state.country);
  const names = initiativeNames(survey, file);
  const filter = addressFilter(state, names);
  const answer = initiativeTimeline(survey, file, { country: country.code, filter, lanesBy: state.lanes, rest: state.rest, selected: state.initiative });
  const { found, path } = answer;
  const unknown = initiatives.data ? unknownValues(state, filter, file) : [];
  const facets = <Facets initiatives={file.initiatives} filter={filter} names={names} bounds={yearBounds(answer, file)} />;
  const colour = { "--focus-c": countryColour(country.code) } as React.CSSProperties;
  return (
    <div style={colour}>
      {unknown.length > 0 && <Notice>{t("app.ignored", { count: unknown.length, list: format.list(unknown) })}</Notice>}
      <PageHead takeaway={initiatives.data ? timelineTakeaway(words, answer, country) : t("timelineView.takeaway.unavailable", { country: words.of(country.label) })} country={country.code}>
        <CountryPicker {...search} survey={survey} country={country.code} onChoose={(code) => update({ country: code })} />
        <span>{t("timelineView.rankLine")}</span>
      </PageHead>
      <div className={styles.page}>
        {!isNarrow && <div className={styles.side}><SearchField />{facets}</div>}
        <div className={styles.main}>
          <Figure
            chart={initiativeTimelineChart} answer={answer} state={state} country={country.code} subject={country.code.toLowerCase()} editions={path.editions}
            caption={(w) => ({ title: w.t("timelineView.title"), alone: timelineTakeaway(w, answer, country), subtitle: timelineSubtitle(w, answer, country), alt: timelineAlt(w, answer, country), ...noteOf(w, answer) })}
            onOpen={(id) => update({ initiative: id })}
            head={<FilterBar filter={filter} names={names} found={found.length} of={file.initiatives.length} />}
          >
            {initiatives.error && <FileProblem error={initiatives.error} onRetry={() => void initiatives.refetch()} />}
            {sourcesFile.error && <FileProblem error={sourcesFile.error} onRetry={() => void sourcesFile.refetch()} />}
            {initiatives.data && found.length === 0 && <NothingFound initiatives={file.initiatives} filter={filter} names={names} />}
            <UndatedShelf answer={answer} />
          </Figure>
          {isNarrow && <Finder count={file.initiatives.length} found={found.length} active={activeParts(filter).length}>{facets}</Finder>}
          <InitiativeList answer={answer} sources={sources ?? []} />
        </div>
        <DetailPlace answer={answer} country={country} sources={sources ?? []} onClose={() => update({ initiative: null })} />
      </div>
    </div>
  );
}
