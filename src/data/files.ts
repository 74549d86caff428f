import { DataFileError } from "~/data/problems";

/**
 * The text of a bundled file, relative to the page, so that the site runs from any folder.
 *
 * @throws DataFileError naming the file when it is absent or cannot be reached
 */
export async function fileText(file: string): Promise<string> {
  const response = await fetch(`./data/${file}`, { credentials: "same-origin" }).catch((cause: unknown) => {
    throw new DataFileError(file, "unreached", cause instanceof Error ? cause.message : String(cause));
  });
  if (!response.ok) throw new DataFileError(file, "absent", `HTTP ${response.status}`);
  const text = await response.text();
  // A host that answers every address with its start page would otherwise look like a file without columns.
  if (/^\s*<!doctype html/i.test(text)) throw new DataFileError(file, "page", "a web page came instead of the file");
  return text;
}
