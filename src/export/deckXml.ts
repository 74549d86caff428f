import { LANGUAGES, type Language } from "~/domain/language";

/** A place on a slide of 1920 × 1080 px, the start being where reading begins. */
export interface Box {
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Width of a slide, px. */
const SLIDE_WIDTH = 1920;
/** Lengths of a slide file: 1920 px are 13⅓ inches, an inch 914,400. */
export const emu = (px: number) => Math.round(px * 6350);

/** What PowerPoint calls the languages: it wants a country. */
export const LOCALES: Readonly<Record<Language, string>> = { ar: "ar-SA", en: "en-GB" };

export const isRtl = (language: Language) => LANGUAGES[language].direction === "rtl";

/** Isolates are younger than many an installed PowerPoint: marks on both sides of the passage do the same. */
function withMarks(text: string): string {
  const marked = text.replaceAll(/([\u2066-\u2068])([^\u2066-\u2069]*)\u2069/g, (_whole, sign: string, inner: string) => {
    const mark = sign === "\u2066" ? "\u200e" : sign === "\u2067" ? "\u200f" : "";
    return `${mark}${inner}${mark}`;
  });
  return marked === text ? text.replaceAll(/[\u2066-\u2069]/g, "") : withMarks(marked);
}

/** Text for XML, without what XML forbids. */
export const escaped = (text: string): string =>
  // A stray control character makes the whole file unreadable.
  withMarks(text).replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

export const filled = (colour: string) => `<a:solidFill><a:srgbClr val="${colour.replace("#", "")}"/></a:solidFill>`;

/** How text is written; what is left out follows the layout. */
export interface TextLook {
  readonly language: Language;
  /** Points. */
  readonly size?: number;
  readonly isBold?: boolean;
  readonly colour?: string;
  /** A figure or an address: left to right whatever the language. */
  readonly isLtr?: boolean;
  readonly align?: "l" | "r";
  /** The relation that a click follows. */
  readonly link?: string;
}

const runLook = ({ language, size, isBold, colour, link }: TextLook, tag: string) =>
  `<a:${tag} lang="${LOCALES[language]}" altLang="${LOCALES[isRtl(language) ? "en" : "ar"]}"${size ? ` sz="${Math.round(size * 100)}"` : ""}${isBold === undefined ? "" : ` b="${Number(isBold)}"`} dirty="0">`
  + `${colour ? filled(colour) : ""}${link ? `<a:hlinkClick r:id="${link}"/>` : ""}</a:${tag}>`;

const paragraphLook = ({ language, isLtr, align }: TextLook) => `<a:pPr algn="${align ?? (isRtl(language) ? "r" : "l")}" rtl="${Number(isRtl(language) && !isLtr)}"/>`;

/** One paragraph, in its language and direction. */
export const paragraph = (text: string, look: TextLook): string =>
  `<a:p>${paragraphLook(look)}${text === "" ? runLook(look, "endParaRPr") : `<a:r>${runLook(look, "rPr")}<a:t>${escaped(text)}</a:t></a:r>`}</a:p>`;

/** The number of its slide, which PowerPoint keeps. */
export const slideNumber = (number: number, look: TextLook): string =>
  `<a:p>${paragraphLook(look)}<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum">${runLook(look, "rPr")}<a:t>${number}</a:t></a:fld></a:p>`;

const offset = ({ start, top, width, height }: Box, language: Language) =>
  `<a:off x="${emu(isRtl(language) ? SLIDE_WIDTH - start - width : start)}" y="${emu(top)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/>`;

/** The place of a shape, mirrored where reading begins at the right. */
export const placed = (box: Box, language: Language, prefix: "a" | "p" = "a"): string => `<${prefix}:xfrm>${offset(box, language)}</${prefix}:xfrm>`;

const DECORATIVE = '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';

/** The identity of a shape: its number on the slide, its name, and what it says to those who do not see it (`null` where it says nothing). */
export const identity = (id: number, name: string, alt: string | null = ""): string =>
  (alt === null ? `<p:cNvPr id="${id}" name="${escaped(name)}">${DECORATIVE}</p:cNvPr>` : `<p:cNvPr id="${id}" name="${escaped(name)}"${alt ? ` descr="${escaped(alt)}"` : ""}/>`);

interface TextShape {
  readonly id: number;
  readonly name: string;
  /** Which part of the layout it fills, as attributes. */
  readonly place: string;
  /** Paragraphs. */
  readonly text: string;
  /** Where it stands and how its text behaves; a slide leaves both to its layout. */
  readonly frame?: string;
  readonly body?: string;
}

/** A text that fills a place of its layout. */
export const textShape = ({ id, name, place, text, frame = "", body = "<a:bodyPr/><a:lstStyle/>" }: TextShape): string =>
  `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody>${body}${text}</p:txBody></p:sp>`;

/** A plain coloured rectangle that says nothing. */
export const block = (id: number, { box, language, colour }: { readonly box: Box; readonly language: Language; readonly colour: string }): string =>
  `<p:sp><p:nvSpPr>${identity(id, "Rule", null)}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${placed(box, language)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${filled(colour)}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;

const NAMESPACES = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A part of a presentation. */
export const presentationPart = (tag: string, content: string, attributes = ""): string => `${XML}<p:${tag} ${NAMESPACES}${attributes}>${content}</p:${tag}>`;

/** What stands on a slide, layout or master. */
export const shapeTree = (shapes: readonly string[], background = ""): string =>
  `<p:cSld>${background}<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>${shapes.join("")}</p:spTree></p:cSld>`;
