import { FONT_FAMILY } from "~/charts/theme";
import { cardOf, type Card, type CardShape } from "~/export/card";
import { withChart } from "~/export/chartDrawing";
import { canvasOf } from "~/export/picture";
import type { Preset } from "~/export/presets";
import type { FigureRequest } from "~/export/request";
import type { PictureText } from "~/export/pictureText";

const XML: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
/** Text for XML, without what XML forbids. */
const escaped = (text: string) => text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replaceAll(/[&<>"]/g, (sign) => XML[sign] ?? sign);
const near = (px: number) => Math.round(px * 100) / 100;
const attributes = (values: Readonly<Record<string, string | number>>) => Object.entries(values).map(([name, value]) => ` ${name}="${typeof value === "number" ? near(value) : escaped(value)}"`).join("");

function shapeXml(shape: CardShape): string {
  switch (shape.kind) {
    case "rect": return `<rect${attributes({ x: shape.x, y: shape.y, width: shape.width, height: shape.height, fill: shape.fill })}/>`;
    case "line": return `<polyline${attributes({ points: shape.points.map((point) => point.map(near).join()).join(" "), fill: "none", stroke: shape.colour, "stroke-width": shape.width, "stroke-linejoin": "round", "stroke-linecap": "round" })}/>`;
    case "disc": return `<circle${attributes({ cx: shape.x, cy: shape.y, r: shape.radius, fill: shape.fill })}/>`;
    case "text": {
      const { content, x, y, size, weight, colour, isRtl, language } = shape;
      return `<text${attributes({ x, y: y + size * 0.35, "font-size": size, "font-weight": weight, fill: colour, direction: isRtl ? "rtl" : "ltr", "xml:lang": language })}>${escaped(content)}</text>`;
    }
  }
}

/** The characters of a range of `@font-face`: "U+0-7F, U+600". */
const isInRange = (range: string, text: string) => {
  const runs = range.split(",").map((run) => run.trim().slice(2).split("-").map((code) => parseInt(code, 16)));
  return [...text].some((letter) => runs.some(([from = 0, to = from]) => { const code = letter.codePointAt(0) ?? 0; return code >= from && code <= to; }));
};

async function dataAddress(address: string): Promise<string> {
  if (address.startsWith("data:")) return address;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`the typeface could not be read (${response.status})`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  let text = "";
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return `data:font/woff2;base64,${btoa(text)}`;
}

/** The faces that a text is set in, each with its letters inside: as the page has them, cut to the characters in use. */
async function facesOf(text: string): Promise<string> {
  const rules = [...document.styleSheets].filter((sheet) => sheet.href === null || sheet.href.startsWith(location.origin) || location.protocol === "file:").flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSFontFaceRule);
  const weights = new Set([...text.matchAll(/font-weight[:=]"?(\d+)/g)].map(([, weight]) => weight));
  const letters = [...new Set(text)].join("");
  const wanted = rules.filter(({ style }) => FONT_FAMILY.includes(style.getPropertyValue("font-family").replaceAll('"', "'")) && (weights.has(style.getPropertyValue("font-weight")) || style.getPropertyValue("font-weight") === "400") && isInRange(style.getPropertyValue("unicode-range"), letters));
  const faces = await Promise.all(wanted.map(async ({ style, parentStyleSheet }) => {
    const [, address = ""] = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue("src")) ?? [];
    const of = (name: string) => `${name}:${style.getPropertyValue(name)}`;
    return `@font-face{${of("font-family")};${of("font-weight")};src:url(${await dataAddress(new URL(address, parentStyleSheet?.href ?? location.href).href)}) format("woff2");${of("unicode-range")}}`;
  }));
  return faces.join("");
}

/** Ids and classes of a drawing count up in a page: named anew from 0, so that the same figure gives the same file. */
function renumbered(svg: string, prefix: string): string {
  const names = new Map<string, string>();
  return svg.replaceAll(/zr\d+-[a-z]+-?\d*/g, (name) => {
    const known = names.get(name) ?? `${prefix}${names.size}`;
    names.set(name, known);
    return known;
  });
}

/** A chart as an SVG within the card's, at its place. */
function chartXml<Answer>(request: FigureRequest<Answer>, { preset, theme, paper }: Card, { chart, index }: { readonly chart: Card["charts"][number]; readonly index: number }): string {
  const drawn = withChart(request, chart, { preset, theme, isClear: paper === null, renderer: "svg", take: (instance) => instance.renderToSVGString() });
  const { x, y, width, height } = chart.box;
  return renumbered(drawn, `c${index}-`).replace(/^<svg[^>]*>/, `<svg${attributes({ x, y, width, height, viewBox: `0 0 ${width} ${height}` })}>`);
}

function metadataXml({ language, texts }: PictureText): string {
  const of = (name: string, values: readonly { readonly language: string; readonly text: string }[]) => values.map(({ language: own, text }) => `<dc:${name} xml:lang="${own}">${escaped(text)}</dc:${name}>`).join("");
  const plain = (name: string, text: string) => `<dc:${name}>${escaped(text)}</dc:${name}>`;
  return `<metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><rdf:Description rdf:about="">`
    + of("title", texts.Title) + of("source", texts.Source) + of("description", texts.Description) + plain("rights", texts.Copyright) + plain("identifier", texts.URL) + plain("language", language)
    + "</rdf:Description></rdf:RDF></metadata>";
}

/**
 * A figure as SVG: the same card as the picture, text as text in the typeface that comes inside it. The same figure on the same day gives the same text.
 *
 * @throws NoRoomError, and Error when the typeface cannot be read
 */
export async function svgText<Answer>(request: FigureRequest<Answer>, preset: Preset, { made, said }: { readonly made: string; readonly said: PictureText }): Promise<string> {
  const card = cardOf(request, preset, { canvas: canvasOf(1, 1), made });
  const { width, height, paper } = preset;
  const [wide, high] = paper ? paper.map((mm) => `${mm}mm`) : [`${width}`, `${height}`];
  const body = [
    ...(card.paper ? [`<rect width="${width}" height="${height}" fill="${card.paper}"/>`] : []),
    ...card.shapes.map(shapeXml), ...card.charts.map((chart, index) => chartXml(request, card, { chart, index })),
  ].join("");
  const both = (values: readonly { readonly text: string }[]) => escaped(values.map(({ text }) => text).join("\n"));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${high}" viewBox="0 0 ${width} ${height}" role="img" xml:lang="${request.words.language}" font-family="${escaped(FONT_FAMILY)}">`
    + `<title>${both(said.texts.Title)}</title><desc>${both(said.texts.Description)}</desc>${metadataXml(said)}`
    + `<style>text{unicode-bidi:plaintext;white-space:pre}${await facesOf(body)}</style>${body}</svg>`;
}
