import { chartTheme, FONT_FAMILY, WHITE_PAPER, type ChartTheme } from "~/charts/theme";
import { linesOf, type TextBlock, type TextColumn } from "~/export/cardText";
import type { Preset } from "~/export/presets";
import { sourceLines, spokenIn, type FigureRequest, type Spoken } from "~/export/request";
import type { Words } from "~/i18n/words";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a card is drawn of besides its charts, px. */
export type CardShape =
  | (Box & { readonly kind: "rect"; readonly fill: string })
  | { readonly kind: "text"; readonly content: string; readonly x: number; readonly y: number; readonly size: number; readonly weight: 400 | 600; readonly colour: string; readonly isRtl: boolean; readonly language: string }
  | { readonly kind: "line"; readonly points: readonly (readonly [number, number])[]; readonly colour: string; readonly width: number }
  | { readonly kind: "disc"; readonly x: number; readonly y: number; readonly radius: number; readonly fill: string };

/** Where a chart stands on a card, and in which words. */
export interface CardChart {
  readonly box: Box;
  readonly words: Words;
  readonly second: Words | null;
  /** Its half of a picture in both languages: it is drawn twice, and refused where it does not fit. */
  readonly isHalf: boolean;
}

/** A picture laid out: the same shapes whether they become dots or lines. */
export interface Card {
  readonly preset: Preset;
  readonly theme: ChartTheme;
  /** `null` for a clear one. */
  readonly paper: string | null;
  readonly shapes: readonly CardShape[];
  readonly charts: readonly CardChart[];
}

/** Thrown where a size of one's own leaves no room for the chart. */
export class NoRoomError extends Error {
  /** Of the layout, px, at which there would be room. */
  readonly height: number;
  constructor(height: number) {
    super(`the picture must be at least ${height} px high`);
    this.height = height;
  }
}

/** Thrown where a figure that is drawn once for each language does not fit twice. */
export class NoRoomForBothError extends Error {
  constructor() { super("the figure has no room for both languages at this size"); }
}

const TITLE_SIZES = [1, 0.92, 0.85, 0.78, 0.72]; // of the preset's
const [BOTH_TITLE, BOTH_SUBTITLE, BOTH_SOURCE] = [0.83, 0.86, 0.81]; // of a card in one language
const LEAST_CHART = 7; // heights of its text
const MARK = [[3, 23], [10, 17], [16, 20], [25, 5]] as const; // of 28 units

type Canvas = CanvasRenderingContext2D;

interface Layout {
  readonly canvas: Canvas;
  readonly preset: Preset;
  readonly theme: ChartTheme;
  readonly spoken: readonly Spoken[];
  /** Blocks in two languages one under the other, where they have no room side by side. */
  readonly isStacked: boolean;
}

interface Placed {
  readonly shapes: readonly CardShape[];
  /** Where it ends, or (of the foot) begins, px. */
  readonly at: number;
}

/** The place of a language's words: the whole width, or the half on which its reading begins. */
function columnOf({ canvas, preset: { width, margin }, spoken, isStacked }: Layout, { direction }: Words, taken = 0): TextColumn {
  const isRtl = direction === "rtl";
  const room = width - 2 * margin - taken;
  return { canvas, isRtl, start: isRtl ? width - margin : margin, width: spoken.length > 1 && !isStacked ? (room - margin * 0.6) / 2 : room };
}

/** A block from `top` on as lines of text. */
function written(column: TextColumn, top: number, { block, language }: { readonly block: TextBlock; readonly language: string }): Placed {
  const { size, weight, colour, leading } = block;
  const lines = linesOf(column, block);
  return {
    shapes: lines.map((content, i) => ({ kind: "text" as const, content, x: column.start, y: top + leading * (i + 0.5), size, weight, colour, isRtl: column.isRtl, language })),
    at: top + leading * lines.length,
  };
}

