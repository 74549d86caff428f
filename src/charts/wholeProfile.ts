import type { WholeProfile, WholeProfileRow } from "~/analysis/profile";
import { alignStart, fromStart, readingScale, type Scale } from "~/charts/axes";
import { rowUnit, type ChartContext, type ChartDefinition } from "~/charts/context";
import { inLines, small, textWidth } from "~/charts/labels";
import { layer, line, polygon, text, type Mark } from "~/charts/marks";
import { GROUP_DASHES } from "~/charts/pathLooks";
import { meanRing, meanTick, ownDot, peerDot, peerDots } from "~/charts/profileDots";
import { INDICATOR_INFO } from "~/domain/indicator";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

/** Heights in units of the text size: of the first row, from row to row, before EPI besides, and from its row to the key. */
interface Heights {
  readonly first: number;
  readonly row: number;
  readonly epiGap: number;
  readonly keyGap: number;
}
const ASKED: Heights = { first: 3, row: 5.4, epiGap: 2.3, keyGap: 3.2 };
const LEAST: Heights = { first: 2.2, row: 4, epiGap: 1.7, keyGap: 2.5 }; // at which no text touches another
const [KEY_LINE, KEY_FOOT, KEY_AT] = [1.65, 0.85, 0.8]; // KEY_AT: of the gap before the key what never spreads
const [RANK_ROOM, NUMBERS_ROOM, INSET] = [4.7, 6.3, 0.6]; // widths likewise
const DASH_UNIT = 0.055; // of the text size: a tick is shorter than a line

const rowOf = ({ first, row, epiGap }: Heights, index: number) => first + row * index + (index === 3 ? epiGap : 0);
/** The right edges of the two columns of numbers at the reading end, which align right in both directions. */
const edgesOf = ({ words, width, text: size }: ChartContext) => (words.direction === "rtl" ? { rank: size * 3.6, score: size * 7.8 } : { rank: width, score: width - size * RANK_ROOM });

function scaleOf({ rows }: WholeProfile, context: ChartContext): Scale {
  const { text: size, width } = context;
  const most = Math.max(1, ...rows.flatMap(({ value, leader, peers }) => [value ?? 0, leader?.value ?? 0, ...peers.map((peer) => peer.value)])); // the source has one of 1.422
  return readingScale(context, [0, most], [size * INSET, width - size * NUMBERS_ROOM]);
}

/** A mean at a place: the Gulf's a ring, the others ticks told apart by dash. */
function referenceMark(group: PeerGroup, at: readonly [number, number], context: ChartContext): Mark {
  if (group === "gcc") return meanRing(at, context);
  return meanTick(at, context, GROUP_DASHES[group]?.map((length) => length * DASH_UNIT * context.text));
}

/** A flag whose pole stands at the value. */
function flag([x, y]: readonly [number, number], { theme, text: size, words }: ChartContext): Mark[] {
  const [colour, toEnd] = [theme.colour("ink-2"), words.direction === "rtl" ? -1 : 1];
  return [
    line([[x, y - size * 0.6], [x, y + size * 0.6]], { colour, width: Math.max(1.6, size * 0.12) }),
    polygon([[x, y - size * 0.6], [x + toEnd * size * 0.75, y - size * 0.25], [x, y + size * 0.1]], { fill: colour }),
  ];
}

/** "Denmark", or "Denmark + 2" where several lead. */
function leaderName({ leader }: WholeProfileRow, { t, of, format }: Words): string {
  const [first] = leader?.subjects ?? [];
  if (!leader || !first) return "";
  const more = leader.subjects.length - 1;
  return more === 0 ? of(first.label) : t("subIndices.profile.leaders", { country: of(first.label), n: format.count(more) });
}

