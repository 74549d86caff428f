import { download } from "~/export/download";
import { picture, SLIDE } from "~/export/picture";
import { withPngText } from "~/export/pngChunks";
import { fileName, sourceLines, type FigureRequest } from "~/export/request";
import { withoutMarks } from "~/i18n/format";

const today = () => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

/**
 * Saves a figure as a slide, with its title, source, description and link inside the file.
 *
 * @returns the name of the file
 * @throws Error when the browser cannot make the picture
 */
export async function savePng<Answer>(request: FigureRequest<Answer>): Promise<string> {
  const made = today();
  const card = await picture(request, made);
  const blob = await new Promise<Blob | null>((resolve) => card.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the picture could not be encoded");
  const site = import.meta.env["VITE_SITE"] as string | undefined; // the site's public address, set at build
  const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), {
    language: request.words.language,
    dpi: SLIDE.dpi,
    texts: {
      Title: withoutMarks(request.caption.title),
      Source: withoutMarks(sourceLines(request, made).join(" ")),
      Description: withoutMarks(request.caption.alt),
      Copyright: "UN DESA (figures), Masar (chart)",
      URL: `${site ?? ""}${request.query}`,
    },
  });
  const file = fileName(request, "png");
  download(file, new Blob([bytes], { type: "image/png" }));
  return file;
}