/** Title and measure in one language. */
function headBlock(layout: Layout, { words: { direction, language }, caption }: Spoken, { column, top }: { readonly column: TextColumn; readonly top: number }): Placed {
  const { preset, theme, spoken, isStacked } = layout;
  const [isRtl, isBoth] = [direction === "rtl", spoken.length > 1];
  const most = preset.titleLines + (isBoth && !isStacked ? 1 : 0);
  const titleOf = (share: number): TextBlock => {
    const size = preset.title * share * (isBoth ? BOTH_TITLE : 1);
    return { content: caption.title, size, weight: 600, colour: theme.colour("ink"), leading: size * (isRtl ? 1.42 : 1.24), isEven: true };
  };
  const block = TITLE_SIZES.map(titleOf).find((one) => linesOf(column, one).length <= most) ?? titleOf(Math.min(...TITLE_SIZES));
  const size = Math.max(smallest(preset), preset.subtitle * (isBoth ? BOTH_SUBTITLE : 1));
  const title = written(column, top, { block, language });
  const subtitle = written(column, title.at + size * 0.28, { language, block: { content: caption.subtitle, size, weight: 400, colour: theme.colour("ink-2"), leading: size * (isRtl ? 1.55 : 1.42), isEven: true } });
  return { shapes: [...title.shapes, ...subtitle.shapes], at: subtitle.at };
}

/** The least size that is read where the picture is looked at, px: 8 points on paper, 12 px on a screen. */
export const smallest = ({ paper, dpi }: Preset): number => (paper ? (8 * dpi) / 72 : 12);

/** Tabs, titles and measures. */
function head(layout: Layout, colour: string): Placed {
  const { preset, spoken, isStacked } = layout;
  const [shapes, ends]: [CardShape[], number[]] = [[], []];
  for (const one of spoken) {
    const column = columnOf(layout, one.words);
    const top = isStacked && ends.length > 0 ? Math.max(...ends) + preset.subtitle * 0.6 : preset.top;
    const block = headBlock(layout, one, { column, top });
    const [width, height] = preset.tab;
    shapes.push({ kind: "rect", x: column.isRtl ? column.start - width : column.start, y: 0, width, height, fill: colour }, ...block.shapes);
    ends.push(block.at);
  }
  return { shapes, at: Math.max(...ends) };
}

/** The mark with the name, its end or its middle at `x`; and how wide it is. */
function markAt({ canvas, preset: { mark: size }, theme, spoken }: Layout): { readonly width: number; readonly shapesAt: (left: number, bottom: number) => readonly CardShape[] } {
  const isRtl = spoken.every(({ words }) => words.direction === "rtl");
  const names = spoken.map(({ words }) => ({ content: words.t("app.name"), language: words.language }));
  const textSize = size * 0.8;
  const widthOf = (content: string) => { canvas.font = `600 ${textSize}px ${FONT_FAMILY}`; return canvas.measureText(content).width; };
  const total = names.reduce((sum, { content }) => sum + widthOf(content) + size * 0.35, size);
  const shapesAt = (left: number, bottom: number) => {
    const markLeft = isRtl ? left + total - size : left;
    const point = ([x, y]: readonly [number, number]) => [markLeft + (x / 28) * size, bottom - size + (y / 28) * size] as const;
    const [tipX, tipY] = point([25, 5]);
    let at = isRtl ? left + total - size : left + size;
    const texts = names.map(({ content, language }): CardShape => {
      at += (isRtl ? -1 : 1) * size * 0.35;
      const x = at;
      at += (isRtl ? -1 : 1) * widthOf(content);
      const isArabic = language === "ar";
      return { kind: "text", content, x: isArabic === isRtl ? x : at, y: bottom - size * 0.45, size: textSize, weight: 600, colour: theme.colour("ink"), isRtl: isArabic, language };
    });
    return [
      { kind: "line" as const, points: MARK.map(point), colour: theme.colour("ink"), width: size * 0.093 },
      { kind: "disc" as const, x: tipX, y: tipY, radius: size * 0.114, fill: theme.colour("c-bhr") },
      ...texts,
    ];
  };
  return { width: total, shapesAt };
}

