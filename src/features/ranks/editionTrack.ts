import type { Edition } from "~/domain/edition";

/** Editions on a line at true distance in time. */
interface EditionTrack {
  /** 0 at the first, 1 at the last. */
  readonly share: (year: number) => number;
  /** The edition that is nearest to a year, or to a share of the line; of some of them where these are given. */
  readonly nearest: (year: number, among?: readonly Edition[]) => Edition;
  readonly at: (share: number) => Edition;
}

/** The line of the editions, earliest first. */
export function editionTrack(editions: readonly Edition[]): EditionTrack {
  const [first = 0, last = 0] = [editions[0], editions.at(-1)];
  const span = Math.max(1, last - first);
  const nearest = (year: number, among = editions) => among.reduce((best, edition) => (Math.abs(edition - year) < Math.abs(best - year) ? edition : best), among[0] ?? first);
  return { nearest, share: (year) => (year - first) / span, at: (share) => nearest(first + share * span) };
}

/** Later or earlier by the key, where time runs to the right. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1, ArrowUp: 1, ArrowDown: -1, PageUp: 1, PageDown: -1, Home: -Infinity, End: Infinity };

/** Where a key leads among some editions, `null` where it leads nowhere; the arrows to the sides follow the direction of time. */
export function editionByKey(key: string, from: Edition, { among, isTurned }: { readonly among: readonly Edition[]; readonly isTurned: boolean }): Edition | null {
  const step = STEPS[key];
  if (step === undefined) return null;
  const by = isTurned && (key === "ArrowRight" || key === "ArrowLeft") ? -step : step;
  return among[Math.max(0, Math.min(among.length - 1, among.indexOf(from) + by))] ?? null;
}
