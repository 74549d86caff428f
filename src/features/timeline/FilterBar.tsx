import { asking } from "~/analysis/facets";
import { FACETS, filtered, testsOf, type FilterPart, type InitiativeFilter } from "~/analysis/initiativeFilter";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import { addressFilter, partName, valueName } from "~/features/timeline/addressFilter";
import { FilterChips, type Chip } from "~/features/timeline/FilterChips";
import type { Words } from "~/i18n/words";
import { useAddressNow } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Segmented } from "~/ui/Segmented";
import { Select } from "~/ui/Select";
import styles from "~/features/timeline/FilterBar.module.css";

/** What takes all filters out of the address. */
export const NO_FILTER = { q: null, kind: null, state: null, partner: null, topic: null, years: null } as const;
/** What takes one part of the filter out of the address. */
export const without = (part: FilterPart) => (part === "text" ? { q: null } : { [part]: null });

interface FilterBarProps {
  readonly initiatives: readonly Initiative[];
  readonly names: InitiativeNames;
}

/** The whole filter in words, for paper: "Filters: Kind: Award, Forum; Years: 2010–2014". */
export function inWords(words: Words, names: InitiativeNames, { filter, q }: { readonly filter: InitiativeFilter; readonly q: string }): string {
  const { t, format } = words;
  const parts = asking(testsOf(filter)).map((part) => t("initiativeList.named", { name: t(part === "text" ? "initiativeList.text" : `timelineView.facet.${part}`), values: partName(words, names, { part, filter, q }) }));
  return parts.length === 0 ? t("initiativeList.allInWords") : t("initiativeList.inWords", { list: format.list(parts) });
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
    ...FACETS.flatMap((part) => filter[part].map((value) => {
      const left = filter[part].filter((other) => other !== value);
      return { key: `${part}-${value}`, name: valueName(words, names, { part, value }), changes: { [part]: left.length > 0 ? left : null } };
    })),
    ...asking(testsOf(filter)).filter((part) => part === "years" || part === "text").map((part) => ({ key: part, name: partName(words, names, { part, filter, q }), changes: without(part) })),
  ];
  return (
    <div className={styles.bar}>
      <p role="status">{t("timelineView.found", { count: of, n: format.count(found), of: format.count(of) })}</p>
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
