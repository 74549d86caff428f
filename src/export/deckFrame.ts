import { chartTheme } from "~/charts/theme";
import { LANGUAGE_CODES, type Language, type LocalizedText } from "~/domain/language";
import type { Part } from "~/export/deckPackage";
import { block, emu, filled, identity, isRtl, LOCALES, placed, presentationPart, shapeTree, slideNumber, textShape, XML, type Box } from "~/export/deckXml";

const MARGIN = 80;
const WIDTH = 1920 - 2 * MARGIN;

/** Where chart, table or picture stand on a slide, px. */
export const CONTENT: Box = { start: MARGIN, top: 264, width: WIDTH, height: 650 };
/** The tab at the top, in the colour of the slide's country. */
export const TAB: Box = { start: MARGIN, top: 0, width: 104, height: 14 };

const FONT = "IBM Plex Sans Arabic";
const NAME: LocalizedText = { ar: "مسار", en: "Masar" };
const LAYOUT_NAMES: Readonly<Record<"title" | "figure", LocalizedText>> = { title: { ar: "عنوان", en: "Title" }, figure: { ar: "شكل", en: "Figure" } };
const theme = chartTheme("light", "#FFFFFF");
const hex = (token: string) => theme.colour(token).slice(1);
const kinds = "officedocument.presentationml";

/** The colours and the typeface; the six countries are what PowerPoint offers for charts of the user's own. */
function themeXml(): string {
  const colours = { dk1: "ink", lt1: "paper", dk2: "ink-2", lt2: "sunken", accent1: "c-bhr", accent2: "c-are", accent3: "c-sau", accent4: "c-qat", accent5: "c-kwt", accent6: "c-omn", hlink: "focus", folHlink: "ink-2" };
  const face = (tag: string) => `<a:${tag}><a:latin typeface="${FONT}" panose="020B0503050203000203"/><a:ea typeface=""/><a:cs typeface="${FONT}"/><a:font script="Arab" typeface="Segoe UI"/></a:${tag}>`;
  const three = (one: string) => one.repeat(3);
  const plain = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  return `${XML}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Masar"><a:themeElements>`
    + `<a:clrScheme name="Masar">${Object.entries(colours).map(([name, token]) => `<a:${name}><a:srgbClr val="${hex(token)}"/></a:${name}>`).join("")}</a:clrScheme>`
    + `<a:fontScheme name="Masar">${face("majorFont")}${face("minorFont")}</a:fontScheme>`
    + `<a:fmtScheme name="Masar"><a:fillStyleLst>${three(plain)}</a:fillStyleLst><a:lnStyleLst>${three(`<a:ln w="9525">${plain}</a:ln>`)}</a:lnStyleLst><a:effectStyleLst>${three("<a:effectStyle><a:effectLst/></a:effectStyle>")}</a:effectStyleLst><a:bgFillStyleLst>${three(plain)}</a:bgFillStyleLst></a:fmtScheme>`
    + "</a:themeElements></a:theme>";
}

interface Place {
  readonly box: Box;
  /** Points. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  readonly anchor: "t" | "b" | "ctr";
  /** Text ends at this end of its box. */
  readonly atEnd?: boolean;
}

const PLACES = {
  title: { box: { start: MARGIN, top: 36, width: WIDTH, height: 150 }, size: 27, colour: "ink", isBold: true, anchor: "b" },
  subtitle: { box: { start: MARGIN, top: 200, width: WIDTH, height: 50 }, size: 15, colour: "ink-2", anchor: "t" },
  source: { box: { start: MARGIN, top: 942, width: 1400, height: 110 }, size: 10.5, colour: "ink-2", anchor: "t" },
  number: { box: { start: 1720, top: 1000, width: 120, height: 40 }, size: 12, colour: "ink-2", anchor: "b", atEnd: true },
  deckTitle: { box: { start: MARGIN, top: 240, width: 1500, height: 340 }, size: 44, colour: "ink", isBold: true, anchor: "b" },
  deckText: { box: { start: MARGIN, top: 612, width: 1500, height: 160 }, size: 18, colour: "ink-2", anchor: "t" },
} as const satisfies Record<string, Place>;

