import { filled, isRtl, LOCALES } from "~/export/deckXml";
import type { ChartTheme } from "~/charts/theme";
import type { Language } from "~/domain/language";

/** What every part of a chart knows. */
export interface ChartLook {
  readonly theme: ChartTheme;
  readonly language: Language;
}

/** Points of a chart's text. */
export const CHART_TEXT = 13;

interface WrittenAs {
  readonly colour: string;
  readonly isBold?: boolean;
  /** Names follow the language; figures run left to right. */
  readonly isName?: boolean;
  readonly language: Language;
}

/** How the text of an axis, a label or a legend is written. */
export const textLook = ({ colour, isBold = false, isName = false, language }: WrittenAs): string =>
  `<c:txPr><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:pPr rtl="${Number(isName && isRtl(language))}"><a:defRPr sz="${CHART_TEXT * 100}" b="${Number(isBold)}">${filled(colour)}<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr></a:pPr><a:endParaRPr lang="${LOCALES[language]}"/></a:p></c:txPr>`;

/** A line: its colour, `null` for none, and points. */
export const line = (colour: string | null, points = 0.75, dash = "solid"): string =>
  (colour === null ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="${Math.round(points * 12700)}" cap="rnd">${filled(colour)}<a:prstDash val="${dash}"/><a:round/></a:ln>`);

interface Axis {
  readonly id: 1 | 2;
  readonly side: "b" | "l" | "r";
  /** The least and the greatest value shown and the step between ticks; `null` leaves them to the program. */
  readonly range: readonly [number, number, number] | null;
  readonly isReversed: boolean;
  /** Which end of the other axis it stands at. */
  readonly at: "min" | "max" | "autoZero";
  readonly format: string;
  readonly hasGrid: boolean;
  /** A line along the axis itself. */
  readonly hasLine: boolean;
  readonly isHidden?: boolean;
}

const scaling = ({ isReversed, range }: Pick<Axis, "isReversed" | "range">) =>
  `<c:scaling><c:orientation val="${isReversed ? "maxMin" : "minMax"}"/>${range ? `<c:max val="${range[1]}"/><c:min val="${range[0]}"/>` : ""}</c:scaling>`;

/** An axis of figures. */
export function valueAxis({ theme, language }: ChartLook, axis: Axis, between: "midCat" | "between"): string {
  const { id, side, range, at, format, hasGrid, hasLine, isHidden = false } = axis;
  return `<c:valAx><c:axId val="${id}"/>${scaling(axis)}<c:delete val="${Number(isHidden)}"/><c:axPos val="${side}"/>`
    + `${hasGrid ? `<c:majorGridlines><c:spPr>${line(theme.colour("grid"))}</c:spPr></c:majorGridlines>` : ""}`
    + `<c:numFmt formatCode="${format.replaceAll('"', "&quot;").replaceAll("<", "&lt;")}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>`
    + `<c:spPr>${line(hasLine ? theme.colour("context") : null)}</c:spPr>${textLook({ colour: theme.colour("ink-3"), language })}`
    + `<c:crossAx val="${3 - id}"/><c:crosses val="${at}"/><c:crossBetween val="${between}"/>${range ? `<c:majorUnit val="${range[2]}"/>` : ""}</c:valAx>`;
}

/** An axis of names, the first at the top, at the side where reading begins. */
export const nameAxis = ({ theme, language }: ChartLook): string =>
  `<c:catAx><c:axId val="1"/>${scaling({ isReversed: true, range: null })}<c:delete val="0"/><c:axPos val="${isRtl(language) ? "r" : "l"}"/><c:numFmt formatCode="General" sourceLinked="0"/>`
  + `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr>${line(theme.colour("context"))}</c:spPr>${textLook({ colour: theme.colour("ink"), isName: true, language })}`
  + '<c:crossAx val="2"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>';

/** A rank axis from 1: its end and the step between ticks. A line that passes a tick by five places or less does not open another. */
export function rankRange(worst: number): readonly [number, number, number] {
  const step = [5, 10, 25].find((size) => worst <= 1 + size * 6) ?? 50;
  const last = 1 + step * Math.max(1, Math.ceil((worst - 6) / step));
  return [1, worst > last ? worst + 1 : last, step];
}

/** The axis of a value: 0–1, and on where the source goes beyond. */
export const valueRange = (highest: number): readonly [number, number, number] => [0, highest <= 1 ? 1 : Math.ceil(highest * 5) / 5, 0.2];

/** How PowerPoint writes what a column holds. */
export const NUMBER_FORMATS = { rank: "0", value: "0.0000", change: "+0.0000;−0.0000;0.0000", places: "+0;−0;0" } as const;
