import type { Overview } from "~/analysis/overview";
import { countryColour } from "~/figure/countryColour";
import { Term } from "~/figure/Term";
import { useWords } from "~/url/useWords";
import styles from "~/features/overview/FourFigures.module.css";

/** Rank, change, EGDI and UN group of one edition, on one baseline. */
export function FourFigures({ answer }: { readonly answer: Overview }) {
  const { t, format } = useWords();
  const { rank, members, scored, placesGained, previous, egdi, egdiChange, group } = answer;
  const colour = { "--focus-c": countryColour(answer.country) } as React.CSSProperties;
  return (
    <dl className={styles.figures} style={colour}>
      <div>
        <dt>{t("overview.stat.rank")}</dt>
        <dd><b className={styles.rank}>{format.rank(rank)}</b> <small title={t("overview.stat.ofScored", { scored: format.count(scored), n: format.count(members) })}>{t("overview.stat.of", { n: format.count(members) })}</small></dd>
      </div>
      <div>
        <dt>{previous ? t("overview.stat.change", { year: format.edition(previous.edition) }) : t("overview.stat.noChange")}</dt>
        <dd><b>{format.signed(placesGained)}</b> <small>{placesGained === null ? "" : t("overview.stat.placesUnit", { count: Math.abs(placesGained) })}</small></dd>
      </div>
      <div>
        <dt><Term indicator="egdi">{t("overview.stat.egdi")}</Term></dt>
        <dd><b>{format.value(egdi)}</b> <small>{egdiChange === null ? "" : format.signed(egdiChange, 4)}</small></dd>
      </div>
      <div>
        <dt>{t("overview.stat.group")}</dt>
        <dd><b className={styles.group}>{group ? t(`group.${group}`) : format.rank(null)}</b> <small>{group || egdi === null ? "" : t("overview.stat.noGroup")}</small></dd>
      </div>
    </dl>
  );
}
