import { findNodeAtLocation, parseTree, printParseErrorCode, getNodeValue, type JSONPath, type Node, type ParseError } from "jsonc-parser";
import * as v from "valibot";
import { DataFileError, type RowProblem } from "~/data/problems";
import { REVEALS, STORY_LIMITS, type Slide, type Story } from "~/domain/story";
import type { Unreadable } from "~/domain/unreadable";

const VERSION = 1;
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const FIELDS = {
  address: v.pipe(text(STORY_LIMITS.address), v.startsWith("?")),
  title: text(STORY_LIMITS.title),
  note: text(STORY_LIMITS.note),
  reveal: v.picklist(REVEALS),
} as const;
type Field = keyof typeof FIELDS;
const EMPTY: Omit<Slide, "address"> = { title: "", note: "", reveal: "all" };
const LONGEST = 80; // characters of a value at fault

/** What of a story could be read, and all that could not. */
export interface ReadStory {
  readonly story: Story;
  readonly problems: readonly RowProblem[];
}

/** A text with its tree; where it is torn, as much of it as stands. */
interface Source {
  readonly file: string;
  readonly text: string;
  readonly root: Node;
}

const lineAt = (content: string, offset: number) => content.slice(0, offset).split("\n").length;

function problem({ file, text: content, root }: Source, path: JSONPath, reason: Unreadable): RowProblem {
  const node = findNodeAtLocation(root, path) ?? findNodeAtLocation(root, path.slice(0, -1)) ?? root;
  const value: unknown = findNodeAtLocation(root, path) ? getNodeValue(node) : undefined;
  return { file, line: lineAt(content, node.offset), column: path.map((part) => (typeof part === "number" ? `[${part + 1}]` : `.${part}`)).join("").slice(1), value: (typeof value === "string" ? value : (JSON.stringify(value) ?? "")).slice(0, LONGEST), reason };
}

/** Why a field fails. */
const faultOf = (field: Field, value: unknown): Unreadable =>
  value === undefined ? { kind: "missing" } : field === "reveal" ? { kind: "noneOf", values: REVEALS } : { kind: typeof value === "string" && field !== "address" ? "tooLong" : "form" };

/** A slide with what could be read of it: one without an address is none, any other field is left empty. */
function readSlide(source: Source, index: number): { readonly slide: Slide | null; readonly problems: readonly RowProblem[] } {
  const entry: unknown = getNodeValue(findNodeAtLocation(source.root, ["slides", index]) ?? source.root);
  const values: Partial<Record<Field, unknown>> = typeof entry === "object" && entry !== null ? entry : {};
  const names = Object.keys(FIELDS) as Field[];
  const wrong = names.filter((name) => (name === "address" || values[name] !== undefined) && !v.is(FIELDS[name], values[name]));
  const good = Object.fromEntries(names.filter((name) => !wrong.includes(name) && values[name] !== undefined).map((name) => [name, values[name]])) as Partial<Slide>;
  return {
    slide: good.address === undefined ? null : { ...EMPTY, ...good, address: good.address },
    problems: wrong.map((name) => problem(source, ["slides", index, name], faultOf(name, values[name]))),
  };
}

/** Where the text is torn or written wrongly, the first such place. */
const tornAt = (file: string, content: string, errors: readonly ParseError[]): readonly RowProblem[] =>
  errors.slice(0, 1).map(({ offset, length, error }) => ({ file, line: lineAt(content, offset), column: printParseErrorCode(error), value: content.slice(offset, offset + Math.max(length, 1)).trim().slice(0, LONGEST), reason: { kind: "torn" } }));

/**
 * Reads a story from a `.masar.json` file. Of a damaged one as much as stands is read, and the rest told, place by place.
 *
 * @throws DataFileError where it is no story of Masar, or no slide of it can be read
 */
export function parseStory(content: string, file: string): ReadStory {
  const errors: ParseError[] = [];
  const root = parseTree(content.replace(/^\ufeff/, " "), errors, { allowTrailingComma: true });
  if (root?.type !== "object") throw new DataFileError(file, "format", "not a JSON object");
  const source: Source = { file, text: content, root };
  const of = (path: JSONPath): unknown => { const node = findNodeAtLocation(root, path); return node && getNodeValue(node); };
  if (of(["masar"]) !== "story") throw new DataFileError(file, "format", '"masar" is not "story"');
  const title = of(["title"]);
  const isTitle = v.is(FIELDS.title, title);
  const version = of(["version"]);
  const list = findNodeAtLocation(root, ["slides"]);
  const count = list?.type === "array" ? (list.children?.length ?? 0) : 0;
  const read = Array.from({ length: Math.min(count, STORY_LIMITS.slides) }, (_, index) => readSlide(source, index));
  const slides = read.flatMap(({ slide }) => slide ?? []);
  const problems: readonly RowProblem[] = [
    ...(version === VERSION ? [] : [problem(source, ["version"], { kind: "noneOf", values: [String(VERSION)] })]),
    ...(isTitle ? [] : [problem(source, ["title"], faultOf("title", title))]),
    ...(count > STORY_LIMITS.slides ? [problem(source, ["slides", STORY_LIMITS.slides], { kind: "surplus" })] : []),
    ...read.flatMap((one) => one.problems), ...tornAt(file, content, errors),
  ];
  if (slides.length === 0 && (count > 0 || list?.type !== "array")) throw new DataFileError(file, "empty", problems.map(({ line, column }) => `line ${line}, ${column}`).join("; ") || "no slides");
  return { story: { title: isTitle ? title : "", slides }, problems };
}

/** A story as the text of a `.masar.json` file. */
export const storyText = ({ title, slides }: Story): string =>
  `${JSON.stringify({ masar: "story", version: VERSION, title, slides: slides.map(({ address, title: own, note, reveal }) => ({ address, title: own, note, reveal })) }, null, 2)}\n`;
