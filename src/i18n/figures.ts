import type { Status } from "~/domain/assessment";
import type { Indicator, Measure } from "~/domain/indicator";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** The ends of a class, the better one first, as they are written: "26–50", "0.6–0.8"; in this order in either language. */
export const classRange = ({ format }: Words, [better, worse]: readonly [number, number], measure: Measure): string =>
  ltr(measure === "rank" ? `${format.rank(better)}–${format.rank(worse)}` : `${format.value(worse, 1)}–${format.value(better, 1)}`);

interface Figure {
  readonly rank: number | null;
  readonly value: number | null;
  readonly status: Status;
}

/** A rank or value, or in a few words why there is none. */
export const figureOrReason = ({ t, format }: Words, { rank, value, status }: Figure, { measure, indicator }: { readonly measure: Measure; readonly indicator: Indicator }): string =>
  (measure === "rank" ? rank : value) === null ? t(`status.short.${status}`) : measure === "rank" ? format.rank(rank) : format.index(value, indicator);
