import type { ChartTable } from "~/charts/context";
import { chartTheme } from "~/charts/theme";
import type { Language } from "~/domain/language";
import { chartXml } from "~/export/deckChart";
import { CONTENT, frameParts, layoutPath, PH, TAB } from "~/export/deckFrame";
import { nativeChartOf, type NativeChart } from "~/export/deckNative";
import { packageBytes, type Link, type Part } from "~/export/deckPackage";
import { tablePages, tableXml, type TablePage } from "~/export/deckTable";
import { workbookBytes } from "~/export/deckWorkbook";
import { block, escaped, identity, isRtl, LOCALES, paragraph, placed, presentationPart, shapeTree, slideNumber, textShape, XML } from "~/export/deckXml";
import { formats } from "~/i18n/format";
import { siteAddress } from "~/url/siteAddress";

/** One figure of a deck. */
export interface DeckSlide {
  /** The takeaway. */
  readonly title: string;
  /** The measure and its unit. */
  readonly subtitle: string;
  /** The figure's raw cells, heads in the slide's language. */
  readonly table: ChartTable;
  /** What no picture leaves without: source, edition, changes of method, the date made. */
  readonly source: readonly string[];
  /** What somebody who does not see the figure needs to know of it. */
  readonly alt: string;
  /** What a dash or a gap means here, in words. */
  readonly missing: string;
  /** Per column of the table after the first: the country's own colour in the light theme, or `null`. */
  readonly colours: readonly (string | null)[];
  /** The tab's, that of the country that the figure is about; ink where `null`. */
  readonly colour: string | null;
  /** The column that the slide is about, by its place in the table; `null` for none. */
  readonly focus: number | null;
  /** The chart alone, without title and source, where PowerPoint has no chart for it. */
  readonly picture: { readonly png: Uint8Array; readonly width: number; readonly height: number } | null;
  /** A deck may hold both. */
  readonly language: Language;
  /** Its own full link's query string. */
  readonly query: string;
}

/** What a deck is, besides its slides. */
export interface DeckAbout {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly made: string;
  /** The full link's query string. */
  readonly query: string;
}

/** What stands in the middle of one slide. */
type Content = { readonly form: "picture" | "chart" | "none" } | { readonly form: "table"; readonly page: TablePage };

interface Sheet {
  readonly slide: DeckSlide;
  readonly about: DeckAbout;
  readonly content: Content;
  /** Which of how many slides with the figure's table; empty where there is one. */
  readonly part: string;
  /** Of the slide in the deck, from 1. */
  readonly number: number;
  readonly native: NativeChart | null;
}

const theme = chartTheme("light", "#FFFFFF");
const slides = "officedocument.presentationml";
const pathOf = (number: number) => `ppt/slides/slide${number}.xml`;
const notesOf = (number: number) => `ppt/notesSlides/notesSlide${number}.xml`;
const MAPPING = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>";

const TITLE_SIZES = [[105, 22], [140, 18]] as const;
const SUBTITLE_SIZES = [[105, 12]] as const;

/** A text as large as its layout says, or smaller where it is longer than so many letters; points. */
const fitting = (text: string, language: Language, sizes: readonly (readonly [number, number])[]) => {
  const size = sizes.findLast(([letters]) => text.length > letters)?.[1];
  return paragraph(text, { language, ...(size ? { size } : {}) });
};

const numberShape = (number: number, language: Language, id: number) =>
  textShape({ id, name: "Slide number", place: PH.number, text: slideNumber(number, { language, align: isRtl(language) ? "l" : "r" }) });

/** A figure's slides: its picture or chart, and its table where that tells more. */
function contentsOf(slide: DeckSlide): readonly Pick<Sheet, "content" | "part" | "native">[] {
  const native = slide.picture ? null : nativeChartOf(slide.table);
  const isWhole = native !== null && native.columns.length === slide.table.columns.length - 1;
  const pages = isWhole ? [] : tablePages(slide.table, slide.language, CONTENT);
  const first: readonly Content[] = slide.picture ? [{ form: "picture" }] : native ? [{ form: "chart" }] : pages.length === 0 ? [{ form: "none" }] : [];
  return [
    ...first.map((content) => ({ content, part: "", native })),
    ...pages.map((page, i) => ({ content: { form: "table" as const, page }, part: pages.length > 1 ? ` (${i + 1}/${pages.length})` : "", native })),
  ];
}

