import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { fileText } from "~/data/files";
import { parseJson } from "~/data/json";
import type { Area, Boundaries } from "~/domain/boundaries";

const FILE = "boundaries.json";
const code = v.pipe(v.string(), v.regex(/^[A-Z]{3}$/));
const sheet = v.object({
  width: v.number(),
  height: v.number(),
  areas: v.array(v.object({ code: v.nullable(code), rings: v.array(v.pipe(v.array(v.number()), v.minLength(6))) })),
  places: v.array(v.object({ code, x: v.number(), y: v.number(), isMark: v.boolean() })),
});
const schema = v.object({ world: sheet, gulf: sheet });

/** From steps between points to the points, and to the path that joins them. */
function areaOf({ code: state, rings }: v.InferOutput<typeof sheet>["areas"][number]): Area {
  const absolute = rings.map((steps) => {
    const ring = new Int32Array(steps);
    for (let i = 2; i < ring.length; i++) ring[i] = (ring[i] ?? 0) + (ring[i - 2] ?? 0);
    return ring;
  });
  return { code: state, rings: absolute, outline: absolute.map((ring) => `M${ring.join(" ")}z`).join("") };
}

/**
 * What `boundaries.json` holds.
 *
 * @throws DataFileError naming every field at fault
 */
export function parseBoundaries(text: string): Boundaries {
  const { world, gulf } = parseJson(text, FILE, schema);
  return { world: { ...world, areas: world.areas.map(areaOf) }, gulf: { ...gulf, areas: gulf.areas.map(areaOf) } };
}

/** Fetches and reads `boundaries.json`. */
export const boundariesQuery = queryOptions({ queryKey: [FILE], queryFn: async () => parseBoundaries(await fileText(FILE)), structuralSharing: false });
