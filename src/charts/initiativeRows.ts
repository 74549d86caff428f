/** px along the axis, from left to right. */
export type Reach = readonly [number, number];

/** Whether two reaches are nearer to each other than a gap. */
export const touches = (a: Reach, b: Reach, gap: number): boolean => a[0] < b[1] + gap && b[0] < a[1] + gap;

/** The first row in which a reach touches nothing; it is taken there. */
export function rowFor(rows: Reach[][], reach: Reach, gap: number): number {
  const free = rows.findIndex((row) => row.every((taken) => !touches(taken, reach, gap)));
  if (free < 0) return rows.push([reach]) - 1;
  rows[free]?.push(reach);
  return free;
}

/** Some rows, of which a reach is kept free. */
export interface Kept {
  readonly reach: Reach;
  readonly from: number;
  readonly to: number;
}

/**
 * Puts reaches into as few rows as they need without touching: swept from the left, each into the first row that is free there.
 *
 * @returns the row of each, in the order of the input, and how many rows there are
 */
export function stackedRows(reaches: readonly Reach[], gap: number, kept: readonly Kept[]): { readonly rows: readonly number[]; readonly count: number } {
  const ends: number[] = [];
  const rows = reaches.map(() => 0);
  const order = reaches.map((reach, index) => ({ reach, index })).toSorted((a, b) => a.reach[0] - b.reach[0]);
  for (const { reach, index } of order) {
    const near = kept.filter((place) => touches(place.reach, reach, gap));
    let row = 0;
    while ((ends[row] ?? -Infinity) + gap > reach[0] || near.some(({ from, to }) => row >= from && row < to)) row++;
    while (ends.length <= row) ends.push(-Infinity);
    ends[row] = reach[1];
    rows[index] = row;
  }
  return { rows, count: kept.reduce((most, { to }) => Math.max(most, to), ends.length) };
}

interface Titled {
  readonly kept: readonly Kept[];
  /** To which side texts stand if they can; 1: to the right. */
  readonly side: 1 | -1;
}

/**
 * Puts marks with their texts into few rows: each into the first row in which one of its reaches is free, begun from the side to which texts stand, so that the next ones can turn to the other.
 *
 * @returns for each, in the order of the input, its row and which of its reaches; and how many rows there are
 */
export function titledRows(reaches: readonly (readonly Reach[])[], gap: number, { kept, side }: Titled): { readonly rows: readonly (readonly [row: number, which: number])[]; readonly count: number } {
  const taken: Reach[][] = Array.from({ length: kept.reduce((most, { to }) => Math.max(most, to), 0) }, (_, row) => kept.filter(({ from, to }) => row >= from && row < to).map(({ reach }) => reach));
  const rows = reaches.map((): readonly [number, number] => [0, 0]);
  const order = reaches.map((both, index) => ({ both, index, middle: both.reduce((sum, [a, b]) => sum + a + b, 0) })).toSorted((a, b) => side * (b.middle - a.middle));
  for (const { both, index } of order) {
    const free = (row: number) => both.findIndex((reach) => (taken[row] ?? []).every((other) => !touches(other, reach, gap)));
    let row = 0;
    while (free(row) < 0) row++;
    const which = free(row);
    const reach = both[which];
    while (taken.length <= row) taken.push([]);
    if (reach) taken[row]?.push(reach);
    rows[index] = [row, which];
  }
  return { rows, count: taken.length };
}
