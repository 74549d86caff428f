// Draws the map of the world once, from Natural Earth (public domain): projected, simplified, in whole units. `npm run boundaries`.
// Also fills in latitude and longitude in countries.csv where they are empty.
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { geoArea, geoCentroid, geoContains, geoEqualEarthRaw, geoMercatorRaw } from "d3-geo";
import Papa from "papaparse";
import { feature } from "topojson-client";
import { presimplify, simplify } from "topojson-simplify";

const DATA = resolve(import.meta.dirname, "../public/data");
const require = createRequire(import.meta.url);
const SCREEN = 1248; // px: the width at which sizes are judged
const MARK_BELOW = 26; // px²: a state that covers less gets a circle
const TURN = 11; // degrees: the map's middle, so that no land is cut but Antarctica
const [NORTH, SOUTH] = [84, -56];
const ANTARCTICA = "010";
const GULF = ["BHR", "ARE", "SAU", "QAT", "KWT", "OMN"];
const GULF_BOX = { west: 41.6, east: 61.2, north: 30.4, ratio: 236 / 292 };
/** Tarawa: the largest island, Kiritimati, lies at the other edge of the map. */
const BY_HAND = { KIR: [173.04, 1.38] };
const radians = (degrees) => (degrees * Math.PI) / 180;

const polygonsOf = ({ geometry }) => (geometry === null ? [] : geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);

/** The polygons of every state by its code; what has a code of no member state stands under `null`. */
function byState(topology, codes) {
  const found = new Map();
  for (const shape of feature(topology, topology.objects.countries).features) {
    const code = codes.get(shape.id) ?? null; // Australia stands there twice, once for two far islets
    if (shape.id !== ANTARCTICA) found.set(code, [...(found.get(code) ?? []), ...polygonsOf(shape)]);
  }
  return found;
}

/** A point within the largest island or mainland: its centroid, or, where that lies outside, the inner point farthest from the coast. */
function innerPoint(polygons) {
  const size = (polygon) => Math.min(geoArea(polygon), 4 * Math.PI - geoArea(polygon)); // a sliver may be wound the wrong way
  const largest = polygons.map((coordinates) => ({ type: "Polygon", coordinates })).toSorted((a, b) => size(b) - size(a))[0];
  const centroid = geoCentroid(largest);
  if (geoContains(largest, centroid)) return centroid;
  const [ring] = largest.coordinates;
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const steps = 40;
  let best = { point: ring[0], room: -1 };
  for (let i = 1; i < steps; i++) for (let j = 1; j < steps; j++) {
    const point = [west + ((east - west) * i) / steps, south + ((north - south) * j) / steps];
    const room = Math.min(...ring.map(([x, y]) => Math.hypot((x - point[0]) * Math.cos(radians(point[1])), y - point[1])));
    if (room > best.room && geoContains(largest, point)) best = { point, room };
  }
  return best.point;
}

/** A topology with its arcs in the plane, so that a border is simplified once for both its states. */
function inPlane(topology, project) {
  const { scale: [sx, sy], translate: [tx, ty] } = topology.transform;
  const arcs = topology.arcs.map((arc) => {
    let [x, y, before] = [0, 0, null];
    return arc.map(([dx, dy]) => {
      [x, y] = [x + dx, y + dy];
      let turned = ((x * sx + tx - TURN + 540) % 360) - 180;
      if (before !== null && Math.abs(turned - before) > 180) turned += turned < before ? 360 : -360; // an island on the seam stays whole
      before = turned;
      return project([turned + TURN, y * sy + ty]);
    });
  });
  return { type: "Topology", objects: { countries: topology.objects.countries }, arcs };
}

const area = (ring) => Math.abs(ring.reduce((sum, [x, y], i) => { const [nx, ny] = ring[(i + 1) % ring.length]; return sum + x * ny - nx * y; }, 0)) / 2;

