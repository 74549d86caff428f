import { fingerprint } from "~/data/fingerprint";
import { DataFileError } from "~/data/problems";

/** In the one file to carry away a data file is a block of the page, under its address (scripts/portable.ts); the site's build drops this. */
const inPage = (file: string) => (import.meta.env.MODE === "portable" ? document.getElementById(`data/${file}`)?.textContent : undefined);

/**
 * The text of a bundled file, relative to the page, so that the site runs from any folder.
 *
 * @throws DataFileError naming the file when it is absent, cannot be reached or is not of the version that the code is
 */
export async function fileText(file: string): Promise<string> {
  const held = inPage(file);
  if (held !== undefined) return held;
  const response = await fetch(`./data/${file}`, { credentials: "same-origin" }).catch((cause: unknown) => {
    throw new DataFileError(file, "unreached", cause instanceof Error ? cause.message : String(cause));
  });
  if (!response.ok) throw new DataFileError(file, "absent", `HTTP ${response.status}`);
  const text = await response.text();
  // A host that answers every address with its start page would otherwise look like a file without columns.
  if (/^\s*<!doctype html/i.test(text)) throw new DataFileError(file, "page", "a web page came instead of the file");
  // A page that stays open while the host gets a new version, and is not carried by the worker, must not mix the two.
  const built = import.meta.env.PROD ? DATA_FINGERPRINTS[file] : undefined;
  if (built !== undefined && fingerprint(text) !== built) throw new DataFileError(file, "version", `${fingerprint(text)}, built with ${built}`);
  return text;
}
