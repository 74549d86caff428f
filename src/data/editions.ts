import { parseCsv, type Cells } from "~/data/csv";
import type { Table } from "~/data/problems";
import type { EditionInfo } from "~/domain/edition";
import { INDICATORS } from "~/domain/indicator";
import type { LocalizedText } from "~/domain/language";

const COLUMNS = [
  "edition", "title", "weight_osi", "weight_tii", "weight_hci", "members", "scored",
  "method_change_en", "method_change_ar", "method_note_en", "method_note_ar", "method_change_indices",
];

/** "1/3" or "0.34". */
function weight(cells: Cells, column: string): number {
  const [part = "", whole = "1"] = cells.text(column).split("/");
  const value = Number(part) / Number(whole);
  return value > 0 && value < 1 ? value : cells.fail(column, { kind: "weight" });
}

function bothOrNone(cells: Cells, column: string): LocalizedText | null {
  const [en, ar] = [cells.text(`${column}_en`), cells.text(`${column}_ar`)];
  if (!en && !ar) return null;
  return en && ar ? { en, ar } : cells.fail(`${column}_${en ? "ar" : "en"}`, { kind: "oneLanguage" });
}

/** The rows of `editions.csv`, earliest first. */
export function parseEditions(text: string): Table<EditionInfo> {
  const { rows, problems } = parseCsv(text, {
    file: "editions.csv",
    columns: COLUMNS,
    row: (cells) => {
      const whole = (column: string) => cells.number(column, [1, 3000]) ?? cells.fail(column, { kind: "empty" });
      return {
        edition: whole("edition"),
        title: cells.text("title") || cells.fail("title", { kind: "empty" }),
        weights: { osi: weight(cells, "weight_osi"), tii: weight(cells, "weight_tii"), hci: weight(cells, "weight_hci") },
        members: whole("members"),
        scored: whole("scored"),
        methodChange: bothOrNone(cells, "method_change"),
        methodTouches: cells.text("method_change_indices").split(";").filter(Boolean).map((id) => INDICATORS.find((known) => known === id) ?? cells.fail("method_change_indices", { kind: "noneOf", values: INDICATORS })),
        methodNote: bothOrNone(cells, "method_note"),
      };
    },
  });
  return { rows: rows.toSorted((a, b) => a.edition - b.edition), problems };
}
