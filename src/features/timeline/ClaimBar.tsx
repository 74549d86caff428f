import { claimTests, CLAIM_FACETS, type ClaimFilter, type ClaimPart } from "~/analysis/claimFilter";
import { partInTheWay } from "~/analysis/facets";
import { claimPartName, claimValueName, NO_CLAIM_FILTER, type ClaimNames } from "~/features/timeline/claimAddress";
import { FilterChips, type Chip } from "~/features/timeline/FilterChips";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import { Button } from "~/ui/Button";
import bar from "~/features/timeline/FilterBar.module.css";
import styles from "~/features/timeline/Timeline.module.css";

interface ClaimBarProps {
  readonly names: ClaimNames;
  readonly filter: ClaimFilter;
  readonly found: number;
}

/** How many claims are found, and what was chosen, each removable. */
export function ClaimBar({ names, filter, found }: ClaimBarProps) {
  const words = useWords();
  const { t, format } = words;
  const [{ q }, update] = useAddress();
  const of = names.all.length;
  const chips: readonly Chip[] = [
    ...CLAIM_FACETS.flatMap((facet) => filter[facet].map((value) => {
      const left = filter[facet].filter((other) => other !== value);
      return { key: `${facet}-${value}`, name: claimValueName(words, names, { facet, value }), changes: { [facet]: left.length > 0 ? left : null } };
    })),
    ...(filter.matches ? [{ key: "q", name: claimPartName(words, names, { part: "q", filter, q }), changes: { q: null } }] : []),
  ];
  return (
    <div className={bar.bar}>
      <p role="status">{t("claims.found", { count: of, n: format.count(found), of: format.count(of) })}</p>
      {chips.length > 0 && <p className={bar.paper}>{t("claims.inWords", { list: format.list(chips.map(({ name }) => name)) })}</p>}
      <FilterChips chips={chips} update={update} none={NO_CLAIM_FILTER} />
    </div>
  );
}

/** Where the filters find nothing: the one to drop, and what would then be found. */
export function NoClaims({ names, filter }: Omit<ClaimBarProps, "found">) {
  const words = useWords();
  const { t, format } = words;
  const [{ q }, update] = useAddress();
  const way = partInTheWay<(typeof names.all)[number], ClaimPart>(names.all, claimTests(filter));
  const name = way ? claimPartName(words, names, { part: way.part, filter, q }) : "";
  return (
    <div className={styles.nothing}>
      <p><b>{t("claims.nothing.title")}</b></p>
      <p>{way ? t("claims.nothing.way", { count: way.found, n: format.count(way.found), filter: name }) : t("timelineView.nothing.several")}</p>
      <p>
        {way && <Button isCompact onClick={() => update({ [way.part]: null })}>{t("timelineView.nothing.drop", { filter: name })}</Button>}
        <Button look="plain" isCompact onClick={() => update(NO_CLAIM_FILTER)}>{t("timelineView.nothing.clear")}</Button>
      </p>
    </div>
  );
}
