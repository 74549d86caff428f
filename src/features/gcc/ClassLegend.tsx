import type { GroupTable } from "~/analysis/groupTable";
import { isUnscored } from "~/charts/pathPlot";
import { RANK_CLASSES, VALUE_CLASSES } from "~/charts/heatmap";
import { useWords } from "~/url/useWords";
import styles from "~/features/gcc/Gcc.module.css";

/** Reasons for a cell without a figure, other than that the country was not scored. */
const DASHED = ["not_a_member", "scored", "no_row"] as const;

/** What the five shades of the grid stand for, best first; and the hatch and the dash where they occur. */
export function ClassLegend({ answer }: { readonly answer: GroupTable }) {
  const { t, format } = useWords();
  const points = answer.paths.flatMap((path) => path.points);
  const ranks = [...RANK_CLASSES.map((worst, i) => `${format.rank((RANK_CLASSES[i - 1] ?? 0) + 1)}–${format.rank(worst)}`), `${format.rank((RANK_CLASSES.at(-1) ?? 0) + 1)}+`];
  const values = [...VALUE_CLASSES, 0].map((least, i) => `${format.value(least, 1)}–${format.value(VALUE_CLASSES[i - 1] ?? 1, 1)}`);
  return (
    <ul className={styles.legend} aria-label={t("gccView.heatmap.legend")}>
      {(answer.measure === "rank" ? ranks : values).map((range, i) => (
        <li key={range}><i style={{ "--fill": `var(--r${i + 1})` } as React.CSSProperties} /><bdi dir="ltr">{range}</bdi></li>
      ))}
      {points.some(isUnscored) && <li><i data-hatched />{t("chart.notScored")}</li>}
      {DASHED.filter((status) => points.some((point) => point[answer.measure] === null && point.status === status)).map((status) => (
        <li key={status}><span aria-hidden="true">—</span>{t(`status.short.${status}`)}</li>
      ))}
    </ul>
  );
}
