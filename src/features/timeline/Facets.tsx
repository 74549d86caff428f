import { FACETS, optionCounts, type Facet, type InitiativeFilter } from "~/analysis/initiativeFilter";
import { facetValues, type InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative, Kind } from "~/domain/initiative";
import { addressFilter, valueName } from "~/catalogue/addressFilter";
import { FacetList, type FacetOption } from "~/features/timeline/FacetList";
import { KindGlyph } from "~/figure/KindGlyph";
import { YearsFacet } from "~/features/timeline/YearsFacet";
import type { Words } from "~/i18n/words";
import { useAddressNow } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/Facets.module.css";

interface FacetsProps {
  readonly initiatives: readonly Initiative[];
  readonly filter: InitiativeFilter;
  readonly names: InitiativeNames;
  /** First and last year that can be asked for. */
  readonly bounds: readonly [number, number];
}

/** The values of a facet, those chosen among them even where nothing meets them. */
function optionsOf(words: Words, { initiatives, filter, names }: FacetsProps, facet: Facet): readonly FacetOption[] {
  const counts = optionCounts(initiatives, filter, facet);
  return [...new Set([...facetValues(initiatives, facet, names), ...filter[facet]])].map((value) => ({
    value, count: counts.get(value) ?? 0,
    ...(facet === "kind" ? { name: words.t(`timelineView.kinds.${value as Kind}`), glyph: <KindGlyph kind={value as Kind} /> } : { name: valueName(words, names, { part: facet, value }) }),
  }));
}

/** The values of one facet: what is ticked answers at once, the counts follow. */
function Ticks({ facet, names, options }: Pick<FacetsProps, "names"> & { readonly facet: Facet; readonly options: readonly FacetOption[] }) {
  const { t } = useWords();
  const [address, update] = useAddressNow();
  return <FacetList legend={t(`timelineView.facet.${facet}`)} options={options} chosen={addressFilter(address, names)[facet]} onChange={(chosen) => update({ [facet]: chosen })} />;
}

/** Every way to narrow the initiatives down. */
export function Facets(props: FacetsProps) {
  const words = useWords();
  const { t } = words;
  return (
    <div className={styles.facets} role="group" aria-label={t("timelineView.filters")}>
      {FACETS.map((facet) => (
        <Ticks key={facet} facet={facet} names={props.names} options={optionsOf(words, props, facet)} />
      ))}
      <YearsFacet {...props} />
    </div>
  );
}
