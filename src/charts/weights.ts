import { WEIGHTINGS, type ChosenBand } from "~/analysis/weightsBand";
import { alignEnd, alignStart, fromStart, readingScale, type Scale } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { small, textWidth } from "~/charts/labels";
import { layer, line, polygon, rect, text, type Mark } from "~/charts/marks";
import { INDICATOR_INFO, SUB_INDICES } from "~/domain/indicator";
import { isolate, ltr } from "~/i18n/format";
import type { Weighting } from "~/analysis/scoredStates";

const [TOP, AXIS, ENDS] = [1.9, 1.9, 1.7]; // heights in units of the text size
const HEIGHT = 13.6;
const LEAST_SPAN = 8; // ranks, so that a narrow band does not fill the picture
const BESIDE = 1.5; // ranks left free beside the outermost bars

interface Layout {
  readonly x: Scale;
  /** The height of a bar of so many weightings, px. */
  readonly tall: (count: number) => number;
  readonly base: number;
  readonly bar: number;
  readonly isNarrow: boolean;
}

const ratio = (weights: Weighting, { words: { format } }: ChartContext) => ltr(weights.map((weight) => format.count(weight)).join(" : "));
const endsText = ({ words }: ChartContext) => words.t("whatIf.weights.ends");

/** The key between the weightings at the ends takes a line of its own where it does not fit. */
function isNarrowBox(answer: ChosenBand, context: Omit<ChartContext, "height">): boolean {
  const wide = (label: string) => textWidth(label, small(context.text));
  const ends = [answer.best, answer.worst].map(({ example }) => wide(example.join(" : ")));
  return Math.max(...ends) * 2 + wide(context.words.t("whatIf.weights.ends")) + context.text * 3 > context.width;
}

const naturalHeight = (answer: ChosenBand, context: Omit<ChartContext, "height">) => context.text * (HEIGHT + (isNarrowBox(answer, context) ? ENDS : 0));

function layoutOf(answer: ChosenBand, context: ChartContext): Layout {
  const { text: size, width, height } = context;
  const { best, worst, published, chosen, ranks } = answer;
  const shown = [best.rank, worst.rank, published, chosen?.rank ?? published];
  const [first, last] = [Math.min(...shown), Math.max(...shown)];
  const extra = Math.max(0, LEAST_SPAN - (last - first)) / 2 + BESIDE;
  const isNarrow = isNarrowBox(answer, context);
  const base = height - size * (AXIS + ENDS + (isNarrow ? ENDS : 0));
  const most = Math.max(1, ...ranks.map(({ count }) => count));
  return {
    isNarrow, base,
    x: readingScale(context, [last + extra, first - extra], [0, width]),
    tall: (count) => Math.max(count > 0 ? size * 0.12 : 0, (count / most) * (base - size * TOP)),
    bar: Math.max(1, (width / (last - first + 2 * extra)) * 0.78),
  };
}

const countOf = ({ ranks }: ChosenBand, rank: number) => ranks.find((entry) => entry.rank === rank)?.count ?? 0;

interface BarLabel {
  readonly rank: number;
  readonly word: string;
  readonly colour: string;
}

/** Words over the bars of one rank or two, above the bars beside it that they would cover, then with a line down to their own; two that are near lean apart. */
function barLabels(answer: ChosenBand, labels: readonly BarLabel[], { context, place }: { context: ChartContext; place: Layout }): Mark[] {
  const { text: size, theme, words, width } = context;
  const { x, tall, base, bar } = place;
  const placed = labels.map((label) => ({ ...label, half: textWidth(label.word, small(size), 600) / 2, at: x(label.rank) })).toSorted((a, b) => a.at - b.at);
  const [a, b] = placed;
  const lean = a && b && b.at - a.at < a.half + b.half + size ? (a.at + b.at) / 2 : null;
  if (a && b && lean !== null) {
    const middle = Math.max(a.half * 2 + size * 0.3, Math.min(width - b.half * 2 - size * 0.3, lean));
    [a.at, b.at] = [middle - a.half - size * 0.3, middle + b.half + size * 0.3];
  }
  return placed.flatMap(({ rank, word, colour, half, at: wanted }) => {
    const at = Math.max(half, Math.min(width - half, wanted));
    const own = tall(countOf(answer, rank));
    const top = Math.max(own, ...answer.ranks.filter((entry) => Math.abs(x(entry.rank) - at) < half + bar / 2).map(({ count }) => tall(count)));
    return [
      ...(top - own > size ? [line([[x(rank), base - own - size * 0.35], [x(rank), base - top - size * 0.4]], { colour, width: Math.max(1, size * 0.08) })] : []),
      text({ x: at, y: base - top - size * 0.95, text: isolate(word, words.direction), size: small(size), weight: 600, colour, align: "center", halo: theme.colour("paper") }),
    ];
  });
}

