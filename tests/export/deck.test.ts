import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import type { ChartTable } from "~/charts/context";
import { deckBytes, type DeckSlide } from "~/export/deck";
import { nativeChartOf } from "~/export/deckNative";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

const plainText = (text: string) => text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** Reads XML, and throws where it is not well formed. */
function readXml(xml: string): Element {
  const root: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [root];
  for (const [whole, tag, text] of xml.replace(/^<\?xml[^>]*\?>\s*/, "").matchAll(/<([^<>]+)>|([^<]+)/g)) {
    const parent = open.at(-1) ?? root;
    if (text !== undefined) {
      if (/&(?!(amp|lt|gt|quot);)/.test(text)) throw new Error(`not escaped: ${text}`);
      parent.text += plainText(text);
    } else if (tag?.startsWith("/")) {
      if (open.pop()?.name !== tag.slice(1)) throw new Error(`closes what is not open: ${whole}`);
    } else {
      const [, name = "", rest = "", end] = /^([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?)$/.exec(tag ?? "") ?? [];
      if (!name) throw new Error(`not a tag: ${whole}`);
      const element = { name, attributes: Object.fromEntries([...rest.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value = ""]) => [key, plainText(value)])), children: [], text: "" };
      parent.children.push(element);
      if (!end) open.push(element);
    }
  }
  const [top] = root.children;
  if (open.length !== 1 || root.children.length !== 1 || !top) throw new Error("left open");
  return top;
}

const all = (element: Element, name?: string): readonly Element[] => [...(!name || element.name === name ? [element] : []), ...element.children.flatMap((child) => all(child, name))];
const first = (element: Element, name: string): Element => {
  const [found] = all(element, name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};
const val = (element: Element, name: string) => first(element, name).attributes["val"];
const texts = (element: Element) => all(element, "a:p").map((paragraph) => all(paragraph, "a:t").map(({ text }) => text).join(""));

/** Children in the order that ECMA-376 wants them in (parts 1, 19–21). */
const LABEL = ["c:numFmt", "c:spPr", "c:txPr", "c:dLblPos", "c:showLegendKey", "c:showVal", "c:showCatName", "c:showSerName", "c:showPercent", "c:showBubbleSize", "c:separator"];
const AXIS = ["c:axId", "c:scaling", "c:delete", "c:axPos", "c:majorGridlines", "c:title", "c:numFmt", "c:majorTickMark", "c:minorTickMark", "c:tickLblPos", "c:spPr", "c:txPr", "c:crossAx", "c:crosses"];
const ORDER: Readonly<Record<string, readonly string[]>> = {
  "c:chartSpace": ["c:date1904", "c:lang", "c:roundedCorners", "c:chart", "c:spPr", "c:txPr", "c:externalData"],
  "c:chart": ["c:autoTitleDeleted", "c:plotArea", "c:legend", "c:plotVisOnly", "c:dispBlanksAs"],
  "c:plotArea": ["c:layout", "c:scatterChart", "c:barChart", "c:catAx", "c:valAx", "c:spPr"],
  "c:scatterChart": ["c:scatterStyle", "c:varyColors", "c:ser", "c:axId"],
  "c:barChart": ["c:barDir", "c:grouping", "c:varyColors", "c:ser", "c:gapWidth", "c:axId"],
  "c:ser": ["c:idx", "c:order", "c:tx", "c:spPr", "c:invertIfNegative", "c:marker", "c:dLbls", "c:cat", "c:val", "c:xVal", "c:yVal", "c:smooth"],
  "c:dLbl": ["c:idx", "c:layout", ...LABEL], "c:dLbls": ["c:dLbl", ...LABEL],
  "c:scaling": ["c:orientation", "c:max", "c:min"],
  "c:valAx": [...AXIS, "c:crossBetween", "c:majorUnit"], "c:catAx": [...AXIS, "c:auto", "c:lblAlgn", "c:lblOffset", "c:noMultiLvlLbl"],
  "a:tcPr": ["a:lnL", "a:lnR", "a:lnT", "a:lnB", "a:noFill", "a:solidFill"],
  "a:tbl": ["a:tblPr", "a:tblGrid", "a:tr"], "a:rPr": ["a:solidFill", "a:hlinkClick"],
  "p:presentation": ["p:sldMasterIdLst", "p:notesMasterIdLst", "p:sldIdLst", "p:sldSz", "p:notesSz", "p:defaultTextStyle"],
  "p:sldMaster": ["p:cSld", "p:clrMap", "p:sldLayoutIdLst", "p:txStyles"], "p:sp": ["p:nvSpPr", "p:spPr", "p:txBody"],
};

const ranks: ChartTable = {
  columns: [{ head: "Edition", kind: "edition" }, { head: "Bahrain", kind: "rank" }, { head: "Qatar & <co>", kind: "rank" }],
  rows: [[2003, 46, 77], [2004, null, 80], [2005, 53, null], [2008, 42, 53], [2024, 18, 53]],
};
const profile: ChartTable = {
  columns: [{ head: "المؤشر", kind: "name" }, { head: "البحرين", kind: "value" }, { head: "الترتيب", kind: "rank" }, { head: "المتوسط", kind: "value" }],
  rows: [["الخدمات", 0.9031, 23, 0.8365], ["البنية التحتية", 1 / 3, 10, null]],
};
const long: ChartTable = {
  columns: [{ head: "الدولة", kind: "name" }, { head: "الترتيب", kind: "rank" }, { head: "التغيّر", kind: "change" }],
  rows: Array.from({ length: 20 }, (_, i) => [`دولة ${i + 1}`, i === 3 ? null : i + 1, i === 4 ? -0.0051 : 0.01]),
};
const slide = (language: "ar" | "en", table: ChartTable, more: Partial<DeckSlide> = {}): DeckSlide => ({
  title: "Bahrain & Qatar", subtitle: "EGDI rank", source: ["Source: UN DESA.", "Made 31 January 2026."], alt: "A line from 46 to 18.", missing: "Not published.",
  table, language, colours: ["#2250C4", null, null], focus: 1, colour: "#2250C4", picture: null, query: "?lang=en&view=ranks", ...more,
});
const about = { title: "Two states", made: "2026-01-31", query: "?lang=en&view=ranks" };
const png = new Uint8Array([137, 80, 78, 71, 1, 2, 3]);
const slides = [slide("en", ranks), slide("ar", profile), slide("ar", long, { colours: [null, null], focus: null }), slide("ar", ranks, { picture: { png, width: 1600, height: 400 } })];

const files = unzipSync(await deckBytes(slides, about));
const part = (path: string) => readXml(strFromU8(files[path] ?? new Uint8Array()));
const slideParts = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).toSorted((a, b) => a.length - b.length || a.localeCompare(b));

