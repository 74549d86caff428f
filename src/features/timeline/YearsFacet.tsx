import { yearCounts, type InitiativeFilter } from "~/analysis/initiativeFilter";
import { isTimeTurned } from "~/charts/axes";
import type { Initiative } from "~/domain/initiative";
import { useYearsBrush, type Span } from "~/features/timeline/useYearsBrush";
import { useAddressNow } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Select } from "~/ui/Select";
import facets from "~/features/timeline/Facets.module.css";
import styles from "~/features/timeline/YearsFacet.module.css";

interface YearsFacetProps {
  readonly initiatives: readonly Initiative[];
  readonly filter: InitiativeFilter;
  /** First and last year that can be asked for. */
  readonly bounds: Span;
}

/** A brush over what each year would show, for the years asked for: these answer at once, the counts follow. */
function Brush({ bounds, counts }: Pick<YearsFacetProps, "bounds"> & { readonly counts: ReadonlyMap<number, number> }) {
  const words = useWords();
  const { t, format } = words;
  const [{ time, years: asked }, update] = useAddressNow();
  const isTurned = isTimeTurned({ time, words });
  const flow = isTurned ? "rtl" : "ltr";
  const { shown, brush, thumb, isLive } = useYearsBrush({ bounds, chosen: asked, isTurned, onChoose: (years) => update({ years }) });
  const [first, last] = bounds;
  const most = Math.max(1, ...counts.values());
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const isChosen = isLive || asked !== null;
  const options = [{ value: "", label: t("timelineView.any") }, ...years.map((year) => ({ value: String(year), label: format.edition(year) }))];
  const choose = (end: 0 | 1) => (value: string) => {
    const next: [number, number] = [...shown];
    next[end] = Number(value);
    update({ years: value === "" ? null : [Math.min(...next), Math.max(...next)] });
  };
  const share = (year: number) => `${((year - first) / years.length) * 100}%`;
  return (
    <>
      <div className={styles.brush} dir={flow} {...brush} data-chosen={isChosen || undefined}>
        <div className={styles.histogram} aria-hidden="true">
          {years.map((year) => (
            <span key={year} title={`${format.edition(year)}: ${format.count(counts.get(year) ?? 0)}`} data-out={(isChosen && (year < shown[0] || year > shown[1])) || undefined}>
              <i style={{ blockSize: `${((counts.get(year) ?? 0) / most) * 100}%` }} />
            </span>
          ))}
        </div>
        <b className={styles.span} style={{ insetInlineStart: share(shown[0]), insetInlineEnd: `calc(100% - ${share(shown[1] + 1)})` }} />
        <span className={styles.thumb} style={{ insetInlineStart: share(shown[0]) }} aria-label={t("timelineAxis.thumbFrom")} aria-valuetext={format.edition(shown[0])} {...thumb(0)} />
        <span className={styles.thumb} style={{ insetInlineStart: share(shown[1] + 1) }} aria-label={t("timelineAxis.thumbTo")} aria-valuetext={format.edition(shown[1])} {...thumb(1)} />
      </div>
      <div className={styles.ends} dir={flow} aria-hidden="true"><span>{format.edition(first)}</span><span>{format.edition(last)}</span></div>
      <div className={styles.range}>
        <Select label={t("timelineView.fromYear")} options={options} value={isChosen ? String(shown[0]) : ""} onChange={choose(0)} />
        <span>{t("timelineView.to")}</span>
        <Select label={t("timelineView.toYear")} options={options} value={isChosen ? String(shown[1]) : ""} onChange={choose(1)} />
      </div>
    </>
  );
}

/** How many initiatives each year would show, and the years asked for. */
export function YearsFacet({ initiatives, filter, bounds }: YearsFacetProps) {
  const { t } = useWords();
  return (
    <fieldset className={facets.facet}>
      <legend>{t("timelineView.facet.years")}</legend>
      <Brush bounds={bounds} counts={yearCounts(initiatives, filter)} />
    </fieldset>
  );
}
