/** The type of a card, px: what stands on it besides the chart, and the chart's own text. */
interface CardType {
  readonly title: number;
  readonly subtitle: number;
  readonly chart: number;
  readonly source: number;
  readonly mark: number;
}

/** A size in which pictures leave; all measures in px of its layout. */
export interface Preset extends CardType {
  /** Public: it stands in file names. */
  readonly id: "slide" | "slide-4k" | "a4-half" | "square" | "social";
  readonly width: number;
  readonly height: number;
  /** Dots that each px of the layout is drawn with, both ways. */
  readonly scale: number;
  /** Dots per inch that the file names. */
  readonly dpi: number;
  /** Printed width and height, mm; `null` for a screen. */
  readonly paper: readonly [number, number] | null;
  readonly margin: number;
  readonly top: number;
  readonly bottom: number;
  /** The coloured tab over the title: width and height. */
  readonly tab: readonly [number, number];
  readonly rule: number;
  /** A title that takes more lines is set smaller, to a point. */
  readonly titleLines: number;
}

const SLIDE: Preset = {
  id: "slide", width: 1920, height: 1080, scale: 1, dpi: 144, paper: null,
  margin: 80, top: 64, bottom: 40, tab: [104, 14], rule: 2, titleLines: 2,
  title: 53, subtitle: 29, chart: 25, source: 21, mark: 38,
};

/** Every size, the slide first. The slide for 4K is the same slide, drawn with twice the dots. */
export const PRESETS: readonly Preset[] = [
  SLIDE,
  { ...SLIDE, id: "slide-4k", scale: 2, dpi: 288 },
  {
    id: "a4-half", width: 2008, height: 1417, scale: 1, dpi: 300, paper: [170, 120],
    margin: 56, top: 64, bottom: 40, tab: [120, 14], rule: 2.5, titleLines: 2,
    title: 58, subtitle: 37, chart: 36, source: 34, mark: 44,
  },
  {
    id: "square", width: 1200, height: 1200, scale: 1, dpi: 96, paper: null,
    margin: 64, top: 60, bottom: 36, tab: [92, 12], rule: 2, titleLines: 3,
    title: 52, subtitle: 28, chart: 25, source: 20, mark: 34,
  },
  {
    id: "social", width: 1200, height: 628, scale: 1, dpi: 96, paper: null,
    margin: 48, top: 40, bottom: 24, tab: [72, 10], rule: 1.5, titleLines: 2,
    title: 38, subtitle: 21, chart: 19, source: 15, mark: 28,
  },
];

/** What a size is called after, where its name alone does not tell it: its dots, or millimetres on paper. */
export const sizeOf = ({ width, height, scale, paper }: Preset): readonly [number, number] => paper ?? [width * scale, height * scale];
