import type { Verdict } from "~/analysis/claimCheck";
import { BOX, VERDICT_SHAPES } from "~/charts/verdictShapes";

const colour = (token: string | undefined) => (token ? `var(--${token})` : "none");

/** The mark of a verdict beside its name, as it stands in the chart. */
export function VerdictGlyph({ verdict, size = 18 }: { readonly verdict: Verdict; readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox={`0 0 ${BOX} ${BOX}`} aria-hidden="true">
      {VERDICT_SHAPES[verdict].map(({ d, fill, stroke, width }) => <path key={d} d={d} fill={colour(fill)} stroke={colour(stroke)} strokeWidth={width} />)}
    </svg>
  );
}
