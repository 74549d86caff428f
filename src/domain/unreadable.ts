/** Why a cell, row or entry of a data file cannot be read; `sentences/data.ts` puts it into words. */
export type Unreadable =
  | { readonly kind: "empty" | "notNumber" | "notWhole" | "noEdition" | "noCountry" | "unscored" | "second" | "weight" | "oneLanguage" | "quotes" }
  | { readonly kind: "missing" | "form" | "noDate" | "precision" | "reversed" | "twice" | "noEntry" | "tooLong" | "torn" | "noFigure" | "surplus" }
  | { readonly kind: "range"; readonly least: number; readonly most: number }
  | { readonly kind: "noneOf"; readonly values: readonly string[] }
  | { readonly kind: "rankGiven"; readonly status: string }
  | { readonly kind: "cells"; readonly cells: number; readonly wanted: number };

/** Why a file cannot be used at all: not reached, not there, a web page in its place, not of its format, a column missing, no row in it, not the one that the code was built with. */
export const FILE_FAULTS = ["unreached", "absent", "page", "format", "column", "empty", "version"] as const;
export type FileFault = (typeof FILE_FAULTS)[number];
