import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { firstAndLast } from "~/analysis/lookup";
import { pathsOf } from "~/analysis/paths";
import { mapFinding } from "~/analysis/worldMap";
import { classesFigure, mapFigure, mapOf } from "~/catalogue/mapFigures";
import { boundariesQuery } from "~/data/boundaries";
import { useSurvey } from "~/data/useSurvey";
import type { Edition } from "~/domain/edition";
import { Chips } from "~/features/ranks/Chips";
import { ClassList } from "~/features/ranks/ClassList";
import { EditionSlider } from "~/features/ranks/EditionSlider";
import { RanksHead } from "~/features/ranks/RanksHead";
import { Figure } from "~/figure/Figure";
import { FileProblem } from "~/figure/FileProblem";
import { Later } from "~/figure/Later";
import { Panel } from "~/figure/Panel";
import { mapSubtitle, mapTakeaway, mapTitle } from "~/sentences/map";
import { drawnIds } from "~/url/resolveState";
import { useDashboardState } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/ranks/Map.module.css";

const STEP = 900; // ms an edition
const nobody = () => undefined;

/** The edition on the map: the address's, or the one that is played or dragged to; the address follows once, at the end. */
function useEditions(years: readonly Edition[], chosen: Edition, onChoose: (edition: Edition) => void) {
  const [shown, show] = useState<Edition | null>(null);
  const [isPlaying, setPlaying] = useState(false);
  const edition = shown ?? chosen;
  const choose = (year: Edition) => {
    setPlaying(false);
    show(null);
    if (year !== chosen) onChoose(year);
  };
  const play = () => {
    if (isPlaying) return choose(edition);
    if (edition === years.at(-1)) show(years[0] ?? edition);
    setPlaying(true);
  };
  const step = useEffectEvent(() => {
    const next = years[years.indexOf(edition) + 1] ?? edition;
    if (next === years.at(-1)) choose(next);
    else show(next);
  });
  useEffect(() => {
    if (!isPlaying) return;
    const timer = setInterval(() => step(), STEP);
    return () => clearInterval(timer);
  }, [isPlaying]);
  return { edition, isPlaying, play, show, choose };
}

/** Every state in its class on a map of the world, edition by edition, and the same as a list. */
export function MapTab() {
  const survey = useSurvey();
  const [state, update] = useDashboardState(survey);
  const { words, time } = useDisplay();
  const { indicator, measure, country } = state;
  const { data: boundaries, error, refetch } = useQuery(boundariesQuery);
  const { edition, isPlaying, ...editions } = useEditions(survey.editions.map((info) => info.edition), state.edition, (year) => update({ edition: year }));
  const ids = drawnIds(state);
  const shown = { ...state, edition };
  const map = mapOf(survey, shown);
  const [from, to] = firstAndLast(survey.editions);
  const points = pathsOf(survey, { indicator, measure, from, to, subjects: [{ id: country, role: "focus" }] }).paths[0]?.points ?? [];
  const finding = mapFinding(survey, map, points);
  const onOpen = (code: string) => update({ country: code });
  const slider = <EditionSlider words={words} time={time} map={map} points={points} country={finding?.focus.country ?? null} isPlaying={isPlaying} onPlay={editions.play} onShow={editions.show} onChoose={editions.choose} />;
  return (
    <>
      <RanksHead takeaway={finding ? mapTakeaway(words, map, finding) : ""} tab="map" state={state} update={update} />
      <Chips survey={survey} state={state} ids={ids} update={update} onPoint={nobody} />
      {boundaries ? (
        <Figure {...mapFigure(survey, shown, { map, boundaries })} isFirst onOpen={(_row, code) => onOpen(code)}>{slider}</Figure>
      ) : (
        <Panel id="map" title={mapTitle(words, map)} subtitle={mapSubtitle(words, map)}>
          <div className={styles.loading} data-failed={error ? true : undefined}>{error && <FileProblem error={error} onRetry={() => void refetch()} />}</div>
          {slider}
        </Panel>
      )}
      <div className={styles.twin}><Later><ClassList figure={classesFigure(survey, shown, map)} onOpen={onOpen} /></Later></div>
    </>
  );
}
