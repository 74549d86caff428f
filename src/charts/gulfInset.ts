import type { MapState, WorldMap } from "~/analysis/worldMap";
import type { ChartContext } from "~/charts/context";
import { hatch } from "~/charts/hatch";
import { inBoth } from "~/charts/inBoth";
import { small, textWidth } from "~/charts/labels";
import { onScreen, type Placed } from "~/charts/mapLayout";
import { circle, line, path, rect, text, type Mark } from "~/charts/marks";
import type { Sheet } from "~/domain/boundaries";
import type { CountryCode } from "~/domain/country";
import { isolate } from "~/i18n/format";

interface Label {
  /** In shares of the inset, from its top left. */
  readonly at: readonly [number, number];
  readonly align: "left" | "right" | "center";
}

/** Where the names stand: over the sea, joined to their land; that of the largest within it. */
const LABELS: Readonly<Record<string, Label>> = {
  KWT: { at: [0.36, 0.06], align: "left" },
  BHR: { at: [0.56, 0.19], align: "left" },
  QAT: { at: [0.585, 0.29], align: "left" },
  ARE: { at: [0.98, 0.405], align: "right" },
  OMN: { at: [0.98, 0.915], align: "right" },
  SAU: { at: [0.225, 0.5], align: "center" },
};

export interface Inset {
  readonly map: WorldMap;
  readonly sheet: Sheet;
  readonly at: Placed;
  /** The colour of a state's class; `null` without a figure. */
  readonly fill: (code: CountryCode) => string | null;
  readonly figure: (state: MapState) => string;
}

/** What the inset is called, and its box at the lower left: width and height, px. */
function captionOf(context: ChartContext) {
  const { words, text: size } = context;
  const content = isolate(inBoth(context, ({ t }) => t("map.inset")), words.direction);
  return { content, box: [textWidth(content, small(size)) + size, size * 1.6] as const };
}

/** Name and figure of a state on its own land; in a picture in both languages lower, with the second name under them: side by side they reach over the border. */
function groundLabel({ country, classIndex }: MapState, { words, second, theme, text: size }: ChartContext, { x, y, figure, left }: { x: number; y: number; figure: string; left: number }): Mark[] {
  const own = isolate(`${words.of(country.label)} ${figure}`, words.direction);
  const written = second ? [own, isolate(second.of(country.label), second.direction)] : [own];
  const middle = Math.max(x, left + textWidth(own, size, 600) / 2 + size * 0.3);
  const colour = theme.colour(classIndex === null ? "ink" : `on-r${classIndex + 1}`);
  const lower = second ? size * 0.9 : 0;
  return written.map((content, i) => text({ x: middle, y: y + lower + i * size * 1.35, text: content, size, weight: 600, align: "center", colour }));
}

/** Name and figure of a state, with a line to its land where it does not stand on it. */
function label(state: MapState, { at, sheet, figure }: Inset, context: ChartContext): Mark[] {
  const { theme, words, text: size } = context;
  const { code, label: name } = state.country;
  const [spec, place] = [LABELS[code], sheet.places.find((candidate) => candidate.code === code)];
  if (!spec || !place) return [];
  const written = isolate(`${inBoth(context, ({ of }) => of(name))} ${figure(state)}`, words.direction);
  const width = textWidth(written, size, 600);
  const [wanted, asked] = [at.left + spec.at[0] * at.width, at.top + spec.at[1] * at.height];
  const x = spec.align === "left" && context.second ? Math.min(wanted, at.left + at.width - width - size * 0.3) : wanted;
  const [captionWidth, captionHeight] = captionOf(context).box;
  const y = spec.align === "right" && x - width < at.left + captionWidth ? Math.min(asked, at.top + at.height - captionHeight - size * 0.7) : asked;
  if (spec.align === "center") return groundLabel(state, context, { x, y, figure: figure(state), left: at.left });
  const [landX, landY] = onScreen(at, place);
  const start = spec.align === "left" ? x : x - width;
  const isUnder = y - landY > size * 2;
  const isOver = context.second && landX > start - size * 0.25; // a label of two names may reach back over its own land
  const beside: readonly [number, number] = isOver ? [Math.max(landX, start), y + size * 0.7] : [start - size * 0.25, y];
  const end: readonly [number, number] = isUnder ? [Math.max(start, Math.min(start + width * 0.5, landX + size * 2)), y - size * 0.7] : beside;
  return [
    ...(isOver && Math.abs(landY - y) < size * 1.3 ? [] : [line([[landX, landY], end], { colour: theme.colour("ink-2"), width: size / 13 })]),
    text({ x, y, text: written, size, weight: 600, align: spec.align, colour: theme.colour("ink"), halo: theme.colour("paper") }),
  ];
}

/** The Gulf enlarged: its six states in their classes with name and figure, the neighbours flat. */
export function gulfInset(inset: Inset, context: ChartContext): readonly Mark[] {
  const { map, sheet, at, fill } = inset;
  const { theme, text: size } = context;
  const unit = size / 13;
  const [corner, box] = [[at.left, at.top] as const, [at.width, at.height] as const];
  const states = map.states.filter(({ country }) => sheet.places.some(({ code }) => code === country.code));
  const stroke = theme.colour("paper");
  const set = { at: corner, scale: at.scale };
  const isOwn = (code: CountryCode | null) => states.some(({ country }) => country.code === code);
  const { content: caption, box: tab } = captionOf(context);
  return [
    rect(corner, box, theme.colour("paper")),
    ...sheet.areas.filter(({ code }) => !isOwn(code)).map(({ outline }) => path(outline, { ...set, fill: theme.colour("context-band"), stroke, width: unit })),
    ...sheet.areas.filter(({ code }) => isOwn(code)).flatMap(({ code, outline, rings }) => {
      const own = fill(code ?? "");
      const isMember = states.some(({ country, status }) => country.code === code && status !== "not_a_member");
      return [path(outline, { ...set, fill: own ?? stroke, stroke: own ? stroke : theme.colour("control"), width: unit * 1.2 }), ...(own || !isMember ? [] : [path(hatch(rings, (size * 0.45) / at.scale), { ...set, stroke: theme.colour("context") })])];
    }),
    ...sheet.areas.filter(({ code }) => code === map.focus).map(({ outline }) => path(outline, { ...set, stroke: theme.country(map.focus), width: unit * 2 })),
    rect([at.left, at.top + at.height - tab[1]], tab, theme.colour("paper")),
    text({ x: at.left + size * 0.5, y: at.top + at.height - size * 0.8, text: caption, size: size - 1, colour: theme.colour("ink-2") }),
    ...states.flatMap((state) => {
      const place = sheet.places.find(({ code, isMark }) => isMark && code === state.country.code);
      const isFocus = state.country.code === map.focus;
      return place ? [circle(onScreen(at, place), unit * 4.2, { fill: fill(place.code) ?? stroke, stroke: isFocus ? theme.country(place.code) : theme.colour("ink"), width: unit * (isFocus ? 2.4 : 1) })] : [];
    }),
    ...states.flatMap((state) => label(state, inset, context)),
    path(`M${at.left} ${at.top}h${at.width}v${at.height}h${-at.width}z`, { stroke: theme.colour("control"), width: unit }),
  ];
}
