/** Why a cell or row of a data file cannot be read; `sentences/data.ts` puts it into words. */
export type Unreadable =
  | { readonly kind: "empty" | "notNumber" | "notWhole" | "noEdition" | "noCountry" | "unscored" | "second" | "weight" | "oneLanguage" | "quotes" }
  | { readonly kind: "range"; readonly least: number; readonly most: number }
  | { readonly kind: "noneOf"; readonly values: readonly string[] }
  | { readonly kind: "rankGiven"; readonly status: string }
  | { readonly kind: "cells"; readonly cells: number; readonly wanted: number };
