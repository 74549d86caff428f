import type { CheckedClaim } from "~/analysis/claimCheck";
import type { Source } from "~/domain/source";
import { SourceLine } from "~/features/timeline/SourceLine";
import type { Words } from "~/i18n/words";
import type { Address } from "~/url/dashboardState";
import type { Update } from "~/url/useDashboardState";
import styles from "~/features/timeline/Claims.module.css";

interface ClaimSourcesProps {
  readonly claims: readonly CheckedClaim[];
  /** The texts that the claims stand in. */
  readonly sources: readonly Source[];
  readonly words: Words;
  readonly address: Address;
  readonly update: Update;
}

/** In which texts the claims stand, and how ties are counted where a rank is computed. */
export function ClaimSources({ claims, sources, words, ...link }: ClaimSourcesProps) {
  const { t, format } = words;
  const numbers = (...ranks: readonly number[]) => ranks.map(format.count).join(t("subIndices.separator"));
  return (
    <div className={styles.sources}>
      {sources.length > 0 && <p>{t("claims.sources", { count: sources.length })}</p>}
      <ul>
        {sources.map((source) => (
          <li key={source.id}><SourceLine source={source} words={words} link={link} /></li>
        ))}
      </ul>
      {claims.some(({ isComputed }) => isComputed) && <p className={styles.quiet}>{t("claims.countings", { gaps: numbers(1, 2, 2, 4), noGaps: numbers(1, 2, 2, 3) })}</p>}
    </div>
  );
}
