import type { PlacesBridge } from "~/analysis/placesBridge";
import { bridgeChart, bridgeDomain, type BridgePlan, type BridgeRow } from "~/charts/bridge";
import type { ChartTheme } from "~/charts/theme";
import type { Words } from "~/i18n/words";

const TICK_STEPS = [1, 2, 5, 10, 25, 50];

const ranksOf = ({ from, mid, to }: PlacesBridge) => [from.rank, mid, to.rank];
const domainOf = (answer: PlacesBridge) => bridgeDomain(ranksOf(answer), { origin: 1, least: 5 });

/** Whether the axis leaves out the first places, which the figure then says. */
export const isRankAxisCut = (answer: PlacesBridge): boolean => domainOf(answer).isCut;

const way = (places: number) => (places > 0 ? "up" : places < 0 ? "down" : "same");
const ownLabel = ({ own, country }: PlacesBridge, { t }: Words) => t(`subIndices.places.own.${way(own)}`, { context: country.gender });
const othersLabel = ({ others, country }: PlacesBridge, { t }: Words) => t(`subIndices.places.others.${way(others)}`, { context: country.gender });
const moved = (places: number, { t, format }: Words) => t("subIndices.places.step", { n: format.signed(places), unit: t("overview.stat.placesUnit", { count: Math.abs(places) }) });

function othersDetail({ others, movedPast, fellBehind, country }: PlacesBridge, { t }: Words): string {
  const context = country.gender;
  if (movedPast.length === 0 && fellBehind.length === 0) return t("subIndices.places.none", { context });
  if (others === 0) return t("subIndices.places.even", { context });
  const isNet = movedPast.length > 0 && fellBehind.length > 0;
  return t(`subIndices.places.${isNet ? "net" : "all"}.${others < 0 ? "movedPast" : "fellBehind"}`, { context });
}

function planOf(answer: PlacesBridge, words: Words, theme: ChartTheme): BridgePlan {
  const { t, format } = words;
  const { country, from, mid, to, own, others } = answer;
  const { near, far } = domainOf(answer);
  const focus = theme.country(country.code);
  const total = (key: string, { edition, rank }: PlacesBridge["from"], colour: string): BridgeRow => ({
    key, label: t("overview.edition", { year: format.edition(edition) }), detail: "", isTotal: true, from: rank, to: rank, number: format.rank(rank), colour, isHollow: false, side: "start",
  });
  const step = { isTotal: false, side: "start" } as const;
  return {
    domain: [far, near], first: 1, tickSteps: TICK_STEPS, tick: (rank) => format.rank(rank),
    rows: [
      total("from", from, theme.colour("ink")),
      { ...step, key: "own", label: ownLabel(answer, words), detail: t("subIndices.places.held", { year: format.edition(from.edition) }), from: from.rank, to: mid, number: moved(own, words), colour: focus, isHollow: own < 0 },
      { ...step, key: "others", label: othersLabel(answer, words), detail: othersDetail(answer, words), from: mid, to: to.rank, number: moved(others, words), colour: theme.colour("ink-3"), isHollow: others < 0 },
      total("to", to, focus),
    ],
  };
}

/** From the rank of one edition to that of another: places by own progress, places by the others'. */
export const placesBridgeChart = bridgeChart<PlacesBridge>({
  id: "places-bridge",
  plan: planOf,
  rows: ({ country }, { key, from, to, colour, isTotal }, { words: { t, format }, theme }) => {
    const rank = { key: "rank", label: t(key === "own" ? "subIndices.places.rankBetween" : "word.rank"), value: format.rank(to), colour: theme.country(country.code), isFocus: isTotal };
    return isTotal ? [rank] : [{ key: "step", label: t("subIndices.places.gained"), value: format.signed(from - to), colour, isFocus: true }, rank];
  },
  table: (answer, words) => {
    const { t } = words;
    const { from, mid, to, own, others, otherOrder } = answer;
    return {
      columns: [
        { head: t("subIndices.step"), kind: "name" }, { head: t("subIndices.places.before"), kind: "rank" },
        { head: t("subIndices.places.after"), kind: "rank" }, { head: t("subIndices.places.gained"), kind: "places" },
        { head: t("subIndices.places.gainedOtherOrder"), kind: "places" },
      ],
      rows: [
        [ownLabel(answer, words), from.rank, mid, own, otherOrder.own],
        [othersLabel(answer, words), mid, to.rank, others, otherOrder.others],
        [t("subIndices.places.total"), from.rank, to.rank, own + others, own + others],
      ],
    };
  },
});
