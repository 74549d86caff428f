import { useQuery } from "@tanstack/react-query";
import { countryOf, editionOf } from "~/analysis/lookup";
import { yearMarks, type MarkedPaths } from "~/analysis/markedPath";
import { overview } from "~/analysis/overview";
import { pathsOf } from "~/analysis/paths";
import { profile } from "~/analysis/profile";
import { standing } from "~/analysis/standing";
import { markedPathChart } from "~/charts/markedPath";
import { profileChart } from "~/charts/profileDots";
import { standingChart } from "~/charts/standingStrips";
import { initiativesQuery } from "~/data/initiatives";
import { useSpellings } from "~/data/useSpellings";
import { useSurvey } from "~/data/useSurvey";
import { FourFigures } from "~/features/overview/FourFigures";
import { MarkList } from "~/features/overview/MarkList";
import { CountryPicker } from "~/figure/CountryPicker";
import { FileProblem } from "~/figure/FileProblem";
import { Figure } from "~/figure/Figure";
import { PageHead } from "~/figure/PageHead";
import { overviewLede, overviewTakeaway, pathAlt, pathTitle, profileCaption, standingAlt, standingTitle } from "~/sentences/overview";
import { alone, plain } from "~/sentences/phrases";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";

/** One country's standing, its path with what was done in those years, its sub-indices and its groups. */
export function Overview() {
  const survey = useSurvey();
  const search = useSpellings();
  const { data: file, error, refetch } = useQuery(initiativesQuery);
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, format } = words;
  const { edition, from, to } = state;
  const country = countryOf(survey, state.country);
  const answer = overview(survey, country.code, edition);
  const others = survey.countries.filter(({ isGcc, code }) => isGcc && code !== country.code);
  const paths = pathsOf(survey, {
    indicator: "egdi", measure: "rank", from, to,
    subjects: [...others.map(({ code }) => ({ id: code, role: "context" as const })), { id: country.code, role: "focus" as const }],
  });
  const marked: MarkedPaths = { ...paths, edition, marks: state.marks ? yearMarks(file?.initiatives ?? [], country.code, [from, to]) : [] };
  const ownProfile = profile(survey, country.code, edition);
  const ownStanding = standing(survey, country.code, edition);
  const about = { state, country: country.code, subject: country.code.toLowerCase() };
  const [before, latest] = survey.editions.slice(-2);
  const isBiennial = edition === latest?.edition && before?.edition === edition - 2;
  const info = editionOf(survey, edition);
  return (
    <>
      <PageHead takeaway={overviewTakeaway(words, answer, country)} lede={overviewLede(words, answer)} country={country.code}>
        <CountryPicker {...search} survey={survey} country={country.code} onChoose={(code) => update({ country: code })} />
        <span>{t(isBiennial ? "overview.editionLatest" : "overview.edition", { year: format.edition(edition) })}</span>
      </PageHead>
      <FourFigures answer={answer} />
      <div className="grid">
        <div className="span-8">
          <Figure
            {...about} isFirst chart={markedPathChart} answer={marked} exported={{ ...marked, marks: [] }} editions={paths.editions}
            caption={(w) => ({ title: pathTitle(w, marked, marked.editions.length === survey.editions.length), alone: plain(overviewTakeaway(w, answer, country)), subtitle: w.t(country.isGcc ? "overview.path.subtitle" : "overview.path.subtitleAlone"), alt: pathAlt(w, marked, country) })}
          >
            {error && <FileProblem error={error} onRetry={() => void refetch()} />}
            {state.marks && file && <MarkList marks={marked.marks} country={country} />}
          </Figure>
        </div>
        <div className="span-4 stack">
          <Figure
            {...about} chart={profileChart} answer={ownProfile} editions={[info]} isComputed
            caption={(w) => profileCaption(w, ownProfile, country)}
          />
          <Figure
            {...about} chart={standingChart} answer={ownStanding} editions={[info]} isComputed
            caption={(w) => ({ title: standingTitle(w, ownStanding), alone: alone(w, country, standingTitle(w, ownStanding)), subtitle: w.t("overview.standing.subtitle"), alt: standingAlt(w, ownStanding, country) })}
          />
        </div>
      </div>
    </>
  );
}
