import { isNamed, type PartnerRow, type Partners } from "~/analysis/partners";
import { alignStart, fromStart, isTimeTurned } from "~/charts/axes";
import { isCompact, type ChartContext, type ChartDefinition } from "~/charts/context";
import { fitted, small, textWidth } from "~/charts/labels";
import { layer, line, rect, text, type Mark } from "~/charts/marks";
import { nameOrId, partnerName } from "~/i18n/figures";
import { isolate } from "~/i18n/format";
import type { Words } from "~/i18n/words";

const [HEAD, ROW, LEAST_ROW] = [2.2, 2, 1.5]; // heights in text sizes
const MOST_ROWS = 16; // of a picture that asks for its own height
const [NAMES, COUNTRIES] = [0.3, 0.27]; // at most, of the width
const [LEAST_CELL, MOST_CELL] = [1.6, 6]; // text sizes

/** Ink of a cell by how many it holds: a colour token, and that of the number on it. */
export const inkStep = (count: number): readonly [fill: string, number: string] => (count > 4 ? ["ink-2", "on-ink"] : count > 1 ? ["context-faint", "ink"] : ["context-band", "ink"]);

/** The years in reading order: time runs to the right in either language unless the reader turns it. */
export const inReadingOrder = (years: readonly number[], context: Pick<ChartContext, "time" | "words">): readonly number[] =>
  (context.words.direction === "rtl" && !isTimeTurned(context) ? years.toReversed() : years);

const nameOf = (words: Words, { names }: Partners, id: string) => partnerName(words, names.partner, id);

/** Of more partners than have room the most frequent ones, then how many more there are, then those without. */
function rowsOf({ rows }: Partners, most: number): { readonly shown: readonly PartnerRow[]; readonly left: number; readonly none: readonly PartnerRow[] } {
  const [named, none] = [rows.filter(isNamed), rows.filter((row) => !isNamed(row))];
  const shown = rows.length <= most ? named : named.slice(0, Math.max(1, most - none.length - 1));
  return { shown, left: named.length - shown.length, none };
}

interface Grid {
  readonly rows: ReturnType<typeof rowsOf>;
  readonly height: number;
  /** The middle of a row, that of all initiatives being the last. */
  readonly y: (row: number) => number;
  /** Where names, numbers, countries and cells begin and end, px from the reading start. */
  readonly nameRoom: number;
  readonly countEnd: number;
  readonly countriesStart: number;
  readonly countryRoom: number;
  readonly cell: number;
  /** Of the column for those without a date; 0 where there is none. */
  readonly undatedRoom: number;
  /** The middle of a column, px from the reading start. */
  readonly at: (column: number) => number;
  readonly years: readonly number[];
}

function gridOf(answer: Partners, context: ChartContext): Grid {
  const { words, text: size, width, height } = context;
  const room = height - size * HEAD;
  const rows = rowsOf(answer, Math.floor(room / (size * LEAST_ROW)) - 1);
  const count = rows.shown.length + Number(rows.left > 0) + rows.none.length + 1;
  const rowHeight = Math.min(size * ROW * 1.25, room / count);
  const names = [...rows.shown, ...rows.none].map(({ id }) => textWidth(nameOf(words, answer, id), size, 500));
  const nameRoom = Math.min(width * NAMES, Math.max(...names, textWidth(words.t("partners.all"), size, 600)) + 2);
  const countEnd = nameRoom + size * 2.2;
  const countriesStart = countEnd + size * 1.2;
  const countryRoom = isCompact(context) ? 0 : width * COUNTRIES;
  const start = countriesStart + countryRoom;
  const undatedRoom = answer.all.undated > 0 ? textWidth(words.t("partners.undated"), small(size)) + size * 0.8 : 0;
  const forYears = width - start - undatedRoom;
  const years = answer.years.slice(-Math.max(1, Math.floor(forYears / (size * LEAST_CELL)))); // the latest that fit
  const cell = Math.min(size * MOST_CELL, forYears / Math.max(1, years.length));
  return {
    rows, nameRoom, countEnd, countriesStart, countryRoom, cell, undatedRoom, height: rowHeight, years: inReadingOrder(years, context),
    y: (row) => size * HEAD + rowHeight * (row + 0.5),
    at: (column) => (column < years.length ? start + cell * (column + 0.5) : start + cell * years.length + undatedRoom / 2),
  };
}

/** The countries of a row in their colours, as many as fit, then how many more. */
function countryMarks({ countries }: Pick<PartnerRow, "countries">, y: number, { answer, context, grid }: Drawing): Mark[] {
  const { theme, words, text: size } = context;
  const type = small(size);
  let at = grid.countriesStart;
  const end = grid.countriesStart + grid.countryRoom - size;
  const marks: Mark[] = [];
  for (const [i, { code, count }] of countries.entries()) {
    const label = isolate(`${nameOrId(words, answer.names.state, code)} ${words.format.count(count)}`, words.direction);
    const rest = i < countries.length - 1 ? size * 2 : 0;
    const wide = textWidth(label, type, 500);
    const isRoom = at + wide + rest <= end;
    if (isRoom || i === 0) marks.push(text({ x: fromStart(context, at), y, text: isRoom ? label : fitted(label, end - at, [type, 500]), size: type, weight: 500, colour: theme.country(code, "ink-2"), align: alignStart(context) }));
    else {
      marks.push(text({ x: fromStart(context, at), y, text: isolate(`+${words.format.count(countries.length - i)}`, "ltr"), size: type, colour: theme.colour("ink-3"), align: alignStart(context) }));
      break;
    }
    at += wide + size * 0.9;
  }
  return marks;
}

