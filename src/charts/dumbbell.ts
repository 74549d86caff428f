import type { Climb, FirstToLatest, Standpoint } from "~/analysis/firstToLatest";
import { alignEnd, alignStart, fromStart, overhang, rankTicks, readingScale, type Scale } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { inBoth } from "~/charts/inBoth";
import { dodge, small, textWidth } from "~/charts/labels";
import { circle, layer, line, text, type Mark } from "~/charts/marks";
import { memberColour, memberRows, rowCount, rowNames, type MemberName, type MemberRows } from "~/charts/memberRows";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const [TOP, BOTTOM, ROW] = [2.3, 1.9, 2.25]; // heights in units of the text size
const [RING, DISC] = [0.38, 0.58];
const PHONE = 30; // narrower than so many text sizes
const VALUE_TICKS = [0, 0.2, 0.4, 0.6, 0.8, 1];
const SHORT = "osi"; // an index that is written with three decimals: there is no room for EGDI's four

interface DumbbellPlot {
  readonly rows: MemberRows;
  readonly x: Scale;
  readonly ticks: readonly number[];
  /** Room that a number takes beside its mark, px. */
  readonly number: number;
  /** The ends of the free room beside the marks, px from the reading start. */
  readonly free: readonly [number, number];
}

const figureText = ({ measure }: FirstToLatest, { words }: ChartContext, figure: number | null) =>
  measure === "rank" ? words.format.rank(figure) : words.format.index(figure, SHORT);
const gainedKey = ({ measure }: FirstToLatest) => (measure === "rank" ? "gccView.dumbbell.gained" as const : "gccView.dumbbell.gainedPoints" as const);
const gainText = ({ measure }: FirstToLatest, { words }: ChartContext, gained: number | null) => words.format.signed(gained, measure === "rank" ? 0 : 3);

const namesOf = ({ climbs, focus }: FirstToLatest): readonly MemberName[] =>
  climbs.map(({ country }) => ({ id: country.code, label: country.label, isFocus: country.code === focus }));

function dumbbellPlot(answer: FirstToLatest, context: ChartContext): DumbbellPlot {
  const { text: size, width } = context;
  const isRank = answer.measure === "rank";
  const rows = memberRows(namesOf(answer), context, { top: size * TOP, bottom: size * BOTTOM });
  const most = Math.max(isRank ? 10 : 1, ...answer.climbs.flatMap(({ from, to }) => [from.figure ?? 0, to.figure ?? 0]));
  const { max, ticks } = isRank ? rankTicks(most) : { max: 0, ticks: VALUE_TICKS };
  const [before, after] = isRank ? [3.2, 5.4] : [4.2, 8.2]; // a number stands outside of the outermost marks
  const free = [rows.nameRoom + size * 0.8, width - size * (after - 2.6)] as const;
  return { rows, ticks, free, number: size * before, x: readingScale(context, [max, isRank ? 1 : most], [rows.nameRoom + size * before, width - size * after]) };
}

/** Gridlines by rank or value, with their labels where these do not touch. */
function grid({ measure }: FirstToLatest, { x, ticks }: DumbbellPlot, { theme, words: { format }, text: size, height }: ChartContext): Mark[] {
  let taken = Infinity;
  return ticks.flatMap((tick) => {
    const [at, label] = [Math.round(x(tick)) + 0.5, measure === "rank" ? format.rank(tick) : format.value(tick, 1)];
    const half = textWidth(label, size - 1) / 2 + size * 0.2;
    const isFree = Math.abs(at - taken) > half * 2;
    if (isFree) taken = at;
    return [
      line([[at, size * TOP * 0.8], [at, height - size * BOTTOM]], { colour: theme.colour("grid") }),
      ...(isFree ? [text({ x: at, y: height - size * 0.85, text: label, size: size - 1, colour: theme.colour("ink-3"), align: "center" })] : []),
    ];
  });
}

/** The two years over the first row that has both marks, and the unit of the last column. */
function heads(answer: FirstToLatest, context: ChartContext, { x, rows }: DumbbellPlot): Mark[] {
  const { theme, words, text: size, width } = context;
  const first = rows.shown.findIndex((i) => answer.climbs[i]?.gained != null);
  const { from = null, to = null } = answer.climbs[rows.shown[first] ?? -1] ?? {};
  const years = from?.figure == null || to?.figure == null ? [] : [{ edition: answer.from, at: x(from.figure) }, { edition: answer.to, at: x(to.figure) }];
  const places = dodge(years.map(({ at }) => at), textWidth(words.format.edition(2000), small(size)) + size * 0.4, [0, width]);
  return [
    text({ x: fromStart(context, width - overhang(context)), y: size * 0.65, text: isolate(inBoth(context, ({ t }) => t(answer.measure === "rank" ? "gccView.dumbbell.places" : "gccView.dumbbell.points")), words.direction), size: small(size), colour: theme.colour("ink-3"), align: alignEnd(context) }),
    ...years.map(({ edition }, i) => text({ x: places[i] ?? 0, y: rows.y(first) - Math.min(rows.height * 0.5 + size * 0.5, size * 1.6), text: words.format.edition(edition), size: small(size), colour: theme.colour("ink-2"), align: "center", halo: theme.colour("paper") })),
  ];
}

const standing = (answer: FirstToLatest, { figure, status }: Standpoint, context: ChartContext) => (figure === null ? context.words.t(`status.short.${status}`) : figureText(answer, context, figure));

