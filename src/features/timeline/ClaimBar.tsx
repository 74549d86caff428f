import { CLAIM_FACETS, type ClaimFilter } from "~/analysis/claimFilter";
import { claimPartName, claimsInWords, claimValueName, NO_CLAIM_FILTER, type ClaimNames } from "~/catalogue/claimAddress";
import { facetChips, type Chip } from "~/catalogue/facetAddress";
import { FilterChips } from "~/features/timeline/FilterChips";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import bar from "~/features/timeline/FilterBar.module.css";

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
    ...facetChips(filter, CLAIM_FACETS, (facet, value) => claimValueName(words, names, { facet, value })),
    ...(filter.matches ? [{ key: "q", name: claimPartName(words, names, { part: "q", filter, q }), changes: { q: null } }] : []),
  ];
  return (
    <div className={bar.bar}>
      {of > 0 && <p role="status">{t("claims.found", { count: of, n: format.count(found), of: format.count(of) })}</p>}
      {chips.length > 0 && <p className={bar.paper}>{claimsInWords(words, names, { filter, q })}</p>}
      <FilterChips chips={chips} update={update} none={NO_CLAIM_FILTER} />
    </div>
  );
}