describe("what a table becomes", () => {
  it("is lines where the rows are editions and the columns one measure, with counts beside it", () => {
    expect(nativeChartOf(ranks)).toEqual({ form: "line", measure: "rank", columns: [1, 2] });
    expect(nativeChartOf({ columns: [{ head: "", kind: "edition" }, { head: "", kind: "value" }, { head: "", kind: "count" }], rows: [[2003, 0.4, 6], [2024, 0.8, 6]] })).toEqual({ form: "line", measure: "value", columns: [1] });
  });

  it("is bars where the rows have names and the columns one value, change or gain", () => {
    expect(nativeChartOf(profile)).toEqual({ form: "bar", measure: "value", columns: [1, 3] });
    expect(nativeChartOf({ columns: [{ head: "", kind: "name" }, { head: "", kind: "rank" }, { head: "", kind: "places" }], rows: [["A", 3, -2], ["B", 1, 4]] })?.columns).toEqual([2]);
  });

  it("stays a table where measures are mixed, where a rank would be a longer bar the worse it is, and where rows are many", () => {
    const kinds = (...of: readonly ("name" | "edition" | "rank" | "value" | "change")[]) => nativeChartOf({ columns: of.map((kind) => ({ head: "", kind })), rows: [["A", 1, 1], ["B", 2, 2]] });
    expect(kinds("name", "value", "change")).toBeNull();
    expect(kinds("name", "rank", "rank")).toBeNull();
    expect(kinds("edition", "rank", "value")).toBeNull();
    expect(nativeChartOf(long)).toBeNull();
    expect(nativeChartOf({ ...ranks, rows: ranks.rows.map(([edition]) => [edition ?? null, null, null]) })).toBeNull();
  });
});

