import { pngTexts } from "~/export/pngChunks";

/** What a dropped file turned out to be: a view's query string, or why it leads nowhere. */
export type ReadPicture = { readonly query: string } | { readonly fault: "noPicture" | "noLink" };

/** The link inside an SVG; `null` where the text is no SVG. */
function svgLink(text: string): string | null {
  if (!/<svg[\s>]/.test(text)) return null;
  const svg = new DOMParser().parseFromString(text, "image/svg+xml");
  return svg.getElementsByTagNameNS("http://purl.org/dc/elements/1.1/", "identifier")[0]?.textContent ?? "";
}

/** Reads the view that a picture shows from inside it; nothing of the file is sent anywhere. */
export async function readPicture(file: Blob): Promise<ReadPicture> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const texts = pngTexts(bytes);
  const link = texts ? (texts.get("URL") ?? "") : svgLink(new TextDecoder().decode(bytes));
  if (link === null) return { fault: "noPicture" };
  const [, query = ""] = /(\?[^#]+)/.exec(link) ?? [];
  return /[?&]view=/.test(query) ? { query } : { fault: "noLink" };
}
