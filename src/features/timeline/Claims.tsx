import { useQuery } from "@tanstack/react-query";
import { CLAIM_FACETS, claimTests } from "~/analysis/claimFilter";
import { asking, meeting } from "~/analysis/facets";
import { claimNames } from "~/catalogue/timelineFigures";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import { useSurvey } from "~/data/useSurvey";
import { claimFilter, claimWay, NO_CLAIM_FILTER } from "~/catalogue/claimAddress";
import { ClaimBar } from "~/features/timeline/ClaimBar";
import { ClaimFacets } from "~/features/timeline/ClaimFacets";
import { ClaimFigure } from "~/features/timeline/ClaimFigure";
import { CopyClaims } from "~/features/timeline/CopyClaims";
import { unknownIn } from "~/catalogue/facetAddress";
import { Finder } from "~/features/timeline/Finder";
import { IgnoredValues, LeftOut } from "~/features/timeline/LeftOut";
import { NothingFound } from "~/features/timeline/NothingFound";
import { SearchField } from "~/features/timeline/SearchField";
import { TimelineTabs } from "~/features/timeline/TimelineTabs";
import { useNarrow } from "~/features/timeline/useNarrow";
import { FileProblem } from "~/figure/FileProblem";
import { PageHead } from "~/figure/PageHead";
import { claimsTakeaway } from "~/sentences/claims";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/Claims.module.css";

/** What the sources say of the indices, and what the UN's table says: each claim checked whenever the page is drawn. */
export function Claims() {
  const survey = useSurvey();
  const file = useQuery(initiativesQuery);
  const { data: sources = [], ...sourcesFile } = useQuery(sourcesQuery);
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const isNarrow = useNarrow();
  const { t, format } = words;
  const names = claimNames(survey, file.data ?? { claims: [] }, sources);
  const { all } = names;
  const filter = claimFilter(state, names);
  const found = meeting(all, claimTests(filter));
  const facets = <ClaimFacets names={names} filter={filter} />;
  return (
    <>
      {file.data && <LeftOut problems={file.data.problems} />}
      {file.data && <IgnoredValues values={unknownIn(state, filter, CLAIM_FACETS)} />}
      <PageHead takeaway={file.data ? claimsTakeaway(words, { found, all }) : t("claims.takeaway.unavailable")}><span>{t("claims.kicker")}</span></PageHead>
      <TimelineTabs>{found.length > 0 && <CopyClaims found={found} all={all} sources={names.sources} />}</TimelineTabs>
      <div className={styles.page}>
        {!isNarrow && <div className={styles.side}><SearchField label={t("timelineView.search")} />{facets}</div>}
        <div className={styles.main}>
          {isNarrow && (
            <Finder
              label={t("claims.searchIn", { count: all.length, n: format.count(all.length) })} active={asking(claimTests(filter)).length}
              done={t("claims.showFound", { count: found.length, n: format.count(found.length) })}
            >
              {facets}
            </Finder>
          )}
          {file.error && <FileProblem error={file.error} onRetry={() => void file.refetch()} />}
          {sourcesFile.error && <FileProblem error={sourcesFile.error} onRetry={() => void sourcesFile.refetch()} />}
          {file.data && (
            <ClaimFigure names={names} found={found} state={state} update={update} head={<ClaimBar names={names} filter={filter} found={found.length} />}>
              {all.length > 0 && found.length === 0 && <NothingFound of="claims" way={claimWay(words, names, { filter, q: state.q })} none={NO_CLAIM_FILTER} />}
            </ClaimFigure>
          )}
        </div>
      </div>
    </>
  );
}
