import type { Profile, ProfileRow } from "~/analysis/profile";
import { alignEnd, alignStart, fromStart, readingScale, type Scale } from "~/charts/axes";
import { rowUnit, type ChartContext, type ChartDefinition, type StopRow } from "~/charts/context";
import { dodge, small, textWidth } from "~/charts/labels";
import { circle, layer, line, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO } from "~/domain/indicator";
import { PEER_GROUPS } from "~/domain/peerGroup";
import { isolate } from "~/i18n/format";

const ROW = 3.66; // heights in units of the text size
const EPI_GAP = 1.5;

const rowY = (index: number, unit: number) => unit * (2.1 + ROW * index + (index === 3 ? EPI_GAP : 0));
const naturalHeight = (text: number) => rowY(3, text) + text * 2.6;
const unitOf = (context: ChartContext) => rowUnit(context, naturalHeight(context.text));
/** 0–1, or as far as the values go: the source has one of 1.422. */
const scaleOf = ({ rows }: Profile, context: ChartContext) => readingScale(context, [0, Math.max(1, ...rows.flatMap(({ value, peers }) => [value ?? 0, ...peers.map((peer) => peer.value)]))], [context.text * 0.7, context.width - context.text * 0.7]);
const meanLabel = ({ group }: Profile, { words }: ChartContext) => words.t("chart.groupMean", { group: words.of(PEER_GROUPS[group].short) });

type Point = readonly [number, number];

/** The line from 0 to 1, and the members of the group on it. */
export const peerDots = ({ peers }: ProfileRow, y: number, { x, context: { theme, text: size } }: { x: Scale; context: ChartContext }): Mark[] => [
  line([[x(0), y], [x(1), y]], { colour: theme.colour("grid") }),
  ...peers.map(({ value }) => peerDot([x(value), y], { theme, text: size })),
];
type Look = Pick<ChartContext, "theme" | "text">;
/** A member of the group. */
export const peerDot = (at: Point, { theme, text: size }: Look): Mark => circle(at, size * 0.26, { fill: theme.colour("context"), stroke: theme.colour("paper"), width: 0.8 });
/** A mean by a tick; several are told apart by dash. */
export const meanTick = ([x, y]: Point, { theme, text: size }: Look, dash?: readonly number[]): Mark => line([[x, y - size * 0.54], [x, y + size * 0.54]], { colour: theme.colour("ink-3"), width: Math.max(2, size * 0.15), dash });
/** The mean of the group. */
export const meanRing = (at: Point, { theme, text: size }: Look): Mark => circle(at, size * 0.385, { fill: theme.colour("paper"), stroke: theme.colour("ink"), width: Math.max(2, size * 0.15) });
/** The country itself. */
export const ownDot = (at: Point, { subject }: Profile, { theme, text: size }: Look): Mark => circle(at, size * 0.54, { fill: theme.country(subject.id), stroke: theme.colour("paper"), width: 1.5 });

function rowMarks(row: ProfileRow, y: number, { answer, context }: { answer: Profile; context: ChartContext }): Mark[] {
  const { theme, words, text: size } = context;
  const x = scaleOf(answer, context);
  const own = theme.country(answer.subject.id);
  const inset = size * 0.7;
  return [
    ...peerDots(row, y, { x, context }),
    ...(row.worldMean === null ? [] : [meanTick([x(row.worldMean), y], context)]),
    ...(row.groupMean === null || answer.group === "world" ? [] : [meanRing([x(row.groupMean), y], context)]),
    ...(row.value === null ? [] : [ownDot([x(row.value), y], answer, context)]),
    text({ x: fromStart(context, inset), y: y - size * 1.46, text: isolate(words.of(INDICATOR_INFO[row.indicator].short), words.direction), size, weight: 500, colour: theme.colour("ink"), align: alignStart(context) }),
    text({ x: fromStart(context, context.width - inset), y: y - size * 1.46, text: words.format.index(row.value, row.indicator), size, weight: 600, colour: own, align: alignEnd(context) }),
  ];
}