/** The picture within the room for it, as large as it goes, in the middle. */
function pictureXml({ slide: { picture, alt, language } }: Sheet, id: number): string {
  const { width = 1, height = 1 } = picture ?? {};
  const scale = Math.min(CONTENT.width / width, CONTENT.height / height);
  const box = { start: CONTENT.start + (CONTENT.width - width * scale) / 2, top: CONTENT.top + (CONTENT.height - height * scale) / 2, width: width * scale, height: height * scale };
  return `<p:pic><p:nvPicPr>${identity(id, "Picture", alt)}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="rId3"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placed(box, language)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
}

const chartFrame = ({ slide: { alt, language } }: Sheet, id: number) =>
  `<p:graphicFrame><p:nvGraphicFramePr>${identity(id, "Chart", alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placed(CONTENT, language, "p")}`
  + '<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId3"/></a:graphicData></a:graphic></p:graphicFrame>';

function contentXml(sheet: Sheet, id: number): string {
  const { content, slide: { alt, language, focus } } = sheet;
  switch (content.form) {
    case "picture": return pictureXml(sheet, id);
    case "chart": return chartFrame(sheet, id);
    case "table": return tableXml(content.page, { id, language, theme, box: CONTENT, alt, focus });
    default: return "";
  }
}

function notesXml({ slide, number }: Sheet): string {
  const { language, table, title, subtitle, alt, missing, source, query } = slide;
  const hasGaps = table.rows.some((row) => row.includes(null));
  const texts = [title, subtitle, alt, ...(hasGaps ? [missing] : []), ...source].map((text) => paragraph(text, { language }));
  const link = paragraph(`${siteAddress}${query}`, { language, isLtr: true });
  return presentationPart("notes", shapeTree([
    `<p:sp><p:nvSpPr>${identity(2, `Slide ${number}`)}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>`,
    textShape({ id: 3, name: "Notes", place: 'type="body" idx="1"', text: [...texts, link].join("") }),
  ]) + MAPPING);
}

/** A slide with its notes, and its chart with the workbook behind it or its picture. */
function sheetParts(sheet: Sheet): readonly Part[] {
  const { slide, about, content, part, number, native } = sheet;
  const { language, title, subtitle, source, table, colours, colour, focus } = slide;
  const shapes = [
    block(2, { box: TAB, language, colour: colour ?? theme.colour("ink") }),
    textShape({ id: 3, name: "Title", place: PH.title, text: fitting(`${title}${part}`, language, TITLE_SIZES) }),
    textShape({ id: 4, name: "Subtitle", place: PH.subtitle, text: fitting(subtitle, language, SUBTITLE_SIZES) }),
    contentXml(sheet, 5),
    textShape({ id: 6, name: "Source", place: PH.source, text: source.map((line) => paragraph(line, { language })).join("") || paragraph("", { language }) }),
    numberShape(number, language, 7),
  ];
  const [chart, book, image] = [`ppt/charts/chart${number}.xml`, `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`, `ppt/media/image${number}.png`];
  const extra: readonly Link[] = content.form === "chart" ? [{ kind: "chart", to: chart }] : content.form === "picture" ? [{ kind: "image", to: image }] : [];
  return [
    { path: pathOf(number), type: `${slides}.slide`, body: presentationPart("sld", shapeTree(shapes) + MAPPING), links: [{ kind: "slideLayout", to: layoutPath("figure", language) }, { kind: "notesSlide", to: notesOf(number) }, ...extra] },
    { path: notesOf(number), type: `${slides}.notesSlide`, body: notesXml(sheet), links: [{ kind: "notesMaster", to: "ppt/notesMasters/notesMaster1.xml" }, { kind: "slide", to: pathOf(number) }] },
    ...(content.form === "chart" && native ? [
      { path: chart, type: "officedocument.drawingml.chart", body: chartXml({ native, table, colours, focus, theme, language, box: CONTENT }), links: [{ kind: "package", to: book }] },
      { path: book, body: workbookBytes(table, { isRtl: isRtl(language), made: about.made }) },
    ] : []),
    ...(content.form === "picture" && slide.picture ? [{ path: image, body: slide.picture.png }] : []),
  ];
}

/** The first slide: what the deck is, when it was made, and where its figures live. */
function titlePart({ title, made, query }: DeckAbout, language: Language): Part {
  const link = siteAddress && paragraph(siteAddress, { language, isLtr: true, size: 12, link: "rId2", ...(isRtl(language) ? { align: "r" as const } : {}) });
  const text = paragraph(formats(language, "latn").date(made), { language }) + link;
  const shapes = [block(2, { box: TAB, language, colour: theme.colour("ink") }), textShape({ id: 3, name: "Title", place: PH.deckTitle, text: paragraph(title, { language }) }), textShape({ id: 4, name: "Subtitle", place: PH.deckText, text }), numberShape(1, language, 5)];
  return { path: pathOf(1), type: `${slides}.slide`, body: presentationPart("sld", shapeTree(shapes) + MAPPING), links: [{ kind: "slideLayout", to: layoutPath("title", language) }, ...(siteAddress ? [{ kind: "hyperlink", to: `${siteAddress}${query}`, isExternal: true }] : [])] };
}

function presentation(count: number, language: Language): Part {
  const list = Array.from({ length: count }, (_, i) => `<p:sldId id="${256 + i}" r:id="rId${i + 3}"/>`).join("");
  const xml = `<p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${list}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/>`
    + `<p:defaultTextStyle><a:defPPr><a:defRPr lang="${LOCALES[language]}"/></a:defPPr></p:defaultTextStyle>`;
  return {
    path: "ppt/presentation.xml", type: `${slides}.presentation.main`, body: presentationPart("presentation", xml, isRtl(language) ? ' rtl="1"' : ""),
    links: [{ kind: "slideMaster", to: "ppt/slideMasters/slideMaster1.xml" }, { kind: "notesMaster", to: "ppt/notesMasters/notesMaster1.xml" }, ...Array.from({ length: count }, (_, i) => ({ kind: "slide", to: pathOf(i + 1) })), { kind: "theme", to: "ppt/theme/theme1.xml" }],
  };
}

const coreXml = ({ title, made }: DeckAbout, language: Language) =>
  `${XML}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped(title)}</dc:title><dc:creator>Masar</dc:creator><dc:language>${LOCALES[language]}</dc:language>`
  + `${["created", "modified"].map((what) => `<dcterms:${what} xsi:type="dcterms:W3CDTF">${made}T00:00:00Z</dcterms:${what}>`).join("")}</cp:coreProperties>`;

/** A PowerPoint deck with charts that its user can edit, real tables and notes; the same slides of the same day give the same bytes. */
export async function deckBytes(figures: readonly DeckSlide[], about: DeckAbout): Promise<Uint8Array<ArrayBuffer>> {
  const language = figures[0]?.language ?? "en";
  const contents = figures.flatMap((slide) => contentsOf(slide).map((content) => ({ slide, ...content })));
  const sheets = contents.map((content, i): Sheet => ({ ...content, about, number: i + 2 }));
  return packageBytes([
    presentation(sheets.length + 1, language), ...frameParts(), titlePart(about, language), ...sheets.flatMap(sheetParts),
    { path: "docProps/core.xml", type: "package.core-properties", body: coreXml(about, language) },
  ], [{ kind: "officeDocument", to: "ppt/presentation.xml" }, { kind: "core-properties", to: "docProps/core.xml" }], about.made);
}
