import { useQuery } from "@tanstack/react-query";
import { memo, useState } from "react";
import { asking } from "~/analysis/facets";
import { testsOf } from "~/analysis/initiativeFilter";
import { yearBounds } from "~/analysis/initiativeTimeline";
import { countryOf } from "~/analysis/lookup";
import { timelineOf } from "~/catalogue/timelineFigures";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import { useSpellings } from "~/data/useSpellings";
import { useSurvey } from "~/data/useSurvey";
import type { InitiativeFile } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { NO_FILTER, unknownValues, wayOf } from "~/catalogue/addressFilter";
import { DetailPlace } from "~/features/timeline/DetailPlace";
import { Facets } from "~/features/timeline/Facets";
import { FilterBar } from "~/features/timeline/FilterBar";
import { Finder } from "~/features/timeline/Finder";
import { foldAll } from "~/catalogue/initiativeSearch";
import { InitiativeList } from "~/features/timeline/InitiativeList";
import { IgnoredValues, LeftOut, UnknownSources } from "~/features/timeline/LeftOut";
import { ListExport } from "~/features/timeline/ListExport";
import { NothingFound } from "~/features/timeline/NothingFound";
import { Partners } from "~/features/timeline/Partners";
import { SearchField } from "~/features/timeline/SearchField";
import { TimelineFigure } from "~/features/timeline/TimelineFigure";
import { TimelineTabs } from "~/features/timeline/TimelineTabs";
import { UndatedShelf } from "~/features/timeline/UndatedShelf";
import { useNarrow } from "~/features/timeline/useNarrow";
import { countryColour } from "~/figure/countryColour";
import { CountryPicker } from "~/figure/CountryPicker";
import { FileProblem } from "~/figure/FileProblem";
import { PageHead } from "~/figure/PageHead";
import { timelineTakeaway } from "~/sentences/timeline";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/Timeline.module.css";

const NO_SOURCES: readonly Source[] = [];
const NO_FILE: InitiativeFile = { topics: [], organisations: [], initiatives: [], claims: [] };

function Page() {
  const survey = useSurvey();
  const search = useSpellings();
  const initiatives = useQuery(initiativesQuery);
  const { data: sources = NO_SOURCES, ...sourcesFile } = useQuery(sourcesQuery);
  const [state, update] = useDashboardState(survey);
  const [words, isNarrow] = [useWords(), useNarrow()];
  const [undatedOf, setUndatedOf] = useState<string | null>(null); // brings the reader to them once they are there
  const { t, format } = words;
  const file = initiatives.data ?? NO_FILE;
  const country = countryOf(survey, state.country);
  const answer = timelineOf(survey, state, { file, sources, words });
  const { names, filter } = answer;
  const facets = <Facets initiatives={file.initiatives} filter={filter} names={names} bounds={yearBounds(answer)} />;
  const bar = <FilterBar initiatives={file.initiatives} names={names} />;
  const problems = <>
    {initiatives.error && <FileProblem error={initiatives.error} onRetry={() => void initiatives.refetch()} />}
    {sourcesFile.error && <FileProblem error={sourcesFile.error} onRetry={() => void sourcesFile.refetch()} />}
    {initiatives.data && answer.found.length === 0 && <NothingFound of="timelineView" way={wayOf(words, names, { initiatives: file.initiatives, filter, q: state.q })} none={NO_FILTER} />}
  </>;
  const ready = () => foldAll(file.initiatives, names);
  const partners = <Partners answer={answer} state={state} onUndated={setUndatedOf} />;
  return (
    <div style={{ "--focus-c": countryColour(country.code) } as React.CSSProperties}>
      {initiatives.data && <><LeftOut problems={initiatives.data.problems} /><UnknownSources initiatives={file.initiatives} sources={sources} /></>}
      {initiatives.data && <IgnoredValues values={unknownValues(state, filter, file)} />}
      <PageHead takeaway={initiatives.data ? timelineTakeaway(words, answer, country) : t(state.tab === "table" ? "timelineView.takeaway.unavailableTable" : "timelineView.takeaway.unavailable", { country: words.of(country.label) })} country={country.code}>
        <CountryPicker {...search} survey={survey} country={country.code} onChoose={(code) => update({ country: code })} />
        <span>{t("timelineView.rankLine")}</span>
      </PageHead>
      <TimelineTabs />
      <div className={styles.page}>
        {!isNarrow && <div className={styles.side}><SearchField label={t("timelineView.search")} onFocus={ready} />{facets}</div>}
        <div className={styles.main}>
          {state.tab === "table" ? <>{bar}{problems}</> : (
            <TimelineFigure answer={answer} state={state} country={country} sources={sources} update={update} head={bar}>
              {problems}
              <UndatedShelf answer={answer} />
            </TimelineFigure>
          )}
          {isNarrow && (
            <Finder
              onFocus={ready}
              label={t("timelineView.searchIn", { count: file.initiatives.length, n: format.count(file.initiatives.length) })} active={asking(testsOf(filter)).length}
              done={t("timelineView.showFound", { count: answer.found.length, n: format.count(answer.found.length) })}
            >
              {facets}
            </Finder>
          )}
          {!isNarrow && state.tab === "chart" && partners}
          <InitiativeList answer={answer} names={names} country={country} sources={sources} undatedOf={undatedOf} onUndated={() => setUndatedOf(null)} actions={state.tab === "table" && <ListExport answer={answer} state={state} country={country} sources={sources} />} />
          {(isNarrow || state.tab !== "chart") && partners}
        </div>
        <DetailPlace answer={answer} country={country} sources={sources} onClose={() => update({ initiative: null })} />
      </div>
    </div>
  );
}

/** What was done when, filtered, tied to one country's rank path: as a picture, or as a list alone. Kept, so that it follows the address a step later. */
export const Initiatives = memo(Page);
