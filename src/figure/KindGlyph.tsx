import { DISC, KIND_SHAPES, RIM } from "~/charts/kindShapes";
import type { Kind } from "~/domain/initiative";

interface KindGlyphProps {
  readonly kind: Kind;
  readonly size?: number;
}

/** The shape of a kind beside its name or title, as it stands in the chart. */
export function KindGlyph({ kind, size = 14 }: KindGlyphProps) {
  const { points, isHollow } = KIND_SHAPES[kind];
  const paint = isHollow ? { fill: "none", stroke: "currentColor", strokeWidth: RIM } : { fill: "currentColor" };
  return (
    <svg width={size} height={size} viewBox="-1.2 -1.2 2.4 2.4" aria-hidden="true">
      {points ? <polygon points={points.join(" ")} {...paint} /> : <circle r={DISC} {...paint} />}
    </svg>
  );
}
