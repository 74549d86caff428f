import { useState, type KeyboardEvent, type PointerEvent } from "react";
import type { PathPoint } from "~/analysis/paths";
import type { WorldMap } from "~/analysis/worldMap";
import { isTimeTurned } from "~/charts/axes";
import type { Country } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import { editionByKey, editionTrack } from "~/features/ranks/editionTrack";
import { countryColour } from "~/figure/countryColour";
import { figureOrReason } from "~/i18n/figures";
import type { Words } from "~/i18n/words";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import styles from "~/features/ranks/Map.module.css";

interface EditionSliderProps {
  readonly words: Words;
  readonly time: "ltr" | "rtl";
  readonly map: WorldMap;
  /** The focus in every edition, earliest first. */
  readonly points: readonly PathPoint[];
  readonly country: Country | null;
  readonly isPlaying: boolean;
  readonly onPlay: () => void;
  /** While dragging. */
  readonly onShow: (edition: Edition) => void;
  readonly onChoose: (edition: Edition) => void;
}

/** Chooses or plays the edition: a line of the editions at true distance, with the focus's figure under each year. Time runs to the right unless the reader turns it. */
export function EditionSlider({ words, time, map, points, country, isPlaying, onPlay, onShow, onChoose }: EditionSliderProps) {
  const { t, of, format } = words;
  const { measure, indicator } = map;
  const [isDragged, setDragged] = useState(false);
  const isTurned = isTimeTurned({ time, words });
  const years = points.map(({ edition }) => edition);
  const { share, at } = editionTrack(years);
  const pointed = (event: PointerEvent<HTMLElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const along = (event.clientX - left) / width;
    return at(isTurned ? 1 - along : along);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = editionByKey(event.key, map.edition, { among: years, isTurned });
    if (next === null) return;
    event.preventDefault();
    onChoose(next);
  };
  const own = points.find(({ edition }) => edition === map.edition);
  return (
    <div className={styles.play} style={{ "--c": countryColour(country?.code) } as React.CSSProperties} data-screen>
      <Button look="primary" aria-pressed={isPlaying} onClick={onPlay}><Icon name={isPlaying ? "pause" : "play"} size={14} />{t(isPlaying ? "map.pause" : "map.play")}</Button>
      <span className={styles.own}>{country && t(`map.own.${measure}`, { country: of(country.label) })}</span>
      <div
        role="slider" tabIndex={0} dir={isTurned ? "rtl" : "ltr"} className={styles.slider} aria-label={t("map.edition")} aria-valuemin={years[0]} aria-valuemax={years.at(-1)} aria-valuenow={map.edition}
        aria-valuetext={own ? t("map.point", { year: format.edition(map.edition), figure: figureOrReason(words, own, { measure, indicator }) }) : format.edition(map.edition)}
        onKeyDown={onKeyDown}
        onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); setDragged(true); onShow(pointed(event)); }}
        onPointerMove={(event) => { if (isDragged && pointed(event) !== map.edition) onShow(pointed(event)); }}
        onPointerUp={(event) => { setDragged(false); onChoose(pointed(event)); }}
        onPointerCancel={() => { setDragged(false); onChoose(map.edition); }}
      >
        <span className={styles.track} />
        <span className={styles.past} style={{ inlineSize: `${100 * share(map.edition)}%` }} />
        {points.map((point, i) => {
          const [isCurrent, isNear] = [point.edition === map.edition, point.edition - (years[i - 1] ?? 0) < 2];
          return <span key={point.edition} className={styles.stop} style={{ insetInlineStart: `${100 * share(point.edition)}%` }} data-current={isCurrent || undefined} data-near={isNear || undefined}>
            <i /><b data-short={format.shortEdition(point.edition)}>{isNear && !isCurrent ? format.shortEdition(point.edition) : format.edition(point.edition)}</b><em data-long={measure === "value" || undefined}>{measure === "rank" ? format.rank(point.rank) : format.value(point.value, 3)}</em>
          </span>;
        })}
      </div>
    </div>
  );
}
