import { path, type Mark } from "~/charts/marks";
import type { Kind } from "~/domain/initiative";

type Point = readonly [number, number];

/** The outline of a kind about its centre, for a mark of radius 1. */
interface KindShape {
  /** `null`: a disc of {@link DISC}. */
  readonly points: readonly Point[] | null;
  readonly isHollow: boolean;
}

/** Radius of the disc, so that it weighs as much as the other shapes. */
export const DISC = 0.86;
/** Width of the line of a hollow shape. */
export const RIM = 0.36;

const square = (half: number): readonly Point[] => [[-half, -half], [half, -half], [half, half], [-half, half]];
const star = Array.from({ length: 10 }, (_, i): Point => {
  const [radius, angle] = [i % 2 ? 0.46 : 1.08, (i * Math.PI) / 5 - Math.PI / 2];
  return [Math.round(radius * Math.cos(angle) * 1000) / 1000, Math.round(radius * Math.sin(angle) * 1000) / 1000];
});

/** Kind is told by shape: □ programme, ◆ agreement, ● forum, ★ award, ▲ delegation, ■ report. */
export const KIND_SHAPES: Readonly<Record<Kind, KindShape>> = {
  programme: { points: square(0.62), isHollow: true },
  agreement: { points: [[0, -1], [1, 0], [0, 1], [-1, 0]], isHollow: false },
  forum: { points: null, isHollow: false },
  award: { points: star, isHollow: false },
  delegation: { points: [[0, -1], [1, 0.8], [-1, 0.8]], isHollow: false },
  report: { points: square(0.75), isHollow: false },
};

interface KindMarks {
  /** Centre and radius of each, px. */
  readonly places: readonly { readonly at: Point; readonly radius: number }[];
  readonly colour: string;
  /** What shows through a hollow shape. */
  readonly background: string;
}

const near = (px: number) => Math.round(px * 100) / 100;

/** Any number of marks of a kind, of one size, as one shape. */
export function kindMarks(kind: Kind, { places, colour, background }: KindMarks): Mark {
  const { points, isHollow } = KIND_SHAPES[kind];
  const outline = ({ at: [x, y], radius }: KindMarks["places"][number]) => {
    const disc = near(radius * DISC);
    return points ? `M${points.map(([dx, dy]) => `${near(x + dx * radius)} ${near(y + dy * radius)}`).join("L")}Z` : `M${near(x - disc)} ${near(y)}a${disc} ${disc} 0 1 0 ${2 * disc} 0a${disc} ${disc} 0 1 0 ${-2 * disc} 0Z`;
  };
  return path(places.map(outline).join(""), isHollow ? { fill: background, stroke: colour, width: (places[0]?.radius ?? 0) * RIM } : { fill: colour });
}
