import { download } from "~/export/download";
import { picture } from "~/export/picture";
import { withPngText } from "~/export/pngChunks";
import type { Preset } from "~/export/presets";
import { fileName, siteAddress, sourceText, today, type FigureRequest } from "~/export/request";
import { withoutMarks } from "~/i18n/format";

/**
 * Saves a figure as a picture, with its title, source, description and link inside the file.
 *
 * @returns the name of the file
 * @throws Error when the browser cannot make the picture
 */
export async function savePng<Answer>(request: FigureRequest<Answer>, preset: Preset): Promise<string> {
  const made = today();
  const card = await picture(request, preset, made);
  const blob = await new Promise<Blob | null>((resolve) => card.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the picture could not be encoded");
  const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), {
    language: request.words.language,
    dpi: preset.dpi,
    texts: {
      Title: withoutMarks(request.caption.title),
      Source: sourceText(request, made),
      Description: withoutMarks(request.caption.alt),
      Copyright: "UN DESA (figures), Masar (chart)",
      URL: `${siteAddress}${request.query}`,
    },
  });
  const file = fileName(request, "png", preset);
  download(file, new Blob([bytes], { type: "image/png" }));
  return file;
}
