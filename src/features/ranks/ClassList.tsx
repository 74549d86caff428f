import { useState } from "react";
import { leading, type Band, type MapState, type WorldMap } from "~/analysis/worldMap";
import { classColumnsChart } from "~/charts/classColumns";
import type { FigureSubject } from "~/export/request";
import { countryColour } from "~/figure/countryColour";
import { DataTable } from "~/figure/DataTable";
import { ExportMenu } from "~/figure/ExportMenu";
import { Panel } from "~/figure/Panel";
import { classRange, figureOrReason } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { mapAlt, mapTitle, unscoredReasons } from "~/sentences/map";
import type { DashboardState } from "~/url/resolveState";
import { useDisplay } from "~/url/useDisplay";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/ranks/Map.module.css";

const FEW = 8;

interface ColumnProps {
  readonly map: WorldMap;
  readonly band: Band;
  readonly index: number;
  readonly words: Words;
  readonly onOpen: (code: string) => void;
}

/** One class: the first eight, every Gulf state and the focus, or all of it. */
function Column({ map, band: { ends, states }, index, words, onOpen }: ColumnProps) {
  const { t, of, format } = words;
  const [isWhole, setWhole] = useState(false);
  const shown = isWhole ? states : leading(states, map.focus, FEW);
  const places = new Map(states.map((state, i) => [state, i]));
  const isAfterGap = (state: MapState, i: number) => i > 0 && places.get(state) !== (places.get(shown[i - 1] ?? state) ?? 0) + 1;
  return (
    <div>
      <h3><i style={{ background: `var(--r${index + 1})` }} />{classRange(words, ends, map.measure)}<small>{t("map.list.states", { count: states.length, n: format.count(states.length) })}</small></h3>
      <ol>
        {shown.map((state, i) => {
          const { code, label, isGcc } = state.country;
          return (
            <li key={code} data-gap={isAfterGap(state, i) || undefined} data-named={isGcc || code === map.focus || undefined} style={isGcc ? { color: countryColour(code) } : undefined}>
              <span data-long={map.measure === "value" || undefined}>{figureOrReason(words, state, map)}</span>
              <button type="button" aria-pressed={code === map.focus} onClick={() => onOpen(code)}>{of(label)}</button>
            </li>
          );
        })}
      </ol>
      {states.length === 0 && <p className={styles.reason}>{t("map.list.none")}</p>}
      {leading(states, map.focus, FEW).length < states.length && <Button look="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? t("map.list.fewer") : t("map.list.all", { count: states.length, n: format.count(states.length) })}</Button>}
    </div>
  );
}

interface ClassListProps extends FigureSubject {
  readonly map: WorldMap;
  readonly state: DashboardState;
  readonly onOpen: (code: string) => void;
}

/** The map as a list: the five classes side by side, and by name those without a figure. */
export function ClassList({ map, onOpen, ...about }: ClassListProps) {
  const display = useDisplay();
  const { words } = display;
  const { t } = words;
  const [isTable, setTable] = useState(false);
  const caption = (w: Words) => ({ title: w.t("map.list.title"), alone: w.t("map.list.alone", { title: mapTitle(w, map) }), subtitle: w.t("map.list.subtitle"), alt: mapAlt(w, map), note: unscoredReasons(w, map).join(" ") });
  return (
    <Panel
      isFigure id={classColumnsChart.id} title={t("map.list.title")} subtitle={t("map.list.subtitle")}
      actions={<>
        <Button look="icon" aria-label={t(isTable ? "action.chart" : "action.table")} title={t(isTable ? "action.chart" : "action.table")} onClick={() => setTable(!isTable)}><Icon name={isTable ? "chart" : "table"} /></Button>
        <ExportMenu {...about} chart={classColumnsChart} answer={map} caption={caption} display={display} />
      </>}
    >
      {isTable
        ? <DataTable table={classColumnsChart.table(map, words)} caption={mapAlt(words, map)} words={words} />
        : <div className={styles.columns}>{map.bands.map((band, i) => <Column key={i} map={map} band={band} index={i} words={words} onOpen={onOpen} />)}</div>}
      {unscoredReasons(words, map).map((reason) => <p key={reason} className={styles.reason}>{reason}</p>)}
      <p className={styles.reason}>{t("source.short")}</p>
    </Panel>
  );
}
