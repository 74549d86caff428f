import { Zip, ZipDeflate, ZipPassThrough } from "fflate";
import { csvFile, drawnPng, type MadeFile } from "~/export/figureFiles";
import { breath, withOwnNames } from "~/export/pack";
import { citationText } from "~/export/pictureText";
import type { Preset } from "~/export/presets";
import type { FigureRequest } from "~/export/request";
import { withoutMarks } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { siteAddress } from "~/url/siteAddress";

/** A figure's files, and the words that go with them. */
export interface ZipPiece {
  readonly words: Words;
  readonly picture: MadeFile;
  readonly table: MadeFile;
  readonly title: string;
  readonly alt: string;
  readonly citation: string;
  /** The full link's query string. */
  readonly query: string;
}

/** Draws a figure and writes its table for the ZIP. */
export async function zipPiece(request: FigureRequest<unknown>, preset: Preset, made: string): Promise<ZipPiece> {
  const { words, caption, query } = request;
  return { words, query, picture: await drawnPng(request, preset, made), table: csvFile(request), title: withoutMarks(caption.title), alt: withoutMarks(caption.alt), citation: citationText(request, request, made) };
}

const SIGNS: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const html = (text: string) => text.replaceAll(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);
const STYLE = "body{max-width:60em;margin:2em auto;padding:0 1em;font:16px/1.6 'IBM Plex Sans Arabic',system-ui,sans-serif;color:#17202B}img{max-width:100%;height:auto;border:1px solid #DFE1DC}h2{margin:2em 0 .4em}dt{font-weight:600}dd{margin:0 0 .6em}code,a{overflow-wrap:anywhere}section{break-inside:avoid}";

/** The contents of the ZIP in one language, as a page that opens without anything else. */
function contentsPage(pieces: readonly ZipPiece[], words: Words, made: string): string {
  const { t, format, language, direction } = words;
  const sections = pieces.map(({ title, picture, table, alt, citation, query }, i) =>
    `<section><h2>${format.count(i + 1)}. ${html(title)}</h2><img src="${html(picture.name)}" alt="${html(alt)}"><dl>`
    + `<dt>${t("sheet.alt")}</dt><dd>${html(alt)}</dd><dt>${t("pack.citation")}</dt><dd>${html(citation)}</dd>`
    + `<dt>${t("pack.picture")}</dt><dd><a href="${html(picture.name)}"><bdi dir="ltr">${html(picture.name)}</bdi></a></dd><dt>${t("pack.table")}</dt><dd><a href="${html(table.name)}"><bdi dir="ltr">${html(table.name)}</bdi></a></dd>`
    + `<dt>${t("pack.link")}</dt><dd>${siteAddress ? `<a href="${html(siteAddress + query)}"><bdi dir="ltr">${html(siteAddress + query)}</bdi></a>` : `<code dir="ltr">${html(query)}</code>`}</dd></dl></section>`);
  const intro = t("pack.madeOn", { date: format.date(made) });
  return `<!doctype html><html lang="${language}" dir="${direction}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${t("pack.title")}</title><style>${STYLE}</style><h1>${t("pack.title")}</h1><p>${intro}</p>${sections.join("")}</html>\n`;
}

/** The same as plain text, to be pasted: alternative text and citation of each figure. */
const pastedTexts = (pieces: readonly ZipPiece[], { t, format }: Words): string =>
  pieces.map(({ title, picture, alt, citation }, i) => `${format.count(i + 1)}. ${title}\r\n${picture.name}\r\n${t("sheet.alt")}: ${alt}\r\n${t("pack.citation")}: ${citation}\r\n`).join("\r\n");

/** Every file of the pack: the pictures and tables, and a page of contents with texts for each language. */
function filesOf(pieces: readonly ZipPiece[], made: string): readonly { readonly name: string; readonly content: Blob | string }[] {
  const [pictures, tables] = [withOwnNames(pieces.map(({ picture }) => picture)), withOwnNames(pieces.map(({ table }) => table))];
  const named = pieces.map((piece, i): ZipPiece => ({ ...piece, picture: pictures[i] ?? piece.picture, table: tables[i] ?? piece.table }));
  const languages = new Map(named.map(({ words }) => [words.language, words]));
  return [
    ...[...languages].flatMap(([language, words]) => {
      const own = named.filter((piece) => piece.words.language === language);
      return [{ name: `contents-${language}.html`, content: contentsPage(own, words, made) }, { name: `texts-${language}.txt`, content: `\uFEFF${pastedTexts(own, words)}` }];
    }),
    ...named.flatMap(({ picture, table }) => [{ name: picture.name, content: picture.blob }, { name: table.name, content: table.blob }]),
  ];
}

/** The pack as a ZIP, a file at a time; pictures are compressed already. The same pieces on the same day give the same bytes. */
export async function zipBlob(pieces: readonly ZipPiece[], made: string): Promise<Blob> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, data) => { if (error) throw error; chunks.push(data as Uint8Array<ArrayBuffer>); });
  const [year = 2000, month = 1, day = 1] = made.split("-").map(Number);
  for (const { name, content } of filesOf(pieces, made)) {
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : new Uint8Array(await content.arrayBuffer());
    const file = name.endsWith(".png") ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 6 });
    file.mtime = new Date(year, month - 1, day, 12);
    zip.add(file);
    file.push(bytes, true);
    await breath();
  }
  zip.end();
  return new Blob(chunks, { type: "application/zip" });
}
