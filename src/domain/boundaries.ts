import type { CountryCode } from "~/domain/country";

/** The land of a member state on a sheet; `null`: all that belongs to none. */
export interface Area {
  readonly code: CountryCode | null;
  /** The outlines as path data, in units of the sheet. */
  readonly outline: string;
  /** The same as x, y, x, y … of each ring; holes count as holes. */
  readonly rings: readonly Int32Array[];
}

/** Where a state stands on a sheet, in its units. */
interface Place {
  readonly code: CountryCode;
  readonly x: number;
  readonly y: number;
  /** Its land is too small to see: it is shown by a circle. */
  readonly isMark: boolean;
}

/** A drawn map in units of its own, from the top left. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly areas: readonly Area[];
  readonly places: readonly Place[];
}

/** The world, and the Gulf enlarged. They imply no position on the status of any territory. */
export interface Boundaries {
  readonly world: Sheet;
  readonly gulf: Sheet;
}
