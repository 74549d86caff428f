import { useLayoutEffect, useRef, type CSSProperties, type KeyboardEvent } from "react";
import type { Direction } from "~/domain/language";
import styles from "~/ui/Slider.module.css";

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** How finely a pointer moves it. */
  readonly grain: number;
  /** How far an arrow key moves it, and the same with Shift, or Page up and down. */
  readonly step: number;
  readonly bigStep: number;
  /** The value in words, for those who hear it. */
  readonly spoken: string;
  /** Where a tick stands on the track. */
  readonly tick?: number;
  /** A colour of the style sheet. */
  readonly colour: string;
  readonly direction: Direction;
  readonly isCompact?: boolean;
  /** While it moves. */
  readonly onMove: (value: number) => void;
  /** Once, when it has been moved: the pointer is up, or no key has moved it for a while. */
  readonly onSettle: () => void;
}

const PAUSE = 500; // ms without a key

/** A range control of the platform with a filled track; more lies toward the end of reading. */
export function Slider({ label, value, min, max, grain, step, bigStep, spoken, tick, colour, direction, isCompact = false, onMove, onSettle }: SliderProps) {
  const isMoved = useRef(false);
  const pause = useRef(0);
  const settled = useRef(onSettle); // that of the last rendering: it knows the last move
  useLayoutEffect(() => { settled.current = onSettle; });
  const move = (to: number) => {
    isMoved.current = true;
    onMove(Math.max(min, Math.min(max, to)));
  };
  const settle = () => {
    clearTimeout(pause.current);
    if (isMoved.current) settled.current();
    isMoved.current = false;
  };
  const settleSoon = () => {
    clearTimeout(pause.current);
    pause.current = window.setTimeout(settle, PAUSE);
  };
  const share = (at: number) => Math.max(0, Math.min(1, (at - min) / (max - min)));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const right = direction === "rtl" ? -1 : 1;
    const signs: Readonly<Record<string, number>> = { ArrowRight: right, ArrowLeft: -right, ArrowUp: 1, ArrowDown: -1, PageUp: 1, PageDown: -1 };
    const sign = signs[event.key];
    const size = event.shiftKey || event.key.startsWith("Page") ? bigStep : step;
    const to = event.key === "Home" ? min : event.key === "End" ? max : sign ? Number((value + sign * size).toPrecision(6)) : null;
    if (to === null) return;
    event.preventDefault();
    move(to);
  };
  return (
    <span className={`${styles.slider} ${isCompact ? styles.compact : ""}`} style={{ "--k": colour, "--at": share(value), "--tick": tick === undefined ? 0 : share(tick) } as CSSProperties}>
      {tick !== undefined && <i className={styles.tick} />}
      <input
        // A pointer let go outside the control is told by the platform's own `change`, which React does not pass on.
        ref={(input) => { input?.addEventListener("change", settle); return () => input?.removeEventListener("change", settle); }}
        type="range" aria-label={label} aria-valuetext={spoken} min={min} max={max} step={grain} value={value}
        onChange={(event) => move(Number(event.target.value))} onKeyDown={onKeyDown} onKeyUp={settleSoon} onPointerUp={settle} onBlur={settle}
      />
    </span>
  );
}