function rowMarks(row: WholeProfileRow, y: number, { answer, context }: { answer: WholeProfile; context: ChartContext }): Mark[] {
  const { theme, words, text: size, width } = context;
  const { t, format } = words;
  const x = scaleOf(answer, context);
  const leader = leaderName(row, words);
  const half = textWidth(leader, small(size)) / 2;
  const under = Math.max(half, Math.min(width - half, x(row.leader?.value ?? 1)));
  const isNear = row.leader !== null && row.value !== null && Math.abs(x(row.leader.value) - x(row.value)) < size; // then it stands higher, over the dot and below the numbers
  const { score, rank } = edgesOf(context);
  const number = { y: y - size * 1.6, size, weight: 600, align: "right" } as const;
  return [
    ...peerDots(row, y, { x, context }),
    ...row.references.toReversed().flatMap(({ group, mean }) => (mean === null ? [] : [referenceMark(group, [x(mean), y], context)])),
    ...(row.value === null ? [] : [ownDot([x(row.value), y], answer, context)]),
    ...(row.leader ? [...flag([x(row.leader.value), y - (isNear ? size * 0.45 : 0)], context), text({ x: under, y: y + size * 1.35, text: isolate(leader, words.direction), size: small(size), colour: theme.colour("ink-2"), align: "center" })] : []),
    text({ x: fromStart(context, size * INSET), y: y - size * 1.6, text: isolate(words.of(INDICATOR_INFO[row.indicator].short), words.direction), size, weight: 500, colour: theme.colour("ink"), align: alignStart(context) }),
    text({ ...number, x: score, text: format.index(row.value, row.indicator), colour: theme.country(answer.subject.id) }),
    text({ ...number, x: rank, text: row.rank === null ? format.rank(null) : t("phrase.rank", { count: row.rank, ordinal: true, n: format.rank(row.rank) }), colour: theme.colour("ink") }),
    text({ x: rank, y: y - size * 0.2, text: isolate(t("chart.of", { n: format.count(row.of) }), words.direction), size: small(size), colour: theme.colour("ink-3"), align: "right" }),
  ];
}

interface KeyItem {
  readonly label: string;
  readonly mark: (at: readonly [number, number], context: ChartContext) => Mark[];
  /** From the reading start, px, and the line that it stands in. */
  readonly at: number;
  readonly line: number;
}

/** What the marks mean, in as many lines as it takes. */
function keyOf(answer: WholeProfile, { words, text: size, width }: Omit<ChartContext, "height">): readonly KeyItem[] {
  const { t, of } = words;
  const short = (group: PeerGroup) => of(PEER_GROUPS[group].short);
  const groups = (answer.rows[0]?.references ?? []).filter(({ group }) => answer.rows.some(({ references }) => references.some((other) => other.group === group && other.mean !== null))).map(({ group }) => group);
  const items: Omit<KeyItem, "at" | "line">[] = [
    ...groups.map((group) => ({ label: group === "gcc" ? t("chart.groupMean", { group: short(group) }) : short(group), mark: (at: readonly [number, number], context: ChartContext) => [referenceMark(group, at, context)] })),
    ...(answer.rows.some(({ peers }) => peers.length > 0) ? [{ label: t("subIndices.profile.others", { group: short(answer.group) }), mark: (at: readonly [number, number], context: ChartContext) => [peerDot(at, context)] }] : []),
    { label: t("subIndices.profile.leader"), mark: ([x, y], context) => flag([x + (words.direction === "rtl" ? 1 : -1) * size * 0.35, y], context) },
  ];
  const places = inLines(items.map(({ label }) => textWidth(label, small(size)) + size * 1.6), width, size * 0.7);
  return items.map((item, i) => ({ ...item, ...(places[i] ?? { at: 0, line: 0 }) }));
}

const heightIn = (heights: Heights, answer: WholeProfile, context: Omit<ChartContext, "height">) =>
  context.text * (rowOf(heights, 3) + heights.keyGap + KEY_FOOT + KEY_LINE * (keyOf(answer, context).at(-1)?.line ?? 0));
const naturalHeight = (answer: WholeProfile, context: Omit<ChartContext, "height">) => heightIn(ASKED, answer, context);

