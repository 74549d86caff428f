import { useState } from "react";
import { leading, type MapClass, type MapState, type WorldMap } from "~/analysis/worldMap";
import type { classesFigure } from "~/catalogue/mapFigures";
import { countryColour } from "~/figure/countryColour";
import { Figure } from "~/figure/Figure";
import { classRange, figureOrReason } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import styles from "~/features/ranks/Map.module.css";

const FEW = 8;

interface ColumnProps {
  readonly map: WorldMap;
  readonly own: MapClass;
  readonly index: number;
  readonly words: Words;
  readonly onOpen: (code: string) => void;
}

/** One class: the first eight, every Gulf state and the focus, or all of it. */
function Column({ map, own: { ends, states }, index, words, onOpen }: ColumnProps) {
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

interface ClassListProps {
  readonly figure: ReturnType<typeof classesFigure>;
  readonly onOpen: (code: string) => void;
}

/** The map as a list: the five classes side by side, and by name those without a figure. */
export function ClassList({ figure, onOpen }: ClassListProps) {
  const words = useWords();
  const map = figure.answer;
  return (
    <Figure
      {...figure}
      body={<div className={styles.columns}>{map.classes.map((own, i) => <Column key={i} map={map} own={own} index={i} words={words} onOpen={onOpen} />)}</div>}
    />
  );
}