function place({ id, name, ph, of, language }: { readonly id: number; readonly name: string; readonly ph: string; readonly of: keyof typeof PLACES; readonly language: Language }): string {
  const { box, size, colour, anchor, isBold = false, atEnd = false }: Place = PLACES[of];
  const look = `<a:defRPr lang="${LOCALES[language]}" sz="${size * 100}" b="${Number(isBold)}">${filled(theme.colour(colour))}<a:latin typeface="+mn-lt"/><a:cs typeface="+mn-cs"/></a:defRPr>`;
  const algn = isRtl(language) === atEnd ? "l" : "r";
  const body = `<a:bodyPr vert="horz" wrap="square" lIns="0" tIns="0" rIns="0" bIns="0" anchor="${anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="${algn}" rtl="${Number(isRtl(language))}"><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>${look}</a:lvl1pPr></a:lstStyle>`;
  const text = of === "number" ? slideNumber(1, { language, align: algn }) : `<a:p><a:endParaRPr lang="${LOCALES[language]}"/></a:p>`;
  return textShape({ id, name, place: ph, text, body, frame: `${placed(box, language)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>` });
}

/** The mark: a path that rises to a point. */
function mark(id: number, language: Language, box: Box): string {
  const at = ([x, y]: readonly [number, number]) => `<a:pt x="${x * 1000}" y="${y * 1000}"/>`;
  const path = ([[3, 23], [10, 17], [16, 20], [25, 5]] as const).map((point, i) => (i === 0 ? `<a:moveTo>${at(point)}</a:moveTo>` : `<a:lnTo>${at(point)}</a:lnTo>`)).join("");
  const unit = box.width / 28;
  const left = isRtl(language) ? 1920 - box.start - box.width : box.start; // the path rises to the right in both languages
  const dot = { start: left + 21.8 * unit, top: box.top + 1.8 * unit, width: 6.4 * unit, height: 6.4 * unit };
  return `<p:sp><p:nvSpPr>${identity(id, NAME[language], null)}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${placed(box, language)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst><a:path w="28000" h="28000" fill="none">${path}</a:path></a:pathLst></a:custGeom><a:ln w="${emu(2.6 * unit)}" cap="rnd">${filled(theme.colour("ink"))}<a:round/></a:ln></p:spPr></p:sp>`
    + `<p:sp><p:nvSpPr>${identity(id + 1, NAME[language], null)}<p:cNvSpPr/><p:nvPr userDrawn="1"/></p:nvSpPr><p:spPr>${placed(dot, "en")}<a:prstGeom prst="ellipse"><a:avLst/></a:prstGeom>${filled(theme.colour("c-bhr"))}<a:ln><a:noFill/></a:ln></p:spPr></p:sp>`;
}

/** The places of a slide with a figure, as attributes of a placeholder. */
export const PH = { title: 'type="title"', subtitle: 'type="body" sz="quarter" idx="10"', source: 'type="ftr" sz="quarter" idx="11"', number: 'type="sldNum" sz="quarter" idx="12"', deckTitle: 'type="ctrTitle"', deckText: 'type="subTitle" idx="1"' } as const;

const figurePlaces = (language: Language) => [
  place({ id: 2, name: "Title", ph: PH.title, of: "title", language }),
  place({ id: 3, name: "Subtitle", ph: PH.subtitle, of: "subtitle", language }),
  place({ id: 4, name: "Source", ph: PH.source, of: "source", language }),
  place({ id: 5, name: "Slide number", ph: PH.number, of: "number", language }),
];