/** Rule, sources and mark: the mark where reading ends, between the sources of two languages, or under them. */
function foot(layout: Layout, { sources, hasMark }: { readonly sources: readonly (readonly string[])[]; readonly hasMark: boolean }): Placed {
  const { preset, theme, spoken, isStacked } = layout;
  const { width, height, margin, bottom, rule } = preset;
  const isBoth = spoken.length > 1;
  const size = Math.max(smallest(preset), preset.source * (isBoth ? BOTH_SOURCE : 1));
  const mark = markAt(layout);
  const isUnder = isBoth && isStacked && hasMark;
  const end = height - bottom - (isUnder ? preset.mark * 1.3 : 0);
  const taken = hasMark && !isUnder ? mark.width + size * 1.5 : 0;
  const halves: Layout = { ...layout, isStacked: false };
  const columns = spoken.map(({ words }) => columnOf(halves, words, taken));
  const blocks = sources.map((lines) => lines.map((content): TextBlock => ({ content, size, weight: 400, colour: theme.colour("ink-2"), leading: size * 1.5, isEven: false })));
  const heights = blocks.map((own, i) => own.reduce((sum, block) => sum + linesOf(columns[i] ?? columnOf(layout, spoken[0]?.words as Words), block).length * block.leading, 0));
  const top = end - Math.max(...heights);
  const texts = blocks.flatMap((own, i) => {
    const column = columns[i];
    if (!column) return [];
    let at = top;
    return own.flatMap((block) => {
      const placed = written(column, at, { block, language: spoken[i]?.words.language ?? "" });
      at = placed.at;
      return placed.shapes;
    });
  });
  const isRtl = spoken[0]?.words.direction === "rtl";
  const markLeft = isBoth ? (width - mark.width) / 2 : isRtl ? margin : width - margin - mark.width;
  const ruleAt = top - preset.source * 0.95;
  return {
    shapes: [{ kind: "rect", x: margin, y: ruleAt, width: width - 2 * margin, height: rule, fill: theme.colour("rule") }, ...texts, ...(hasMark ? mark.shapesAt(markLeft, height - bottom) : [])],
    at: ruleAt,
  };
}

/** The boxes of the charts: one, or one a language where a chart cannot bear both. */
function chartsIn({ preset, spoken, isStacked }: Layout, box: Box, isBilingual: boolean): readonly CardChart[] {
  const [first, second] = spoken.map(({ words }) => words);
  if (!first) return [];
  if (!second || isBilingual) return [{ box, words: first, second: second ?? null, isHalf: false }];
  const gap = preset.margin * 0.6;
  const [width, height] = isStacked ? [box.width, Math.floor((box.height - gap) / 2)] : [Math.floor((box.width - gap) / 2), box.height];
  return [
    { box: { ...box, width, height }, words: first, second: null, isHalf: true },
    { box: { x: isStacked ? box.x : box.x + box.width - width, y: isStacked ? box.y + box.height - height : box.y, width, height }, words: second, second: null, isHalf: true },
  ];
}

/**
 * Lays out a figure as a card: title, measure, chart, source, edition, method changes, date and mark.
 *
 * @throws NoRoomError where the chart would have less height than it can be read in
 */
export function cardOf<Answer>(request: FigureRequest<Answer>, preset: Preset, { canvas, made }: { readonly canvas: Canvas; readonly made: string }): Card {
  const { background, country, chart, hasMark } = request;
  const theme = chartTheme(background === "dark" ? "dark" : "light", background === "dark" ? undefined : WHITE_PAPER);
  const spoken = spokenIn(request);
  const layout: Layout = { canvas, preset, theme, spoken, isStacked: spoken.length > 1 && preset.height > preset.width * 0.8 };
  const top = head(layout, theme.country(country ?? ""));
  const bottom = foot(layout, { sources: spoken.map((one) => sourceLines({ ...request, ...one }, made)), hasMark });
  const gap = preset.chart * 0.56;
  const y = Math.round(top.at + gap);
  const box: Box = { x: preset.margin, y, width: preset.width - 2 * preset.margin, height: Math.floor(bottom.at - gap - y) };
  const charts = chartsIn(layout, box, chart.isBilingual === true);
  const missing = Math.max(...charts.map(({ box: { height } }) => LEAST_CHART * preset.chart - height));
  if (missing > 0) throw new NoRoomError(Math.ceil((preset.height + missing * charts.length) / 10) * 10);
  return { preset, theme, paper: background === "clear" ? null : theme.colour("paper"), shapes: [...top.shapes, ...bottom.shapes], charts };
}
