import { useEffect, useRef } from "react";
import type { ChartContext, Lights as Lit, Stop } from "~/charts/context";
import styles from "~/figure/Lights.module.css";

interface LightsProps {
  readonly lights: Lit;
  readonly box: Pick<ChartContext, "width" | "height">;
}

/** Everything that belongs to what is pointed at, lit up over the chart, which is not drawn again. */
export function Lights({ lights: { rings, labels, lines, band }, box }: LightsProps) {
  const circle = ({ x, y, radius }: Lit["rings"][number]) => `M${x - radius} ${y}a${radius} ${radius} 0 1 0 ${radius * 2} 0a${radius} ${radius} 0 1 0 ${-radius * 2} 0`;
  const around = rings.map(circle).join("");
  return (
    <div className={styles.lights} aria-hidden="true">
      {band && <span className={styles.band} style={{ left: band[0], top: band[1], width: band[2] - band[0], height: band[3] - band[1] }} />}
      <svg width={box.width} height={box.height}>
        {lines.map(({ points, isStrong }) => <polyline key={points.join(" ")} points={points.join(" ")} data-strong={isStrong || undefined} />)}
        <path className={styles.halo} d={around} />
        <path d={around} />
      </svg>
      {labels.map(({ x, y, width, height, text }) => <span key={`${x} ${y}`} className={styles.label} style={{ left: x - width / 2, top: y - height / 2, width, height }}>{text}</span>)}
    </div>
  );
}

interface HereProps {
  readonly stop: Stop;
  readonly isByKeyboard: boolean;
}

/** The ring around the mark that is pointed at; one that the keys reach in a lane comes into view. */
export function Here({ stop: { x, y, lane, beside }, isByKeyboard }: HereProps) {
  const ring = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    if (isByKeyboard && lane !== undefined) ring.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [x, y, lane, isByKeyboard]);
  return <span ref={ring} className={styles.ring} data-bare={beside ? true : undefined} style={{ left: x, top: y }} />;
}
