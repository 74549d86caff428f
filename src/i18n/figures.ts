import type { Status } from "~/domain/assessment";
import type { Indicator, Measure } from "~/domain/indicator";
import type { LocalizedText } from "~/domain/language";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** The ends of a class, the better one first, as they are written: "26–50", "76+", "0.6–0.8"; in this order in either language. */
export const classRange = ({ format }: Words, [better, worse]: readonly [number, number], measure: Measure): string =>
  ltr(measure === "rank" ? (worse === Infinity ? `${format.rank(better)}+` : `${format.rank(better)}–${format.rank(worse)}`) : `${format.value(worse, 1)}–${format.value(better, 1)}`);

interface Figure {
  readonly rank: number | null;
  readonly value: number | null;
  readonly status: Status;
}

/** A rank or value, or in a few words why there is none. */
export const figureOrReason = ({ t, format }: Words, { rank, value, status }: Figure, { measure, indicator }: { readonly measure: Measure; readonly indicator: Indicator }): string =>
  (measure === "rank" ? rank : value) === null ? t(`status.short.${status}`) : measure === "rank" ? format.rank(rank) : format.index(value, indicator);

/** A value of a sub-index as it is moved: three decimals, four where so many were typed. */
export const movedValue = ({ format }: Words, value: number): string => format.value(value, Number.isInteger(Number((value * 1000).toPrecision(9))) ? 3 : 4);

/** By how much all three sub-indices rise, as it stands beside them. */
export function goalRise({ t, format }: Words, { rise, parts }: { readonly rise: number; readonly parts: readonly { readonly needed: number; readonly published: number | null }[] }): string {
  const isCapped = parts.some(({ needed, published }) => needed >= 1 && needed - (published ?? 0) < rise - 1e-9);
  return t(isCapped ? "whatIf.goal.eachUpTo" : "whatIf.goal.each", { change: format.signed(rise, 3), one: format.count(1) });
}

/** The short name of a partner, or that none is named. */
export function partnerName({ t, of }: Words, names: ReadonlyMap<string, LocalizedText>, id: string): string {
  const name = names.get(id);
  return name ? of(name) : t("timelineView.noPartner");
}
