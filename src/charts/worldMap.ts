import type { MapState, WorldMap } from "~/analysis/worldMap";
import { classLegend, type LegendEntry } from "~/charts/classLegend";
import type { ChartContext, ChartDefinition, Stop } from "~/charts/context";
import { gulfInset } from "~/charts/gulfInset";
import { hatch } from "~/charts/hatch";
import { inBoth } from "~/charts/inBoth";
import { cardPlace } from "~/charts/mapCard";
import { isWithin, mapHeight, mapLayout, onScreen, placesOn, type MapLayout, type Placed } from "~/charts/mapLayout";
import { circle, layer, line, path, type Mark } from "~/charts/marks";
import type { Area, Boundaries } from "~/domain/boundaries";
import type { CountryCode } from "~/domain/country";
import { INDICATOR_INFO } from "~/domain/indicator";
import { classRange, figureOrReason } from "~/i18n/figures";
import { isolate } from "~/i18n/format";

/** Where every state stood, and the land that it is drawn on. */
export interface MapPicture {
  readonly map: WorldMap;
  readonly boundaries: Boundaries;
}

const HAIRLINE = 4; // px from which a moved circle is joined to its place
const HIT = 12; // px around a circle that belong to it

type Paint = "scored" | "unscored" | "plain";
const paintOf = (state: MapState | undefined): Paint => (!state || (state.classIndex === null && state.status === "not_a_member") ? "plain" : state.classIndex === null ? "unscored" : "scored");

/** Everything that the layers of one map share. */
interface Drawn extends MapPicture {
  readonly context: ChartContext;
  readonly legend: readonly LegendEntry[];
  readonly layout: MapLayout;
  readonly states: ReadonlyMap<CountryCode, MapState>;
  readonly circles: ReadonlyMap<CountryCode, readonly [number, number]>;
  /** Points along the coasts and borders, px. */
  readonly coasts: readonly (readonly [number, number])[];
  /** Line widths follow the size of the text. */
  readonly unit: number;
}

/** The shades with their classes, and what the rest is where there is any. */
export function mapLegend({ states, classes, measure, indicator }: WorldMap, context: Pick<ChartContext, "words" | "second" | "theme">): readonly LegendEntry[] {
  const { theme } = context;
  return [
    ...classes.map((own, i) => ({ label: inBoth(context, (words) => classRange(words, own.ends, measure)), fill: theme.colour(`r${i + 1}`) })),
    ...(states.some((state) => paintOf(state) === "unscored") ? [{ label: inBoth(context, ({ t }) => t("map.unscored", { context: indicator })), look: "hatched" as const }] : []),
    { label: inBoth(context, ({ t }) => t("map.notMember")), look: "empty" as const }, // Greenland is on every map
  ];
}

const known = new WeakMap<ChartContext, Drawn>();

/** What the layers and the stops of one picture share is worked out once. */
function drawnOf(picture: MapPicture, context: ChartContext): Drawn {
  const last = known.get(context);
  if (last?.map === picture.map && last.boundaries === picture.boundaries) return last;
  const { map, boundaries } = picture;
  const legend = mapLegend(map, context);
  const layout = mapLayout(boundaries, legend, context);
  const drawn = { ...picture, context, legend, layout, states: new Map(map.states.map((state) => [state.country.code, state])), ...placesOn(boundaries, layout), unit: context.text / 13 };
  known.set(context, drawn);
  return drawn;
}

const fillOf = ({ context: { theme }, states }: Drawn) => (code: CountryCode | null): string | null => {
  const classIndex = code === null ? null : (states.get(code)?.classIndex ?? null);
  return classIndex === null ? null : theme.colour(`r${classIndex + 1}`);
};
const setAt = ({ left, top, scale }: Placed) => ({ at: [left, top] as const, scale });

/** Every area in its class. The order and the outlines never change, so that a new edition changes colours alone. */
function areaMarks(drawn: Drawn): Mark[] {
  const { boundaries, context: { theme }, states, layout, unit } = drawn;
  const fill = fillOf(drawn);
  const strokes = { scored: ["paper", 0.5], unscored: ["control", 0.9], plain: ["context-faint", 0.6] } as const;
  return boundaries.world.areas.map(({ code, outline }) => {
    const [token, width] = strokes[paintOf(code === null ? undefined : states.get(code))];
    return path(outline, { ...setAt(layout.world), fill: fill(code) ?? theme.colour("paper"), stroke: theme.colour(token), width: width * unit });
  });
}

