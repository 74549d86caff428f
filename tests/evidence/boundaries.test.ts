import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { parseBoundaries } from "~/data/boundaries";
import { countries, DATA_FOLDER, repeated, shippedJson } from "./shipped";

interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly { readonly code: string | null; readonly rings: readonly (readonly number[])[] }[];
  readonly places: readonly { readonly code: string; readonly x: number; readonly y: number; readonly isMark: boolean }[];
}
const sheets = shippedJson("boundaries.json") as { readonly world: Sheet; readonly gulf: Sheet };
const { world, gulf } = sheets;
const text = readFileSync(resolve(DATA_FOLDER, "boundaries.json"), "utf8");
const codes = countries.rows.map(({ iso3 }) => iso3);
const GULF = ["ARE", "BHR", "KWT", "OMN", "QAT", "SAU"];

/** The corners of a state as "x y". */
const corners = ({ areas }: Sheet, code: string) => new Set((areas.find((area) => area.code === code)?.rings ?? []).flatMap(([x = 0, y = 0, ...steps]) => {
  let at: readonly [number, number] = [x, y];
  return [`${x} ${y}`, ...steps.flatMap((dx, i) => (i % 2 === 0 ? [(at = [at[0] + dx, at[1] + (steps[i + 1] ?? 0)]).join(" ")] : []))];
}));
const shared = (sheet: Sheet, a: string, b: string) => [...corners(sheet, a)].filter((corner) => corners(sheet, b).has(corner)).length;

describe("the map of the world", () => {
  it("is read by the application, and small: under 60 kB as it travels", () => {
    expect(parseBoundaries(text).world.areas).toHaveLength(world.areas.length);
    expect(gzipSync(text).length).toBeLessThan(60_000);
  });
  it("shows every one of the 193 by its land or a circle, and has a place for each", () => {
    const drawn = new Set([...world.areas.map(({ code }) => code), ...world.places.filter(({ isMark }) => isMark).map(({ code }) => code)]);
    expect(codes.filter((code) => !drawn.has(code))).toEqual([]);
    expect(world.places.map(({ code }) => code)).toEqual(codes);
  });
  it("gives a circle to 43 states too small to see, the island states of three oceans among them", () => {
    const marks = world.places.filter(({ isMark }) => isMark).map(({ code }) => code);
    expect(marks).toHaveLength(43);
    expect(marks).toEqual(expect.arrayContaining(["BHR", "QAT", "KWT", "MCO", "SMR", "TUV", "NRU", "MDV", "MUS", "KNA"]));
    expect(marks.filter((code) => ["FRA", "SAU", "AUS", "CHE", "ARE"].includes(code))).toEqual([]);
  });
  it("leaves what is no member state without a code, all in one", () => {
    expect(world.areas.filter(({ code }) => code === null || !codes.includes(code)).map(({ code }) => code)).toEqual([null]);
    expect(repeated(world.areas.map(({ code }) => String(code)))).toEqual([]);
  });
  it("has the Gulf once more, in finer detail, with a place for each of the six", () => {
    expect(gulf.places.map(({ code }) => code).sort()).toEqual(GULF);
    expect(GULF.filter((code) => !gulf.areas.some((area) => area.code === code))).toEqual([]);
    expect(corners(gulf, "QAT").size).toBeGreaterThan(corners(world, "QAT").size);
  });
  it.each(Object.entries(sheets))("%s: holds whole numbers alone, every ring three corners or more, within the sheet", (_name, { width, height, areas, places }) => {
    const rings = areas.flatMap((area) => area.rings);
    expect(rings.filter((ring) => ring.length < 6 || ring.length % 2 === 1 || !ring.every(Number.isInteger))).toEqual([]);
    const points = [...areas.flatMap(({ code }) => [...corners({ width, height, areas, places }, code ?? "")]).map((corner) => corner.split(" ").map(Number)), ...places.map(({ x, y }) => [x, y])];
    expect(points.filter(([x = 0, y = 0]) => x < 0 || x > width + 10 || y < 0 || y > height)).toEqual([]);
  });
  it("keeps neighbours joined: a border is drawn once for both", () => {
    const borders = [["FRA", "ESP"], ["USA", "CAN"], ["EGY", "LBY"], ["CHN", "MNG"], ["BRA", "ARG"], ["SDN", "SSD"]] as const;
    expect(borders.filter(([a, b]) => shared(world, a, b) < 2)).toEqual([]);
    expect(shared(gulf, "SAU", "ARE") > 1 && shared(gulf, "OMN", "ARE") > 1).toBe(true);
    expect(shared(world, "FRA", "BRA")).toBeGreaterThan(0); // in French Guiana
    expect(shared(world, "ESP", "ITA")).toBe(0);
  });
  it("does not cut Russia at the date line: its mainland reaches from Europe to the Bering Strait", () => {
    const [mainland = []] = world.areas.find(({ code }) => code === "RUS")?.rings ?? [];
    let at = 0;
    const xs = mainland.flatMap((step, i) => (i % 2 === 0 ? [(at += step)] : []));
    expect((Math.max(...xs) - Math.min(...xs)) / world.width).toBeGreaterThan(0.3);
  });
});

/** South and north, west and east, degrees. */
type Box = readonly [readonly [number, number], readonly [number, number]];

describe("the coordinates of the states", () => {
  const place = new Map(countries.rows.map(({ iso3, latitude, longitude }) => [iso3, [Number(latitude), Number(longitude)] as const]));
  it("are given for all, in degrees with two decimals", () => {
    expect(countries.rows.filter(({ latitude, longitude }) => !/^-?\d{1,2}\.\d\d$/.test(latitude) || !/^-?\d{1,3}\.\d\d$/.test(longitude)).map(({ iso3 }) => iso3)).toEqual([]);
  });
  it.each([ // capitals, rounded to whole degrees, of states small enough for one to stand near
    ["BHR", 26, 51], ["QAT", 25, 52], ["KWT", 29, 48], ["LBN", 34, 36], ["SGP", 1, 104], ["MLT", 36, 15], ["LUX", 50, 6], ["MCO", 44, 7], ["SMR", 44, 12], ["FJI", -18, 178], ["KIR", 1, 173], ["TUV", -9, 179],
    ["MHL", 7, 171], ["NRU", -1, 167], ["TON", -21, -175], ["WSM", -14, -172], ["PLW", 8, 134], ["MDV", 4, 74], ["SYC", -5, 55], ["MUS", -20, 58], ["COM", -12, 43], ["STP", 0, 7], ["CPV", 15, -24], ["BRB", 13, -60], ["KNA", 17, -63],
  ])("of %s stand near its capital", (code, latitude, longitude) => {
    const [own = 0, east = 0] = place.get(code) ?? [];
    expect([Math.abs(own - latitude) <= 2.5, Math.abs(east - longitude) <= 2.5]).toEqual([true, true]);
  });
  it("lie north or south, east or west as the region says", () => {
    const within = (code: string, [[south, north], [west, east]]: Box) => { const [lat = 99, lon = 999] = place.get(code) ?? []; return lat > south && lat < north && lon > west && lon < east; };
    const boxes: Record<"Africa" | "Americas" | "Europe" | "Asia", Box> = { Africa: [[-35, 38], [-26, 60]], Americas: [[-57, 72], [-130, -33]], Europe: [[34, 72], [-25, 105]], Asia: [[-12, 56], [26, 146]] };
    expect(countries.rows.filter(({ iso3, region }) => region in boxes && !within(iso3, boxes[region as keyof typeof boxes])).map(({ iso3 }) => iso3)).toEqual([]);
  });
});
