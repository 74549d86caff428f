import { countryOf } from "~/analysis/lookup";
import { INDICATOR_INFO } from "~/domain/indicator";
import { PEER_GROUPS } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import type { Packed } from "~/url/tray";

/** Figures whose index and measure can be chosen. */
const MEASURED = new Set(["ranks", "map", "classes", "paths", "dumbbell", "heatmap", "leaders"]);
type Named = Parameters<Words["t"]>[0] & `pack.figure.${string}`;

/** What a figure of a pack is called: "World map". */
export const packName = ({ t }: Pick<Words, "t">, { figure }: Pick<Packed, "figure">): string => t(`pack.figure.${figure}` as Named);

/** Whom it is about, which editions, and the measure where that can be chosen: "GCC, 2003–2024, EGDI rank". */
export function packDetail(words: Words, { figure, state }: Pick<Packed, "figure" | "state">, survey: Survey): string {
  const { t, of, format } = words;
  const { view, country, group, edition, from, to, indicator, measure } = state;
  const isOne = (view === "overview" && figure !== "rank") || figure === "map" || figure === "classes";
  const subject = figure === "map" || figure === "classes" ? of(PEER_GROUPS.world.short) : view === "gcc" ? of(PEER_GROUPS[group].short) : of(countryOf(survey, country).label);
  const editions = isOne ? format.edition(edition) : format.editions(from, to);
  const index = indicator === "egdi" ? "EGDI" : INDICATOR_INFO[indicator].acronym;
  return MEASURED.has(figure)
    ? t("pack.detail", { subject, editions, measure: t(measure === "rank" ? "pack.measureRank" : "pack.measureValue", { index: words.language === "en" ? index : of(INDICATOR_INFO[indicator].short) }) })
    : t("pack.detailPlain", { subject, editions });
}
