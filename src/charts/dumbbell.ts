import type { Climb, FirstToLatest, Standpoint } from "~/analysis/firstToLatest";
import { alignEnd, alignStart, fromStart, rankTicks, readingScale, type Scale } from "~/charts/axes";
import type { ChartContext, ChartDefinition } from "~/charts/context";
import { dodge, textWidth } from "~/charts/labels";
import { circle, layer, line, text, type Mark } from "~/charts/marks";
import { memberColour, memberRows, rowNames, type MemberName, type MemberRows } from "~/charts/memberRows";
import { isolate } from "~/i18n/format";

const [TOP, BOTTOM, ROW] = [2.3, 1.9, 2.25]; // heights in units of the text size
const [RING, DISC] = [0.38, 0.58];
const PHONE = 30; // narrower than so many text sizes

interface DumbbellPlot {
  readonly rows: MemberRows;
  readonly x: Scale;
  readonly ticks: readonly number[];
}

const namesOf = ({ climbs, focus }: FirstToLatest): readonly MemberName[] =>
  climbs.map(({ country }) => ({ id: country.code, label: country.label, isFocus: country.code === focus }));

function dumbbellPlot(answer: FirstToLatest, context: ChartContext): DumbbellPlot {
  const { text: size, width, words } = context;
  const rows = memberRows(namesOf(answer), context, { top: size * TOP, bottom: size * BOTTOM });
  const { max, ticks } = rankTicks(Math.max(10, ...answer.climbs.flatMap(({ from, to }) => [from.rank ?? 0, to.rank ?? 0])));
  const [start, end] = [rows.nameRoom + size * 3.2, width - size * 5.4]; // a number stands outside of the outermost marks
  const plot = words.direction === "rtl" ? { left: width - end, right: width - start } : { left: start, right: end };
  return { rows, ticks, x: readingScale(context, [max, 1], plot) };
}

