import Papa from "papaparse";
import { DataFileError, type RowProblem, type Table } from "~/data/problems";
import type { Unreadable } from "~/domain/unreadable";

/** Reads single cells of one record; a cell that cannot be read is reported and the record left out. */
export interface Cells {
  readonly text: (column: string) => string;
  /** `null` for an empty cell. */
  readonly number: (column: string, range?: readonly [number, number]) => number | null;
  readonly oneOf: <T extends string>(column: string, values: readonly T[]) => T;
  readonly fail: (column: string, reason: Unreadable) => never;
}

interface CsvFile<Row> {
  readonly file: string;
  readonly columns: readonly string[];
  readonly row: (cells: Cells) => Row;
}

class CellError extends Error {
  readonly problem: RowProblem;
  constructor(problem: RowProblem) {
    super(problem.reason.kind);
    this.problem = problem;
  }
}

function cellsOf(file: string, line: number, record: ReadonlyMap<string, string>): Cells {
  const text = (column: string) => record.get(column) ?? "";
  const fail = (column: string, reason: Unreadable): never => {
    throw new CellError({ file, line, column, value: text(column), reason });
  };
  return {
    text,
    fail,
    number: (column, [least, most] = [-Infinity, Infinity]) => {
      const written = text(column).trim();
      if (written === "") return null;
      const value = Number(written);
      if (!Number.isFinite(value)) return fail(column, { kind: "notNumber" });
      return value >= least && value <= most ? value : fail(column, { kind: "range", least, most });
    },
    oneOf: (column, values) => values.find((value) => value === text(column)) ?? fail(column, { kind: "noneOf", values }),
  };
}

const LONGEST = 80; // characters of a broken row: one that lost its closing quote holds all that follows

/**
 * The rows of a CSV text, each made by `row`, with every cell that could not be read.
 *
 * @throws DataFileError when the text is empty or a column is missing
 */
export function parseCsv<Row>(text: string, { file, columns, row }: CsvFile<Row>): Table<Row> {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ""), { header: false, skipEmptyLines: false });
  const [header = [], ...records] = data;
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0) throw new DataFileError(file, "column", `no column ${missing.join(", ")}`);
  const broken = new Map(errors.flatMap(({ type, row: index }) => (type === "Quotes" ? [[index, { kind: "quotes" } as const]] : [])));
  const rows: Row[] = [];
  const problems: RowProblem[] = [];
  records.forEach((record, index) => {
    if (record.length === 1 && record[0]?.trim() === "") return;
    const line = index + 2; // no shipped cell holds a line break
    const fault = broken.get(index + 1) ?? (record.length === header.length ? null : ({ kind: "cells", cells: record.length, wanted: header.length } as const));
    if (fault !== null) {
      problems.push({ file, line, column: "", value: record.join(",").slice(0, LONGEST), reason: fault });
      return;
    }
    try {
      rows.push(row(cellsOf(file, line, new Map(header.map((column, i) => [column, record[i] ?? ""])))));
    } catch (error) {
      if (!(error instanceof CellError)) throw error;
      problems.push(error.problem);
    }
  });
  return { rows, problems };
}
