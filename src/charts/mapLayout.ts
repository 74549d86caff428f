import { legendHeight, type LegendEntry } from "~/charts/classLegend";
import type { ChartContext } from "~/charts/context";
import type { Boundaries, Sheet } from "~/domain/boundaries";
import type { CountryCode } from "~/domain/country";

type Point = readonly [number, number];

/** Where a sheet stands, px; `scale`: px of one of its units. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly scale: number;
}

/** Where everything of the map stands, px. */
export interface MapLayout {
  readonly world: Placed;
  readonly gulf: Placed;
  readonly legendTop: number;
  /** Radius of a circle for a state too small to see. */
  readonly radius: number;
}

// The lower left of the world is ocean: the inset stands there. In shares of the world's width.
const [OCEAN, HIGHER_OCEAN] = [0.235, 0.22]; // beside a low inset, and beside one that reaches up to Central America
const [LOW_INSET, HIGH_INSET] = [0.26, 0.27];
const [INSET, LEAST_INSET, WIDE_INSET] = [22.5, 18, 34]; // widths in text sizes: beside the world as planned and at least, under it
const [GAP, RADIUS, SCREEN] = [0.9, 4.2, 1248]; // gap in text sizes, the others in px
const LEAST_RADIUS = 2.5;
const WEST = 0.1; // share of the world's width before its westernmost land, from pole to pole: on a stage an inset before the world reaches over it
const SAME_HEIGHT = 0.348; // share of the width at which the inset beside the whole world is as high as it

interface Natural {
  readonly isStacked: boolean;
  readonly world: number;
  readonly inset: number;
  readonly ocean: number;
}

function naturalWidths({ width, text }: Pick<ChartContext, "width" | "text">): Natural {
  const asPlanned = Math.min(width, (width - text * INSET) / (1 - OCEAN));
  if (text * INSET <= asPlanned * LOW_INSET) return { isStacked: false, world: asPlanned, inset: text * INSET, ocean: OCEAN };
  const world = width / (1 + HIGH_INSET - HIGHER_OCEAN);
  if (world * HIGH_INSET >= text * LEAST_INSET) return { isStacked: false, world, inset: Math.min(text * INSET, world * HIGH_INSET), ocean: HIGHER_OCEAN };
  return { isStacked: true, world: width, inset: Math.min(width, text * WIDE_INSET), ocean: OCEAN };
}

const ratio = ({ width, height }: Sheet) => height / width;

/** The height that the map with inset and legend takes at a width, px. */
export function mapHeight({ world, gulf }: Boundaries, legend: readonly LegendEntry[], context: Pick<ChartContext, "width" | "text">): number {
  const natural = naturalWidths(context);
  const [map, inset] = [natural.world * ratio(world), natural.inset * ratio(gulf)];
  return (natural.isStacked ? map + context.text * GAP + inset : Math.max(map, inset)) + context.text * GAP + legendHeight(legend, context);
}

const placed = (sheet: Sheet, [left, top]: Point, width: number): Placed => ({ left, top, width, height: width * ratio(sheet), scale: width / sheet.width });

/** The inset before the world, in a box that is too low for one under the other. */
function besideIn({ world, gulf }: Boundaries, { width, text, least }: ChartContext, room: number): Omit<MapLayout, "radius"> {
  const [gap, between, over] = least === undefined ? [text * GAP, text * GAP, 0] : [text * GAP, 0, WEST];
  const inset = Math.min(room / ratio(gulf), Math.max(text * LEAST_INSET, (width - gap) * SAME_HEIGHT));
  const map = Math.min(room / ratio(world), (width - inset - between) / (1 - over));
  const [left, high] = [(width - inset - between - map + over * map) / 2, Math.max(inset * ratio(gulf), map * ratio(world))];
  const middle = room / 2;
  return {
    world: placed(world, [left + inset + between - over * map, middle - (map * ratio(world)) / 2], map),
    gulf: placed(gulf, [left, middle - (inset * ratio(gulf)) / 2], inset),
    legendTop: middle + high / 2 + gap,
  };
}

