import { queryOptions } from "@tanstack/react-query";
import { parseCsv } from "~/data/csv";
import { fileText } from "~/data/files";
import type { CountryCode, Spellings } from "~/domain/country";

const FILE = "country_spellings.csv";

/**
 * The names by which readers may look for a country besides its own.
 *
 * @throws DataFileError when the file is empty or a column is missing
 */
export function parseSpellings(text: string): Spellings {
  const { rows } = parseCsv(text, { file: FILE, columns: ["spelling", "iso3"], row: (cells) => ({ spelling: cells.text("spelling"), code: cells.text("iso3") }) });
  const found = new Map<CountryCode, string[]>();
  for (const { spelling, code } of rows) found.set(code, [...(found.get(code) ?? []), spelling]);
  return found;
}

/** Fetches and reads `country_spellings.csv`; asked for when somebody begins to search. */
export const spellingsQuery = queryOptions({ queryKey: [FILE], queryFn: async () => parseSpellings(await fileText(FILE)), structuralSharing: false });
