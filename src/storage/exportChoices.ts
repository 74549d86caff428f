import * as v from "valibot";
import { DIGITS, LANGUAGE_CODES } from "~/domain/language";

/** What a pack can become. */
export const PACK_OUTPUTS = ["zip", "deck", "print"] as const;
export type PackOutput = (typeof PACK_OUTPUTS)[number];

const KEY = "masar:export";
const schema = v.object({
  preset: v.picklist(["slide", "slide-4k", "a4-half", "square", "social", "custom"]),
  custom: v.object({ width: v.number(), height: v.number(), dpi: v.number() }),
  language: v.nullable(v.picklist([...LANGUAGE_CODES, "both"])),
  background: v.picklist(["light", "dark", "clear"]),
  digits: v.picklist(DIGITS),
  hasMark: v.boolean(),
  output: v.picklist(PACK_OUTPUTS),
});

/** How pictures were last exported on this device; `language` is `null` until one was chosen, and follows the screen's. */
export type ExportChoices = v.InferOutput<typeof schema>;

/** What an export is before anything was chosen. */
const FIRST_CHOICES: ExportChoices = { preset: "slide", custom: { width: 1600, height: 900, dpi: 144 }, language: null, background: "light", digits: "latn", hasMark: true, output: "zip" };

const parsed = v.safeParser(v.pipe(v.string(), v.parseJson(), schema));

/** Whether this browser lets a page keep anything: some refuse, and say so by throwing. */
function storage(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** The choices kept on this device; the first ones where none are, where they are an older version's, or where the browser keeps nothing. */
export function exportChoices(): ExportChoices {
  const read = parsed(storage()?.getItem(KEY));
  return read.success ? read.output : FIRST_CHOICES;
}

/** Keeps them. @returns whether they will be there next time */
export function keepExportChoices({ preset, custom, language, background, digits, hasMark, output }: ExportChoices): boolean {
  const [place, choices] = [storage(), { preset, custom, language, background, digits, hasMark, output }];
  try {
    place?.setItem(KEY, JSON.stringify(choices));
    return place !== null;
  } catch (error) {
    if (error instanceof DOMException) return false; // full, or forbidden
    throw error;
  }
}
