import { format } from "echarts/core";
import { FONT_FAMILY } from "~/charts/theme";

/** Width of a text in px, as the chart will draw it (estimated where there is no browser). */
export const textWidth = (content: string, size: number, weight = 400): number =>
  format.getTextRect(content, `${weight} ${size}px ${FONT_FAMILY}`).width;

/** The size of a remark beside text of a size, px. */
export const small = (size: number): number => Math.max(12, size - 1);

/** Where items stand that wrap into lines of a width: px from the reading start, and the line. */
export function inLines(widths: readonly number[], room: number, gap: number): readonly { readonly at: number; readonly line: number }[] {
  let [end, line] = [0, 0];
  return widths.map((width) => {
    if (end > 0 && end + width > room) [end, line] = [0, line + 1];
    const at = end;
    end += width + gap;
    return { at, line };
  });
}

/** As much of a name as fits into so many px, with … where cut. */
export function fitted(name: string, room: number, [size, weight]: readonly [number, number]): string {
  let shown = name;
  while (shown.length > 1 && textWidth(shown === name ? name : `${shown}…`, size, weight) > room) shown = shown.slice(0, -1).trimEnd();
  return shown === name ? name : `${shown}…`;
}

/**
 * Moves labels apart along one direction until neighbours are `gap` px from each other, each as near to its own place as can be.
 *
 * @returns the places in the order of the input, px
 */
export function dodge(wanted: readonly number[], gap: number, [least, most]: readonly [number, number]): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  // Blocks of touching labels, each centred on the mean of what its labels want (pool adjacent violators).
  const blocks: { sum: number; count: number; indices: number[] }[] = [];
  const start = ({ sum, count }: { sum: number; count: number }) => {
    const centred = sum / count - ((count - 1) * gap) / 2;
    return Math.max(least, Math.min(most - (count - 1) * gap, centred));
  };
  for (const { at, index } of order) {
    blocks.push({ sum: at, count: 1, indices: [index] });
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)];
      if (!before || !last || start(before) + before.count * gap <= start(last)) break;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count, indices: [...before.indices, ...last.indices] });
    }
  }
  const places: number[] = wanted.map(() => 0);
  for (const block of blocks) block.indices.forEach((index, i) => { places[index] = start(block) + i * gap; });
  return places;
}
