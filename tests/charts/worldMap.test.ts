import { describe, expect, it } from "vitest";
import { worldMap } from "~/analysis/worldMap";
import { classColumnsChart } from "~/charts/classColumns";
import { classLegend, legendHeight } from "~/charts/classLegend";
import { hatch } from "~/charts/hatch";
import { isWithin, mapLayout, placesOn } from "~/charts/mapLayout";
import { mapLegend, worldMapChart } from "~/charts/worldMap";
import type { Mark } from "~/charts/marks";
import { parseBoundaries } from "~/data/boundaries";
import { withoutMarks } from "~/i18n/format";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedBoundaries, shippedSurvey } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";

const square = (code: string | null, x: number, y: number, side: number) => ({ code, rings: [[x, y, side, 0, 0, side, -side, 0]] });
const sheet = (areas: readonly ReturnType<typeof square>[], marks: readonly string[]) => ({
  width: 400, height: 170, areas,
  places: [...new Set([...areas.flatMap(({ code }) => code ?? []), ...marks])].map((code, i) => ({ code, x: areas.find((area) => area.code === code)?.rings[0]?.[0] ?? 250 + i, y: areas.find((area) => area.code === code)?.rings[0]?.[1] ?? 90, isMark: marks.includes(code) })),
});
/** Saudi Arabia first, Oman not scored, Kuwait no member yet, one area of no state; Bahrain and Qatar too small to see. */
const boundaries = parseBoundaries(JSON.stringify({
  world: sheet([square(null, 100, 10, 20), square("SAU", 200, 40, 40), square("OMN", 240, 40, 30), square("KWT", 200, 10, 30)], ["BHR", "QAT"]),
  gulf: { ...sheet([square("IRN", 300, 0, 60), square("SAU", 0, 40, 120), square("OMN", 240, 80, 60), square("KWT", 60, 0, 30), square("QAT", 150, 60, 20)], ["BHR"]), height: 324 },
}));
const gulf = { isGcc: true, isArab: true };
const survey = surveyOf({
  2022: { SAU: { rank: 31, egdi: 0.85 }, BHR: { rank: 54, egdi: 0.77 }, QAT: { rank: 78, egdi: 0.71 }, OMN: { status: "not_computed" }, KWT: { status: "not_a_member" } },
  2024: { SAU: { rank: 6, egdi: 0.96 }, BHR: { rank: 18, egdi: 0.92 }, QAT: { rank: 53, egdi: 0.82 }, OMN: { status: "not_computed" }, KWT: { status: "not_a_member" } },
}, { countries: ["SAU", "BHR", "QAT", "OMN", "KWT"].map((code) => country(code, gulf)), editions: { 2022: { members: 193 }, 2024: { members: 193 } } });
const map = worldMap(survey, { indicator: "egdi", measure: "rank", edition: 2024, focus: "BHR", chosen: ["BHR", "SAU"] });
const picture = { map, boundaries };

const marksOf = (option: { series?: unknown }, id: string): readonly Mark[] => {
  const layers = option.series as readonly { id: string; renderItem: () => { children: readonly Mark[] } }[];
  return layers.find((layer) => layer.id === id)?.renderItem().children ?? [];
};
const styleOf = (mark: Mark | undefined) => mark?.style as { fill?: string; stroke?: string; text?: string } | undefined;
const texts = (marks: readonly Mark[]) => marks.flatMap((mark) => { const { text } = styleOf(mark) ?? {}; return text ? [withoutMarks(text)] : []; });
const sized = (direction: "ltr" | "rtl", width = 1248, text = 13) => { const context = chartContext(direction, { width, text }); return { ...context, height: Math.round(worldMapChart.height(picture, context)) }; };

describe.each(["ltr", "rtl"] as const)("a map, %s", (direction) => {
  it("draws as approved, the inset at its lower left in either direction", () => expect(renderSvg(worldMapChart, picture, chartContext(direction, { width: 1248 }))).toMatchFileSnapshot(`approved/map.${direction}.svg`));
  it("leaves the page as columns as approved", () => expect(renderSvg(classColumnsChart, map, chartContext(direction, { width: 1000 }))).toMatchFileSnapshot(`approved/classes.${direction}.svg`));
  it("does not mirror: the world stands where it stands", () => expect(worldMapChart.stops(picture, sized(direction)).map(({ x }) => x)).toEqual(worldMapChart.stops(picture, sized("ltr")).map(({ x }) => x)));
});