/** What the marks mean, written once under the last row, apart from one another. */
function key(answer: Profile, y: number, context: ChartContext): Mark[] {
  const { theme, words, text: size } = context;
  const last = answer.rows.at(-1);
  const x = scaleOf(answer, context);
  const labels = [
    ...(last?.worldMean == null ? [] : [{ at: x(last.worldMean), label: words.t("chart.world"), colour: theme.colour("ink-3") }]),
    ...(last?.groupMean == null || answer.group === "world" ? [] : [{ at: x(last.groupMean), label: meanLabel(answer, context), colour: theme.colour("ink-2") }]),
  ];
  const widest = Math.max(0, ...labels.map(({ label }) => textWidth(label, small(size))));
  const places = dodge(labels.map(({ at }) => at), widest + size * 0.6, [widest / 2, context.width - widest / 2]);
  return labels.map(({ label, colour }, i) => text({ x: places[i] ?? 0, y, text: isolate(label, words.direction), size: small(size), colour, align: "center" }));
}

/** How high each sub-index stands on 0–1, beside the peers, their mean and the world's; EPI apart. */
export const profileChart: ChartDefinition<Profile> = {
  id: "profile",
  stopsAlong: "y",
  height: (_answer, { text }) => naturalHeight(text),
  option: (answer, context) => {
    const { theme, words, text: size } = context;
    const epiY = rowY(3, unitOf(context));
    return {
      series: [layer("profile", 1, [
        ...answer.rows.flatMap((row, i) => rowMarks(row, rowY(i, unitOf(context)), { answer, context })),
        text({ x: fromStart(context, size * 0.7), y: epiY - size * 3.1, text: isolate(words.t("chart.supplementary"), words.direction), size: Math.max(12, size - 1), colour: theme.colour("ink-3"), align: alignStart(context) }),
        ...key(answer, epiY + size * 1.3, context),
      ])],
    };
  },
  stops: (answer, context) => answer.rows.map((row, i) => {
    const { theme, words } = context;
    const entry = (id: string, label: string, value: number | null): StopRow => ({
      key: id, label, value: words.format.index(value, row.indicator), isFocus: id === answer.subject.id,
      colour: theme.country(id, id === answer.subject.id ? "ink" : "context"),
    });
    const counted = (group: string, n: number) => words.t("gccView.means.counted", { group, n: words.format.count(n) });
    const entries = [
      { row: entry(answer.subject.id, words.of(answer.subject.label), row.value), at: row.value ?? -1 },
      ...row.peers.slice(0, 12).map(({ subject, value }) => ({ row: entry(subject.id, words.of(subject.label), value), at: value })),
      ...(answer.group === "world" ? [] : [{ row: entry("mean", counted(meanLabel(answer, context), row.groupCount), row.groupMean), at: row.groupMean ?? -1 }]),
      { row: entry("world", counted(words.t("chart.worldMean"), row.of), row.worldMean), at: row.worldMean ?? -1 },
    ];
    return {
      key: row.indicator, x: scaleOf(answer, context)(row.value ?? 0), y: rowY(i, unitOf(context)),
      title: words.of(INDICATOR_INFO[row.indicator].short),
      detail: row.rank === null ? "" : words.t("chart.computedRank", { rank: words.format.rank(row.rank), n: words.format.count(row.of) }),
      rows: entries.toSorted((a, b) => b.at - a.at).map((item) => item.row),
    };
  }),
  table: (answer, { t, of }) => ({
    columns: [
      { head: t("word.index"), kind: "name" }, { head: of(answer.subject.label), kind: "value" }, { head: t("table.computedRank"), kind: "rank" },
      { head: t("chart.groupMean", { group: of(PEER_GROUPS[answer.group].short) }), kind: "value" }, { head: t("chart.worldMean"), kind: "value" },
    ],
    rows: answer.rows.map((row) => [of(INDICATOR_INFO[row.indicator].name), row.value, row.rank, row.groupMean, row.worldMean]),
  }),
};
