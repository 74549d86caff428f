import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import Papa from "papaparse";

/** The folder of the files that readers get. */
export const DATA_FOLDER = resolve(import.meta.dirname, "../../public/data");

export const shippedFiles = (): readonly string[] => readdirSync(DATA_FOLDER).sort();

const shippedText = (file: string): string => readFileSync(resolve(DATA_FOLDER, file), "utf8");

export const shippedJson = (file: string): unknown => JSON.parse(shippedText(file));

/** A shipped CSV file as it is written: the cells are text, an empty cell is "". */
export function shippedTable<Column extends string>(file: string): { header: readonly string[]; rows: readonly Readonly<Record<Column, string>>[] } {
  const { data, errors, meta } = Papa.parse<Record<Column, string>>(shippedText(file), { header: true, skipEmptyLines: true });
  if (errors.length > 0) throw new Error(`${file}: ${JSON.stringify(errors)}`);
  return { header: meta.fields ?? [], rows: data };
}

type AssessmentColumn = "edition" | "iso3" | "status" | "rank" | "egdi" | "osi" | "tii" | "hci" | "epi" | "notes";
type CountryColumn =
  | "iso3" | "m49" | "name_en" | "name_ar" | "label_en" | "label_ar" | "gender_ar" | "region" | "subregion" | "gcc" | "arab_league" | "income_group" | "latitude" | "longitude";
type EditionColumn =
  | "edition" | "title" | "index_name" | "weight_osi" | "weight_tii" | "weight_hci" | "members" | "scored"
  | "method_change_en" | "method_change_ar" | "method_note_en" | "method_note_ar" | "method_change_indices";

export type AssessmentRow = Readonly<Record<AssessmentColumn, string>>;

export const assessments = shippedTable<AssessmentColumn>("egdi.csv");
export const countries = shippedTable<CountryColumn>("countries.csv");
export const editions = shippedTable<EditionColumn>("editions.csv");
export const spellings = shippedTable<"spelling" | "iso3">("country_spellings.csv");

/** "1/3" or "0.34" as a number. */
export function weight(written: string): number {
  const [part = "", whole = "1"] = written.split("/");
  return Number(part) / Number(whole);
}

export const ARABIC_SCRIPT = /[\u0621-\u064a]/;
const LATIN_SCRIPT = /\p{Script=Latin}/u;

/** What is wrong with a text given in both languages; Arabic may hold a Latin acronym, English no Arabic. */
export function languageProblems(text: unknown): readonly string[] {
  const { en, ar } = (text ?? {}) as { en?: unknown; ar?: unknown };
  const problems: string[] = [];
  if (typeof en !== "string" || en.trim() === "") problems.push("en is empty");
  else if (ARABIC_SCRIPT.test(en) || !LATIN_SCRIPT.test(en)) problems.push(`en is not English: ${en}`);
  if (typeof ar !== "string" || ar.trim() === "") problems.push("ar is empty");
  else if (!ARABIC_SCRIPT.test(ar)) problems.push(`ar is not in Arabic script: ${ar}`);
  return problems;
}

export const repeated = (values: readonly string[]): readonly string[] => values.filter((value, i) => values.indexOf(value) !== i);
