import { asking } from "~/analysis/facets";
import { FACETS, filtered, testsOf } from "~/analysis/initiativeFilter";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import { addressFilter, inWords, NO_FILTER, partName, valueName, without } from "~/catalogue/addressFilter";
import { facetChips, type Chip } from "~/catalogue/facetAddress";
import { FilterChips } from "~/features/timeline/FilterChips";
import { useAddressNow } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Segmented } from "~/ui/Segmented";
import { Select } from "~/ui/Select";
import styles from "~/features/timeline/FilterBar.module.css";

interface FilterBarProps {
  readonly initiatives: readonly Initiative[];
  readonly names: InitiativeNames;
}

/** At once, before what they stand over: how many are found, by what the lanes are cut, what was chosen, each removable, and what becomes of the rest. */
export function FilterBar({ initiatives, names }: FilterBarProps) {
  const words = useWords();
  const { t, format } = words;
  const [address, update] = useAddressNow();
  const { q, rest, lanes, tab } = address;
  const isDrawn = tab !== "table"; // a list has no lanes, and names only what is found
  const filter = addressFilter(address, names);
  const [found, of] = [filtered(initiatives, filter).length, initiatives.length];
  const chips: readonly Chip[] = [
    ...facetChips(filter, FACETS, (part, value) => valueName(words, names, { part, value })),
    ...asking(testsOf(filter)).filter((part) => part === "years" || part === "text").map((part) => ({ key: part, name: partName(words, names, { part, filter, q }), changes: without(part) })),
  ];
  return (
    <div className={styles.bar}>
      {of > 0 && (
        <p role="status">
          {t("timelineView.found", { count: of, n: format.count(found), of: format.count(of) })}
          {isDrawn && filter.years && <span className="visually-hidden"> · {t("timelineAxis.shown", { years: format.editions(...filter.years) })}</span>}
        </p>
      )}
      <p className={styles.paper}>{inWords(words, names, { filter, q })}</p>
      {isDrawn && (
        <p className={styles.lanes}>
          <span aria-hidden="true">{t("timelineView.lanesBy")}</span>
          <Select
            label={t("timelineView.lanesBy")} value={lanes} options={FACETS.map((facet) => ({ value: facet, label: t(`timelineView.facet.${facet}`) }))}
            onChange={(by) => update({ lanes: FACETS.find((facet) => facet === by) ?? null })}
          />
        </p>
      )}
      <FilterChips chips={chips} update={update} none={NO_FILTER}>
        {isDrawn && (
          <Segmented
            label={t("timelineView.rest.label")} value={rest} onChange={(value) => update({ rest: value })}
            options={[{ value: "hide", label: t("timelineView.rest.hide") }, { value: "dim", label: t("timelineView.rest.dim") }]}
          />
        )}
      </FilterChips>
    </div>
  );
}