/** The hatch over those without a figure, and the outlines of those chosen, the focus last. */
function lineMarks({ boundaries, map, context: { theme, text: size }, states, layout: { world }, unit }: Drawn): Mark[] {
  const areas = boundaries.world.areas.flatMap((area) => (area.code === null ? [] : [{ ...area, code: area.code }]));
  const chosen = areas.filter(({ code }) => map.chosen.has(code) && code !== map.focus);
  return [
    ...areas.filter(({ code }) => paintOf(states.get(code)) === "unscored").map(({ rings }) => path(hatch(rings, (size * 0.45) / world.scale), { ...setAt(world), stroke: theme.colour("context"), width: unit })),
    ...chosen.map(({ outline }) => path(outline, { ...setAt(world), stroke: theme.colour("ink"), width: unit })),
    ...areas.filter(({ code }) => code === map.focus).map(({ outline }) => path(outline, { ...setAt(world), stroke: theme.country(map.focus), width: unit * 2 })),
  ];
}

/** A circle as a ring of points, for its hatch. */
const roundRing = ([x, y]: readonly [number, number], r: number) => Array.from({ length: 16 }, (_, i) => (i * Math.PI) / 8).flatMap((angle) => [x + r * Math.cos(angle), y + r * Math.sin(angle)]);

/** The circles of states too small to see, joined to their places where they had to move. */
function circleMarks(drawn: Drawn): Mark[] {
  const { boundaries, map, context: { theme }, states, circles, layout: { world, radius }, unit } = drawn;
  const fill = fillOf(drawn);
  const small = boundaries.world.places.flatMap((place) => { const at = circles.get(place.code); return at ? [{ place, at }] : []; });
  const hairlines = small.flatMap(({ place, at }) => {
    const [x, y] = onScreen(world, place);
    return Math.hypot(x - at[0], y - at[1]) > HAIRLINE * unit ? [line([[x, y], at], { colour: theme.colour("ink-3"), width: 0.7 * unit })] : [];
  });
  return [...hairlines, ...small.toSorted((a, b) => Number(a.place.code === map.focus) - Number(b.place.code === map.focus)).flatMap(({ place: { code }, at }) => {
    const [isFocus, paint] = [code === map.focus, paintOf(states.get(code))];
    const stroke = isFocus ? theme.country(code) : theme.colour(map.chosen.has(code) ? "ink" : paint === "plain" ? "context-faint" : "ink-3");
    const width = (isFocus ? 2.4 : map.chosen.has(code) ? 1.2 : 0.8) * unit;
    return [
      circle(at, radius, { fill: fill(code) ?? theme.colour("paper"), stroke, width }),
      ...(paint === "unscored" ? [path(hatch([roundRing(at, radius)], radius * 0.9), { stroke: theme.colour("context") })] : []),
    ];
  })];
}

/** How far a point is from a state, px: 0 and more around its circle, a fixed distance on its land, else out of reach. */
function distanceTo({ boundaries, circles, layout: { world, gulf } }: Drawn, code: CountryCode) {
  const on = (areas: readonly Area[], { left, top, scale }: Placed, [x, y]: readonly [number, number]) =>
    isWithin(areas.find((area) => area.code === code)?.rings ?? [], [(x - left) / scale, (y - top) / scale]);
  return (x: number, y: number): number => {
    const isInInset = x >= gulf.left && x <= gulf.left + gulf.width && y >= gulf.top && y <= gulf.top + gulf.height;
    const own = isInInset ? boundaries.gulf.places.filter((place) => place.code === code && circles.has(code)).map((place) => onScreen(gulf, place))[0] : circles.get(code);
    const far = own ? Math.hypot(own[0] - x, own[1] - y) : Infinity;
    if (far <= HIT) return far;
    return (isInInset ? boundaries.gulf.places.some((place) => place.code === code) && on(boundaries.gulf.areas, gulf, [x, y]) : on(boundaries.world.areas, world, [x, y])) ? HIT : Infinity;
  };
}