describe("the package", () => {
  const xml = Object.keys(files).filter((path) => /\.(xml|rels)$/.test(path));

  it("is well-formed XML, its elements in the order of the standard", () => {
    for (const path of xml) {
      for (const { name, children } of all(part(path))) {
        const order = ORDER[name];
        const places = order ? children.map((child) => order.indexOf(child.name)) : [];
        expect(places, `${path}: ${name} with ${children.map((child) => child.name).join(" ")}`).toEqual(places.filter((place) => place >= 0).toSorted((a, b) => a - b));
      }
    }
  });

  it("points only at parts that exist, and every part has a type", () => {
    const types = part("[Content_Types].xml");
    const defaults = all(types, "Default").map(({ attributes }) => attributes["Extension"]);
    const overrides = all(types, "Override").map(({ attributes }) => attributes["PartName"]?.slice(1));
    for (const path of overrides) expect(files).toHaveProperty([path ?? ""]);
    for (const path of Object.keys(files)) {
      expect(path.endsWith(".xml") && path !== "[Content_Types].xml" ? overrides : defaults).toContain(path.endsWith(".xml") && path !== "[Content_Types].xml" ? path : path.split(".").at(-1));
    }
    for (const path of xml.filter((one) => one.endsWith(".rels"))) {
      const folder = path.replace(/_rels\/[^/]+$/, "");
      const relations = all(part(path), "Relationship");
      for (const { attributes } of relations) expect(files).toHaveProperty([new URL(attributes["Target"] ?? "", `file:///${folder}`).pathname.slice(1)]);
      const owner = folder + (/_rels\/(.*)\.rels$/.exec(path)?.[1] ?? "");
      const used = owner === "" ? [] : [...strFromU8(files[owner] ?? new Uint8Array()).matchAll(/r:(?:id|embed)="(rId\d+)"/g)].map(([, id]) => id);
      expect(relations.map(({ attributes }) => attributes["Id"])).toEqual(expect.arrayContaining(used));
    }
  });

  it("gives each shape of a slide a number of its own", () => {
    for (const path of slideParts) {
      const ids = all(part(path), "p:cNvPr").map(({ attributes }) => attributes["id"]);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it("is the same file for the same slides of the same day", async () => {
    expect(await deckBytes(slides, about)).toEqual(await deckBytes(slides, about));
    expect(part("docProps/core.xml").children.map(({ text }) => text)).toEqual(["Two states", "Masar", "en-GB", "2026-01-31T00:00:00Z", "2026-01-31T00:00:00Z"]);
  });
});

describe("a chart of PowerPoint's own", () => {
  const lines = part("ppt/charts/chart2.xml");
  const bars = part("ppt/charts/chart3.xml");
  const axes = (chart: Element) => all(chart, "c:valAx");

  it("puts rank 1 at the top, and editions at their true distance in time from left to right", () => {
    const [time, rank] = axes(lines);
    expect(rank && [val(rank, "c:orientation"), val(rank, "c:min"), val(rank, "c:axPos"), val(rank, "c:crosses")]).toEqual(["maxMin", "1", "l", "min"]);
    expect(time && [val(time, "c:orientation"), first(time, "c:numFmt").attributes["formatCode"]]).toEqual(["minMax", '[<2003]"";[<=2024]0;""']);
    expect(all(first(lines, "c:xVal"), "c:v").map(({ text }) => Number(text))).toEqual([2003, 2004, 2005, 2008, 2024]);
  });

  it("leaves a gap where nothing was published", () => {
    expect(val(lines, "c:dispBlanksAs")).toBe("gap");
    const bahrain = all(lines, "c:ser").find((series) => first(series, "c:tx").children[0]?.children[1]?.children[1]?.children[0]?.text === "Bahrain");
    expect(all(first(bahrain ?? lines, "c:yVal"), "c:pt").map(({ attributes, children }) => [attributes["idx"], children[0]?.text])).toEqual([["0", "46"], ["2", "53"], ["3", "42"], ["4", "18"]]);
  });

  it("draws what the slide is about last, in its colour and thicker", () => {
    const [other, focus] = all(lines, "c:ser").map((series) => first(series, "a:ln"));
    expect([val(focus ?? lines, "a:srgbClr"), val(other ?? lines, "a:srgbClr")]).toEqual(["2250C4", "7C858F"]);
    expect(Number(focus?.attributes["w"])).toBeGreaterThan(Number(other?.attributes["w"]));
  });

  it("runs bars from the right in Arabic, the first row at the top, values from 0 to 1", () => {
    const [value] = axes(bars);
    expect(value && [val(value, "c:orientation"), val(value, "c:min"), val(value, "c:max")]).toEqual(["maxMin", "0", "1"]);
    expect([val(first(bars, "c:catAx"), "c:orientation"), val(first(bars, "c:catAx"), "c:axPos"), val(bars, "c:lang")]).toEqual(["maxMin", "r", "ar-SA"]);
  });

  it.each([["2", ranks, undefined], ["3", profile, "1"]] as const)("has the table behind it in a workbook that opens (slide %s)", (number, table, isRtl) => {
    const book = unzipSync(files[`ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`] ?? new Uint8Array());
    const sheet = readXml(strFromU8(book["xl/worksheets/sheet1.xml"] ?? new Uint8Array()));
    const cells = new Map(all(sheet, "c").map((cell) => [cell.attributes["r"], cell.attributes["t"] ? first(cell, "t").text : Number(first(cell, "v").text)]));
    const read = Array.from({ length: table.rows.length + 1 }, (_row, r) => table.columns.map((_column, c) => cells.get(`${"ABCD"[c]}${r + 1}`) ?? null));
    expect(read).toEqual([table.columns.map(({ head }) => head), ...table.rows.map((row) => row.map((cell) => (cell === 1 / 3 ? 0.3333333333 : cell)))]);
    expect(first(sheet, "sheetView").attributes["rightToLeft"]).toBe(isRtl);
  });
});

describe("a slide", () => {
  it("has title, measure, source, and its number", () => {
    expect(slideParts).toHaveLength(8); // title, lines, bars and their table, two pages of a table, a picture and its table
    expect(texts(part("ppt/slides/slide2.xml"))).toEqual(["Bahrain & Qatar", "EGDI rank", "Source: UN DESA.", "Made 31 January 2026.", "2"]);
    for (const path of slideParts) expect(all(part(path), "a:fld").map(({ attributes }) => attributes["type"])).toEqual(["slidenum"]);
  });

  it("is written in its language and direction", () => {
    const looks = (path: string) => all(part(path), "a:p").filter((paragraph) => all(paragraph, "a:t").some(({ text }) => text.startsWith("Source"))).map((paragraph) => [first(paragraph, "a:pPr").attributes["rtl"], first(paragraph, "a:pPr").attributes["algn"], first(paragraph, "a:rPr").attributes["lang"]]);
    expect(looks("ppt/slides/slide2.xml")).toEqual([["0", "l", "en-GB"]]);
    expect(looks("ppt/slides/slide3.xml")).toEqual([["1", "r", "ar-SA"]]);
  });

  it("says in its notes the finding, the measure, what is seen, why something is missing, source and link", () => {
    expect(texts(part("ppt/notesSlides/notesSlide2.xml"))).toEqual(["Bahrain & Qatar", "EGDI rank", "A line from 46 to 18.", "Not published.", "Source: UN DESA.", "Made 31 January 2026.", "?lang=en&view=ranks"]);
  });

  it("continues a long table on the next, right to left where Arabic, under the same heads, with a dash for what is missing", () => {
    const [one, two] = ["ppt/slides/slide5.xml", "ppt/slides/slide6.xml"].map(part);
    if (!one || !two) throw new Error("no slides");
    const rows = (page: Element) => all(page, "a:tr").map(texts);
    expect([rows(one).length, rows(two).length]).toEqual([11, 11]);
    expect([rows(one)[0], rows(one)[4], rows(one)[5], rows(two)[0]]).toEqual([["الدولة", "الترتيب", "التغيّر"], ["دولة 4", "—", "+0.0100"], ["دولة 5", "5", "−0.0051"], ["الدولة", "الترتيب", "التغيّر"]]);
    expect([first(one, "a:tblPr").attributes["rtl"], texts(two)[0]]).toEqual(["1", "Bahrain & Qatar (2/2)"]);
  });

  it("holds a picture as large as it goes without bending it, and its table on the next", () => {
    const { attributes } = first(first(part("ppt/slides/slide7.xml"), "p:pic"), "a:ext");
    expect(Number(attributes["cx"]) / Number(attributes["cy"])).toBeCloseTo(4, 4);
    expect(files["ppt/media/image7.png"]).toEqual(png);
    expect(all(part("ppt/slides/slide8.xml"), "a:tr")).toHaveLength(6);
  });

  it("keeps signs and ranges in their order without isolates, which older programs show as boxes", async () => {
    const bytes = await deckBytes([slide("ar", ranks, { title: "من \u20662003–2024\u2069\u0007" })], about);
    expect(texts(readXml(strFromU8(unzipSync(bytes)["ppt/slides/slide2.xml"] ?? new Uint8Array())))[0]).toBe("من \u200e2003–2024\u200e");
  });
});
