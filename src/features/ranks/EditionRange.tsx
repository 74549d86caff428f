import { useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import { editionLabels, isTimeTurned } from "~/charts/axes";
import type { Edition } from "~/domain/edition";
import { editionByKey, editionTrack } from "~/features/ranks/editionTrack";
import { useWidth } from "~/figure/useWidth";
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

const THUMB = 24; // px, within which both ends of the track lie

/** The editions shown, from one to another: two thumbs on an axis of true time distance, which rest at editions only. */
export function EditionRange({ editions, pair, update }: EditionRangeProps) {
  const { words, time } = useDisplay();
  const { t, format } = words;
  const [frame, width] = useWidth();
  const [drag, setDrag] = useState<Pair | null>(null);
  const [isDragging, isStepping] = [useRef(false), useRef(false)];
  const isTurned = isTimeTurned({ time, words });
  const shown = drag ?? pair;
  const [first, last] = [editions[0] ?? 0, editions.at(-1) ?? 0];
  const { share, nearest, at } = editionTrack(editions);
  const labels = width === 0 ? null : editionLabels(words, editions, { x: (year) => share(year) * (width - THUMB), size: 12, chosen: shown });
  const allowed = (thumb: number) => editions.filter((edition) => (thumb === 0 ? edition < shown[1] : edition > shown[0]));
  const moved = (thumb: number, year: number): Pair => (thumb === 0 ? [nearest(year, allowed(0)), shown[1]] : [shown[0], nearest(year, allowed(1))]);
  const write = ([from, to]: Pair, history: "push" | "replace" = "push") => {
    setDrag(null);
    if (from !== pair[0] || to !== pair[1]) update({ from, to }, { history });
  };
  const drop = () => {
    isDragging.current = false;
    if (drag) write(drag);
  };
  const onKeyDown = (event: KeyboardEvent, thumb: number) => {
    const next = editionByKey(event.key, shown[thumb] ?? first, { among: allowed(thumb), isTurned });
    if (next === null) return;
    event.preventDefault();
    write(moved(thumb, next), isStepping.current ? "replace" : "push");
    isStepping.current = true;
  };
  const onTrack = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof HTMLInputElement) return;
    const box = event.currentTarget.getBoundingClientRect();
    const pointed = (event.clientX - box.left) / box.width;
    const year = at(isTurned ? 1 - pointed : pointed);
    write(moved(Math.abs(year - shown[0]) <= Math.abs(year - shown[1]) ? 0 : 1, year));
  };
  const place = (year: number) => ({ "--at": share(year) }) as React.CSSProperties;
  return (
    <div ref={frame} role="group" aria-label={t("ranks.range")} className={styles.range} dir={isTurned ? "rtl" : "ltr"} onPointerDown={onTrack}>
      <i className={styles.track} />
      <i className={styles.shown} style={{ "--at": share(shown[0]), "--to": share(shown[1]) } as React.CSSProperties} />
      {editions.map((edition) => <span key={edition} className={styles.year} style={place(edition)} data-year={labels?.get(edition) ?? ""} data-end={shown.includes(edition) || undefined} aria-hidden="true" />)}
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
