import { countryOf, editionsBetween } from "~/analysis/lookup";
import { peers } from "~/analysis/peers";
import { scoredPair, type NotScored } from "~/analysis/scoredPair";
import { AS_PUBLISHED } from "~/analysis/whatIf";
import { historyFigure, peersFigure, placesFigure, profileFigure, scoreFigure } from "~/catalogue/subIndexFigures";
import { goalChart } from "~/charts/goal";
import { peersChart } from "~/charts/peers";
import { placesBridgeChart } from "~/charts/placesBridge";
import { scoreBridgeChart } from "~/charts/scoreBridge";
import { weightsChart } from "~/charts/weights";
import { whatIfChart } from "~/charts/whatIf";
import { wholeProfileChart } from "~/charts/wholeProfile";
import { useSpellings } from "~/data/useSpellings";
import { useSurvey } from "~/data/useSurvey";
import type { Country } from "~/domain/country";
import type { Survey } from "~/domain/survey";
import { Goal } from "~/features/sub-indices/Goal";
import { Missing, type Way } from "~/features/sub-indices/Missing";
import { PeersFigure } from "~/features/sub-indices/PeersFigure";
import { PlacesFigure } from "~/features/sub-indices/PlacesFigure";
import { ScoreFigure } from "~/features/sub-indices/ScoreFigure";
import { Weights } from "~/features/sub-indices/Weights";
import { WhatIf } from "~/features/sub-indices/WhatIf";
import { CountryPicker } from "~/figure/CountryPicker";
import { EditionPair } from "~/figure/EditionPair";
import { Figure } from "~/figure/Figure";
import { Later } from "~/figure/Later";
import { PageHead } from "~/figure/PageHead";
import type { Words } from "~/i18n/words";
import { noPeersReason } from "~/sentences/peers";
import { methodOfPair, noScoreSentence, notScoredReasons, subIndicesTakeaway } from "~/sentences/subIndices";
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
  /** Why the later edition gave no score; empty where it did. */
  readonly unscored: readonly string[];
  /** To the nearest pair of editions that are both scored, where one of the two is not. */
  readonly way: Way | null;
}

/** What the panels in the place of figures of the later edition share. */
const noneOf = ({ country, state, words: { t, of, format } }: PartProps) => ({ country, subtitle: t("subIndices.peers.subtitleNone", { country: of(country.label), year: format.edition(state.to) }) });

/** Profile and history: where the indices stand, and how they came there. */
function Indices(props: PartProps) {
  const { survey, state, words: { t, format }, unscored } = props;
  const own = profileFigure(survey, state);
  return (
    <>
      <div className="span-5">
        {own
          ? <Figure {...own} />
          : <Missing {...noneOf(props)} id={wholeProfileChart.id} title={t("overview.profile.titlePlain", { year: format.edition(state.to) })} sentences={unscored.slice(0, 1)} />}
      </div>
      <div className="span-7">
        <Figure {...historyFigure(survey, state)} />
      </div>
    </>
  );
}

/** What it would take: other sub-indices, other weights, a better rank. */
function Suppositions(props: PartProps) {
  const { survey, state, update, words: { t, format }, unscored, way } = props;
  const [none, year] = [noneOf(props), format.edition(state.to)];
  const isScored = unscored.length === 0;
  const part = { survey, state, update };
  return (
    <>
      <div className="span-7">{isScored ? <WhatIf {...part} /> : <Missing {...none} id={whatIfChart.id} title={t("whatIf.title")} sentences={unscored} way={way} />}</div>
      <div className="span-5">{isScored ? <Weights {...part} /> : <Missing {...none} id={weightsChart.id} title={t("whatIf.weights.title.none")} sentences={[t("whatIf.unscored.weights", { year })]} />}</div>
      <div className="span-12">{isScored ? <Goal {...part} /> : <Missing {...none} id={goalChart.id} title={t("whatIf.goal.title.none")} sentences={[t("whatIf.unscored.goal", { year })]} />}</div>
    </>
  );
}

/** The countries most like it. */
function Nearest(props: PartProps) {
  const { survey, country, state, words, update, unscored } = props;
  const nearest = peers(survey, country.code, state.to);
  if (nearest.outcome === "peers") return <PeersFigure figure={peersFigure(survey, state, nearest)} words={words} update={update} />;
  return <Missing {...noneOf(props)} id={peersChart.id} title={words.t("subIndices.peers.title.plain")} sentences={unscored.length > 0 ? unscored.slice(0, 1) : [noPeersReason(words, country, { edition: state.to, missing: nearest.missing })]} />;
}

/** Why a country's rank and score moved between two editions, how high its indices stand, what would move them, and who is near. */
export function SubIndices() {
  const survey = useSurvey();
  const search = useSpellings();
  const [state, update] = useDashboardState(survey);
  const words = useWords();
  const { t, of, format } = words;
  const { from, to } = state;
  const country = countryOf(survey, state.country);
  const editions = editionsBetween(survey, from, to);
  const choose = (pair: { from: number; to: number }) => update({ ...pair, ...(pair.to === to ? {} : AS_PUBLISHED) }); // what was supposed, was so of one country in one edition
  const span = (one: number, other: number) => ({ from: format.edition(one), to: format.edition(other) });
  const [pair, places, score] = [scoredPair(survey, country.code, [from, to]), placesFigure(survey, state), scoreFigure(survey, state)];
  const lack = "missing" in pair ? pair : null;
  const moved = places?.answer ?? lack;
  const [a, b] = lack?.nearest ?? [null, null];
  const way = a === null || b === null ? null : { note: t("subIndices.notScored.nearest"), label: t("subIndices.notScored.show", span(a, b)), onChoose: () => choose({ from: a, to: b }) };
  const reasons = (missing: NotScored["missing"] = []) => notScoredReasons(words, { country, missing });
  const part = { survey, country, state, update, words, way, unscored: reasons(lack?.missing.filter(({ edition }) => edition === to)) };
  const none = { country, subtitle: t("subIndices.places.subtitleNone", { country: of(country.label), ...span(from, to) }) };
  return (
    <>
      <PageHead takeaway={moved ? subIndicesTakeaway(words, moved) : ""} country={country.code}>
        <CountryPicker {...search} survey={survey} country={country.code} onChoose={(code) => update({ country: code, ...AS_PUBLISHED })} />
        <EditionPair editions={survey.editions.map(({ edition }) => edition)} pair={[from, to]} onChoose={choose} />
        <span>{methodOfPair(words, editions.filter(({ edition, methodChange }) => edition > from && methodChange !== null))}</span>
      </PageHead>
      <div className="grid">
        <div className={`span-6 ${styles.half}`}>
          {places
            ? <PlacesFigure figure={places} words={words} />
            : <Missing {...none} id={placesBridgeChart.id} title={t("subIndices.places.title")} sentences={reasons(lack?.missing)} way={way} />}
        </div>
        <div className={`span-6 ${styles.half}`}>
          {score
            ? <ScoreFigure figure={score} words={words} />
            : <Missing {...none} id={scoreBridgeChart.id} title={t("subIndices.score.title.same")} sentences={lack ? [noScoreSentence(words, lack)] : []} />}
        </div>
        <Later>
          <Indices {...part} />
          <Suppositions {...part} />
          <div className="span-12"><Nearest {...part} /></div>
        </Later>
      </div>
    </>
  );
}
