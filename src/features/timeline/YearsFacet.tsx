import { yearCounts, type InitiativeFilter } from "~/analysis/initiativeFilter";
import { isTimeTurned } from "~/charts/axes";
import type { Initiative } from "~/domain/initiative";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Select } from "~/ui/Select";
import styles from "~/features/timeline/Facets.module.css";

interface YearsFacetProps {
  readonly initiatives: readonly Initiative[];
  readonly filter: InitiativeFilter;
  /** First and last year that can be asked for. */
  readonly bounds: readonly [number, number];
}

/** How many initiatives each year would show, and the years asked for. */
export function YearsFacet({ initiatives, filter, bounds: [first, last] }: YearsFacetProps) {
  const words = useWords();
  const { t, format } = words;
  const [{ time }, update] = useAddress();
  const flow = isTimeTurned({ time, words }) ? "rtl" : "ltr";
  const counts = yearCounts(initiatives, filter);
  const most = Math.max(1, ...counts.values());
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const { years: chosen } = filter;
  const options = [{ value: "", label: t("timelineView.any") }, ...years.map((year) => ({ value: String(year), label: format.edition(year) }))];
  const choose = (end: 0 | 1) => (value: string) => {
    const next = [...(chosen ?? [first, last])] as [number, number];
    next[end] = Number(value);
    update({ years: value === "" ? null : [Math.min(...next), Math.max(...next)] });
  };
  const isIn = (year: number) => !chosen || (year >= chosen[0] && year <= chosen[1]);
  return (
    <fieldset className={styles.facet}>
      <legend>{t("timelineView.facet.years")}</legend>
      <div className={styles.histogram} dir={flow} aria-hidden="true">
        {years.map((year) => <i key={year} title={`${format.edition(year)}: ${format.count(counts.get(year) ?? 0)}`} data-out={isIn(year) ? undefined : true} style={{ blockSize: `${((counts.get(year) ?? 0) / most) * 100}%` }} />)}
      </div>
      <div className={styles.ends} dir={flow} aria-hidden="true"><span>{format.edition(first)}</span><span>{format.edition(last)}</span></div>
      <div className={styles.range}>
        <Select label={t("timelineView.fromYear")} options={options} value={chosen ? String(chosen[0]) : ""} onChange={choose(0)} />
        <span>{t("timelineView.to")}</span>
        <Select label={t("timelineView.toYear")} options={options} value={chosen ? String(chosen[1]) : ""} onChange={choose(1)} />
      </div>
    </fieldset>
  );
}