/** Why a row lacks a mark, on the side that its other mark leaves free: with the year where there is room for it. */
function missing({ from, to }: Climb, years: readonly [number, number], { context, y, place }: { context: ChartContext; y: number; place: DumbbellPlot }): Mark[] {
  const { words: { direction }, theme, text: chartSize } = context;
  const lacking = ([[from, years[0]], [to, years[1]]] as const).filter(([point]) => point.figure === null).map(([{ status }, year]) => ({ status, year }));
  const [start, end] = place.free;
  const figure = from.figure ?? to.figure;
  const own = figure === null ? start : fromStart(context, place.x(figure));
  const beside = ({ figure: shown }: Standpoint) => (figure === null ? 0 : shown === null ? chartSize : place.number); // the first mark's number stands before it, the other's after
  const [early, late] = [own - start - beside(from), end - own - beside(to)];
  const [isLate, free, size] = [late > early && figure !== null, Math.max(early, late), Math.min(place.rows.size, small(chartSize))];
  const wordings = [true, false].map((isDated) => ({ t, format }: Words) => format.list(lacking.map(({ status, year }) => {
    const reason = t(`status.short.${status}`);
    return isDated ? t("gccView.dumbbell.missing", { reason, year: format.edition(year) }) : reason;
  })));
  const label = wordings.map((wording) => inBoth(context, wording)).find((written) => textWidth(written, size) <= free);
  return lacking.length === 0 || label === undefined ? []
    : [text({ x: fromStart(context, isLate ? end : start), y, text: isolate(label, direction), size, colour: theme.colour("ink-3"), align: isLate ? alignEnd(context) : alignStart(context), halo: theme.colour("paper") })];
}

function climbMarks(answer: FirstToLatest, row: number, { context, place }: { context: ChartContext; place: DumbbellPlot }): Mark[] {
  const climb = answer.climbs[place.rows.shown[row] ?? -1];
  if (!climb) return [];
  const { theme, words, text: size } = context;
  const { size: rowSize, y: yOf, height } = place.rows;
  const y = yOf(row);
  const { from, to, gained } = climb;
  const name = { id: climb.country.code, isFocus: climb.country.code === answer.focus };
  const [colour, ink] = [memberColour(name, context, "context"), memberColour(name, context, "ink-2")];
  const [ring, disc] = [Math.min(size * RING, height * 0.22), Math.min(size * DISC, height * 0.32)];
  const [a, b] = [from.figure === null ? null : place.x(from.figure), to.figure === null ? null : place.x(to.figure)];
  const onward = words.direction === "rtl" ? -1 : 1;
  const side = (a !== null && b !== null && Math.sign(b - a)) || onward;
  const paper = theme.colour("paper");
  const number = (x: number, toward: number, rest: { text: string; weight: 400 | 600; colour: string }) =>
    text({ ...rest, x: x + toward * size * 0.42, y, size: rowSize, align: toward > 0 ? "left" : "right", halo: paper });
  return [
    ...(a !== null && b !== null && Math.abs(b - a) > disc ? [line([[a, y], [b - side * disc, y]], { colour, width: Math.min(size * 0.23, height * 0.12) })] : []),
    ...(a === null ? [] : [circle([a, y], ring, { fill: paper, stroke: colour, width: size * 0.15 }), number(a - side * ring, -side, { text: figureText(answer, context, from.figure), weight: 400, colour: theme.colour("ink-2") })]),
    ...(b === null ? [] : [circle([b, y], disc, { fill: colour }), number(b + side * disc, side, { text: figureText(answer, context, to.figure), weight: 600, colour: ink })]),
    ...missing(climb, [answer.from, answer.to], { context, y, place }),
    text({ x: fromStart(context, context.width), y, text: gainText(answer, context, gained), size: rowSize, weight: 600, colour: theme.colour(gained === null ? "ink-3" : "ink"), align: alignEnd(context) }),
  ];
}

/** Each member's rank or value in two editions, better toward the end of reading, those who gained most at the top. */
export const dumbbellChart: ChartDefinition<FirstToLatest> = {
  id: "dumbbell",
  isBilingual: true,
  stopsAlong: "y",
  height: (answer, context) => Math.max(context.width < context.text * PHONE ? 360 : 430, context.text * (TOP + BOTTOM + ROW * rowCount(namesOf(answer)))),
  option: (answer, context) => {
    const place = dumbbellPlot(answer, context);
    return {
      series: [layer("dumbbell", 1, [
        ...grid(answer, place, context),
        ...rowNames(namesOf(answer), context, place.rows),
        ...place.rows.shown.flatMap((_member, row) => climbMarks(answer, row, { context, place })),
        ...heads(answer, context, place),
      ])],
    };
  },
  stops: (answer, context) => {
    const { words } = context;
    const { rows, x } = dumbbellPlot(answer, context);
    return rows.shown.flatMap((member, i) => {
      const climb = answer.climbs[member];
      if (!climb) return [];
      const { country, from, to, gained } = climb;
      const row = (key: string, label: string, value: string) => ({ key, label, value, isFocus: false, colour: memberColour({ id: country.code, isFocus: country.code === answer.focus }, context, "context") });
      return [{
        key: country.code, x: x(to.figure ?? from.figure ?? 1), y: rows.y(i), title: words.of(country.label), detail: "",
        rows: [
          row("from", words.format.edition(answer.from), standing(answer, from, context)),
          row("to", words.format.edition(answer.to), standing(answer, to, context)),
          row("gained", words.t(gainedKey(answer)), gainText(answer, context, gained)),
        ],
      }];
    });
  },
  table: (answer, { t, of, format }) => ({
    columns: [{ head: t("word.country"), kind: "name" }, ...[answer.from, answer.to].map((edition) => ({ head: format.edition(edition), kind: answer.measure })), { head: t(gainedKey(answer)), kind: answer.measure === "rank" ? "places" : "change" }],
    rows: answer.climbs.map(({ country, from, to, gained }) => [of(country.label), from.figure, to.figure, gained]),
  }),
};
