import { line, NUMBER_FORMATS, nameAxis, textLook, valueAxis, valueRange } from "~/export/deckAxes";
import { linePlot } from "~/export/deckLines";
import { cellsOf, names, numbers, seriesHead, seriesLook, shows, type ChartRequest } from "~/export/deckSeries";
import { filled, isRtl, LOCALES, XML } from "~/export/deckXml";

const BAR_FORMATS = { ...NUMBER_FORMATS, value: "0.000" } as const;

/** A bar for each row, the first at the top, from the side where reading begins; a loss is hollow. */
function barPlot(request: ChartRequest): string {
  const { native: { columns, measure }, table, theme, language } = request;
  const isValue = measure === "value";
  const highest = Math.max(...columns.flatMap((column) => cellsOf(table, column).filter((cell) => typeof cell === "number")));
  const series = columns.map((column, order) => {
    const { colour, isFocus } = seriesLook(request, column);
    return `<c:ser>${seriesHead(table, column, order)}<c:spPr>${filled(colour)}${line(colour, 1)}</c:spPr><c:invertIfNegative val="1"/>`
      + `<c:dLbls><c:numFmt formatCode="${BAR_FORMATS[measure]}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textLook({ colour: theme.colour(isFocus ? "ink" : "ink-2"), isBold: isFocus, language })}<c:dLblPos val="outEnd"/>${shows("figure")}</c:dLbls>`
      + `<c:cat>${names(table, 0)}</c:cat><c:val>${numbers(table, column)}</c:val></c:ser>`;
  });
  return `<c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}<c:gapWidth val="${columns.length > 1 ? 45 : 80}"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${nameAxis(request)}`
    + valueAxis(request, { id: 2, side: "b", range: isValue ? valueRange(highest) : null, isReversed: isRtl(language), at: "max", format: isValue ? "0.0" : BAR_FORMATS[measure], hasGrid: isValue, hasLine: false, isHidden: !isValue }, "between");
}

/** A chart that PowerPoint draws and lets its user edit, from the workbook beside it (`rId1`). */
export function chartXml(request: ChartRequest): string {
  const { native: { form, columns }, theme, language } = request;
  const legend = form === "bar" && columns.length > 1 ? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${textLook({ colour: theme.colour("ink"), isName: true, language })}</c:legend>` : "";
  return `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
    + `<c:date1904 val="0"/><c:lang val="${LOCALES[language]}"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea>${form === "line" ? linePlot(request) : barPlot(request)}<c:spPr><a:noFill/></c:spPr></c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`
    + `<c:spPr><a:noFill/>${line(null)}</c:spPr>${textLook({ colour: theme.colour("ink-2"), language })}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}
