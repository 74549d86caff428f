import * as v from "valibot";
import { DataFileError } from "~/data/problems";

/** Text in both languages, neither empty. */
export const localizedText = v.object({ en: v.pipe(v.string(), v.minLength(1)), ar: v.pipe(v.string(), v.minLength(1)) });

/**
 * The value of a JSON text, checked against its schema.
 *
 * @throws DataFileError naming the path and the value at fault, all of them
 */
export function parseJson<const S extends v.GenericSchema>(text: string, file: string, schema: S): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(file, "format", cause instanceof Error ? cause.message : String(cause));
  }
  const result = v.safeParse(schema, value);
  if (!result.success) throw new DataFileError(file, "format", result.issues.map((issue) => `${v.getDotPath(issue) ?? "?"}: ${issue.message}`).join("; "));
  return result.output;
}
