import type { ColumnKind } from "~/charts/context";
import type { Words } from "~/i18n/words";

/** A cell of a chart's table as it is written; a dash where nothing was published. */
export function cellText({ format }: Pick<Words, "format">, kind: ColumnKind, cell: string | number | null): string {
  if (typeof cell !== "number") return cell ?? format.rank(null);
  switch (kind) {
    case "edition": return format.edition(cell);
    case "value": return format.value(cell);
    case "change": return format.signed(cell, 4);
    case "places": return format.signed(cell);
    default: return format.count(cell);
  }
}
