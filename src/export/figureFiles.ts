import { picture } from "~/export/picture";
import { pictureText } from "~/export/pictureText";
import { withPngText } from "~/export/pngChunks";
import type { Preset } from "~/export/presets";
import { fileName, type FigureRequest } from "~/export/request";
import { csvOf } from "~/export/saveTable";
import { svgText } from "~/export/svg";

/** A file that is ready to be handed over. */
export interface MadeFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * A drawn picture as PNG, with its resolution, title, source, description and link inside.
 *
 * @throws Error when the browser cannot encode it
 */
export async function pngFile<Answer>(request: FigureRequest<Answer>, preset: Preset, { made, drawn }: { readonly made: string; readonly drawn: HTMLCanvasElement }): Promise<MadeFile> {
  const blob = await new Promise<Blob | null>((resolve) => drawn.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("the picture could not be encoded");
  const { texts: { Title, Source, Description, Copyright, URL } } = pictureText(request, made);
  const spoken = Object.entries({ Title, Source, Description }).flatMap(([key, values]) => values.map((value) => ({ key, ...value })));
  const bytes = withPngText(new Uint8Array(await blob.arrayBuffer()), [...spoken, { key: "Copyright", text: Copyright, language: "en" }, { key: "URL", text: URL, language: "" }], preset.dpi);
  return { name: fileName(request, "png", preset), blob: new Blob([bytes], { type: "image/png" }) };
}

/** The picture of a figure, drawn and encoded. */
export const drawnPng = <Answer>(request: FigureRequest<Answer>, preset: Preset, made: string): Promise<MadeFile> => pngFile(request, preset, { made, drawn: picture(request, preset, made) });

/** The same as SVG. */
export async function svgFile<Answer>(request: FigureRequest<Answer>, preset: Preset, made: string): Promise<MadeFile> {
  const text = await svgText(request, preset, { made, said: pictureText(request, made) });
  return { name: fileName(request, "svg", preset), blob: new Blob([text], { type: "image/svg+xml" }) };
}

/** The table of a figure as CSV. */
export const csvFile = <Answer>(request: FigureRequest<Answer>): MadeFile => ({ name: fileName(request, "csv"), blob: new Blob([csvOf(request)], { type: "text/csv;charset=utf-8" }) });