describe("the areas", () => {
  const context = sized("ltr");
  const colour = context.theme.colour;
  const option = worldMapChart.option(picture, context);
  it("take the shade of their class; paper where there is no figure or no state", () => {
    expect(marksOf(option, "areas").map((mark) => styleOf(mark)?.fill)).toEqual([colour("paper"), colour("r1"), colour("paper"), colour("paper")]); // no state, SAU, OMN, KWT in the order of the file
    expect(marksOf(option, "areas").map((mark) => styleOf(mark)?.stroke)).toEqual([colour("context-faint"), colour("paper"), colour("control"), colour("context-faint")]);
  });
  it("keep outlines and order from edition to edition, so that only colours change", () => {
    const before = worldMapChart.option({ boundaries, map: worldMap(survey, { indicator: "egdi", measure: "rank", edition: 2022, focus: "SAU", chosen: ["SAU"] }) }, context);
    expect(marksOf(before, "areas").map(({ shape }) => shape)).toEqual(marksOf(option, "areas").map(({ shape }) => shape));
    expect(styleOf(marksOf(before, "areas")[1])?.fill).toBe(colour("r2")); // 31st
  });
  it("hatch who is not scored and outline who is compared", () => expect(marksOf(option, "lines").map((mark) => styleOf(mark)?.stroke)).toEqual([colour("context"), colour("ink")]));
  it("mark the focus in its own colour", () => expect(marksOf(option, "circles").map((mark) => styleOf(mark)?.stroke)).toContain(context.theme.country("BHR")));
  it("carry the legend within the picture, hatch and empty box in it", () =>
    expect(texts(marksOf(option, "legend"))).toEqual(["1–25", "26–50", "51–100", "101–150", "151–193", "Not scored", "Not a member of the United Nations then"]));
  it("name the six of the inset with their rank, or why they have none", () => expect(texts(marksOf(option, "gulf"))).toEqual(["The Gulf, enlarged", "SAU 6", "BHR 18", "QAT 53", "OMN not scored", "KWT not yet a member"]));
});

describe("the stops", () => {
  const context = sized("ltr");
  const stops = worldMapChart.stops(picture, context);
  it("follow the ranks, and begin at the focus", () => expect([stops.map(({ key }) => key), stops.find(({ isStart }) => isStart)?.key]).toEqual([["SAU", "BHR", "QAT", "OMN", "KWT"], "BHR"]));
  it("say rank, index and change; a reason where there is none", () => {
    const rows = (key: string) => stops.find((stop) => stop.key === key)?.rows.map(({ label, value }) => `${label} ${withoutMarks(value)}`);
    expect(rows("BHR")).toEqual(["Rank 18 of 193", "EGDI 0.9200", "Change on 2022 +36"]);
    expect(rows("OMN")).toEqual(["Rank not scored"]);
  });
  it("find a state by its land, and a small one around its circle", () => {
    const nearestTo = (x: number, y: number) => stops.map((stop) => [stop.key, stop.distanceTo?.(x, y) ?? 0] as const).toSorted((a, b) => a[1] - b[1])[0];
    const at = mapLayout(boundaries, mapLegend(map, context), context).world;
    expect(nearestTo(at.left + 220 * at.scale, at.top + 70 * at.scale)).toEqual(["SAU", 12]);
    const bahrain = stops.find(({ key }) => key === "BHR");
    expect(nearestTo((bahrain?.x ?? 0) + 3, bahrain?.y ?? 0)).toEqual(["BHR", 3]);
    expect(nearestTo(at.left + 5, at.top + 5)?.[1]).toBe(Infinity);
  });
  it("have a reading that leaves the state itself free", () => {
    const saudi = stops[0];
    const [left = 0, top = 0] = saudi?.card ?? [];
    expect((saudi?.x ?? 0) < left || (saudi?.x ?? 0) > left + 224 || (saudi?.y ?? 0) < top || (saudi?.y ?? 0) > top + 116).toBe(true);
  });
});

