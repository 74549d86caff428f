import type { XAXisComponentOption, YAXisComponentOption } from "echarts";
import type { ChartContext } from "~/charts/context";
import { small, textWidth } from "~/charts/labels";
import { FONT_FAMILY } from "~/charts/theme";
import type { Edition } from "~/domain/edition";
import type { Words } from "~/i18n/words";

/** From a value to px. */
export type Scale = (value: number) => number;

/** The box within the chart that the data are drawn in, px. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Mirrors a distance from the reading start into px from the left. */
export const fromStart = ({ words, width }: Pick<ChartContext, "words" | "width">, distance: number) => (words.direction === "rtl" ? width - distance : distance);

/** A scale on which better, or more, lies toward the end of reading, between two distances from the reading start. */
export function readingScale(context: ChartContext, [least, most]: readonly [number, number], [start, end]: readonly [number, number]): Scale {
  const [from, to] = [fromStart(context, start), fromStart(context, end)];
  return (value) => from + ((value - least) / (most - least)) * (to - from);
}

/** By how much Arabic letters may reach beyond the width of their text, px: so far it keeps from the edge of the picture. */
export const overhang = ({ words, text }: Pick<ChartContext, "words" | "text">) => (words.direction === "rtl" ? text * 0.12 : 0);

/** The alignment of a text that begins, or ends, at its place. */
export const alignStart = ({ words }: Pick<ChartContext, "words">) => (words.direction === "rtl" ? "right" : "left");
export const alignEnd = ({ words }: Pick<ChartContext, "words">) => (words.direction === "rtl" ? "left" : "right");

/** Whether time runs to the left. */
export const isTimeTurned = ({ time, words }: Pick<ChartContext, "time" | "words">) => time === "rtl" && words.direction === "rtl";

interface TimeSpan {
  readonly editions: readonly Edition[];
  readonly plot: Plot;
  /** Room within the plot, after the last edition, for the labels at the ends of the lines, px. */
  readonly endRoom: number;
  /** From and to which decimal year, where not just from the first edition to the last. */
  readonly window?: readonly [number, number] | undefined;
}

function timeDomain({ text }: ChartContext, { editions, plot, endRoom, window }: TimeSpan): readonly [number, number] {
  const [first = 0, last = 0] = [editions[0], editions.at(-1)];
  const lead = text * 1.1; // half a year label
  const room = plot.right - plot.left - lead;
  const [from, to] = window ?? [first, Math.max(last, first + 1)];
  const named = Math.min(to, Math.max(last, first + 1)) - from; // the labels stand after the last edition, or at the end of the window
  const perYear = Math.min(named > 0 ? (room - endRoom) / named : Infinity, window ? (room - text * 0.6) / (to - from) : Infinity);
  return [from - lead / perYear, from + room / perYear];
}

/** Editions at true distance in time, to the right in either language unless the reader turns it. */
export function timeScale(context: ChartContext, span: TimeSpan): Scale {
  const [least, most] = timeDomain(context, span);
  const { left, right } = span.plot;
  const share = (year: number) => (year - least) / (most - least);
  return (year) => (isTimeTurned(context) ? right - share(year) * (right - left) : left + share(year) * (right - left));
}

interface LabelRoom {
  readonly x: Scale;
  /** Of the text, px. */
  readonly size: number;
  /** Those that stand out: written first, bold and, unless they are neighbours, in full. */
  readonly chosen?: readonly Edition[];
}

/** The labels of the editions that fit: full years, else two digits, else none; the first is always written out. */
export function editionLabels({ format }: Words, editions: readonly Edition[], { x, size, chosen = [] }: LabelRoom): ReadonlyMap<Edition, string> {
  const gaps = editions.slice(1).map((edition, i) => ({ years: edition - (editions[i] ?? edition), px: Math.abs(x(edition) - x(editions[i] ?? edition)) }));
  const full = textWidth(format.edition(2000), size) + size * 0.5;
  const isShort = gaps.some(({ years, px }) => years >= 2 && px < full);
  const labels = new Map<Edition, string>();
  const taken: { readonly centre: number; readonly half: number }[] = [];
  for (const edition of [...chosen, ...editions.filter((one) => !chosen.includes(one))]) {
    const isChosen = chosen.includes(edition);
    const before = isChosen ? chosen[chosen.indexOf(edition) - 1] : editions[editions.indexOf(edition) - 1];
    const isNear = edition - (before ?? -Infinity) < 2;
    const label = edition === editions[0] || !((isShort && !isChosen) || isNear) ? format.edition(edition) : format.shortEdition(edition);
    const [centre, half] = [x(edition), textWidth(label, size, isChosen ? 600 : 400) / 2];
    if (taken.some((other) => Math.abs(other.centre - centre) < other.half + half + size * 0.3)) continue;
    labels.set(edition, label);
    taken.push({ centre, half });
  }
  return labels;
}

const axisText = ({ theme, text }: ChartContext, token: string) => ({ fontFamily: FONT_FAMILY, fontSize: small(text), color: theme.colour(token) });

/** The time axis: a tick at every edition, nowhere else. */
export function editionAxis(context: ChartContext, span: TimeSpan): XAXisComponentOption {
  const [min, max] = timeDomain(context, span);
  const { window: [from, to] = [-Infinity, Infinity] } = span;
  const editions = span.editions.filter((edition) => edition >= from && edition < to);
  const labels = editionLabels(context.words, editions, { x: timeScale(context, span), size: context.text - 1 });
  return {
    type: "value", min, max,
    inverse: isTimeTurned(context),
    position: "bottom",
    axisLine: { show: false, onZero: false },
    splitLine: { show: false },
    axisTick: { show: true, length: 5, customValues: editions, lineStyle: { color: context.theme.colour("context") } },
    axisLabel: { ...axisText(context, "ink-2"), show: true, customValues: editions, margin: Math.round(context.text * 0.7), hideOverlap: false, showMinLabel: true, showMaxLabel: true, formatter: (year: number) => labels.get(year) ?? "" },
  };
}

interface Ticks {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  readonly inverse: boolean;
  readonly label: (value: number) => string;
}

/** A vertical axis at the reading start; its gridlines are drawn by the chart, over the labels' room too. */
export function verticalAxis(context: ChartContext, { min, max, ticks, inverse, label }: Ticks): YAXisComponentOption {
  const isRtl = context.words.direction === "rtl";
  const room = axisRoom(context);
  return {
    type: "value", min, max, inverse,
    position: isRtl ? "right" : "left",
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      ...axisText(context, "ink-3"),
      customValues: [...ticks], margin: 6, align: isRtl ? "right" : "left", showMinLabel: true, showMaxLabel: true,
      padding: isRtl ? [0, 6 - room, 0, 0] : [0, 0, 0, 6 - room],
      formatter: label,
    },
  };
}

/** Room beside the plot for the labels of the vertical axis, px. */
export const axisRoom = ({ text }: Pick<ChartContext, "text">) => Math.round(text * 2.6);

/**
 * Ticks of a rank axis, and the rank at which it ends: the worst shown, rounded out to the next 25 (20 and 10 where
 * ranks are few). A line that passes a tick by five places or less does not open another class.
 */
export function rankTicks(worst: number): { max: number; ticks: readonly number[] } {
  const step = worst > 70 ? 25 : worst > 25 ? 20 : 10;
  const last = Math.max(step, Math.ceil((worst - 5) / step) * step);
  return { max: Math.max(last, worst) + step * 0.12, ticks: [1, ...Array.from({ length: last / step }, (_, i) => (i + 1) * step)] };
}
