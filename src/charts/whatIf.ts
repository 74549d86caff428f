import type { WhatIf } from "~/analysis/whatIf";
import { alignStart, fromStart } from "~/charts/axes";
import { rowUnit, type ChartContext, type ChartDefinition } from "~/charts/context";
import { textWidth } from "~/charts/labels";
import { layer, line, text, type Mark } from "~/charts/marks";
import { trackMarks, tracksHeight, type TrackRow } from "~/charts/tracks";
import { INDICATOR_INFO } from "~/domain/indicator";
import { movedValue } from "~/i18n/figures";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const RESULT = 6.4; // height in units of the text size
const SECOND = 5.6; // and of the second result under the first, on a phone
const [BIG, MEDIUM, BETWEEN] = [3.5, 1.3, 3.4];

const rowsOf = ({ parts, edition }: WhatIf, words: Words): readonly TrackRow[] => parts.map(({ indicator, value, published, isMoved }) => {
  const { t, format } = words;
  const year = format.edition(edition);
  return {
    indicator, head: "", isOut: false, published: published ?? 0, from: 0, to: value,
    detail: published === null ? t("whatIf.counted", { year, zero: format.count(0) }) : t("whatIf.publishedUnranked", { year, value: format.index(published, indicator) }),
    reading: isMoved ? movedValue(words, value) : format.index(value, indicator),
    change: isMoved ? format.signed(value - (published ?? 0), 3) : t("whatIf.unchanged"),
  };
});

/** Rank and score that would follow, each with what it was. */
function statsOf({ isComputed, rank, egdi, published, country, members }: WhatIf, { t, format }: Words) {
  const from = rank === published.rank ? t(isComputed ? "whatIf.unchanged" : "chart.of", { n: format.count(members) }) : t("whatIf.from", { rank: format.rank(published.rank) });
  return [
    { label: t(isComputed ? "whatIf.rankWould" : "whatIf.rankIs"), number: format.rank(rank), beside: from, of: country.code },
    { label: t(isComputed ? "whatIf.egdiWould" : "whatIf.egdiIs"), number: format.value(egdi), beside: isComputed ? format.signed(egdi - published.egdi, 4) : "", of: null },
  ] as const;
}

type Sized = Pick<ChartContext, "text" | "words" | "width">;
const statWidth = ({ label, number, beside }: ReturnType<typeof statsOf>[number], size: number) => Math.max(textWidth(label, size), textWidth(number, size * BIG, 600) + size * 0.9 + textWidth(beside, size * MEDIUM));
/** Whether the two stand one under the other. */
const isNarrow = (answer: WhatIf, { text: size, words, width }: Sized) => statsOf(answer, words).reduce((sum, stat) => sum + statWidth(stat, size), size * BETWEEN) > width;

const naturalHeight = (answer: WhatIf, context: Sized) => context.text * (tracksHeight(rowsOf(answer, context.words), context) + RESULT + (isNarrow(answer, context) ? SECOND : 0));

/** The result under the tracks: rank and score, large, each with what it was. */
function resultMarks(answer: WhatIf, context: ChartContext, top: number): Mark[] {
  const { theme, words, text: size, width } = context;
  const [big, medium, isStacked] = [size * BIG, size * MEDIUM, isNarrow(answer, context)];
  let start = 0;
  return [
    line([[0, top], [width, top]], { colour: theme.colour("rule"), width: Math.max(1, size * 0.08) }),
    ...statsOf(answer, words).flatMap((stat, i) => {
      const { label, number, beside, of } = stat;
      const [x, y] = isStacked ? [0, top + size * (1.6 + i * SECOND)] : [start, top + size * 1.6];
      const numberWidth = textWidth(number, big, 600);
      start += statWidth(stat, size) + size * BETWEEN;
      const at = (distance: number) => ({ x: fromStart(context, distance), align: alignStart(context) }) as const;
      return [
        text({ ...at(x), y, text: isolate(label, words.direction), size, weight: 500, colour: theme.colour("ink-2") }),
        text({ ...at(x), y: y + size * 2.6, text: number, size: big, weight: 600, colour: of === null ? theme.colour("ink") : theme.country(of) }),
        text({ ...at(x + numberWidth + size * 0.9), y: y + size * 3.2, text: isolate(beside, words.direction), size: medium, colour: theme.colour("ink-2") }),
      ];
    }),
  ];
}

/** Three tracks 0–1 with the published value as a tick, and the rank and score that would follow. On the page the tracks are sliders. */
export const whatIfChart: ChartDefinition<WhatIf> = {
  id: "what-if",
  stopsAlong: "y",
  height: naturalHeight,
  option: (answer, context) => {
    const rows = rowsOf(answer, context.words);
    const unit = rowUnit(context, naturalHeight(answer, context));
    return { series: [layer("what-if", 1, [...trackMarks(rows, unit, context), ...resultMarks(answer, context, unit * tracksHeight(rows, context))])] };
  },
  stops: () => [],
  table: ({ parts, weights, rank, egdi, published, edition }, { t, of, format }) => ({
    columns: [
      { head: [t("word.index"), format.edition(edition)].join(t("subIndices.separator")), kind: "name" }, { head: t("whatIf.table.weight"), kind: "value" }, { head: t("whatIf.table.published"), kind: "value" }, { head: t("whatIf.table.supposed"), kind: "value" },
      { head: t("whatIf.table.change"), kind: "change" }, { head: t("whatIf.table.rankPublished"), kind: "rank" }, { head: t("whatIf.table.rankSupposed"), kind: "rank" },
    ],
    rows: [
      ...parts.map(({ indicator, published: was, value }, i) => [of(INDICATOR_INFO[indicator].name), weights[i] ?? null, was, value, value - (was ?? 0), "", ""]),
      [of(INDICATOR_INFO.egdi.name), "", published.egdi, egdi, egdi - published.egdi, published.rank, rank],
    ],
  }),
};
