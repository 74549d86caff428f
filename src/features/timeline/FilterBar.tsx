import { activeParts, FACETS, type FilterPart, type InitiativeFilter } from "~/analysis/initiativeFilter";
import type { InitiativeNames } from "~/analysis/initiativeTimeline";
import { partName, valueName } from "~/features/timeline/addressFilter";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import { Icon } from "~/ui/Icon";
import { Segmented } from "~/ui/Segmented";
import { Select } from "~/ui/Select";
import styles from "~/features/timeline/FilterBar.module.css";

/** What takes all filters out of the address. */
export const NO_FILTER = { q: null, kind: null, state: null, partner: null, topic: null, years: null } as const;
/** What takes one part of the filter out of the address. */
export const without = (part: FilterPart) => (part === "text" ? { q: null } : { [part]: null });

interface FilterBarProps {
  readonly filter: InitiativeFilter;
  readonly names: InitiativeNames;
  readonly found: number;
  readonly of: number;
}

/** How many are found, by what the lanes are cut, what was chosen, each removable, and what becomes of the rest. */
export function FilterBar({ filter, names, found, of }: FilterBarProps) {
  const words = useWords();
  const { t, format } = words;
  const [{ q, rest, lanes }, update] = useAddress();
  const chips = [
    ...FACETS.flatMap((part) => filter[part].map((value) => {
      const left = filter[part].filter((other) => other !== value);
      return { key: `${part}-${value}`, name: valueName(words, names, { part, value }), changes: { [part]: left.length > 0 ? left : null } };
    })),
    ...activeParts(filter).filter((part) => part === "years" || part === "text").map((part) => ({ key: part, name: partName(words, names, { part, filter, q }), changes: without(part) })),
  ];
  return (
    <div className={styles.bar}>
      <p role="status">{t("timelineView.found", { count: of, n: format.count(found), of: format.count(of) })}</p>
      <p className={styles.lanes}>
        <span aria-hidden="true">{t("timelineView.lanesBy")}</span>
        <Select
          label={t("timelineView.lanesBy")} value={lanes} options={FACETS.map((facet) => ({ value: facet, label: t(`timelineView.facet.${facet}`) }))}
          onChange={(by) => update({ lanes: FACETS.find((facet) => facet === by) ?? null })}
        />
      </p>
      {chips.length > 0 && (
        <div className={styles.chosen}>
          <ul className={styles.chips}>
            {chips.map(({ key, name, changes }) => (
              <li key={key}><button type="button" aria-label={t("timelineView.remove", { filter: name })} onClick={() => update(changes)}>{name}<Icon name="close" size={11} /></button><span>{name}</span></li>
            ))}
          </ul>
          <Button look="link" onClick={() => update(NO_FILTER)}>{t("timelineView.clear")}</Button>
          <Segmented
            label={t("timelineView.rest.label")} value={rest} onChange={(value) => update({ rest: value })}
            options={[{ value: "hide", label: t("timelineView.rest.hide") }, { value: "dim", label: t("timelineView.rest.dim") }]}
          />
        </div>
      )}
    </div>
  );
}
