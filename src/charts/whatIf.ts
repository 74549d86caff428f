import type { WhatIf } from "~/analysis/whatIf";
import { alignEnd, alignStart, fromStart, readingScale, type Scale } from "~/charts/axes";
import { isCompact, rowUnit, type ChartContext, type ChartDefinition } from "~/charts/context";
import { textWidth } from "~/charts/labels";
import { circle, layer, line, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO } from "~/domain/indicator";
import { isolate } from "~/i18n/format";

const [ROW, STACKED_ROW, RESULT, STACKED_RESULT] = [3.9, 4.6, 6.4, 11]; // heights in units of the text size
const BIG = 3.5;
const [NAME_ROOM, VALUE_ROOM] = [18, 10.5];

interface Layout {
  readonly isStacked: boolean;
  readonly unit: number;
  readonly row: number;
  readonly x: Scale;
}

const rowsHeight = (answer: WhatIf, context: Pick<ChartContext, "text" | "width">) => answer.parts.length * (isCompact(context) ? STACKED_ROW : ROW) + 1.4;
const naturalHeight = (answer: WhatIf, context: Pick<ChartContext, "text" | "width">) => context.text * (rowsHeight(answer, context) + (isCompact(context) ? STACKED_RESULT : RESULT));

function layoutOf(answer: WhatIf, context: ChartContext): Layout {
  const { text: size, width, words } = context;
  const isStacked = isCompact(context);
  const unit = rowUnit(context, naturalHeight(answer, context));
  const [start, end] = isStacked ? [size, width - size] : [size * NAME_ROOM, width - size * VALUE_ROOM];
  const plot = words.direction === "rtl" ? { left: width - end, right: width - start } : { left: start, right: end };
  return { isStacked, unit, row: unit * (isStacked ? STACKED_ROW : ROW), x: readingScale(context, [0, 1], plot) };
}

const trackY = ({ row, unit, isStacked }: Layout, index: number) => row * index + (isStacked ? unit * 3.1 : row / 2);
const smallOf = (size: number) => Math.max(12, size - 1.5);

const changeText = ({ isMoved, value, published }: WhatIf["parts"][number], { words: { t, format } }: ChartContext) =>
  isMoved ? format.signed(value - (published ?? 0), 3) : t("whatIf.unchanged");

const valueText = ({ isMoved, value, indicator }: WhatIf["parts"][number], { words: { format } }: ChartContext) =>
  isMoved ? format.value(value, 3) : format.index(value, indicator);

function publishedText({ published }: WhatIf["parts"][number], { edition }: WhatIf, { words: { t, format } }: ChartContext): string {
  const year = format.edition(edition);
  return published === null ? t("whatIf.counted", { year, zero: format.count(0) }) : t("whatIf.publishedUnranked", { year, value: format.value(published, 3) });
}

function trackMarks(answer: WhatIf, index: number, { context, place }: { context: ChartContext; place: Layout }): Mark[] {
  const part = answer.parts[index];
  if (!part) return [];
  const { theme, words, text: size, width } = context;
  const { x, isStacked } = place;
  const y = trackY(place, index);
  const colour = theme.indicator(part.indicator);
  const at = (value: number) => x(Math.min(1, value));
  const info = INDICATOR_INFO[part.indicator];
  const start = { x: fromStart(context, 0), align: alignStart(context) } as const;
  const end = { x: fromStart(context, width), align: alignEnd(context) } as const;
  const labelY = y - size * (isStacked ? 1.9 : 0.62);
  const valueX = isStacked ? end.x : fromStart(context, width - size * 6.2);
  const tick = at(part.published ?? 0);
  return [
    text({ ...start, y: labelY, text: isolate(words.of(info.short), words.direction), size, weight: 600, colour: theme.colour("ink") }),
    ...(isStacked ? [] : [text({ ...start, y: y + size * 0.76, text: isolate(publishedText(part, answer, context), words.direction), size: smallOf(size), colour: theme.colour("ink-3") })]),
    line([[x(0), y], [x(1), y]], { colour: theme.colour("rule"), width: size * 0.3 }),
    line([[x(0), y], [at(part.value), y]], { colour, width: size * 0.3 }),
    line([[tick, y - size * 0.85], [tick, y + size * 0.85]], { colour: theme.colour("ink-3"), width: Math.max(2, size * 0.15) }),
    circle([at(part.value), y], size * 0.8, { fill: theme.colour("paper"), stroke: colour, width: size * 0.23 }),
    text({ x: valueX, align: alignEnd(context), y: isStacked ? labelY : y, text: isolate(isStacked ? `${valueText(part, context)}  ${changeText(part, context)}` : valueText(part, context), words.direction), size: size * 1.15, weight: 600, colour: theme.colour("ink") }),
    ...(isStacked ? [] : [text({ ...end, y, text: isolate(changeText(part, context), words.direction), size: smallOf(size), colour: theme.colour("ink-2") })]),
  ];
}

