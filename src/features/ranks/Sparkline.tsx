import { LEAST_PLACES } from "~/sentences/ranksTable";
import type { Words } from "~/i18n/words";
import styles from "~/features/ranks/RanksTable.module.css";

const [HEIGHT, GAP] = [36, 8]; // px

interface SparklineProps {
  /** Years of the editions, earliest first, and the rank in each; `null` is a gap. */
  readonly years: readonly number[];
  readonly ranks: readonly (number | null)[];
  readonly width: number;
  readonly isTurned: boolean;
  readonly isStrong: boolean;
  readonly label: string;
  readonly words: Words;
}

/** The path of one rank, best at the top, its first and last rank at its ends and a ring at its best; scaled to itself, over at least so many places. */
export function Sparkline({ years, ranks, width, isTurned, isStrong, label, words: { format } }: SparklineProps) {
  const known = ranks.filter((rank) => rank !== null);
  const [best, worst] = [Math.min(...known), Math.max(...known)];
  const span = Math.max(LEAST_PLACES, worst - best);
  const margin = width > 160 ? 38 : 31;
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const x = (i: number) => {
    const share = ((years[i] ?? first) - first) / Math.max(1, last - first);
    return margin + (isTurned ? 1 - share : share) * (width - 2 * margin);
  };
  const y = (rank: number) => HEIGHT / 2 + ((rank - (best + worst) / 2) / span) * (HEIGHT - 10);
  const line = ranks.map((rank, i) => (rank === null ? "" : `${i > 0 && ranks[i - 1] !== null ? "L" : "M"}${Math.round(x(i) * 10) / 10} ${Math.round(y(rank) * 10) / 10}${ranks[i - 1] == null && ranks[i + 1] == null ? "h.01" : ""}`)).join("");
  const end = ranks.at(-1) ?? null;
  const ends = [{ at: isTurned ? width - margin + GAP : margin - GAP, rank: ranks[0] ?? null, anchor: isTurned ? "start" : "end" }, { at: isTurned ? margin - GAP : width - margin + GAP, rank: end, anchor: isTurned ? "end" : "start" }] as const;
  return (
    <svg className={styles.spark} width={width} height={HEIGHT} role="img" aria-label={label} direction="ltr">
      {known.length > 0 && <path d={line} strokeWidth={isStrong ? 2.2 : 1.5} />}
      {known.length > 0 && <circle className={styles.best} cx={x(ranks.lastIndexOf(best))} cy={y(best)} r={3.2} />}
      {end !== null && <circle cx={x(ranks.length - 1)} cy={y(end)} r={3.2} />}
      {ends.map(({ at, rank, anchor }, i) => <text key={i} x={at} y={HEIGHT / 2} textAnchor={anchor}>{format.rank(rank)}</text>)}
    </svg>
  );
}
