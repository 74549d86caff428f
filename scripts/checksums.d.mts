/** Name ("egdi.csv 2024 rank") → first 16 hex digits of a SHA-256. */
type Checksums = Readonly<Record<string, string>>;

export function checksums(folder: string): Checksums;

export function compared(
  sealed: Checksums,
  found: Checksums,
): { readonly missing: readonly string[]; readonly changed: readonly string[]; readonly vanished: readonly string[] };