/** The result under the tracks: rank and score, large, each with what it was. */
function resultMarks(answer: WhatIf, context: ChartContext, place: Layout): Mark[] {
  const { theme, words, text: size, width } = context;
  const { t, format } = words;
  const { isComputed, rank, egdi, published, country, members } = answer;
  const top = place.unit * rowsHeight(answer, context);
  const from = rank === published.rank ? t(isComputed ? "whatIf.unchanged" : "chart.of", { n: format.count(members) }) : t("whatIf.from", { rank: format.rank(published.rank) });
  const stats = [
    { label: t(isComputed ? "whatIf.rankWould" : "whatIf.rankIs"), number: format.rank(rank), beside: from, colour: theme.country(country.code) },
    { label: t(isComputed ? "whatIf.egdiWould" : "whatIf.egdiIs"), number: format.value(egdi), beside: isComputed ? format.signed(egdi - published.egdi, 4) : "", colour: theme.colour("ink") },
  ];
  const [big, medium] = [size * BIG, size * 1.3];
  let start = 0;
  return [
    line([[0, top], [width, top]], { colour: theme.colour("rule"), width: Math.max(1, size * 0.08) }),
    ...stats.flatMap(({ label, number, beside, colour }, i) => {
      const y = top + size * (1.6 + (place.isStacked ? 5.2 * i : 0));
      const x = place.isStacked ? 0 : start;
      const numberWidth = textWidth(number, big, 600);
      start += Math.max(textWidth(label, size), numberWidth + size * 0.9 + textWidth(beside, medium)) + size * 3.4;
      const at = (distance: number) => ({ x: fromStart(context, distance), align: alignStart(context) }) as const;
      return [
        text({ ...at(x), y, text: isolate(label, words.direction), size, weight: 500, colour: theme.colour("ink-2") }),
        text({ ...at(x), y: y + size * 2.6, text: number, size: big, weight: 600, colour }),
        text({ ...at(x + numberWidth + size * 0.9), y: y + size * 3.2, text: isolate(beside, words.direction), size: medium, colour: theme.colour("ink-2") }),
      ];
    }),
  ];
}

/** Three tracks 0–1 with the published value as a tick, and the rank and score that would follow. On the page the tracks are sliders. */
export const whatIfChart: ChartDefinition<WhatIf> = {
  id: "what-if",
  stopsAlong: "y",
  height: (answer, context) => naturalHeight(answer, context),
  option: (answer, context) => {
    const place = layoutOf(answer, context);
    const { theme, words, text: size } = context;
    const last = trackY(place, answer.parts.length - 1) + size * 1.5;
    return {
      series: [layer("what-if", 1, [
        ...answer.parts.flatMap((_part, i) => trackMarks(answer, i, { context, place })),
        ...[0, 1].map((end) => text({ x: place.x(end), y: last, text: words.format.count(end), size: smallOf(size), colour: theme.colour("ink-3"), align: "center" })),
        ...resultMarks(answer, context, place),
      ])],
    };
  },
  stops: (answer, context) => {
    const place = layoutOf(answer, context);
    return answer.parts.map((part, i) => ({
      key: part.indicator, x: place.x(Math.min(1, part.value)), y: trackY(place, i), title: context.words.of(INDICATOR_INFO[part.indicator].short), detail: changeText(part, context),
      rows: [{ key: "value", label: publishedText(part, answer, context), value: valueText(part, context), colour: context.theme.indicator(part.indicator), isFocus: true }],
    }));
  },
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
