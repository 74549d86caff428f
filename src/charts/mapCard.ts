import type { ChartContext } from "~/charts/context";

type Point = readonly [number, number];

const [WIDTH, HEIGHT] = [224, 116]; // px, about what a reading takes
const STEP = 24;
const NEAR = 74; // px around the state pointed at and around the focus that should stay free
const [COVERED, COVERS_NEAR, A_COAST] = [30, 400, 8]; // px of distance that it is worth to cover one state, or one point of a coast, less

/** What a reading may cover: the places of the states, and the land of the one pointed at and of the focus. */
interface Surroundings {
  readonly states: readonly { readonly at: Point; readonly isFocus: boolean }[];
  readonly lands: readonly (readonly [number, number, number, number])[];
  /** Points along the coasts and borders, px. */
  readonly coasts: readonly Point[];
}

/** Where the reading of a state stands, px from left and top: not far off, over the ocean where it can, never over its surroundings or the focus's where that can be avoided. */
export function cardPlace({ x, y }: { readonly x: number; readonly y: number }, { states, lands, coasts }: Surroundings, { width, height }: Pick<ChartContext, "width" | "height">): Point {
  const focus = states.find(({ isFocus }) => isFocus)?.at ?? [x, y];
  const weights = states.map(({ at }) => ({ at, weight: Math.min(Math.hypot(at[0] - x, at[1] - y), Math.hypot(at[0] - focus[0], at[1] - focus[1])) < NEAR ? COVERS_NEAR : COVERED }));
  const cost = ([left, top]: Point) => {
    const far = Math.hypot(Math.max(left - x, 0, x - left - WIDTH), Math.max(top - y, 0, y - top - HEIGHT));
    const covered = weights.reduce((sum, { at, weight }) => sum + (at[0] > left - 8 && at[0] < left + WIDTH + 8 && at[1] > top - 8 && at[1] < top + HEIGHT + 8 ? weight : 0), 0);
    const land = lands.filter(([x0, y0, x1, y1]) => x1 > left && x0 < left + WIDTH && y1 > top && y0 < top + HEIGHT).length * COVERS_NEAR;
    const coast = coasts.filter(([atX, atY]) => atX > left && atX < left + WIDTH && atY > top && atY < top + HEIGHT).length * A_COAST;
    return far + covered + land + coast + (far < NEAR / 2 ? COVERS_NEAR : 0);
  };
  let best: { place: Point; cost: number } = { place: [0, 0], cost: Infinity };
  for (let left = 0; left <= Math.max(0, width - WIDTH); left += STEP) {
    for (let top = 0; top <= Math.max(0, height - HEIGHT); top += STEP) {
      const found = cost([left, top]);
      if (found < best.cost) best = { place: [left, top], cost: found };
    }
  }
  return best.place;
}
