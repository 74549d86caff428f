import { svgFile } from "~/export/figureFiles";
import { presetOf } from "~/export/presets";
import type { FigureRequest } from "~/export/request";

/** Half a page of A4, as an image that is ready to be shown. */
export interface HalfPage {
  readonly image: HTMLImageElement;
  readonly language: string;
}

/** Draws a figure for half a page, as lines and letters rather than dots. */
export async function halfPage(request: FigureRequest<unknown>, made: string): Promise<HalfPage> {
  const { blob } = await svgFile(request, presetOf("a4-half", { width: 0, height: 0, dpi: 0 }), made);
  const image = new Image();
  image.src = URL.createObjectURL(blob);
  image.alt = request.caption.alt;
  await image.decode();
  return { image, language: request.words.language };
}

const PAGES = "masar-pages"; // in base.css

/** Prints halves two to a page, none of them cut, and nothing else of the document; comes back when the printer, or the reader, is done with it. */
export async function printHalves(halves: readonly HalfPage[], title: string): Promise<void> {
  const pages = document.createElement("div");
  pages.className = PAGES;
  for (let i = 0; i < halves.length; i += 2) {
    const page = document.createElement("section");
    for (const { image, language } of halves.slice(i, i + 2)) {
      image.lang = language;
      page.append(image);
    }
    pages.append(page);
  }
  const before = document.title;
  document.title = title; // what a browser proposes as the name of a PDF
  document.body.append(pages);
  await new Promise<void>((resolve) => {
    window.addEventListener("afterprint", () => resolve(), { once: true });
    setTimeout(() => window.print()); // of its own task: print() holds the page
  });
  document.title = before;
  for (const { image } of halves) URL.revokeObjectURL(image.src);
  pages.remove();
}