/** Rings in whole units, without the edges that two of them share: the date line does not cut a state. */
function wholeRings(polygons) {
  const edges = new Map();
  for (const ring of polygons.flat()) {
    const points = ring.map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`).filter((point, i, all) => point !== all[i - 1]);
    for (let i = 1; i < points.length; i++) {
      const [from, to] = [points[i - 1], points[i]];
      const back = edges.get(to) ?? [];
      if (back.includes(from)) edges.set(to, back.toSpliced(back.indexOf(from), 1));
      else edges.set(from, [...(edges.get(from) ?? []), to]);
    }
  }
  const rings = [];
  for (const start of edges.keys()) {
    while (edges.get(start)?.length > 0) {
      const ring = [];
      for (let at = start; edges.get(at)?.length > 0; at = edges.get(at).pop()) ring.push(at.split(" ").map(Number));
      rings.push(ring);
    }
  }
  return rings.filter((ring) => ring.length > 2);
}

/** The part of a ring that lies on one side of a line along an axis (Sutherland and Hodgman). */
function cut(ring, axis, limit, side) {
  const isIn = (point) => (point[axis] - limit) * side <= 0;
  return ring.flatMap((point, i) => {
    const before = ring.at(i - 1);
    if (isIn(point) === isIn(before)) return isIn(point) ? [point] : [];
    const share = (limit - before[axis]) / (point[axis] - before[axis]);
    const crossing = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
    return isIn(point) ? [crossing, point] : [crossing];
  });
}
const within = (ring, [width, height]) => [[0, 0, -1], [0, width, 1], [1, 0, -1], [1, height, 1]].reduce((rest, [axis, limit, side]) => (rest.length > 2 ? cut(rest, axis, limit, side) : []), ring).map((point) => point.map(Math.round));

/** x, y, then the steps from point to point: the numbers stay small. */
const steps = (ring) => ring.flatMap(([x, y], i) => (i === 0 ? [x, y] : [x - ring[i - 1][0], y - ring[i - 1][1]]));

/** The areas of a map, one a member state, and all that belongs to none in one. */
function areas(topology, { codes, smallest, box }) {
  const drawn = [...byState(topology, codes)].map(([code, polygons]) => ({
    code, rings: wholeRings(polygons).map((ring) => within(ring, box)).filter((ring) => ring.length > 2 && area(ring) >= smallest).toSorted((a, b) => area(b) - area(a)).map(steps),
  }));
  return drawn.filter(({ rings }) => rings.length > 0).toSorted((a, b) => ((a.code ?? "") < (b.code ?? "") ? -1 : 1));
}

/** A projection onto a sheet of whole units: what it makes of the box's corners decides scale and place. */
function sheet(raw, { west, east, north, south, width }) {
  const scale = width / (raw(radians(east), 0)[0] - raw(radians(west), 0)[0]);
  const [left, top] = [raw(radians(west), 0)[0], raw(0, radians(north))[1]];
  const project = ([lon, lat]) => { const [x, y] = raw(radians(lon), radians(lat)); return [(x - left) * scale, (top - y) * scale]; };
  return { project, scale, height: south === undefined ? null : Math.round(project([0, south])[1]) };
}

const file = `${DATA}/countries.csv`;
const { data: rows, meta } = Papa.parse(readFileSync(file, "utf8"), { header: true, skipEmptyLines: true });
const codes = new Map(rows.map(({ m49, iso3 }) => [m49, iso3]));
const [fine, coarse] = [require("world-atlas/countries-10m.json"), require("world-atlas/countries-50m.json")];
const finePolygons = byState(fine, codes);

const columns = [...meta.fields.filter((column) => column !== "latitude" && column !== "longitude"), "latitude", "longitude"];
for (const row of rows) {
  if (row.latitude && row.longitude) continue;
  const [lon, lat] = BY_HAND[row.iso3] ?? innerPoint(finePolygons.get(row.iso3));
  Object.assign(row, { latitude: lat.toFixed(2), longitude: lon.toFixed(2) });
}
writeFileSync(file, `${Papa.unparse(rows, { columns, newline: "\n" })}\n`);

const WIDTH = 4000;
const turnedRaw = (lon, lat) => geoEqualEarthRaw(lon - radians(TURN), lat);
const world = sheet(turnedRaw, { west: TURN - 180, east: TURN + 180, north: NORTH, south: SOUTH, width: WIDTH });
const px = SCREEN / WIDTH;
const simple = simplify(presimplify(inPlane(coarse, world.project)), 0.55 / px ** 2);
const turned = (longitude) => ((longitude - TURN + 540) % 360) - 180 + TURN;
/** Where each state's circle stands; it is a mark where the state covers too little of this map, whose unit is `px` wide on screen. */
function placesOf(project, px, wanted) {
  const areaOf = new Map([...byState(inPlane(fine, project), codes)].map(([code, polygons]) => [code, wholeRings(polygons).reduce((sum, ring) => sum + area(ring), 0) * px ** 2]));
  return wanted.map(({ iso3, latitude, longitude }) => {
    const [x, y] = project([turned(Number(longitude)), Number(latitude)]).map(Math.round);
    return { code: iso3, x, y, isMark: areaOf.get(iso3) < MARK_BELOW };
  });
}

const GULF_WIDTH = 1168;
const GULF_SCREEN = 292; // px: the inset on a page as wide as SCREEN
const gulf = sheet(geoMercatorRaw, { ...GULF_BOX, width: GULF_WIDTH });
const gulfHeight = Math.round(GULF_WIDTH * GULF_BOX.ratio);
const gulfSimple = simplify(presimplify(inPlane(fine, gulf.project)), 12);

const boundaries = {
  world: { width: WIDTH, height: world.height, areas: areas(simple, { codes, smallest: 0.7 / px ** 2, box: [Infinity, world.height] }), places: placesOf(world.project, px, rows) },
  gulf: { width: GULF_WIDTH, height: gulfHeight, areas: areas(gulfSimple, { codes, smallest: 30, box: [GULF_WIDTH, gulfHeight] }), places: placesOf(gulf.project, GULF_SCREEN / GULF_WIDTH, rows.filter(({ iso3 }) => GULF.includes(iso3))) },
};
writeFileSync(`${DATA}/boundaries.json`, `${JSON.stringify(boundaries)}\n`);
console.log(`${boundaries.world.areas.length} areas, ${boundaries.world.places.filter(({ isMark }) => isMark).length} marks`);
