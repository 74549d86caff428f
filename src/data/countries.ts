import { parseCsv } from "~/data/csv";
import type { Table } from "~/data/problems";
import type { Country } from "~/domain/country";

const COLUMNS = ["iso3", "name_en", "name_ar", "label_en", "label_ar", "gender_ar", "region", "subregion", "gcc", "arab_league"];

/** The rows of `countries.csv`: the 193 member states. */
export function parseCountries(text: string): Table<Country> {
  return parseCsv(text, {
    file: "countries.csv",
    columns: COLUMNS,
    row: (cells) => {
      const filled = (column: string) => cells.text(column).trim() || cells.fail(column, { kind: "empty" });
      return {
        code: filled("iso3"),
        name: { en: filled("name_en"), ar: filled("name_ar") },
        label: { en: filled("label_en"), ar: filled("label_ar") },
        gender: cells.oneOf("gender_ar", ["f", "m"]),
        region: filled("region"),
        subregion: filled("subregion"),
        isGcc: cells.oneOf("gcc", ["0", "1"]) === "1",
        isArab: cells.oneOf("arab_league", ["0", "1"]) === "1",
      };
    },
  });
}
