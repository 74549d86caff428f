import type { Peer } from "~/analysis/peers";
import { alignStart, fromStart } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { indexMark } from "~/charts/indexShapes";
import { fitted, textWidth } from "~/charts/labels";
import { layer, line, rect, text, type Mark } from "~/charts/marks";
import { CARD_LINES, cellsOf, layoutOf, naturalHeight, PAD, rightEdge, type Cell, type Layout, type PeersPicture } from "~/charts/peersLayout";
import { INDICATOR_INFO, SUB_INDICES } from "~/domain/indicator";
import { isolate } from "~/i18n/format";

/** The difference of a peer from the country's own line: filled where it is better, hollow and dashed where it is worse. */
function cellMarks(answer: PeersPicture, peer: Peer | null, { context, cell: { indicator, y, x, number }, layout }: { context: ChartContext; cell: Cell; layout: Layout }): Mark[] {
  const { theme, words: { format } } = context;
  const { size } = layout;
  const [own, colour, paper] = [theme.country(answer.country.code), theme.indicator(indicator), theme.colour("paper")];
  const reach = layout.isStacked ? size * 0.75 : Math.min(layout.row * 0.34, size);
  const place = { x: number[0], y: number[1], size, align: "right" as const };
  const stem = line([[x(0), y - reach], [x(0), y + reach]], { colour: own, width: size * (peer ? 0.12 : 0.26) });
  if (!peer) return [stem, text({ ...place, text: format.value(answer.values[indicator], 3), weight: 600, colour: own })];
  const difference = peer.differences[indicator];
  const isWorse = difference < 0;
  const weight = indicator === answer.weakest.indicator ? 600 : 400;
  return [
    stem,
    line([[x(0), y], [x(difference), y]], { colour, width: size * (isWorse ? 0.1 : 0.2), dash: isWorse ? [size * 0.16, size * 0.16] : undefined }),
    indexMark(indicator, { at: [x(difference), y], radius: size * 0.38, colour, ...(isWorse ? { hollow: paper } : {}) }),
    text({ ...place, text: format.signed(difference, 3), weight, colour: theme.colour(!peer.isBetter || isWorse ? "ink-3" : "ink") }),
  ];
}

/** Rank, EGDI and distance of a row, or of a card beside its name. */
function facts(answer: PeersPicture, peer: Peer | null, { context, layout, y }: { context: ChartContext; layout: Layout; y: number }): Mark[] {
  const { theme, words, width } = context;
  const { format } = words;
  const { size } = layout;
  const shown = peer ?? answer;
  const colour = peer ? theme.colour(peer.isBetter ? "ink" : "ink-3") : theme.country(answer.country.code);
  const weight = peer ? 400 : 600;
  const nameRoom = layout.isStacked ? width - answer.actionRoom - size * 0.6 : layout.name;
  const name = words.of(shown.country.label);
  const label = text({ x: fromStart(context, size * (layout.isStacked ? 0.2 : PAD)), y, text: isolate(fitted(name, nameRoom, [size, 600]), words.direction), size, weight: peer && !layout.isStacked ? 400 : 600, colour: peer?.isBetter && theme.own(peer.country.code) ? theme.country(peer.country.code) : colour, align: alignStart(context) });
  const number = (end: number, room: number, written: string) => text({ x: rightEdge(context, end, room), y, text: written, size, weight, colour, align: "right" });
  if (layout.isStacked) {
    const written = words.t("subIndices.peers.facts", { rank: format.rank(shown.rank), egdi: format.value(shown.egdi) });
    return [label, text({ x: fromStart(context, size * 0.2), y: y + size * (CARD_LINES.facts - CARD_LINES.name), text: isolate(written, words.direction), size: Math.max(12, size - 1), colour: peer ? theme.colour(peer.isBetter ? "ink-2" : "ink-3") : colour, align: alignStart(context) })];
  }
  return [
    label, number(layout.rank, size * 2.4, format.rank(shown.rank)), number(layout.egdi, size * 4.2, format.value(shown.egdi)),
    ...(peer ? [text({ x: rightEdge(context, width - answer.actionRoom - size * PAD, size * 3.4), y, text: format.value(peer.distance, 3), size, colour: theme.colour(peer.isBetter ? "ink-2" : "ink-3"), align: "right" })] : []),
  ];
}

function rowMarks(answer: PeersPicture, index: number, { context, layout }: { context: ChartContext; layout: Layout }): Mark[] {
  const { theme, width } = context;
  const { head, row, size } = layout;
  const peer = answer.peers[index - 1] ?? null;
  const top = head + row * index;
  const middle = top + (layout.isStacked ? size * CARD_LINES.name : row / 2);
  return [
    ...(peer ? [] : [rect([0, top], [width, row], theme.colour("selected"))]),
    line([[0, top + row], [width, top + row]], { colour: theme.colour("rule") }),
    ...facts(answer, peer, { context, layout, y: middle }),
    ...cellsOf(answer, context, { layout, y: layout.isStacked ? top + size * CARD_LINES.bars : middle }).flatMap((cell) => cellMarks(answer, peer, { context, cell, layout })),
  ];
}

