// Checksums of the shipped tables, so fine that a changed cell can be named: used by seal.mjs and by tests/evidence.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import Papa from "papaparse";

const digest = (value) => createHash("sha256").update(JSON.stringify(value)).digest("hex").slice(0, 16);

function table(folder, file) {
  const text = readFileSync(join(folder, file), "utf8");
  const { data, errors, meta } = Papa.parse(text, { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${errors[0].message} (row ${errors[0].row})`);
  return { columns: meta.fields, rows: data };
}

/** One checksum a column; every cell goes in beside its row's key, so that the order of the rows does not matter. */
function byColumn(name, { columns, rows }, key) {
  return columns.map((column) => [`${name} ${column}`, digest(rows.map((row) => [row[key], row[column]]).sort())]);
}

/**
 * The checksums of the CSV files in a folder: of `egdi.csv` per edition and column, of `editions.csv` per edition,
 * of the other two per column.
 *
 * @returns name ("egdi.csv 2024 rank") → first 16 hex digits of a SHA-256, in the order of the files
 */
export function checksums(folder) {
  const assessments = table(folder, "egdi.csv");
  const editions = [...new Set(assessments.rows.map((row) => row.edition))].sort();
  return Object.fromEntries([
    ...editions.flatMap((edition) =>
      byColumn(`egdi.csv ${edition}`, { columns: assessments.columns, rows: assessments.rows.filter((row) => row.edition === edition) }, "iso3"),
    ),
    ...table(folder, "editions.csv").rows.map((row) => [`editions.csv ${row.edition}`, digest(Object.entries(row))]),
    ...byColumn("countries.csv", table(folder, "countries.csv"), "iso3"),
    ...byColumn("country_spellings.csv", table(folder, "country_spellings.csv"), "spelling"),
  ]);
}

/** How the tables differ from what was sealed. */
export function compared(sealed, found) {
  return {
    missing: Object.keys(found).filter((name) => !(name in sealed)),
    changed: Object.keys(found).filter((name) => name in sealed && sealed[name] !== found[name]),
    vanished: Object.keys(sealed).filter((name) => !(name in found)),
  };
}
