import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import { editionLabels, isTimeTurned } from "~/charts/axes";
import type { ChartContext } from "~/charts/context";
import { cueStart, isWhole, seenPaths } from "~/charts/initiativePath";
import { touches, type Reach } from "~/charts/initiativeRows";
import { small, textWidth } from "~/charts/labels";
import { line, text, type Mark } from "~/charts/marks";
import type { PathPlot } from "~/charts/pathPlot";

type Seen = Pick<InitiativeTimeline, "path" | "axis" | "whole">;

interface AxisLabel {
  readonly at: number;
  readonly label: string;
  readonly look: "edition" | "year" | "month";
}

/** Months are told apart on an axis of so many years. */
const MONTHLY = 3;
const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** px between two years. */
const yearWidth = ({ x }: PathPlot) => Math.abs(x(1) - x(0));
const whole = ([from, to]: Seen["axis"]) => Array.from({ length: Math.max(0, Math.ceil(to - 1e-6) - Math.ceil(from - 1e-6)) }, (_, i) => Math.ceil(from - 1e-6) + i);

/** The years between which the axis of a part of time is ruled; none on the whole axis, which has its editions alone. */
export function ruledYears(answer: Seen, { words, text: size }: ChartContext, place: PathPlot): readonly number[] {
  return isWhole(answer) || yearWidth(place) < textWidth(words.format.edition(2000), small(size), 600) + size * 0.5 ? [] : whole(answer.axis);
}

/** Years first, then as many months as have room, every one, every third or the half-years. */
function labelsOf(answer: Seen, context: ChartContext, place: PathPlot): readonly AxisLabel[] {
  const { words, text: size } = context;
  const editions = seenPaths(answer).editions.map(({ edition }) => edition);
  const ruled = ruledYears(answer, context, place);
  if (ruled.length === 0) return [...editionLabels(words, editions, { x: place.x, size: small(size) })].map(([at, label]) => ({ at, label, look: "year" }));
  const years = ruled.map((at): AxisLabel => ({ at, label: words.format.edition(at), look: editions.includes(at) ? "edition" : "year" }));
  if (answer.axis[1] - answer.axis[0] > MONTHLY) return years;
  const names = MONTHS.map((month) => words.format.month(month + 1));
  const widest = Math.max(...names.map((name) => textWidth(name, small(size)))) + size * 0.6;
  const step = [1, 3, 6].find((months) => (yearWidth(place) * months) / 12 > widest);
  const first = Math.floor(answer.axis[0]);
  const months = step === undefined ? [] : Array.from({ length: 5 }, (_, i) => first + i).flatMap((year) => MONTHS.filter((month) => month % step === 0).map((month): AxisLabel => ({ at: year + month / 12, label: names[month - 1] ?? "", look: "month" })));
  return [...years, ...months.filter(({ at }) => at >= answer.axis[0] && at < answer.axis[1])];
}

/** The axis of a part of time: a tick at every edition, at other years and months where they are told apart, and as many labels as fit. */
export function seenAxis(answer: Seen, context: ChartContext, place: PathPlot): Mark[] {
  if (isWhole(answer)) return [];
  const { theme, text: size, words } = context;
  const { x, plot: { bottom } } = place;
  const { axis } = answer;
  const cue = cueStart(answer, context, place);
  const side = isTimeTurned(context) ? -1 : 1;
  const cueEnd = cue + side * size * 4.6;
  const taken: Reach[] = words.direction === "rtl" ? [[Math.min(cue, cueEnd), Math.max(cue, cueEnd)]] : [];
  const colours = { edition: "ink-2", year: "ink-2", month: "ink-3" } as const;
  const labels = labelsOf(answer, context, place).flatMap(({ at, label, look }) => {
    const weight = look === "edition" ? 600 : 400;
    const half = textWidth(label, small(size), weight) / 2;
    const reach: Reach = [x(at) - half, x(at) + half];
    if (taken.some((other) => touches(other, reach, size * 0.25)) || reach[0] < 0 || reach[1] > context.width) return [];
    taken.push(reach);
    return [text({ x: x(at), y: bottom + Math.round(size * 0.7) + small(size) * 0.55, text: label, size: small(size), weight, colour: theme.colour(colours[look]), align: "center" })];
  });
  const tick = (at: number, long: number, token: string) => line([[x(at), bottom], [x(at), bottom + long]], { colour: theme.colour(token) });
  const editions = seenPaths(answer).editions.map(({ edition }) => edition);
  const years = yearWidth(place) > size * 0.6 ? whole(axis).filter((year) => !editions.includes(year)) : [];
  const months = axis[1] - axis[0] > MONTHLY || yearWidth(place) < size * 4 ? [] : whole([axis[0] - 1, axis[1]]).flatMap((year) => MONTHS.map((month) => year + month / 12)).filter((at) => at > axis[0] && at < axis[1]);
  return [...editions.map((at) => tick(at, size * 0.4, "context")), ...years.map((at) => tick(at, size * 0.4, "context-faint")), ...months.map((at) => tick(at, size * 0.25, "context-faint")), ...labels];
}
