import { useState } from "react";
import { FACETS, optionCounts, yearCounts, type Facet, type InitiativeFilter } from "~/analysis/initiativeFilter";
import { facetValues, type InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative, Kind } from "~/domain/initiative";
import { valueName } from "~/features/timeline/addressFilter";
import { KindGlyph } from "~/features/timeline/KindGlyph";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Select } from "~/ui/Select";
import styles from "~/features/timeline/Facets.module.css";

interface FacetsProps {
  readonly initiatives: readonly Initiative[];
  readonly filter: InitiativeFilter;
  readonly names: InitiativeNames;
  /** First and last year that can be asked for. */
  readonly bounds: readonly [number, number];
}

const FIRST_SHOWN = 10;

/** The values of one facet, each with the number that it would show under the other filters; nothing ticked is all. */
function FacetList({ facet, initiatives, filter, names }: FacetsProps & { readonly facet: Facet }) {
  const words = useWords();
  const { t, format } = words;
  const [, update] = useAddress();
  const [isWhole, setWhole] = useState(false);
  const chosen = filter[facet];
  const values = [...new Set([...facetValues(initiatives, facet, names), ...chosen])];
  const counts = optionCounts(initiatives, filter, facet);
  const shown = isWhole ? values : values.filter((value, i) => i < FIRST_SHOWN || chosen.includes(value));
  const toggle = (value: string) => {
    const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
    update({ [facet]: next.length > 0 ? next : null });
  };
  return (
    <fieldset className={styles.facet}>
      <legend>{t(`timelineView.facet.${facet}`)}</legend>
      <ul>
        {shown.map((value) => (
          <li key={value}>
            <label data-empty={counts.has(value) ? undefined : true}>
              <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
              {facet === "kind" && <KindGlyph kind={value as Kind} />}
              <span>{facet === "kind" ? t(`timelineView.kinds.${value as Kind}`) : valueName(words, names, { part: facet, value })}</span>
              <span className={styles.count}>{format.count(counts.get(value) ?? 0)}</span>
            </label>
          </li>
        ))}
      </ul>
      {values.length > FIRST_SHOWN && (
        <Button look="link" onClick={() => setWhole(!isWhole)}>{isWhole ? t("timelineView.showFewer") : t("timelineView.showAll", { n: format.count(values.length) })}</Button>
      )}
    </fieldset>
  );
}

/** How many initiatives each year would show, and the years asked for. */
function YearsFacet({ initiatives, filter, bounds: [first, last] }: FacetsProps) {
  const { t, format, direction } = useWords();
  const [{ time }, update] = useAddress();
  const flow = time === "rtl" && direction === "rtl" ? "rtl" : "ltr";
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

/** Every way to narrow the initiatives down. */
export function Facets(props: FacetsProps) {
  const { t } = useWords();
  return (
    <div className={styles.facets} role="group" aria-label={t("timelineView.filters")}>
      {FACETS.map((facet) => <FacetList key={facet} {...props} facet={facet} />)}
      <YearsFacet {...props} />
    </div>
  );
}