function layoutXml(kind: "title" | "figure", language: Language): string {
  const shapes = kind === "figure"
    ? [...figurePlaces(language), block(6, { box: { start: MARGIN, top: 926, width: WIDTH, height: 2 }, language, colour: theme.colour("rule") }), mark(7, language, { start: 1800, top: 946, width: 40, height: 40 })]
    : [place({ id: 2, name: "Title", ph: PH.deckTitle, of: "deckTitle", language }), place({ id: 3, name: "Subtitle", ph: PH.deckText, of: "deckText", language }), place({ id: 6, name: "Slide number", ph: PH.number, of: "number", language }), mark(4, language, { start: MARGIN, top: 100, width: 104, height: 104 })];
  const name = LAYOUT_NAMES[kind][language];
  return presentationPart("sldLayout", shapeTree(shapes).replace("<p:cSld>", `<p:cSld name="${name}">`) + "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>", kind === "title" ? ' type="title" preserve="1"' : ' preserve="1" userDrawn="1"');
}

const LAYOUTS = LANGUAGE_CODES.flatMap((language) => (["title", "figure"] as const).map((kind) => ({ kind, language })));

/** The layout of a slide. */
export const layoutPath = (kind: "title" | "figure", language: Language): string => `ppt/slideLayouts/slideLayout${LAYOUTS.findIndex((one) => one.kind === kind && one.language === language) + 1}.xml`;

const BACKGROUND = '<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
const COLOUR_MAP = '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';
const level = (size: number, font: string) => `<a:lvl1pPr><a:defRPr sz="${size * 100}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+${font}-lt"/><a:ea typeface="+${font}-ea"/><a:cs typeface="+${font}-cs"/></a:defRPr></a:lvl1pPr>`;

function masterXml(): string {
  const list = LAYOUTS.map((_layout, i) => `<p:sldLayoutId id="${2147483649 + i}" r:id="rId${i + 1}"/>`).join("");
  return presentationPart("sldMaster", shapeTree(figurePlaces("en"), BACKGROUND) + COLOUR_MAP + `<p:sldLayoutIdLst>${list}</p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(27, "mj")}</p:titleStyle><p:bodyStyle>${level(15, "mn")}</p:bodyStyle><p:otherStyle>${level(12, "mn")}</p:otherStyle></p:txStyles>`);
}

const notesPlace = (id: number, ph: string, box: readonly [number, number, number, number]) => {
  const [x, y, cx, cy] = box;
  const frame = `<a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${cx}" cy="${cy}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  return ph.includes("sldImg")
    ? `<p:sp><p:nvSpPr>${identity(id, "Slide")}<p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph ${ph}/></p:nvPr></p:nvSpPr><p:spPr>${frame}</p:spPr></p:sp>`
    : textShape({ id, name: "Notes", place: ph, text: "<a:p><a:endParaRPr/></a:p>", frame });
};

/** Theme, master, layouts in both languages, and the master of the notes. */
export function frameParts(): readonly Part[] {
  const notes = shapeTree([notesPlace(2, 'type="sldImg" idx="2"', [685800, 1143000, 5486400, 3086100]), notesPlace(3, 'type="body" sz="quarter" idx="3"', [685800, 4400550, 5486400, 3600450])], BACKGROUND);
  return [
    { path: "ppt/slideMasters/slideMaster1.xml", type: `${kinds}.slideMaster`, body: masterXml(), links: [...LAYOUTS.map(({ kind, language }) => ({ kind: "slideLayout", to: layoutPath(kind, language) })), { kind: "theme", to: "ppt/theme/theme1.xml" }] },
    ...LAYOUTS.map(({ kind, language }) => ({ path: layoutPath(kind, language), type: `${kinds}.slideLayout`, body: layoutXml(kind, language), links: [{ kind: "slideMaster", to: "ppt/slideMasters/slideMaster1.xml" }] })),
    { path: "ppt/notesMasters/notesMaster1.xml", type: `${kinds}.notesMaster`, body: presentationPart("notesMaster", `${notes}${COLOUR_MAP}<p:notesStyle>${level(12, "mn")}</p:notesStyle>`), links: [{ kind: "theme", to: "ppt/theme/theme2.xml" }] },
    ...[1, 2].map((number) => ({ path: `ppt/theme/theme${number}.xml`, type: "officedocument.theme", body: themeXml() })),
  ];
}