interface Drawing {
  readonly answer: Partners;
  readonly context: ChartContext;
  readonly grid: Grid;
}

type Row = Pick<PartnerRow, "count" | "countries" | "years" | "undated">;

/** One row: how many, with which countries, and a cell for each year that holds any. */
function rowMarks(row: Row, [name, place]: readonly [string, number], drawing: Drawing): Mark[] {
  const { context, grid } = drawing;
  const { theme, words, text: size, width } = context;
  const y = grid.y(place);
  const high = Math.min(grid.height - size * 0.16, size * 2);
  const isAll = name === words.t("partners.all");
  const [weight, top] = [isAll ? 600 : 500, y - grid.height / 2] as const;
  const cells = [...grid.years.map((year) => row.years.get(year) ?? 0), row.undated];
  return [
    line([[0, top], [width, top]], { colour: theme.colour(isAll ? "ink" : "grid") }),
    text({ x: fromStart(context, words.direction === "rtl" ? 2 : 0), y, text: isolate(fitted(name, grid.nameRoom, [size, weight]), words.direction), size, weight, colour: theme.colour("ink"), align: alignStart(context) }),
    text({ x: fromStart(context, grid.countEnd), y, text: words.format.count(row.count), size, weight: 600, colour: theme.colour("ink"), align: words.direction === "rtl" ? "left" : "right" }),
    ...(grid.countryRoom > 0 && !isAll ? countryMarks(row, y, drawing) : []),
    ...cells.flatMap((count, i): Mark[] => {
      if (count === 0) return [];
      const wide = (i < grid.years.length ? grid.cell : Math.min(grid.cell * 1.2, grid.undatedRoom)) - size * 0.16;
      const [x, [fill, ink]] = [fromStart(context, grid.at(i)), isAll ? (["paper", "ink"] as const) : inkStep(count)];
      return [
        rect([x - wide / 2, y - high / 2], [wide, high], theme.colour(fill)),
        text({ x, y, text: words.format.count(count), size, weight: isAll ? 600 : 500, colour: theme.colour(ink), align: "center" }),
      ];
    }),
  ];
}

function heads({ answer, context, grid }: Drawing): Mark[] {
  const { theme, words, text: size } = context;
  const y = size * 1.1;
  const head = { y, size: small(size), colour: theme.colour("ink-2") };
  const isTight = grid.cell < textWidth(words.format.edition(2000), small(size)) + size * 0.3;
  const label = (year: number) => (isTight ? words.format.shortEdition(year) : words.format.edition(year));
  const [first, last] = [Math.min(...grid.years), Math.max(...grid.years)];
  const isCut = grid.years.length < answer.years.length;
  return [
    ...grid.years.map((year, i) => text({ ...head, x: fromStart(context, grid.at(i)), text: label(year), align: "center" })),
    ...(answer.all.undated > 0 ? [text({ ...head, x: fromStart(context, grid.at(grid.years.length)), text: isolate(words.t("partners.undated"), words.direction), align: "center" })] : []),
    ...(isCut ? [text({ ...head, x: fromStart(context, 0), text: words.format.editions(first, last), align: alignStart(context) })] : []),
  ];
}

/** Who took part, with which countries and in which years: a row a partner, ink by how many. */
export const partnersChart: ChartDefinition<Partners> = {
  id: "partners",
  stopsAlong: "y",
  height: ({ rows }, { text: size }) => size * (HEAD + ROW * (Math.min(rows.length, MOST_ROWS) + 1)),
  option: (answer, context) => {
    const { words } = context;
    const drawing = { answer, context, grid: gridOf(answer, context) };
    const { shown, left, none } = drawing.grid.rows;
    const more = words.t("partners.more", { count: left, n: words.format.count(left) });
    const after = shown.length + Number(left > 0);
    return {
      series: [layer("partners", 1, [
        ...heads(drawing),
        ...shown.flatMap((row, i) => rowMarks(row, [nameOf(words, answer, row.id), i], drawing)),
        ...(left > 0 ? [text({ x: fromStart(context, 0), y: drawing.grid.y(shown.length), text: isolate(more, words.direction), size: small(context.text), colour: context.theme.colour("ink-3"), align: alignStart(context) })] : []),
        ...none.flatMap((row) => rowMarks(row, [nameOf(words, answer, row.id), after], drawing)),
        ...rowMarks(answer.all, [words.t("partners.all"), after + none.length], drawing),
      ])],
    };
  },
  stops: () => [], // on a page it is a table of links
  table: (answer, words) => {
    const { t, format } = words;
    const isUndated = answer.all.undated > 0;
    const countries = ({ countries: own }: Row) => format.list(own.map(({ code, count }) => `${nameOrId(words, answer.names.state, code)} ${format.count(count)}`));
    const cells = (row: Row) => [row.count, countries(row), ...answer.years.map((year) => row.years.get(year) ?? 0), ...(isUndated ? [row.undated] : [])];
    return {
      columns: [
        { head: t("timelineView.facet.partner"), kind: "name" }, { head: t("partners.count"), kind: "count" }, { head: t("partners.countries"), kind: "name" },
        ...answer.years.map((year) => ({ head: format.edition(year), kind: "count" as const })), ...(isUndated ? [{ head: t("partners.undated"), kind: "count" as const }] : []),
      ],
      rows: [...answer.rows.map((row) => [nameOf(words, answer, row.id), ...cells(row)]), [t("partners.all"), ...cells(answer.all)]],
    };
  },
};