/** The world with the inset at its lower left, where the ocean is, or under it where the page is narrow, or before it where that is low too; the legend last. */
export function mapLayout(boundaries: Boundaries, legend: readonly LegendEntry[], context: ChartContext): MapLayout {
  const { width, height, text } = context;
  const natural = naturalWidths(context);
  const room = height - legendHeight(legend, context) - text * GAP;
  const asked = mapHeight(boundaries, legend, context) - (height - room);
  const shrunk = Math.min(1, room / asked);
  const { world: sheet, gulf } = boundaries;
  const map = natural.isStacked ? natural.world * shrunk : Math.min(natural.world, room / ratio(sheet));
  const inset = natural.isStacked ? natural.inset * shrunk : natural.inset;
  const radius = Math.max(LEAST_RADIUS, RADIUS * Math.sqrt(map / SCREEN));
  const beside = besideIn(boundaries, context, room);
  if (natural.isStacked && shrunk < 1 && beside.world.width > map) return { ...beside, radius: Math.max(LEAST_RADIUS, RADIUS * Math.sqrt(beside.world.width / SCREEN)) };
  if (natural.isStacked) {
    const world = placed(sheet, [(width - map) / 2, 0], map);
    return { world, gulf: placed(gulf, [(width - inset) / 2, world.height + text * GAP * shrunk], inset), legendTop: room + text * GAP, radius };
  }
  const left = Math.min(width - map, Math.max((width - map) / 2, inset - natural.ocean * map));
  const spare = left + natural.ocean * map - inset;
  const insetLeft = spare < text ? 0 : Math.min(left, spare);
  const bottom = Math.min(room, Math.max(map * ratio(sheet), inset * ratio(gulf)));
  return {
    radius, legendTop: bottom + text * GAP,
    world: placed(sheet, [left, bottom - map * ratio(sheet)], map),
    gulf: placed(gulf, [insetLeft, bottom - inset * ratio(gulf)], inset),
  };
}

/** From units of a sheet to px. */
export const onScreen = ({ left, top, scale }: Placed, { x, y }: { readonly x: number; readonly y: number }): Point => [left + x * scale, top + y * scale];

/** Whether a point, in units of the rings, lies within them. */
export function isWithin(rings: readonly ArrayLike<number>[], [x, y]: Point): boolean {
  let isIn = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 2; i < ring.length; j = i, i += 2) {
      const [ax, ay, bx, by] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[j] ?? 0, ring[j + 1] ?? 0];
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) isIn = !isIn;
    }
  }
  return isIn;
}

const ROUNDS = 80;

/** Moves points apart until no two are nearer than `gap`, each little from its place; the same every time. */
function apart(points: readonly Point[], gap: number): readonly Point[] {
  const moved = points.map(([x, y]) => [x, y] as [number, number]);
  for (let round = 0; round < ROUNDS; round++) {
    let isDone = true;
    moved.forEach((a, i) => {
      for (const b of moved.slice(i + 1)) {
        const [dx, dy] = [b[0] - a[0] || 0.01, b[1] - a[1]];
        const far = Math.hypot(dx, dy);
        if (far >= gap - 0.01) continue;
        const push = (gap - far) / 2 / far;
        [a[0], a[1], b[0], b[1]] = [a[0] - dx * push, a[1] - dy * push, b[0] + dx * push, b[1] + dy * push];
        isDone = false;
      }
    });
    if (isDone) break;
  }
  return moved;
}

interface Fitted {
  readonly key: string;
  /** Where the circles stand for the states that are too small to see, px. */
  readonly circles: ReadonlyMap<CountryCode, Point>;
  /** Points along the coasts and borders, px. */
  readonly coasts: readonly Point[];
}
const known = new WeakMap<Boundaries, Fitted>();
const EVERY = 16; // of the numbers of a ring: every eighth corner

/** What depends on nothing but the size, worked out once for it. */
export function placesOn(boundaries: Boundaries, { world, radius }: MapLayout): Fitted {
  const key = [world.left, world.top, world.width].join(" ");
  const last = known.get(boundaries);
  if (last?.key === key) return last;
  const small = boundaries.world.places.filter(({ isMark }) => isMark);
  const moved = apart(small.map((place) => onScreen(world, place)), radius * 2 + 1);
  const corners = (ring: Int32Array) => Array.from({ length: Math.ceil(ring.length / EVERY) }, (_, i) => onScreen(world, { x: ring[i * EVERY] ?? 0, y: ring[i * EVERY + 1] ?? 0 }));
  const now = {
    key,
    circles: new Map(small.map(({ code }, i) => [code, moved[i] ?? [0, 0]] as readonly [CountryCode, Point])),
    coasts: boundaries.world.areas.flatMap(({ rings }) => rings.flatMap(corners)),
  };
  known.set(boundaries, now);
  return now;
}
