import type { Verdict } from "~/analysis/claimCheck";
import { CLAIM_FACETS, claimCounts, claimValues, vocabulary, type ClaimFacet, type ClaimFilter } from "~/analysis/claimFilter";
import { claimValueName, type ClaimNames } from "~/catalogue/claimAddress";
import { FacetList, type FacetOption } from "~/features/timeline/FacetList";
import { VerdictGlyph } from "~/features/timeline/VerdictGlyph";
import type { Words } from "~/i18n/words";
import { useAddress } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";
import styles from "~/features/timeline/Facets.module.css";

interface ClaimFacetsProps {
  readonly names: ClaimNames;
  readonly filter: ClaimFilter;
}

/** The values of a facet that some claim has, those chosen among them even where none has. */
function optionsOf(words: Words, { names, filter }: ClaimFacetsProps, facet: ClaimFacet): readonly FacetOption[] {
  const counts = claimCounts(names.all, filter, facet);
  const used = new Set([...names.all.flatMap((checked) => claimValues(checked, facet)), ...filter[facet]]);
  return vocabulary(names.survey, names.all, facet).filter((value) => used.has(value)).map((value) => ({
    value, name: claimValueName(words, names, { facet, value }), count: counts.get(value) ?? 0,
    ...(facet === "verdict" ? { glyph: <VerdictGlyph verdict={value as Verdict} size={16} /> } : {}),
  }));
}

/** Every way to narrow the claims down. */
export function ClaimFacets(props: ClaimFacetsProps) {
  const words = useWords();
  const [, update] = useAddress();
  return (
    <div className={styles.facets} role="group" aria-label={words.t("claims.filters")}>
      {CLAIM_FACETS.map((facet) => (
        <FacetList key={facet} legend={words.t(`claims.facet.${facet}`)} options={optionsOf(words, props, facet)} chosen={props.filter[facet]} onChange={(chosen) => update({ [facet]: chosen })} />
      ))}
    </div>
  );
}
