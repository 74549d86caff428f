import { parseCsv } from "~/data/csv";
import type { Table } from "~/data/problems";
import { NOTES, STATUSES, type Assessment } from "~/domain/assessment";
import type { Country } from "~/domain/country";
import type { EditionInfo } from "~/domain/edition";

const FILE = "egdi.csv";
const COLUMNS = ["edition", "iso3", "status", "rank", "egdi", "osi", "tii", "hci", "epi", "notes"];
/** HCI reaches 1.422 in the source (Micronesia 2003); the row is noted, not mended. */
const VALUE_RANGE = [0, 1.5] as const;

interface Known {
  readonly editions: readonly EditionInfo[];
  readonly countries: readonly Country[];
}

/** The rows of `egdi.csv`: one per country and edition, of those that the other two files know. */
export function parseAssessments(text: string, { editions, countries }: Known): Table<Assessment> {
  const [years, codes] = [new Set(editions.map((info) => info.edition)), new Set(countries.map(({ code }) => code))];
  const seen = new Set<string>();
  return parseCsv(text, {
    file: FILE,
    columns: COLUMNS,
    row: (cells) => {
      const edition = cells.number("edition", [2000, 2100]) ?? cells.fail("edition", { kind: "empty" });
      if (!years.has(edition)) cells.fail("edition", { kind: "noEdition" });
      const status = cells.oneOf("status", STATUSES);
      const rank = cells.number("rank", [1, 250]);
      const value = (column: string) => cells.number(column, VALUE_RANGE);
      const egdi = value("egdi");
      if (status === "scored" && rank === null) cells.fail("rank", { kind: "unscored" });
      if (status === "scored" && egdi === null) cells.fail("egdi", { kind: "unscored" });
      if (status !== "scored" && rank !== null) cells.fail("rank", { kind: "rankGiven", status });
      if (rank !== null && !Number.isInteger(rank)) cells.fail("rank", { kind: "notWhole" });
      const country = cells.text("iso3");
      if (!codes.has(country)) cells.fail("iso3", { kind: "noCountry" });
      const notes = cells.text("notes").split(";").filter(Boolean)
        .map((note) => NOTES.find((known) => known === note) ?? cells.fail("notes", { kind: "noneOf", values: NOTES }));
      const values = { egdi, osi: value("osi"), tii: value("tii"), hci: value("hci"), epi: value("epi") };
      if (seen.has(`${country} ${edition}`)) cells.fail("iso3", { kind: "second" });
      seen.add(`${country} ${edition}`);
      return { edition, country, status, rank, notes, values };
    },
  });
}
