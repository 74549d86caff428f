import type { PlacesBridge } from "~/analysis/placesBridge";
import type { Words } from "~/i18n/words";
import { named, placesPhrase } from "~/sentences/phrases";
import { countedPhrase } from "~/sentences/subIndices";

/** The reading of the lists: how they add up, who stands in two of them, and the split in the other order. */
export function placesRemarks(words: Words, { country, to, own, others, otherOrder, passed, movedPast, fellBehind, counted: missing, isUnrounded }: PlacesBridge): readonly string[] {
  const { t, format } = words;
  const about = { ...named(words, country), year: format.edition(to.edition) };
  const counted = (key: "moved" | "fell", count: number) => t(`subIndices.lists.${key}`, { ...about, count, n: format.count(count) });
  const sum = { ...about, moved: counted("moved", movedPast.length), fell: counted("fell", fellBehind.length), places: placesPhrase(words, others) };
  // Those that the own score carried it past, and that moved past it again; or the reverse.
  const twice = passed.filter((other) => (own > 0 ? movedPast : fellBehind).includes(other)).length;
  const both = own > 0 ? (twice === passed.length ? "backAll" : "back") : (twice === passed.length ? "regainedAll" : "regained");
  const isSame = otherOrder.own === own;
  return [
    ...(missing.length > 0 ? [t("subIndices.lists.counted", { what: countedPhrase(words, missing) })] : []),
    ...(movedPast.length + fellBehind.length > 0 ? [t(`subIndices.lists.sum.${others < 0 ? "lost" : others > 0 ? "gained" : "even"}`, sum)] : []),
    ...(twice > 0 ? [t(`subIndices.lists.${both}`, { ...about, count: twice, n: format.count(twice) })] : []),
    ...(isUnrounded ? [t("subIndices.lists.unrounded")] : []),
    t(isSame ? "subIndices.lists.orderSame" : "subIndices.lists.order", { ...about, own: format.signed(otherOrder.own), others: format.signed(otherOrder.others) }),
  ];
}
