import { CustomChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import * as echarts from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import type { AnyFigure } from "~/catalogue/figure";
import { figureOf, type CatalogueFiles } from "~/catalogue/figureOf";
import type { ChartContext } from "~/charts/context";
import { chartTheme } from "~/charts/theme";
import { LANGUAGE_CODES, type Language } from "~/domain/language";
import { withoutMarks } from "~/i18n/format";
import { FIGURES, parsers, type View } from "~/url/dashboardState";
import { resolveState } from "~/url/resolveState";
import { shippedBoundaries, shippedInitiatives, shippedSources, shippedSurvey as survey } from "../fixtures/shipped";
import { wordsOf } from "../fixtures/words";
import { measureAsPlex } from "./plexWidths";

echarts.use([LineChart, CustomChart, GridComponent, SVGRenderer]);
measureAsPlex();

const load = createLoader(parsers);
const files: CatalogueFiles = { survey, file: shippedInitiatives, sources: shippedSources, boundaries: shippedBoundaries, words: wordsOf("en") };

/** What is shown of a view: the default, and what is hardest to fit. */
const SHOWN: Readonly<Record<View, readonly string[]>> = {
  overview: ["", "&country=SSD"],
  ranks: ["", "&country=USA", "&indicator=osi&measure=value"],
  "sub-indices": ["&goal=10", "&goal=10&country=PRK"],
  gcc: ["", "&group=arab&indicator=osi&measure=value"],
  timeline: ["", "&kind=award", "&country=IND&years=2010-2014"],
  data: [],
};
const CASES = (Object.entries(FIGURES) as [View, readonly string[]][]).flatMap(([view, figures]) => (view === "data" ? [] : figures.filter((figure) => figure !== "table").map((figure) => ({ view, figure }))));

/** What a chart of rows takes besides, where a box is higher than it needs (as in export/chartDrawing.ts). */
const LARGEST_ROW_TEXT = 1.36;

/** A text that is drawn: its letters' box, px. */
interface Drawn { readonly text: string; readonly size: number; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

function drawn({ chart, answer }: AnyFigure, context: ChartContext): readonly Drawn[] {
  const instance = echarts.init(null, null, { renderer: "svg", ssr: true, width: context.width, height: context.height });
  instance.setOption({ animation: false, ...chart.option(answer, context) });
  const texts = instance.getZr().storage.getDisplayList(true).filter(({ type, invisible }) => type === "tspan" && !invisible).map((element): Drawn => {
    const { font = "", stroke, lineWidth = 0, text = "" } = element.style as { font?: string; stroke?: string; lineWidth?: number; text?: string };
    const rim = stroke ? lineWidth / 2 : 0; // a halo is no letter
    const { x, y, width, height } = element.getBoundingRect().clone();
    const [, , , , moveX = 0, moveY = 0] = element.transform ?? [];
    const size = Number(/([\d.]+)px/.exec(font)?.[1]);
    const middle = y + moveY + height / 2;
    return { text: withoutMarks(text), size, left: x + moveX + rim, right: x + moveX + width - rim, top: middle - size * 0.36, bottom: middle + size * 0.36 };
  });
  instance.dispose();
  return texts.filter(({ text }) => text.trim() !== "");
}

const CLOSE = 2; // px by which texts may reach into one another, or beyond the box

/** What cannot be read from the back of a room. */
function faults(figure: AnyFigure, context: ChartContext): readonly string[] {
  const texts = drawn(figure, context);
  const { width, height, least = 0 } = context;
  return texts.flatMap((a, i) => [
    ...(a.size < least - 0.05 ? [`"${a.text}" is ${a.size} px`] : []),
    ...(a.left < -CLOSE || a.right > width + CLOSE || a.top < -CLOSE || a.bottom > height + CLOSE ? [`"${a.text}" leaves the box`] : []),
    ...texts.slice(i + 1).filter((b) => a.right - CLOSE > b.left && b.right - CLOSE > a.left && a.bottom - 1 > b.top && b.bottom - 1 > a.top).map((b) => `"${a.text}" touches "${b.text}"`),
  ]);
}

/** The figure of an address on a stage, with the chart's text and, where it is of rows, the largest that it may get. */
function stageFaults(search: string, name: string, { language, height }: { language: Language; height: number }): readonly string[] {
  const figure = figureOf(resolveState(load(search), survey).state, name, files);
  if (!figure) return [];
  const base: ChartContext = { words: wordsOf(language), theme: chartTheme("dark"), time: "ltr", width: 1744, height, text: 34, least: 33 };
  const grown = figure.chart.stopsAlong === "y" ? Math.max(1, Math.min(LARGEST_ROW_TEXT, height / figure.chart.height(figure.answer, base))) : 1;
  return [1, ...(grown > 1 ? [grown] : [])].flatMap((share) => faults(figure, { ...base, text: base.text * share }).map((fault) => `${search} at ${Math.round(base.text * share)} px: ${fault}`));
}

describe.each(LANGUAGE_CODES)("on a slide of 1920 × 1080, %s", (language) => {
  describe.each([745, 660])("in a box %i px high", (height) => {
    it.each(CASES)("$view, $figure: no text under 33 px, none outside, none over another", ({ view, figure }) => {
      expect(SHOWN[view].flatMap((rest) => stageFaults(`?view=${view}${rest}`, figure, { language, height })).slice(0, 5)).toEqual([]);
    });
  });
  it.each(["dumbbell", "heatmap", "means", "leaders", "strengths"])("the world, %s: likewise", (figure) => {
    expect(stageFaults("?view=gcc&group=world", figure, { language, height: 745 })).toEqual([]);
  });
});

it("writes the totals of a bridge at 72 px, in weight 600", () => {
  const figure = figureOf(resolveState(load("?view=sub-indices"), survey).state, "places-bridge", files);
  const texts = figure ? drawn(figure, { words: wordsOf("en"), theme: chartTheme("dark"), time: "ltr", width: 1744, height: 745, text: 34, least: 33 }) : [];
  expect(texts.filter(({ size }) => size > 50).map(({ text, size }) => [text, size])).toEqual([["54", 72], ["18", 72]]);
});
