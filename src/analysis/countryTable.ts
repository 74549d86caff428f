import { assessmentOf, editionOf, membersOf } from "~/analysis/lookup";
import { ranking, statusOf, valueIn } from "~/analysis/ranking";
import type { Note, Status } from "~/domain/assessment";
import type { Country } from "~/domain/country";
import type { Edition, EditionInfo } from "~/domain/edition";
import { INDICATORS, type Indicator } from "~/domain/indicator";
import type { LocalizedText } from "~/domain/language";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

const TABLE_COLUMNS = ["rank", "country", ...INDICATORS, "previous", "change"] as const;

/** A column by its id, as `sort` in the address names it. */
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Where a reader looks for the best first: the largest value, the largest gain. */
const LARGEST_FIRST: readonly TableColumn[] = [...INDICATORS, "change"];

/** The column that orders the rows, and which way. */
export interface TableSort {
  readonly column: TableColumn;
  readonly isDescending: boolean;
}

/** What the edition says of one country, beside its rank in an edition before. */
export interface TableRow {
  readonly country: Country;
  readonly status: Status;
  /** 1 is best: the UN's EGDI rank, or the computed one of another index; `null` when not ranked. */
  readonly rank: number | null;
  /** 0–1, higher is better; `null` when not published, for OSI and EPI also without a presence online. */
  readonly values: Readonly<Record<Indicator, number | null>>;
  /** The rank in the edition that it is compared with; `null` when not ranked then. */
  readonly previousRank: number | null;
  /** On that edition, positive is better; `null` unless both are ranked. */
  readonly placesGained: number | null;
  readonly notes: readonly Note[];
}

/** What one edition says of the members of a group. */
export interface CountryTable {
  readonly edition: EditionInfo;
  /** The edition compared with; `null` for the first. */
  readonly previous: Edition | null;
  /** Without those that ask for an edition before, where there is none. */
  readonly columns: readonly TableColumn[];
  /** By rank where the column asked for is not there. */
  readonly sort: TableSort;
  readonly rows: readonly TableRow[];
}

/** Which rows of which edition are asked for, and in which order. */
export interface TableQuestion {
  readonly edition: Edition;
  readonly group: PeerGroup;
  readonly sort: TableSort;
  /** Which of two names comes first. */
  readonly compare: (a: LocalizedText, b: LocalizedText) => number;
  /** The earlier edition compared with; the one before where left out. */
  readonly since?: Edition | null;
  /** The index that is ranked, EGDI where left out. */
  readonly indicator?: Indicator;
}

/** The order that a column id means, "-" before it for descending; `null` when there is no such column. */
export function parseSort(written: string): TableSort | null {
  const isDescending = written.startsWith("-");
  const column = TABLE_COLUMNS.find((id) => id === written.slice(isDescending ? 1 : 0));
  return column ? { column, isDescending } : null;
}

/** The order after a column's head is pressed: best first, then turned round; as it is written in the address. */
export function nextSort(sort: TableSort, column: TableColumn): string {
  const isDescending = sort.column === column ? !sort.isDescending : LARGEST_FIRST.includes(column);
  return `${isDescending ? "-" : ""}${column}`;
}

/** The number in a cell; `null` when not published or not ranked. */
export function cellOf(row: TableRow, column: Exclude<TableColumn, "country">): number | null {
  switch (column) {
    case "rank": return row.rank;
    case "previous": return row.previousRank;
    case "change": return row.placesGained;
    default: return row.values[column];
  }
}

function tableRow(survey: Survey, country: Country, { edition, indicator: ranked, previous }: { edition: Edition; indicator: Indicator; previous: Edition | null }): TableRow {
  const { code } = country;
  const value = (indicator: Indicator) => valueIn(survey, code, { edition, indicator });
  const rankIn = (year: Edition) => ranking(survey, year, ranked).ranks.get(code) ?? null;
  const [rank, previousRank] = [rankIn(edition), previous === null ? null : rankIn(previous)];
  return {
    country, rank, previousRank,
    status: statusOf(survey, code, { edition, indicator: ranked }),
    values: { egdi: value("egdi"), osi: value("osi"), tii: value("tii"), hci: value("hci"), epi: value("epi") },
    placesGained: rank === null || previousRank === null ? null : previousRank - rank,
    notes: assessmentOf(survey, code, edition)?.notes ?? [],
  };
}

function inOrder({ column, isDescending }: TableSort, compare: TableQuestion["compare"]) {
  const turn = isDescending ? -1 : 1;
  const byName = (a: TableRow, b: TableRow) => compare(a.country.name, b.country.name);
  return (a: TableRow, b: TableRow): number => {
    if (column === "country") return turn * byName(a, b);
    const [x, y] = [cellOf(a, column), cellOf(b, column)];
    if (x === null || y === null) return Number(x === null) - Number(y === null) || byName(a, b); // what is missing is last, whichever the direction
    return turn * (x - y) || byName(a, b);
  };
}

/** Answers what an edition says of each member of a group, in the order asked for; ties by name. */
export function countryTable(survey: Survey, { edition, group, sort, compare, since, indicator = "egdi" }: TableQuestion): CountryTable {
  const previous = since ?? survey.editions.findLast((info) => info.edition < edition)?.edition ?? null;
  const columns = TABLE_COLUMNS.filter((column) => previous !== null || (column !== "previous" && column !== "change"));
  const used: TableSort = columns.includes(sort.column) ? sort : { column: "rank", isDescending: false };
  const rows = membersOf(survey, group).map((country) => tableRow(survey, country, { edition, indicator, previous }));
  return { edition: editionOf(survey, edition), previous, columns, sort: used, rows: rows.toSorted(inOrder(used, compare)) };
}
