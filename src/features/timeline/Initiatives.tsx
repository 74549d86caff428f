import { useQuery } from "@tanstack/react-query";
import { asking } from "~/analysis/facets";
import { testsOf } from "~/analysis/initiativeFilter";
import { initiativeNames, initiativeTimeline, yearBounds } from "~/analysis/initiativeTimeline";
import { countryOf } from "~/analysis/lookup";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import { useSpellings } from "~/data/useSpellings";
import { useSurvey } from "~/data/useSurvey";
import type { InitiativeFile } from "~/domain/initiative";
import { addressFilter, unknownValues } from "~/features/timeline/addressFilter";
import { DetailPlace } from "~/features/timeline/DetailPlace";
import { Facets } from "~/features/timeline/Facets";
import { FilterBar } from "~/features/timeline/FilterBar";
import { Finder } from "~/features/timeline/Finder";
import { InitiativeList } from "~/features/timeline/InitiativeList";
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
import { Notice } from "~/ui/Notice";
import styles from "~/features/timeline/Timeline.module.css";

const NO_FILE: InitiativeFile = { topics: [], organisations: [], initiatives: [], claims: [] };

/** What was done when, filtered, tied to one country's rank path: as a picture, or as a list alone. */
export function Initiatives() {
  const survey = useSurvey();
  const search = useSpellings();
  const initiatives = useQuery(initiativesQuery);
  const { data: sources = [], ...sourcesFile } = useQuery(sourcesQuery);
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const isNarrow = useNarrow();
  const { t, format } = words;
  const file = initiatives.data ?? NO_FILE;
  const country = countryOf(survey, state.country);
  const names = initiativeNames(survey, file);
  const filter = addressFilter(state, names);
  const answer = initiativeTimeline(survey, file, { country: country.code, filter, lanesBy: state.lanes, rest: state.rest, selected: state.initiative });
  const { found } = answer;
  const unknown = initiatives.data ? unknownValues(state, filter, file) : [];
  const facets = <Facets initiatives={file.initiatives} filter={filter} names={names} bounds={yearBounds(answer, file)} />;
  const bar = <FilterBar filter={filter} names={names} found={found.length} of={file.initiatives.length} />;
  const colour = { "--focus-c": countryColour(country.code) } as React.CSSProperties;
  const problems = <>
    {initiatives.error && <FileProblem error={initiatives.error} onRetry={() => void initiatives.refetch()} />}
    {sourcesFile.error && <FileProblem error={sourcesFile.error} onRetry={() => void sourcesFile.refetch()} />}
    {initiatives.data && found.length === 0 && <NothingFound initiatives={file.initiatives} filter={filter} names={names} />}
  </>;
  const partners = <Partners answer={answer} state={state} country={country} />;
  return (
    <div style={colour}>
      {unknown.length > 0 && <Notice>{t("app.ignored", { count: unknown.length, list: format.list(unknown) })}</Notice>}
      <PageHead takeaway={initiatives.data ? timelineTakeaway(words, answer, country) : t("timelineView.takeaway.unavailable", { country: words.of(country.label) })} country={country.code}>
        <CountryPicker {...search} survey={survey} country={country.code} onChoose={(code) => update({ country: code })} />
        <span>{t("timelineView.rankLine")}</span>
      </PageHead>
      <TimelineTabs />
      <div className={styles.page}>
        {!isNarrow && <div className={styles.side}><SearchField label={t("timelineView.search")} />{facets}</div>}
        <div className={styles.main}>
          {state.tab === "table" ? <>{bar}{problems}</> : (
            <TimelineFigure answer={answer} state={state} country={country} update={update} head={bar}>
              {problems}
              <UndatedShelf answer={answer} />
            </TimelineFigure>
          )}
          {isNarrow && (
            <Finder
              label={t("timelineView.searchIn", { count: file.initiatives.length, n: format.count(file.initiatives.length) })} active={asking(testsOf(filter)).length}
              done={t("timelineView.showFound", { count: found.length, n: format.count(found.length) })}
            >
              {facets}
            </Finder>
          )}
          {!isNarrow && partners}
          <InitiativeList answer={answer} sources={sources} />
          {isNarrow && partners}
        </div>
        <DetailPlace answer={answer} country={country} sources={sources} onClose={() => update({ initiative: null })} />
      </div>
    </div>
  );
}
