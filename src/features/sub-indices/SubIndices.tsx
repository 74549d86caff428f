import { indexHistory } from "~/analysis/indexHistory";
import { countryOf, editionOf, editionsBetween } from "~/analysis/lookup";
import { peers } from "~/analysis/peers";
import { placesBridge } from "~/analysis/placesBridge";
import { wholeProfile } from "~/analysis/profile";
import { scoreBridge } from "~/analysis/scoreBridge";
import { AS_PUBLISHED } from "~/analysis/whatIf";
import { historyChart } from "~/charts/history";
import { wholeProfileChart } from "~/charts/wholeProfile";
import { useSpellings } from "~/data/useSpellings";
import { useSurvey } from "~/data/useSurvey";
import type { Country } from "~/domain/country";
import type { Survey } from "~/domain/survey";
import { Goal } from "~/features/sub-indices/Goal";
import { Missing } from "~/features/sub-indices/Missing";
import { NotScored } from "~/features/sub-indices/NotScored";
import { PeersFigure } from "~/features/sub-indices/PeersFigure";
import { PlacesFigure } from "~/features/sub-indices/PlacesFigure";
import { ScoreFigure } from "~/features/sub-indices/ScoreFigure";
import { Weights } from "~/features/sub-indices/Weights";
import { WhatIf } from "~/features/sub-indices/WhatIf";
import { CountryPicker } from "~/figure/CountryPicker";
import { EditionPair } from "~/figure/EditionPair";
import { Figure } from "~/figure/Figure";
import { PageHead } from "~/figure/PageHead";
import type { Words } from "~/i18n/words";
import { historyCaption } from "~/sentences/indexHistory";
import { noPeersReason } from "~/sentences/peers";
import { methodOfPair, noScoreSentence, notScoredReasons, subIndicesTakeaway } from "~/sentences/subIndices";
import { noIndexReason, wholeProfileCaption } from "~/sentences/wholeProfile";
import type { DashboardState } from "~/url/resolveState";
import { useDashboardState, type Update } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/sub-indices/SubIndices.module.css";

interface PartProps {
  readonly survey: Survey;
  readonly country: Country;
  readonly state: DashboardState;
  readonly update: Update;
  readonly words: Words;
}

const aboutOf = ({ state, country }: PartProps) => ({ state, country: country.code, subject: country.code.toLowerCase() });

/** Profile and history: where the indices stand, and how they came there. */
function Indices(props: PartProps) {
  const { survey, country, state: { from, to }, words } = props;
  const { t, format } = words;
  const own = wholeProfile(survey, country.code, to);
  const history = indexHistory(survey, country.code, [from, to]);
  const year = format.edition(to);
  return (
    <>
      <div className="span-5">
        {own.rows.some(({ value }) => value !== null)
          ? <Figure {...aboutOf(props)} chart={wholeProfileChart} answer={own} editions={[editionOf(survey, to)]} isComputed caption={(w) => wholeProfileCaption(w, own, country)} />
          : <Missing id="profile" title={t("overview.profile.titlePlain", { year })} subtitle={t("subIndices.profile.subtitle", { year })} country={country} reason={noIndexReason(words, country, own)} />}
      </div>
      <div className="span-7">
        <Figure {...aboutOf(props)} chart={historyChart} answer={history} editions={survey.editions} isComputed caption={(w) => historyCaption(w, history, country)} />
      </div>
    </>
  );
}

/** The countries most like it. */
function Nearest(props: PartProps) {
  const { survey, country, state: { to }, words, update } = props;
  const nearest = peers(survey, country.code, to);
  if (nearest.outcome === "peers") return <PeersFigure {...aboutOf(props)} answer={nearest} editions={[editionOf(survey, to)]} words={words} update={update} />;
  const { t, of, format } = words;
  return <Missing id="peers" title={t("subIndices.peers.title.plain")} subtitle={t("subIndices.peers.subtitleNone", { country: of(country.label), year: format.edition(to) })} country={country} reason={noPeersReason(words, nearest)} />;
}

/** Why a country's rank and score moved between two editions, how high its indices stand, what would move them, and who is near. */
export function SubIndices() {
  const survey = useSurvey();
  const search = useSpellings();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t } = words;
  const { from, to } = state;
  const country = countryOf(survey, state.country);
  const part = { survey, country, state, update, words };
  const places = placesBridge(survey, country.code, [from, to]);
  const score = scoreBridge(survey, country.code, [from, to]);
  const editions = editionsBetween(survey, from, to);
  const choose = (pair: { from: number; to: number }) => update({ ...pair, ...(pair.to === to ? {} : AS_PUBLISHED) }); // what was supposed, was so of one country in one edition
  return (
    <>
      <PageHead takeaway={subIndicesTakeaway(words, places)} country={country.code}>
        <CountryPicker {...search} survey={survey} country={country.code} onChoose={(code) => update({ country: code, ...AS_PUBLISHED })} />
        <EditionPair editions={survey.editions.map(({ edition }) => edition)} pair={[from, to]} onChoose={choose} />
        <span>{methodOfPair(words, editions.filter(({ edition, methodChange }) => edition > from && methodChange !== null))}</span>
      </PageHead>
      <div className="grid">
        <div className={`span-6 ${styles.half}`}>
          {places.outcome === "bridge"
            ? <PlacesFigure {...aboutOf(part)} answer={places} editions={editions} words={words} />
            : <NotScored id="places-bridge" answer={places} title={t("subIndices.places.title")} sentences={notScoredReasons(words, places)} onChoose={choose} words={words} />}
        </div>
        <div className={`span-6 ${styles.half}`}>
          {score.outcome === "bridge"
            ? <ScoreFigure {...aboutOf(part)} answer={score} editions={editions} words={words} />
            : <NotScored id="score-bridge" answer={score} title={t("subIndices.score.title.same")} sentences={[noScoreSentence(words, score)]} words={words} />}
        </div>
        <Indices {...part} />
        <div className="span-7"><WhatIf survey={survey} state={state} update={update} /></div>
        <div className="span-5"><Weights survey={survey} state={state} update={update} /></div>
        <div className="span-12"><Goal survey={survey} state={state} update={update} /></div>
        <div className="span-12"><Nearest {...part} /></div>
      </div>
    </>
  );
}