/** Where the middle of a row and the first line of the key stand, px: spread in a box higher than asked for, closed up in a lower one. */
function placesOf(answer: WholeProfile, context: ChartContext): { readonly y: (row: number) => number; readonly key: number } {
  const { height, text: size } = context;
  const [asked, least] = [naturalHeight(answer, context), heightIn(LEAST, answer, context)];
  const share = height > asked - 1 ? 1 : Math.max(0, (height - least) / (asked - least)); // on the page the height is rounded
  const between = (part: keyof Heights) => LEAST[part] + (ASKED[part] - LEAST[part]) * share;
  const heights: Heights = { first: between("first"), row: between("row"), epiGap: between("epiGap"), keyGap: between("keyGap") };
  const unit = Math.max(size, rowUnit(context, asked)); // it has closed up already
  return { y: (row) => unit * rowOf(heights, row), key: unit * (rowOf(heights, 3) + heights.keyGap - KEY_AT) + size * KEY_AT };
}

/** How high each sub-index stands on 0–1, with its computed rank, beside four means and the leader; EPI apart. */
export const wholeProfileChart: ChartDefinition<WholeProfile> = {
  id: "profile",
  stopsAlong: "y",
  height: naturalHeight,
  option: (answer, context) => {
    const { theme, words, text: size } = context;
    const { y: rowY, key: keyTop } = placesOf(answer, context);
    return {
      series: [layer("profile", 1, [
        ...answer.rows.flatMap((row, i) => rowMarks(row, rowY(i), { answer, context })),
        text({ x: fromStart(context, size * INSET), y: rowY(3) - size * 3.5, text: isolate(words.t("chart.supplementary"), words.direction), size: small(size), colour: theme.colour("ink-3"), align: alignStart(context) }),
        ...keyOf(answer, context).flatMap(({ label, mark, at, line: row }) => {
          const y = keyTop + row * KEY_LINE * size;
          return [
            ...mark([fromStart(context, at + size * INSET), y], context),
            text({ x: fromStart(context, at + size * 1.45), y, text: isolate(label, words.direction), size: small(size), colour: theme.colour("ink-2"), align: alignStart(context) }),
          ];
        }),
      ])],
    };
  },
  stops: (answer, context) => answer.rows.map((row, i) => {
    const { words, theme } = context;
    const { t, of, format } = words;
    const entry = (key: string, label: string, { value, isFocus = false }: { value: number | null; isFocus?: boolean }) =>
      ({ key, label, value: format.index(value, row.indicator), isFocus, colour: isFocus ? theme.country(answer.subject.id) : theme.colour("context"), at: value ?? -1 });
    const rows = [
      entry(answer.subject.id, of(answer.subject.label), { value: row.value, isFocus: true }),
      ...row.references.map(({ group, mean, count }) => entry(group, t("gccView.means.counted", { group: t("chart.groupMean", { group: of(PEER_GROUPS[group].short) }), n: format.count(count) }), { value: mean })),
      ...(row.leader ? [entry("leader", t("subIndices.profile.leading", { country: leaderName(row, words) }), { value: row.leader.value })] : []),
    ];
    return {
      key: row.indicator, x: scaleOf(answer, context)(row.value ?? 0), y: placesOf(answer, context).y(i),
      title: of(INDICATOR_INFO[row.indicator].short),
      detail: row.rank === null ? "" : t("chart.computedRank", { rank: format.rank(row.rank), n: format.count(row.of) }),
      rows: rows.toSorted((a, b) => b.at - a.at),
    };
  }),
  table: (answer, words) => {
    const { t, of } = words;
    return {
      columns: [
        { head: t("word.index"), kind: "name" }, { head: of(answer.subject.label), kind: "value" }, { head: t("table.computedRank"), kind: "rank" }, { head: t("subIndices.profile.ofHead"), kind: "count" },
        ...(answer.rows[0]?.references ?? []).map(({ group }) => ({ head: t("chart.groupMean", { group: of(PEER_GROUPS[group].short) }), kind: "value" as const })),
        { head: t("subIndices.profile.leader"), kind: "name" }, { head: t("subIndices.profile.leaderValue"), kind: "value" },
      ],
      rows: answer.rows.map((row) => [of(INDICATOR_INFO[row.indicator].name), row.value, row.rank, row.of, ...row.references.map(({ mean }) => mean), leaderName(row, words) || null, row.leader?.value ?? null]),
    };
  },
};
