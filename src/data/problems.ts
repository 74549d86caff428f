import type { Unreadable } from "~/domain/unreadable";

/** A cell that could not be read; its row is left out and everything else stays. */
export interface RowProblem {
  readonly file: string;
  /** Line in the file, the header being line 1. */
  readonly line: number;
  readonly column: string;
  readonly value: string;
  readonly reason: Unreadable;
}

/** The rows that could be read, and all that could not. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}

/** The file cannot be used at all: absent, not of its format, or a column is missing. */
export class DataFileError extends Error {
  readonly file: string;
  readonly reason: string;

  constructor(file: string, reason: string) {
    super(`${file}: ${reason}`);
    this.name = "DataFileError";
    this.file = file;
    this.reason = reason;
  }
}
