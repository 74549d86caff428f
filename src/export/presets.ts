/** The type of a card, px: what stands on it besides the chart, and the chart's own text. */
interface CardType {
  readonly title: number;
  readonly subtitle: number;
  readonly chart: number;
  readonly source: number;
  readonly mark: number;
}

/** The sizes that have a name. */
export const PRESET_IDS = ["slide", "slide-4k", "a4-half", "square", "social"] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** A size in which pictures leave; all measures in px of its layout. */
export interface Preset extends CardType {
  /** Public: it stands in file names. */
  readonly id: PresetId | `${number}x${number}`;
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

/** One of the sizes that have a name. */
export interface NamedPreset extends Preset {
  readonly id: PresetId;
}

const SLIDE: NamedPreset = {
  id: "slide", width: 1920, height: 1080, scale: 1, dpi: 144, paper: null,
  margin: 80, top: 64, bottom: 40, tab: [104, 14], rule: 2, titleLines: 2,
  title: 53, subtitle: 29, chart: 25, source: 21, mark: 38,
};

const NAMED: Readonly<Record<PresetId, NamedPreset>> = {
  slide: SLIDE,
  // The slide for 4K is the same slide, drawn with twice the dots.
  "slide-4k": { ...SLIDE, id: "slide-4k", scale: 2, dpi: 288 },
  "a4-half": {
    id: "a4-half", width: 2008, height: 1417, scale: 1, dpi: 300, paper: [170, 120],
    margin: 56, top: 64, bottom: 40, tab: [120, 14], rule: 2.5, titleLines: 2,
    title: 58, subtitle: 37, chart: 36, source: 34, mark: 44,
  },
  square: {
    id: "square", width: 1200, height: 1200, scale: 1, dpi: 96, paper: null,
    margin: 64, top: 60, bottom: 36, tab: [92, 12], rule: 2, titleLines: 3,
    title: 52, subtitle: 28, chart: 25, source: 20, mark: 34,
  },
  social: {
    id: "social", width: 1200, height: 628, scale: 1, dpi: 96, paper: null,
    margin: 48, top: 40, bottom: 24, tab: [72, 10], rule: 1.5, titleLines: 2,
    title: 38, subtitle: 21, chart: 19, source: 15, mark: 28,
  },
};

/** Every named size, the slide first. */
export const PRESETS: readonly NamedPreset[] = PRESET_IDS.map((id) => NAMED[id]);

/** A size of the author's own: dots, and dots per inch. */
export interface CustomSize {
  readonly width: number;
  readonly height: number;
  readonly dpi: number;
}

/** What a size of one's own may be: dots a side, and dots per inch. */
export const CUSTOM_RANGE = { side: [480, 6000], dpi: [72, 600], shape: 2.4 } as const;
const PRINT_DPI = 200; // from here on a picture is meant for paper
const [READABLE_POINTS, READABLE_PX] = [8.5, 12.5];

/** How a size of one's own is laid out: like a slide of its area, its text never under what is read on paper or on a screen. */
function customPreset({ width, height, dpi }: CustomSize): Preset {
  const least = dpi >= PRINT_DPI ? (READABLE_POINTS * dpi) / 72 : READABLE_PX;
  const share = Math.sqrt((width * height) / (SLIDE.width * SLIDE.height)) * Math.min(1, Math.sqrt(width / height / (4 / 3)) * 1.05);
  const k = (px: number) => Math.round(px * share * 10) / 10;
  const text = (px: number) => Math.max(least, k(px));
  return {
    id: `${width}x${height}`, width, height, scale: 1, dpi, paper: dpi >= PRINT_DPI ? [Math.round((width / dpi) * 25.4), Math.round((height / dpi) * 25.4)] : null,
    margin: k(SLIDE.margin), top: k(SLIDE.top), bottom: k(SLIDE.bottom), tab: [k(SLIDE.tab[0]), k(SLIDE.tab[1])], rule: Math.max(1, k(SLIDE.rule)), titleLines: width < height * 1.2 ? 3 : 2,
    title: Math.max(least * 1.5, k(SLIDE.title)), subtitle: text(SLIDE.subtitle), chart: text(SLIDE.chart), source: text(SLIDE.source), mark: text(SLIDE.mark),
  };
}

/** The preset of a choice. */
export const presetOf = (id: PresetId | "custom", custom: CustomSize): Preset => (id === "custom" ? customPreset(custom) : NAMED[id]);

/** What a size is called after, where its name alone does not tell it: its dots, or millimetres on paper. */
export const sizeOf = ({ width, height, scale, paper }: Preset): readonly [number, number] => paper ?? [width * scale, height * scale];