describe("the shipped world", () => {
  const shipped = { map: worldMap(shippedSurvey, { indicator: "egdi", measure: "rank", edition: 2010, focus: "BHR", chosen: ["BHR"] }), boundaries: shippedBoundaries };
  it.each([[330, 13], [560, 13], [800, 13], [1248, 13], [1760, 25]])("at %i px, text %i, keeps inset and legend inside, and circles apart", (width, text) => {
    const base = chartContext("ltr", { width, text });
    const context = { ...base, height: Math.round(worldMapChart.height(shipped, base)) };
    const layout = mapLayout(shippedBoundaries, mapLegend(shipped.map, context), context);
    for (const { left, top, width: wide, height } of [layout.world, layout.gulf]) expect([left >= -0.5, top >= -0.5, left + wide <= width + 0.5, top + height <= layout.legendTop + 0.5]).toEqual([true, true, true, true]);
    expect(layout.legendTop + legendHeight(mapLegend(shipped.map, context), context)).toBeLessThanOrEqual(context.height + 1);
    const places = [...placesOn(shippedBoundaries, layout).circles.values()];
    const least = Math.min(...places.flatMap(([x, y], i) => places.slice(i + 1).map(([a, b]) => Math.hypot(x - a, y - b))));
    expect(least).toBeGreaterThan(layout.radius * 2);
  });
  it("has the six Gulf states inside the inset, the ocean under it free of land at the size of a screen and a slide", () => {
    for (const [width, text, height] of [[1248, 13, 600], [1760, 25, 790]] as const) {
      const context = chartContext("ltr", { width, text, height });
      const { world, gulf: inset } = mapLayout(shippedBoundaries, mapLegend(shipped.map, context), context);
      const covered = shippedBoundaries.world.areas.filter(({ rings }) => rings.some((ring) => ring.length > 40 && [...ring].some((x, i) => i % 2 === 0 && world.left + x * world.scale < inset.left + inset.width - 1 && world.top + (ring[i + 1] ?? 0) * world.scale > inset.top + 1)));
      expect(covered.map(({ code }) => code), `${width}`).toEqual([]);
    }
  });
  it("exports all five classes on a slide, every Gulf state in them", () => {
    const slide = chartContext("ltr", { width: 1760, height: 790, text: 25 });
    const written = texts(marksOf(classColumnsChart.option(shipped.map, slide), "classes"));
    expect(written).toEqual(expect.arrayContaining(["1–25", "151–192", "Bahrain", "UAE", "Kuwait", "Saudi Arabia", "Qatar", "Oman"]));
  });
});

it("puts a hatch within a shape and around its hole", () => {
  const strokes = hatch([[0, 0, 10, 0, 10, 10, 0, 10], [4, 4, 6, 4, 6, 6, 4, 6]], 5);
  expect(strokes).toBe("M0 5L5 0M0 10L4 6M6 4L10 0M5 10L10 5");
});

it("tells inside from outside, holes included", () => {
  const rings = [[0, 0, 10, 0, 10, 10, 0, 10], [4, 4, 6, 4, 6, 6, 4, 6]];
  expect([isWithin(rings, [2, 2]), isWithin(rings, [5, 5]), isWithin(rings, [11, 5])]).toEqual([true, false, false]);
});

it("writes a legend in rows that fit, in the order of reading", () => {
  const entries = [{ label: "1–25", fill: "#123B4A" }, { label: "not scored", look: "hatched" as const }, { label: "not yet a member", sign: "—" }];
  const narrow = chartContext("rtl", { width: 200, height: 100 });
  expect(legendHeight(entries, narrow)).toBeGreaterThan(legendHeight(entries, { width: 900, text: 13 }));
  expect(texts(classLegend(entries, narrow, 0))).toEqual(["1–25", "not scored", "—", "not yet a member"]);
});
