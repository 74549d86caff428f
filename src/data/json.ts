import * as v from "valibot";
import { DataFileError, type RowProblem, type Table } from "~/data/problems";
import type { Unreadable } from "~/domain/unreadable";

/** What a check of a schema says of a value that fails it. */
const FAULTS = ["empty", "form", "noCountry", "noDate", "noEntry", "precision", "reversed"] as const satisfies readonly Unreadable["kind"][];

/** What a check says of a number or year beyond its bounds. */
export const rangeFault = (least: number, most: number) => `${least} to ${most}`;

const filled = v.pipe(v.string(), v.regex(/\S/, "empty"));

/** Text in both languages, neither empty. */
export const localizedText = v.object({ en: filled, ar: filled });

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataFileError(file, "format", cause instanceof Error ? cause.message : String(cause));
  }
}

const idOf = (entry: unknown) => (typeof entry === "object" && entry !== null && "id" in entry && typeof entry.id === "string" ? entry.id : null);

/** The path to a fault, from the entry with an id on: "un-forum-2013, title.ar". */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const at = issue.path?.findLastIndex(({ value }) => idOf(value) !== null) ?? -1;
  const keys = (issue.path ?? []).slice(at + 1).map(({ key }) => String(key)).join(".") || "?";
  return at < 0 ? keys : `${idOf(issue.path?.[at]?.value)}, ${keys}`;
}

/**
 * The value of a JSON text, checked against its schema.
 *
 * @throws DataFileError naming the path and the value at fault, all of them
 */
export function parseJson<const S extends v.GenericSchema>(text: string, file: string, schema: S): v.InferOutput<S> {
  const result = v.safeParse(schema, parsed(text, file));
  if (!result.success) throw new DataFileError(file, "format", result.issues.map((issue) => `${placeOf(issue)}: ${issue.message}`).join("; "));
  return result.output;
}

/** Why a value fails, in the words of the border; an issue of a closed list names its values only as `("a" | "b")`. */
function reasonOf({ kind, type, message, received, expected }: v.BaseIssue<unknown>): Unreadable {
  const [, least, most] = /^(\d+) to (\d+)$/.exec(message) ?? [];
  if (least && most) return { kind: "range", least: +least, most: +most };
  if (kind !== "schema") return { kind: FAULTS.find((fault) => fault === message) ?? "form" };
  if (received === "undefined") return { kind: "missing" };
  if (type === "picklist") return { kind: "noneOf", values: [...(expected ?? "").matchAll(/"([^"]+)"/g)].map(([, value]) => value ?? "") };
  return { kind: type === "number" ? "notNumber" : "form" };
}

const LONGEST = 80; // characters of a value at fault

/** The field and value at fault, as a problem of the file shows them. */
function cellOf(issue: v.BaseIssue<unknown>): { readonly column: string; readonly value: string } {
  const value = issue.path ? issue.path.at(-1)?.value : issue.input;
  return { column: v.getDotPath(issue) ?? "", value: (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, LONGEST) };
}

/** The entries of a list that can be read, and of the others every field at fault; what stands a second time under its id is left out. */
export function readEntries<const S extends v.GenericSchema>(entries: readonly unknown[], file: string, schema: S): Table<v.InferOutput<S>> {
  const rows: v.InferOutput<S>[] = [];
  const problems: RowProblem[] = [];
  const seen = new Set<string>();
  entries.forEach((entry, i) => {
    const id = idOf(entry);
    const line = id ?? i + 1;
    const result = v.safeParse(schema, entry);
    if (id !== null && seen.has(id)) problems.push({ file, line, column: "id", value: id, reason: { kind: "twice" } });
    else if (result.success) rows.push(result.output);
    else {
      const found = result.issues.map((issue) => ({ file, line, ...cellOf(issue), reason: reasonOf(issue) }));
      problems.push(...found.filter(({ column }, at) => found.findIndex((other) => other.column === column) === at)); // a second fault of a field follows from the first
    }
    if (id !== null) seen.add(id);
  });
  return { rows, problems };
}
