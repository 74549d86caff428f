import { useQuery } from "@tanstack/react-query";
import { countryOf } from "~/analysis/lookup";
import { overview } from "~/analysis/overview";
import { ownProfileFigure, rankFigure, standingFigure } from "~/catalogue/overviewFigures";
import { initiativesQuery } from "~/data/initiatives";
import { useSpellings } from "~/data/useSpellings";
import { useSurvey } from "~/data/useSurvey";
import { FourFigures } from "~/features/overview/FourFigures";
import { CountryPicker } from "~/figure/CountryPicker";
import { FileProblem } from "~/figure/FileProblem";
import { Figure } from "~/figure/Figure";
import { MarkList } from "~/figure/MarkList";
import { PageHead } from "~/figure/PageHead";
import { overviewLede, overviewTakeaway } from "~/sentences/overview";
import { writtenMarks } from "~/url/resolveState";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Switch } from "~/ui/Switch";

/** One country's standing, its path with what was done in those years, its sub-indices and its groups. */
export function Overview() {
  const survey = useSurvey();
  const search = useSpellings();
  const { data: file, error, refetch } = useQuery(initiativesQuery);
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, format } = words;
  const { edition, from, to, marks } = state;
  const country = countryOf(survey, state.country);
  const answer = overview(survey, country.code, edition);
  const rank = rankFigure(survey, state, { own: answer, initiatives: file?.initiatives ?? [] });
  const [before, latest] = survey.editions.slice(-2);
  const isBiennial = edition === latest?.edition && before?.edition === edition - 2;
  return (
    <>
      <PageHead takeaway={overviewTakeaway(words, answer, country)} lede={overviewLede(words, answer)} country={country.code}>
        <CountryPicker {...search} survey={survey} country={country.code} onChoose={(code) => update({ country: code })} />
        <span>{t(isBiennial ? "overview.editionLatest" : "overview.edition", { year: format.edition(edition) })}</span>
        <Button look="link" data-screen onClick={() => update({ report: "1" })}>{t("brief.open")}</Button>
      </PageHead>
      <FourFigures answer={answer} />
      <div className="grid">
        <div className="span-8">
          <Figure {...rank} isFirst actions={<Switch label={t("marks.switch")} isOn={marks} onChange={(isOn) => update({ marks: writtenMarks(state.view, isOn) })} />}>
            {marks && error && <FileProblem error={error} onRetry={() => void refetch()} />}
            {marks && file && <MarkList marks={rank.answer.marks ?? []} country={country} span={[from, to]} />}
          </Figure>
        </div>
        <div className="span-4 stack">
          <Figure {...ownProfileFigure(survey, state)} />
          <Figure {...standingFigure(survey, state)} />
        </div>
      </div>
    </>
  );
}
