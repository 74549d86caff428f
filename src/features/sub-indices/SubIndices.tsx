import { countryOf, editionOf, editionsBetween } from "~/analysis/lookup";
import { placesBridge } from "~/analysis/placesBridge";
import { profile } from "~/analysis/profile";
import { scoreBridge } from "~/analysis/scoreBridge";
import { profileChart } from "~/charts/profileDots";
import { useSurvey } from "~/data/useSurvey";
import { EditionPair } from "~/features/sub-indices/EditionPair";
import { NotScored } from "~/features/sub-indices/NotScored";
import { PlacesFigure } from "~/features/sub-indices/PlacesFigure";
import { ScoreFigure } from "~/features/sub-indices/ScoreFigure";
import { CountryPicker } from "~/figure/CountryPicker";
import { Figure } from "~/figure/Figure";
import { PageHead } from "~/figure/PageHead";
import { profileCaption } from "~/sentences/overview";
import { methodOfPair, noScoreSentence, notScoredReasons, subIndicesTakeaway } from "~/sentences/subIndices";
import { useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";

/** Why a country's rank and score moved between two editions, and how high its sub-indices stand in the later one. */
export function SubIndices() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t } = words;
  const { from, to } = state;
  const country = countryOf(survey, state.country);
  const places = placesBridge(survey, country.code, [from, to]);
  const score = scoreBridge(survey, country.code, [from, to]);
  const ownProfile = profile(survey, country.code, to);
  const hasProfile = ownProfile.rows.some(({ value }) => value !== null);
  const editions = editionsBetween(survey, from, to);
  const about = { state, country: country.code, subject: country.code.toLowerCase() };
  const choose = (pair: { from: number; to: number }) => update(pair);
  return (
    <>
      <PageHead takeaway={subIndicesTakeaway(words, places)} country={country.code}>
        <CountryPicker survey={survey} country={country.code} onChoose={(code) => update({ country: code })} />
        <EditionPair editions={survey.editions.map(({ edition }) => edition)} pair={[from, to]} onChoose={choose} />
        <span>{methodOfPair(words, editions.filter(({ edition, methodChange }) => edition > from && methodChange !== null))}</span>
      </PageHead>
      <div className="grid">
        <div className="span-6">
          {places.outcome === "bridge"
            ? <PlacesFigure {...about} answer={places} editions={editions} />
            : <NotScored id="places-bridge" answer={places} title={t("subIndices.places.title")} sentences={notScoredReasons(words, places)} onChoose={choose} />}
        </div>
        <div className="span-6 stack">
          {score.outcome === "bridge"
            ? <ScoreFigure {...about} answer={score} editions={editions} />
            : <NotScored id="score-bridge" answer={score} title={t("subIndices.score.title.same")} sentences={[noScoreSentence(words, score)]} />}
          {hasProfile && <Figure
            {...about} chart={profileChart} answer={ownProfile} editions={[editionOf(survey, to)]} isComputed
            caption={(w) => profileCaption(w, ownProfile, country)}
          />}
        </div>
      </div>
    </>
  );
}