function barMarks(answer: ChosenBand, context: ChartContext, place: Layout): Mark[] {
  const { theme, text: size, words: { t } } = context;
  const { x, tall, base, bar } = place;
  const { published, chosen } = answer;
  const own = theme.country(answer.country.code);
  const other = chosen && chosen.rank !== published ? chosen.rank : null;
  const [left, right, top] = other === null ? [0, 0, 0] : [x(other) - bar / 2, x(other) + bar / 2, base - tall(countOf(answer, other)) - size * 0.2];
  return [
    ...answer.ranks.map(({ rank, count }) => rect([x(rank) - bar / 2, base - tall(count)], [bar, tall(count)], rank === published ? own : theme.colour("context-faint"))),
    ...(countOf(answer, published) === 0 ? [line([[x(published), base], [x(published), base - size]], { colour: own, width: Math.max(2, size * 0.15) })] : []),
    ...(other === null ? [] : [polygon([[left, base], [left, top], [right, top], [right, base]], { fill: "none", stroke: theme.colour("ink"), width: Math.max(2, size * 0.14) })]),
    ...barLabels(answer, [
      { rank: published, word: t("whatIf.weights.published"), colour: own },
      ...(other === null ? [] : [{ rank: other, word: t("whatIf.weights.chosen"), colour: theme.colour("ink") }]),
    ], { context, place }),
    line([[0, base + 0.5], [context.width, base + 0.5]], { colour: theme.colour("context") }),
  ];
}

/** The ranks under the bars: published, chosen and the two ends first, then round ones where there is room. */
function rankMarks(answer: ChosenBand, context: ChartContext, { x, base }: Layout): Mark[] {
  const { theme, text: size, words, width } = context;
  const { published, chosen, best, worst } = answer;
  const bold = [published, ...(chosen ? [chosen.rank] : []), best.rank, worst.rank];
  const step = Math.abs(x(best.rank) - x(best.rank + 5)) > size * 3 ? 5 : Math.abs(x(best.rank) - x(best.rank + 10)) > size * 3 ? 10 : 25;
  const round = Array.from({ length: Math.floor(worst.rank / step) }, (_, i) => (i + 1) * step).filter((rank) => rank > best.rank);
  const taken: (readonly [number, number])[] = [];
  return [...new Set([...bold, ...round])].flatMap((rank) => {
    const isBold = bold.includes(rank);
    const label = words.format.rank(rank);
    const half = textWidth(label, size, 600) / 2 + size * 0.5;
    const at = Math.max(half, Math.min(width - half, x(rank)));
    if (taken.some(([left, right]) => at + half > left && at - half < right)) return [];
    taken.push([at - half, at + half]);
    return [text({ x: at, y: base + size * 1.05, text: label, size: isBold ? size : small(size), weight: isBold ? 600 : 400, colour: rank === published ? theme.country(answer.country.code) : theme.colour(isBold ? "ink" : "ink-2"), align: "center" })];
  });
}

/** The weightings that give the two ends, written out, and what their three numbers are. */
function endMarks({ best, worst }: ChosenBand, context: ChartContext, { base, isNarrow }: Layout): Mark[] {
  const { theme, text: size, width, words } = context;
  const y = base + size * (AXIS + ENDS / 2);
  const written = { size: small(size), colour: theme.colour("ink-3") };
  const ends = best.rank === worst.rank ? [] : [
    text({ ...written, x: fromStart(context, 0), y, text: ratio(worst.example, context), align: alignStart(context) }),
    text({ ...written, x: fromStart(context, width), y, text: ratio(best.example, context), align: alignEnd(context) }),
  ];
  return ends.length === 0 ? [] : [...ends, text({ ...written, x: width / 2, y: isNarrow ? y + size * ENDS : y, text: isolate(endsText(context), words.direction), align: "center" })];
}

/** How many of the weightings give each rank, better toward the end of reading. */
export const weightsChart: ChartDefinition<ChosenBand> = {
  id: "weights",
  stopsAlong: "x",
  height: (answer, context) => naturalHeight(answer, context),
  option: (answer, context) => {
    const place = layoutOf(answer, context);
    return { series: [layer("weights", 1, [...barMarks(answer, context, place), ...rankMarks(answer, context, place), ...endMarks(answer, context, place)])] };
  },
  stops: (answer, context) => {
    const { words: { t, format }, theme } = context;
    const { x, base } = layoutOf(answer, context);
    const row = (key: string, label: string, value: string) => ({ key, label, value, isFocus: false, colour: "transparent" });
    return answer.ranks.map(({ rank, count, example }) => ({
      key: String(rank), x: x(rank), y: base, ruleEnd: base, title: t("whatIf.weights.at", { rank: t("phrase.rank", { count: rank, ordinal: true, n: format.rank(rank) }) }), detail: rank === answer.published ? t("whatIf.weights.published") : "",
      rows: [
        { ...row("count", t("whatIf.weights.count"), t("whatIf.weights.countOf", { n: format.count(count), all: format.count(WEIGHTINGS.length) })), isFocus: rank === answer.published, colour: rank === answer.published ? theme.country(answer.country.code) : theme.colour("context-faint") },
        row("share", t("whatIf.weights.share"), t("whatIf.percent", { n: format.value((100 * count) / WEIGHTINGS.length, 1) })),
        row("example", t("whatIf.weights.example"), ratio(example, context)),
      ],
    }));
  },
  table: ({ ranks }, { t }) => ({
    columns: [
      { head: t("word.rank"), kind: "rank" }, { head: t("whatIf.weights.table.weightings"), kind: "count" }, { head: t("whatIf.weights.table.share"), kind: "value" },
      ...SUB_INDICES.map((part) => ({ head: t("whatIf.weights.table.part", { index: INDICATOR_INFO[part].acronym }), kind: "count" as const })),
    ],
    rows: ranks.map(({ rank, count, example }) => [rank, count, (100 * count) / WEIGHTINGS.length, ...example]),
  }),
};