/** The box around the largest part of a state, px. */
function mainland({ boundaries, layout: { world: { left, top, scale } } }: Drawn, code: CountryCode): readonly (readonly [number, number, number, number])[] {
  const ring = boundaries.world.areas.find((area) => area.code === code)?.rings[0];
  if (!ring) return [];
  const [xs, ys] = [ring.filter((_at, i) => i % 2 === 0), ring.filter((_at, i) => i % 2 === 1)];
  return [[left + Math.min(...xs) * scale, top + Math.min(...ys) * scale, left + Math.max(...xs) * scale, top + Math.max(...ys) * scale]];
}

/** Every state in the order of the ranks, with what its tooltip says. */
function mapStops(picture: MapPicture, context: ChartContext): readonly Stop[] {
  const drawn = drawnOf(picture, context);
  const { map, boundaries, layout, circles } = drawn;
  const { words: { t, of, format, direction }, theme } = context;
  const isRank = map.measure === "rank";
  const places = new Map(boundaries.world.places.map((place) => [place.code, circles.get(place.code) ?? onScreen(layout.world, place)]));
  const labels = { rank: t("word.rank"), change: map.previous === null ? null : t("map.change", { year: format.edition(map.previous) }) };
  const [detail, n] = [format.edition(map.edition), format.count(map.of)];
  return map.states.map((state) => {
    const { country, rank, value, status, classIndex, change } = state;
    const [x, y] = places.get(country.code) ?? [0, 0];
    const row = (key: string, label: string, text: string) => ({ key, label, value: isolate(text, direction), isFocus: false, colour: key === map.measure && classIndex !== null ? theme.colour(`r${classIndex + 1}`) : "transparent" });
    return {
      key: country.code, x, y, title: of(country.label), detail, isStart: country.code === map.focus,
      get card() {
        const lands = [country.code, map.focus].flatMap((code) => mainland(drawn, code));
        return cardPlace({ x, y }, { states: [...places].map(([code, at]) => ({ at, isFocus: code === map.focus })), lands, coasts: drawn.coasts }, { width: context.width, height: layout.legendTop });
      },
      distanceTo: distanceTo(drawn, country.code),
      get rows() {
        return rank === null && value === null ? [row("status", labels.rank, t(`status.short.${status}`))] : [
          row("rank", labels.rank, rank === null ? format.rank(null) : t("map.of", { rank: format.rank(rank), n })),
          row("value", INDICATOR_INFO[map.indicator].acronym, format.index(value, map.indicator)),
          ...(labels.change === null ? [] : [row("change", labels.change, format.signed(change, isRank ? 0 : 4))]),
        ];
      },
    };
  });
}

/** Every state in its class by rank or value in one edition, the Gulf enlarged. */
export const worldMapChart: ChartDefinition<MapPicture> = {
  id: "map",
  isBilingual: true,
  stopsAlong: "area",
  height: ({ map, boundaries }, context) => mapHeight(boundaries, mapLegend(map, context), context),
  option: (picture, context) => {
    const drawn = drawnOf(picture, context);
    const { map, boundaries, layout } = drawn;
    return {
      series: [
        layer("areas", 0, areaMarks(drawn)),
        layer("lines", 1, lineMarks(drawn)),
        layer("circles", 2, circleMarks(drawn)),
        layer("gulf", 3, gulfInset({ map, sheet: boundaries.gulf, at: layout.gulf, fill: fillOf(drawn), figure: (state) => inBoth(context, (own) => figureOrReason(own, state, map)) }, context)),
        layer("legend", 4, classLegend(drawn.legend, context, layout.legendTop)),
      ],
    };
  },
  stops: mapStops,
  table: ({ map }, { t, of, format }) => ({
    columns: [
      { head: t("word.country"), kind: "name" }, { head: t("word.rank"), kind: "rank" }, { head: INDICATOR_INFO[map.indicator].acronym, kind: "value" },
      ...(map.previous === null ? [] : [{ head: t("map.change", { year: format.edition(map.previous) }), kind: map.measure === "rank" ? "places" as const : "change" as const }]),
    ],
    rows: map.states.map(({ country, rank, value, change }) => [of(country.label), rank, value, ...(map.previous === null ? [] : [change])]),
  }),
};