/** The names of the columns; over cards only those of the three sub-indices, by their letters. */
function heads(answer: PeersPicture, context: ChartContext, layout: Layout): Mark[] {
  const { theme, words: { t, of, direction }, width } = context;
  const { size, head, cells, cell } = layout;
  const small = Math.max(12, size - 0.5);
  const y = layout.isStacked ? head - size : head - size * 2.2;
  const column = (end: number, room: number, label: string) => text({ x: rightEdge(context, end, room), y, text: isolate(label, direction), size: small, weight: 500, colour: theme.colour("ink-2"), align: "right" });
  const fixed = layout.isStacked ? [] : [
    text({ x: fromStart(context, size * PAD), y, text: isolate(t("word.country"), direction), size: small, weight: 500, colour: theme.colour("ink-2"), align: alignStart(context) }),
    column(layout.rank, size * 2.4, t("word.rank")), column(layout.egdi, size * 4.2, INDICATOR_INFO.egdi.acronym),
    column(width - answer.actionRoom - size * PAD, size * 3.4, t("subIndices.peers.distance")),
  ];
  return [
    ...fixed,
    ...SUB_INDICES.flatMap((indicator, i) => {
      const start = cells + cell * i + size * 0.2;
      const colour = theme.indicator(indicator);
      const { short, acronym } = INDICATOR_INFO[indicator];
      const name = layout.isStacked || textWidth(of(short), small, 500) > cell - size * 2.4 ? acronym : of(short);
      const place = { x: fromStart(context, start + size * 1.1), size: small, align: alignStart(context) } as const;
      return [
        indexMark(indicator, { at: [fromStart(context, start + size * 0.4), y], radius: size * 0.36, colour }),
        text({ ...place, y, text: isolate(name, direction), weight: 500, colour }),
        ...(indicator === answer.weakest.indicator && !layout.isStacked ? [text({ ...place, y: y + size * 1.25, text: isolate(t("subIndices.peers.weakest"), direction), size: Math.max(12, size - 1), colour: theme.colour("ink-2") })] : []),
      ];
    }),
    line([[0, head], [width, head]], { colour: theme.colour("ink") }),
  ];
}

/** How many have no row for want of room. */
function restMark(answer: PeersPicture, context: ChartContext, { shown, size, head, row }: Layout): Mark[] {
  const { theme, words: { t, format, direction } } = context;
  const left = answer.peers.length - shown;
  return left === 0 ? [] : [text({
    x: fromStart(context, size * PAD), y: head + row * (shown + 1) + size * 0.9, text: isolate(t("gccView.more", { n: format.count(left) }), direction),
    size: Math.max(12, size - 1), colour: theme.colour("ink-3"), align: alignStart(context),
  })];
}

/** The eight nearest countries, one row each: what separates them in each sub-index, on one scale. */
export const peersChart: ChartDefinition<PeersPicture> = {
  id: "peers",
  stopsAlong: "y",
  height: naturalHeight,
  option: (answer, context) => {
    const layout = layoutOf(answer, context);
    const rows = Array.from({ length: layout.shown + 1 }, (_, i) => i);
    return { series: [layer("peers", 1, [...heads(answer, context, layout), ...rows.flatMap((i) => rowMarks(answer, i, { context, layout })), ...restMark(answer, context, layout)])] };
  },
  stops: (answer, context) => {
    const { theme, words: { t, of, format } } = context;
    const { head, row, shown: most } = layoutOf(answer, context);
    return [null, ...answer.peers.slice(0, most)].map((peer, i) => {
      const shown = peer ?? answer;
      const entry = (key: string, label: string, value: string) => ({ key, label, value, isFocus: false, colour: theme.country(shown.country.code, peer ? "context" : "ink") });
      return {
        key: shown.country.code, x: fromStart(context, Math.min(context.width * 0.3, layoutOf(answer, context).cells)), y: head + row * (i + 0.5), title: of(shown.country.label),
        detail: t("subIndices.peers.facts", { rank: format.rank(shown.rank), egdi: format.value(shown.egdi) }),
        rows: [
          ...SUB_INDICES.map((indicator) => ({
            ...entry(indicator, of(INDICATOR_INFO[indicator].short), `${format.index(shown.values[indicator], indicator)}${peer ? ` (${format.signed(peer.differences[indicator], 3)})` : ""}`),
            colour: theme.indicator(indicator), isFocus: indicator === answer.weakest.indicator,
          })),
          ...(peer ? [entry("distance", t("subIndices.peers.distance"), format.value(peer.distance, 3))] : []),
        ],
      };
    });
  },
  table: (answer, { t, of }) => ({
    columns: [
      { head: t("word.country"), kind: "name" }, { head: t("word.rank"), kind: "rank" }, { head: of(INDICATOR_INFO.egdi.short), kind: "value" },
      ...SUB_INDICES.flatMap((indicator) => [{ head: of(INDICATOR_INFO[indicator].short), kind: "value" as const }, { head: t("subIndices.peers.difference", { index: of(INDICATOR_INFO[indicator].short) }), kind: "change" as const }]),
      { head: t("subIndices.peers.distance"), kind: "value" },
    ],
    rows: [null, ...answer.peers].map((peer) => {
      const shown = peer ?? answer;
      return [of(shown.country.label), shown.rank, shown.egdi, ...SUB_INDICES.flatMap((indicator) => [shown.values[indicator], peer?.differences[indicator] ?? null]), peer?.distance ?? null];
    }),
  }),
};
