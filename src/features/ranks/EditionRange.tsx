import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { Edition } from "~/domain/edition";
import type { Update } from "~/url/useDashboardState";
import { useDisplay } from "~/url/useDisplay";
import styles from "~/features/ranks/EditionRange.module.css";

type Pair = readonly [Edition, Edition];

interface EditionRangeProps {
  /** Earliest first, at least two. */
  readonly editions: readonly Edition[];
  readonly pair: Pair;
  readonly update: Update;
}

/** Later or earlier by the key, where time runs to the right. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1, PageUp: 1, PageDown: -1, Home: -Infinity, End: Infinity };

const nearestOf = (editions: readonly Edition[], year: number) => editions.reduce((best, edition) => (Math.abs(edition - year) < Math.abs(best - year) ? edition : best));

/** The editions shown, from one to another: two thumbs on an axis of true time distance, which rest at editions only. */
export function EditionRange({ editions, pair, update }: EditionRangeProps) {
  const { words: { t, format, direction }, time } = useDisplay();
  const [drag, setDrag] = useState<Pair | null>(null);
  const [isDragging, isStepping] = [useRef(false), useRef(false)];
  const isTurned = time === "rtl" && direction === "rtl";
  const shown = drag ?? pair;
  const [first, last] = [editions[0] ?? 0, editions.at(-1) ?? 0];
  const share = (year: number) => (year - first) / Math.max(1, last - first);
  const allowed = (thumb: number) => editions.filter((edition) => (thumb === 0 ? edition < shown[1] : edition > shown[0]));
  const moved = (thumb: number, year: number): Pair => (thumb === 0 ? [nearestOf(allowed(0), year), shown[1]] : [shown[0], nearestOf(allowed(1), year)]);
  const write = ([from, to]: Pair, history: "push" | "replace" = "push") => {
    setDrag(null);
    if (from !== pair[0] || to !== pair[1]) update({ from, to }, { history });
  };
  const drop = () => {
    isDragging.current = false;
    if (drag) write(drag);
  };
  const onKeyDown = (event: KeyboardEvent, thumb: number) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const places = allowed(thumb);
    const by = isTurned && (event.key === "ArrowRight" || event.key === "ArrowLeft") ? -step : step;
    const next = places[Math.max(0, Math.min(places.length - 1, places.indexOf(shown[thumb] ?? first) + by))];
    if (next !== undefined) write(moved(thumb, next), isStepping.current ? "replace" : "push");
    isStepping.current = true;
  };
  const onTrack = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    const box = event.currentTarget.getBoundingClientRect();
    const at = (event.clientX - box.left) / box.width;
    const year = nearestOf(editions, first + (isTurned ? 1 - at : at) * (last - first));
    write(moved(Math.abs(year - shown[0]) <= Math.abs(year - shown[1]) ? 0 : 1, year));
  };
  const place = (year: number) => ({ "--at": share(year) }) as React.CSSProperties;
  return (
    <div role="group" aria-label={t("ranks.range")} className={styles.range} dir={isTurned ? "rtl" : "ltr"} onPointerDown={onTrack}>
      <i className={styles.track} />
      <i className={styles.shown} style={{ "--at": share(shown[0]), "--to": share(shown[1]) } as React.CSSProperties} />
      {editions.map((edition, i) => {
        const isNear = edition - (editions[i - 1] ?? 0) < 2;
        const short = format.shortEdition(edition);
        return <span key={edition} className={styles.year} style={place(edition)} data-year={isNear ? short : format.edition(edition)} data-short={short} data-near={isNear || undefined} data-end={shown.includes(edition) || undefined} aria-hidden="true" />;
      })}
      {([t("ranks.from"), t("ranks.to")]).map((label, thumb) => (
        <input
          key={label} type="range" min={first} max={last} step={1} value={shown[thumb] ?? first} aria-label={label} aria-valuetext={format.edition(shown[thumb] ?? first)}
          onPointerDown={() => { isDragging.current = true; }} onPointerUp={drop} onPointerCancel={drop} onBlur={() => { isStepping.current = false; }} onKeyDown={(event) => onKeyDown(event, thumb)}
          onChange={(event) => {
            const next = moved(thumb, Number(event.target.value));
            if (isDragging.current) setDrag(next);
            else write(next);
          }}
        />
      ))}
    </div>
  );
}
