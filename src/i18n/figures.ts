import type { Status } from "~/domain/assessment";
import type { Indicator, Measure } from "~/domain/indicator";
import type { Kind } from "~/domain/initiative";
import type { LocalizedText } from "~/domain/language";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** The ends of a class, the better one first, as they are written: "26–50", "76+", "0.6–0.8"; in this order in either language. */
export const classRange = ({ format }: Words, [better, worse]: readonly [number, number], measure: Measure): string =>
  ltr(measure === "rank" ? (worse === Infinity ? `${format.rank(better)}+` : `${format.rank(better)}–${format.rank(worse)}`) : `${format.value(worse, 1)}–${format.value(better, 1)}`);

interface Rank {
  readonly rank: number | null;
  readonly status: Status;
}

interface Figure extends Rank {
  readonly value: number | null;
}

/** A rank, or in a few words why there is none. */
export const rankOrReason = ({ t, format }: Words, { rank, status }: Rank): string => (rank === null ? t(`status.short.${status}`) : format.rank(rank));

/** A rank or value, or in a few words why there is none. */
export const figureOrReason = (words: Words, { value, ...rank }: Figure, { measure, indicator }: { readonly measure: Measure; readonly indicator: Indicator }): string =>
  (measure === "rank" ? rankOrReason(words, rank) : value === null ? words.t(`status.short.${rank.status}`) : words.format.index(value, indicator));

/** A value of a sub-index as it is moved: three decimals, four where so many were typed. */
export const movedValue = ({ format }: Words, value: number): string => format.value(value, Number.isInteger(Number((value * 1000).toPrecision(9))) ? 3 : 4);

/** By how much all three sub-indices rise, as it stands beside them. */
export function goalRise({ t, format }: Words, { rise, parts }: { readonly rise: number; readonly parts: readonly { readonly needed: number; readonly published: number | null }[] }): string {
  const isCapped = parts.some(({ needed, published }) => needed >= 1 && needed - (published ?? 0) < rise - 1e-9);
  return t(isCapped ? "whatIf.goal.eachUpTo" : "whatIf.goal.each", { change: format.signed(rise, 3), one: format.count(1) });
}

/** The names that are known of so many ids. */
export const namesIn = ({ of }: Words, names: ReadonlyMap<string, LocalizedText>, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => { const name = names.get(id); return name ? [of(name)] : []; });

/** The name that is known of an id, else the id. */
export function nameOrId({ of }: Pick<Words, "of">, names: ReadonlyMap<string, LocalizedText>, id: string): string {
  const name = names.get(id);
  return name ? of(name) : id;
}

/** What the initiatives of a lane share, in words; a lane without a name is a kind, or that of no partner. */
export const laneName = ({ t, of }: Words, isKind: boolean, { id, name }: { readonly id: string; readonly name: LocalizedText | null }): string =>
  name ? of(name) : isKind ? t(`timelineView.kinds.${id as Kind}`) : t("timelineView.noPartner");

/** The short name of a partner, or that none is named. */
export function partnerName({ t, of }: Words, names: ReadonlyMap<string, LocalizedText>, id: string): string {
  const name = names.get(id);
  return name ? of(name) : t("timelineView.noPartner");
}
