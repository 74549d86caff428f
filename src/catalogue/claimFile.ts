import type { CheckedClaim } from "~/analysis/claimCheck";
import { claimsChart, type ShownClaims } from "~/charts/claims";
import type { ChartTable } from "~/charts/context";
import type { Words } from "~/i18n/words";

/** The table's figure as a bare number, in full precision; `null` where it is none, or several. */
function tableNumber({ finding }: CheckedClaim): number | null {
  switch (finding?.kind) {
    case "ranks": return finding.reads.length === 1 ? (finding.reads[0]?.rank ?? null) : null;
    case "movement": return finding.gained;
    case "place": return finding.place;
    case "count": return finding.states.length;
    case "value": return finding.value;
    default: return null;
  }
}

/** The claims as they go into a file: the table of the screen, empty where it has a dash, and behind each figure in words its number. */
export function claimFile(words: Words, shown: ShownClaims): ChartTable {
  const { t, format } = words;
  const { columns, rows } = claimsChart.table(shown, words);
  const at = columns.findIndex(({ head }) => head === t("claims.column.said"));
  const numbers = [{ head: t("claims.table.saidNumber"), kind: "value" }, { head: t("claims.table.tableNumber"), kind: "value" }] as const;
  return {
    columns: columns.toSpliced(at + 2, 0, ...numbers),
    rows: rows.map((row, i) => {
      const claim = shown.claims[i];
      return row.map((cell) => (cell === format.rank(null) ? null : cell)).toSpliced(at + 2, 0, claim?.claim.figure ?? null, claim ? tableNumber(claim) : null);
    }),
  };
}
