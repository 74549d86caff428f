/**
 * Diagonal strokes within closed shapes, as path data: there was nothing to score.
 *
 * @param rings x, y, x, y … of each ring; holes count as holes
 * @param gap between two strokes, along either axis, in the unit of the rings
 */
export function hatch(rings: readonly ArrayLike<number>[], gap: number): string {
  const crossings = new Map<number, number[]>(); // where the strokes x + y = n · gap meet the outline, by their x
  for (const ring of rings) {
    for (let i = 0; i < ring.length; i += 2) {
      const [x, y] = [ring[i] ?? 0, ring[i + 1] ?? 0];
      const [toX, toY] = [ring[(i + 2) % ring.length] ?? 0, ring[(i + 3) % ring.length] ?? 0];
      const [from, to] = [(x + y) / gap, (toX + toY) / gap];
      for (let n = Math.floor(Math.min(from, to)) + 1; n <= Math.max(from, to); n++) {
        const at = x + ((n - from) / (to - from)) * (toX - x);
        crossings.set(n, [...(crossings.get(n) ?? []), at]);
      }
    }
  }
  const place = (n: number, x: number) => `${Math.round(x * 10) / 10} ${Math.round((n * gap - x) * 10) / 10}`;
  return [...crossings].flatMap(([n, unsorted]) => {
    const sorted = unsorted.toSorted((a, b) => a - b);
    return sorted.flatMap((x, i) => (i % 2 === 0 && (sorted[i + 1] ?? x) > x ? [`M${place(n, x)}L${place(n, sorted[i + 1] ?? x)}`] : []));
  }).join("");
}