/** Gridlines by rank, with their labels where these do not touch. */
function rankGrid({ x, ticks }: DumbbellPlot, { theme, words, text: size, height }: ChartContext): Mark[] {
  let taken = Infinity;
  return ticks.flatMap((tick) => {
    const [at, label] = [Math.round(x(tick)) + 0.5, words.format.rank(tick)];
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
  const first = answer.climbs.findIndex(({ placesGained }) => placesGained !== null);
  const { from, to } = answer.climbs[first] ?? { from: { rank: null }, to: { rank: null } };
  const small = size - 1;
  const years = from.rank === null || to.rank === null ? [] : [{ edition: answer.from, at: x(from.rank) }, { edition: answer.to, at: x(to.rank) }];
  const places = dodge(years.map(({ at }) => at), textWidth(words.format.edition(2000), Math.max(12, small)) + size * 0.4, [0, width]);
  return [
    text({ x: fromStart(context, width), y: size * 0.65, text: isolate(words.t("gccView.dumbbell.places"), words.direction), size: small, colour: theme.colour("ink-3"), align: alignEnd(context) }),
    ...years.map(({ edition }, i) => text({ x: places[i] ?? 0, y: rows.y(first) - Math.min(rows.height * 0.5 + size * 0.5, size * 1.6), text: words.format.edition(edition), size: small, colour: theme.colour("ink-2"), align: "center", halo: theme.colour("paper") })),
  ];
}

const standing = ({ rank, status }: Standpoint, { words }: ChartContext) => (rank === null ? words.t(`status.short.${status}`) : words.format.rank(rank));

/** Why a row lacks a mark, on the side of the plot that its other mark leaves free; where that is too narrow, the reading tells. */
function missing({ from, to }: Climb, years: readonly [number, number], { context, y, place }: { context: ChartContext; y: number; place: DumbbellPlot }): Mark[] {
  const { words, theme, text: chartSize } = context;
  const reasons = ([[from, years[0]], [to, years[1]]] as const).filter(([point]) => point.rank === null)
    .map(([point, year]) => words.t("gccView.dumbbell.missing", { year: words.format.edition(year), reason: words.t(`status.short.${point.status}`) }));
  const [best, worst, rank] = [place.ticks[0] ?? 1, place.ticks.at(-1) ?? 1, from.rank ?? to.rank];
  const isLate = rank !== null && rank > worst / 2;
  const [edge, size, label] = [place.x(isLate ? best : worst), Math.min(place.rows.size, chartSize - 1), words.format.list(reasons)];
  const free = Math.abs(place.x(rank ?? best) - edge) - (rank === null ? 0 : chartSize * 3);
  if (reasons.length === 0 || textWidth(label, size) > free) return [];
  return [text({ x: edge, y, text: isolate(label, words.direction), size, colour: theme.colour("ink-3"), align: isLate ? alignEnd(context) : alignStart(context), halo: theme.colour("paper") })];
}

function climbMarks(answer: FirstToLatest, index: number, { context, place }: { context: ChartContext; place: DumbbellPlot }): Mark[] {
  const climb = answer.climbs[index];
  if (!climb) return [];
  const { theme, words, text: size } = context;
  const { size: small, y: yOf, height } = place.rows;
  const y = yOf(index);
  const { from, to, placesGained } = climb;
  const name = { id: climb.country.code, isFocus: climb.country.code === answer.focus };
  const [colour, ink] = [memberColour(name, context, "context"), memberColour(name, context, "ink-2")];
  const [ring, disc] = [Math.min(size * RING, height * 0.22), Math.min(size * DISC, height * 0.32)];
  const [a, b] = [from.rank === null ? null : place.x(from.rank), to.rank === null ? null : place.x(to.rank)];
  const onward = words.direction === "rtl" ? -1 : 1;
  const side = (a !== null && b !== null && Math.sign(b - a)) || onward;
  const paper = theme.colour("paper");
  const number = (x: number, toward: number, rest: { text: string; weight: 400 | 600; colour: string }) =>
    text({ ...rest, x: x + toward * size * 0.42, y, size: small, align: toward > 0 ? "left" : "right", halo: paper });
  return [
    ...(a !== null && b !== null && Math.abs(b - a) > disc ? [line([[a, y], [b - side * disc, y]], { colour, width: Math.min(size * 0.23, height * 0.12) })] : []),
    ...(a === null ? [] : [circle([a, y], ring, { fill: paper, stroke: colour, width: size * 0.15 }), number(a - side * ring, -side, { text: words.format.rank(from.rank), weight: 400, colour: theme.colour("ink-2") })]),
    ...(b === null ? [] : [circle([b, y], disc, { fill: colour }), number(b + side * disc, side, { text: words.format.rank(to.rank), weight: 600, colour: ink })]),
    ...missing(climb, [answer.from, answer.to], { context, y, place }),
    text({ x: fromStart(context, context.width), y, text: words.format.signed(placesGained), size: small, weight: 600, colour: theme.colour(placesGained === null ? "ink-3" : "ink"), align: alignEnd(context) }),
  ];
}

/** Each member's rank in two editions, better toward the end of reading, those who gained most at the top. */
export const dumbbellChart: ChartDefinition<FirstToLatest> = {
  id: "dumbbell",
  stopsAlong: "y",
  height: ({ climbs }, context) => Math.max(context.width < context.text * PHONE ? 360 : 430, context.text * (TOP + BOTTOM + ROW * climbs.length)),
  option: (answer, context) => {
    const place = dumbbellPlot(answer, context);
    return {
      series: [layer("dumbbell", 1, [
        ...rankGrid(place, context),
        ...rowNames(namesOf(answer), context, place.rows),
        ...answer.climbs.slice(0, place.rows.shown).flatMap((_climb, i) => climbMarks(answer, i, { context, place })),
        ...heads(answer, context, place),
      ])],
    };
  },
  stops: (answer, context) => {
    const { words } = context;
    const { rows, x } = dumbbellPlot(answer, context);
    return answer.climbs.slice(0, rows.shown).map(({ country, from, to, placesGained }, i) => {
      const row = (key: string, label: string, value: string) => ({ key, label, value, isFocus: false, colour: memberColour({ id: country.code, isFocus: country.code === answer.focus }, context, "context") });
      return {
        key: country.code, x: x(to.rank ?? from.rank ?? 1), y: rows.y(i), title: words.of(country.label), detail: "",
        rows: [
          row("from", words.format.edition(answer.from), standing(from, context)),
          row("to", words.format.edition(answer.to), standing(to, context)),
          row("places", words.t("gccView.dumbbell.gained"), words.format.signed(placesGained)),
        ],
      };
    });
  },
  table: ({ climbs, from, to }, { t, of, format }) => ({
    columns: [{ head: t("word.country"), kind: "name" }, { head: format.edition(from), kind: "rank" }, { head: format.edition(to), kind: "rank" }, { head: t("gccView.dumbbell.gained"), kind: "places" }],
    rows: climbs.map((climb) => [of(climb.country.label), climb.from.rank, climb.to.rank, climb.placesGained]),
  }),
};
