import type { FileFault, Unreadable } from "~/domain/unreadable";

/** A cell (or a field of an entry) that could not be read; its row is left out and everything else stays. */
export interface RowProblem {
  readonly file: string;
  /** Line in the file, the header being line 1; in a JSON file the id of the entry, or its place in its list. */
  readonly line: number | string;
  readonly column: string;
  readonly value: string;
  readonly reason: Unreadable;
}

/** The rows that could be read, and all that could not. */
export interface Table<Row> {
  readonly rows: readonly Row[];
  readonly problems: readonly RowProblem[];
}

/** The file cannot be used at all; `detail` says where it fails, in technical words. */
export class DataFileError extends Error {
  readonly file: string;
  readonly fault: FileFault;
  readonly detail: string;

  constructor(file: string, fault: FileFault, detail: string) {
    super(`${file}: ${detail}`);
    this.name = "DataFileError";
    this.file = file;
    this.fault = fault;
    this.detail = detail;
  }
}
