import { cellText } from "~/charts/cellText";
import type { ChartTable, ColumnKind } from "~/charts/context";
import type { ChartTheme } from "~/charts/theme";
import type { Language } from "~/domain/language";
import { emu, filled, identity, isRtl, paragraph, placed, type Box } from "~/export/deckXml";
import { formats, withoutMarks } from "~/i18n/format";

const MOST_ROWS = 14;
const LONGEST_NAME = 46; // letters, before a name wraps
const LONGEST_HEAD = 12;
const PAD = 15; // px at either side of a cell
const SIZES = [17, 15, 13.5, 12, 11, 10, 9]; // points
const LETTER = 0.63; // of the text's size: the typefaces that stand in for Plex are wider
const BOLD = 1.15; // of the width in regular
const LEADING = 1.5;

interface Texts {
  readonly heads: readonly string[];
  readonly kinds: readonly ColumnKind[];
  readonly rows: readonly (readonly string[])[];
}

/** Rows of a table that fit on one slide, under its heads. */
export interface TablePage extends Texts {
  /** Of the columns and of the lines, heads first, px. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Of the text, points. */
  readonly size: number;
}

const isFigure = (kind: ColumnKind) => kind !== "name" && kind !== "edition";
const longestWord = (text: string) => Math.max(...text.split(" ").map(({ length }) => length));
const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);

/** Widths by what the columns hold: figures and words do not break unless there is no room; a narrow table does not spread over the whole slide. */
function widthsOf({ heads, kinds, rows }: Texts, letter: number, room: number): { readonly isTight: boolean; readonly widths: readonly number[] } {
  const widest = (i: number, lengthOf: (text: string) => number) => Math.max(0, ...rows.map((row) => lengthOf(row[i] ?? "")));
  const least = heads.map((head, i) => Math.max(longestWord(head) * BOLD, widest(i, kinds[i] === "name" ? longestWord : ({ length }) => length)) * letter + 2 * PAD);
  const wanted = heads.map((head, i) => Math.max((least[i] ?? 0), Math.min(head.length, LONGEST_HEAD) * letter + 2 * PAD, Math.min(LONGEST_NAME, widest(i, ({ length }) => length)) * letter + 2 * PAD));
  if (total(wanted) <= room) return { isTight: false, widths: wanted.map((width) => width * Math.min(1.4, room / total(wanted))) };
  const share = (room - total(least)) / (total(wanted) - total(least));
  return share < 0 ? { isTight: true, widths: least.map((width) => width * (room / total(least))) } : { isTight: false, widths: wanted.map((width, i) => (least[i] ?? 0) + (width - (least[i] ?? 0)) * share) };
}

/** The pages of a table with text of a size; `isFit` where nothing breaks and no page is cut short. */
function pagesAt(texts: Texts, size: number, box: Box): { readonly isFit: boolean; readonly pages: readonly TablePage[] } {
  const letter = size * 2 * LETTER;
  const { isTight, widths } = widthsOf(texts, letter, box.width);
  const heightOf = (line: readonly string[]) => Math.max(1, ...line.map((text, i) => Math.ceil((text.length * letter) / ((widths[i] ?? 0) - 2 * PAD + 1)))) * size * 2 * LEADING + 8;
  const head = heightOf(texts.heads);
  const fewest = Math.ceil(texts.rows.length / MOST_ROWS);
  const each = Math.ceil(texts.rows.length / fewest);
  const pages: { rows: (readonly string[])[]; heights: number[] }[] = [];
  for (const row of texts.rows) {
    const [height, page] = [heightOf(row), pages.at(-1)];
    const isFull = !page || page.rows.length === each || total(page.heights) + height > box.height;
    if (isFull) pages.push({ rows: [row], heights: [head, height] });
    else page.heights[page.rows.push(row)] = height;
  }
  return { isFit: !isTight && pages.length === fewest, pages: pages.map((page) => ({ ...texts, ...page, widths, size })) };
}

/** A table cut into slides of at most fourteen rows, as even and with text as large as can be; the heads stand on each. */
export function tablePages({ columns, rows }: ChartTable, language: Language, box: Box): readonly TablePage[] {
  const kinds = columns.map(({ kind }) => kind);
  const format = formats(language, "latn");
  const texts = { heads: columns.map(({ head }) => head), kinds, rows: rows.map((row) => row.map((cell, i) => (typeof cell === "string" ? cell : withoutMarks(cellText({ format }, kinds[i] ?? "name", cell))))) };
  const tried = SIZES.map((size) => pagesAt(texts, size, box));
  return (tried.find(({ isFit }) => isFit) ?? tried.at(-1))?.pages ?? [];
}

interface TableLook {
  readonly id: number;
  readonly language: Language;
  readonly theme: ChartTheme;
  readonly box: Box;
  readonly alt: string;
  /** The column that the slide is about; `null` for none. */
  readonly focus: number | null;
}

const edge = (name: "T" | "B", colour: string | null, points = 0.75) =>
  `<a:ln${name} w="${Math.round(points * 12700)}">${colour ? filled(colour) : "<a:noFill/>"}</a:ln${name}>`;

/** A real table, from right to left where Arabic; figures align on their units in both directions. */
export function tableXml({ heads, kinds, rows, widths, heights, size }: TablePage, { id, language, theme, box, alt, focus }: TableLook): string {
  const cell = (text: string, i: number, isHead: boolean) => {
    const figure = isFigure(kinds[i] ?? "name");
    const look = { language, size, isBold: isHead || i === focus, colour: theme.colour(isHead ? "ink-2" : "ink"), isLtr: figure && !isHead, ...(figure ? { align: "r" as const } : {}) };
    const rule = isHead ? edge("B", theme.colour("ink"), 1.25) : edge("B", theme.colour("rule"));
    return `<a:tc><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(text, look)}</a:txBody><a:tcPr marL="${emu(PAD)}" marR="${emu(PAD)}" marT="${emu(4)}" marB="${emu(4)}" anchor="${isHead ? "b" : "ctr"}">${edge("T", null)}${rule}<a:noFill/></a:tcPr></a:tc>`;
  };
  const line = (texts: readonly string[], r: number) => `<a:tr h="${emu(heights[r] ?? 0)}">${texts.map((text, i) => cell(text, i, r === 0)).join("")}</a:tr>`;
  const own = { ...box, width: widths.reduce((sum, width) => sum + width, 0), height: heights.reduce((sum, height) => sum + height, 0) };
  return `<p:graphicFrame><p:nvGraphicFramePr>${identity(id, "Table", alt)}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placed(own, language, "p")}`
    + `<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table"><a:tbl><a:tblPr${isRtl(language) ? ' rtl="1"' : ""} firstRow="1"><a:tableStyleId>{2D5ABB26-0587-4C30-8999-92F81FD0307C}</a:tableStyleId></a:tblPr>`
    + `<a:tblGrid>${widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join("")}</a:tblGrid>${[heads, ...rows].map(line).join("")}</a:tbl></a:graphicData></a:graphic></p:graphicFrame>`;
}
