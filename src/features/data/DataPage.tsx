import { useQuery } from "@tanstack/react-query";
import { editionOf } from "~/analysis/lookup";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import { useSurvey } from "~/data/useSurvey";
import { Citation } from "~/features/data/Citation";
import { CountryTable } from "~/features/data/CountryTable";
import { Downloads } from "~/features/data/Downloads";
import { Exceptions } from "~/features/data/Exceptions";
import { Glossary } from "~/features/data/Glossary";
import { MethodBreaks } from "~/features/data/MethodBreaks";
import { Problems } from "~/features/data/Problems";
import { Provenance } from "~/features/data/Provenance";
import { FileProblem } from "~/figure/FileProblem";
import { PageHead } from "~/figure/PageHead";
import { dataLede, dataTakeaway } from "~/sentences/data";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/data/DataPage.module.css";

/** Every figure with its method, its source and its exceptions, to read, to check and to take along. */
export function DataPage() {
  const survey = useSurvey();
  const words = useWords();
  const [{ edition }] = useDashboardState(survey);
  const { data: sources, error, refetch } = useQuery(sourcesQuery);
  const initiatives = useQuery(initiativesQuery);
  return (
    <>
      <PageHead takeaway={dataTakeaway(words, survey)} lede={dataLede(words, survey)} />
      <div className={`grid ${styles.page}`}>
        <div className="span-8 stack">
          <CountryTable survey={survey} />
          <Problems problems={[...survey.problems, ...(initiatives.data?.problems ?? [])]} />
        </div>
        <div className={`span-4 stack ${styles.side}`}>
          <MethodBreaks survey={survey} />
          {error && <FileProblem error={error} onRetry={() => void refetch()} />}
          {sources && <Provenance sources={sources} />}
          <Downloads sources={sources ?? []} />
        </div>
        <div className="span-8 stack">
          <Glossary />
          <Exceptions survey={survey} />
          <Citation edition={editionOf(survey, edition)} />
        </div>
      </div>
    </>
  );
}
