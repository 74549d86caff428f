import { dodge } from "~/charts/labels";
import { CHART_TEXT, line, NUMBER_FORMATS, rankRange, textLook, valueAxis, valueRange } from "~/export/deckAxes";
import { cellsOf, innerPlot, numbers, seriesHead, seriesLook, shows, type ChartRequest } from "~/export/deckSeries";
import { filled, isRtl } from "~/export/deckXml";
import { plainNumber } from "~/export/deckWorkbook";

const TEXT = CHART_TEXT * 2; // px of the slide
const LETTER = TEXT * 0.55;
const DIGITS = { rank: 3, value: 6 }; // of a figure at the end of a line

interface Plan {
  readonly request: ChartRequest;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly years: readonly [number, number, number];
  readonly figures: readonly [number, number, number];
  /** First and last edition. */
  readonly span: readonly [number, number];
}

const isNumber = (cell: unknown): cell is number => typeof cell === "number";

/** Where everything stands: the axis of time runs on behind the last edition, for the names at the ends of the lines. */
function planOf(request: ChartRequest): Plan {
  const { native, table, box, language } = request;
  const side = 3 * LETTER + TEXT;
  const digits = native.measure === "rank" ? DIGITS.rank : DIGITS.value;
  const plot = { left: isRtl(language) ? TEXT : side, right: box.width - (isRtl(language) ? side : TEXT), top: TEXT * 0.8, bottom: box.height - TEXT * 2.4 };
  const editions = cellsOf(table, 0).filter(isNumber);
  const span = [Math.min(...editions), Math.max(...editions)] as const;
  const step = span[1] - span[0] > 5 ? 2 : 1;
  const least = step === 1 ? span[0] - 1 : span[0] - 2 + (span[0] % 2);
  const longest = Math.max(...native.columns.map((column) => (table.columns[column]?.head.length ?? 0) + digits + 3));
  const room = Math.min(0.4, (longest * LETTER) / (plot.right - plot.left));
  const cells = native.columns.flatMap((column) => cellsOf(table, column).filter(isNumber));
  const most = Math.max(...cells);
  return { request, plot, span, years: [least, Math.ceil(span[1] + ((span[1] - least) * room) / (1 - room)), step], figures: native.measure === "rank" ? rankRange(most) : valueRange(most) };
}

/** How far each name at the end of its line moves off its point, so that none touches another: parts of the chart's height. */
function shifts({ request: { native, table, box }, plot, figures: [least, most] }: Plan): readonly number[] {
  const share = (figure: number) => (native.measure === "rank" ? figure - least : most - figure) / (most - least);
  const wanted = native.columns.map((column) => plot.top + share(cellsOf(table, column).findLast(isNumber) ?? most) * (plot.bottom - plot.top));
  return dodge(wanted, TEXT * 1.35, [plot.top, plot.bottom]).map((at, i) => (at - (wanted[i] ?? at)) / box.height);
}

interface Label {
  readonly idx: number;
  readonly at: "l" | "r" | "t" | "b";
  readonly what: "figure" | "name";
  readonly shift: number;
}

const labelXml = ({ idx, at, what, shift }: Label, format: string, look: string) =>
  `<c:dLbl><c:idx val="${idx}"/>${Math.abs(shift) > 0.001 ? `<c:layout><c:manualLayout><c:x val="0"/><c:y val="${plainNumber(shift)}"/></c:manualLayout></c:layout>` : ""}<c:numFmt formatCode="${format}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${look}<c:dLblPos val="${at}"/>${shows(what)}<c:separator>  </c:separator></c:dLbl>`;

/** The last point of a line has its name; on the line that the slide is about the first, the best and the worst have their figure. */
function labelsOf({ request: { native, table } }: Plan, column: number, { isFocus, shift }: { readonly isFocus: boolean; readonly shift: number }): readonly Label[] {
  const cells = cellsOf(table, column);
  const known = cells.flatMap((cell, idx) => (isNumber(cell) ? [{ cell, idx }] : []));
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last) return [];
  const ordered = known.toSorted((a, b) => (native.measure === "rank" ? a.cell - b.cell : b.cell - a.cell));
  const worst = ordered.at(-1);
  const marked = isFocus ? [...new Set([first, ordered[0] ?? first, worst ?? first])].filter((point) => point.idx < last.idx) : [];
  const side = (point: typeof first) => (point === first && native.measure === "rank" ? "l" : point === worst ? "b" : "t");
  return [...marked.map((point) => ({ idx: point.idx, at: side(point), what: "figure" as const, shift: 0 } as const)), { idx: last.idx, at: "r" as const, what: "name" as const, shift }].toSorted((a, b) => a.idx - b.idx);
}

function seriesXml(plan: Plan, column: number, { order, shift }: { readonly order: number; readonly shift: number }): string {
  const { request } = plan;
  const { table, native, language } = request;
  const { colour, dash, isFocus } = seriesLook(request, column);
  const hasOwn = isFocus || Boolean(request.colours[column - 1]);
  const look = textLook({ colour: hasOwn ? colour : request.theme.colour("ink-3"), isBold: isFocus, isName: true, language });
  const labels = labelsOf(plan, column, { isFocus, shift }).map((label) => labelXml(label, NUMBER_FORMATS[native.measure], look)).join("");
  return `<c:ser>${seriesHead(table, column, order)}<c:spPr>${line(colour, isFocus ? 3.5 : hasOwn ? 2 : 1.25, dash)}</c:spPr>`
    + `<c:marker><c:symbol val="circle"/><c:size val="${isFocus ? 9 : 5}"/><c:spPr>${filled(colour)}${line(isFocus ? request.theme.colour("surface") : colour, isFocus ? 1.25 : 0.75)}</c:spPr></c:marker>`
    + `<c:dLbls>${labels}<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${shows("nothing")}</c:dLbls>`
    + `<c:xVal>${numbers(table, 0)}</c:xVal><c:yVal>${numbers(table, column)}</c:yVal><c:smooth val="0"/></c:ser>`;
}

/** Lines over the editions at their true distance in time, left to right in either language; ranks from 1 downwards, values 0–1; gaps stay open. */
export function linePlot(request: ChartRequest): string {
  const plan = planOf(request);
  const { plot, years, figures, span } = plan;
  const isRank = request.native.measure === "rank";
  const shift = shifts(plan);
  // What the slide is about lies over the others: it is drawn last.
  const drawn = request.native.columns.map((column, i) => ({ column, shift: shift[i] ?? 0 })).toSorted((a, b) => Number(a.column === request.focus) - Number(b.column === request.focus));
  return `${innerPlot(request.box, plot)}<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${drawn.map((one, order) => seriesXml(plan, one.column, { order, shift: one.shift })).join("")}<c:axId val="1"/><c:axId val="2"/></c:scatterChart>`
    + valueAxis(request, { id: 1, side: "b", range: years, isReversed: false, at: isRank ? "max" : "min", format: `[<${span[0]}]"";[<=${span[1]}]0;""`, hasGrid: false, hasLine: true }, "midCat")
    + valueAxis(request, { id: 2, side: isRtl(request.language) ? "r" : "l", range: figures, isReversed: isRank, at: isRtl(request.language) ? "max" : "min", format: isRank ? "0" : "0.0", hasGrid: true, hasLine: false }, "midCat");
}
