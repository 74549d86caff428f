import { queryOptions } from "@tanstack/react-query";
import { parseAssessments } from "~/data/assessments";
import { parseCountries } from "~/data/countries";
import { parseEditions } from "~/data/editions";
import { fileText } from "~/data/files";
import { DataFileError, type RowProblem } from "~/data/problems";
import type { Assessment } from "~/domain/assessment";
import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { Survey } from "~/domain/survey";

/** The Survey with what could not be read of its three files. */
export interface SurveyData extends Survey {
  readonly problems: readonly RowProblem[];
}

interface SurveyTexts {
  readonly egdi: string;
  readonly countries: string;
  readonly editions: string;
}

/**
 * The figures of the Survey from the texts of its three files.
 *
 * @throws DataFileError when a file has no usable row or lacks a column
 */
export function parseSurvey(texts: SurveyTexts): SurveyData {
  const editions = parseEditions(texts.editions);
  const countries = parseCountries(texts.countries);
  const assessments = parseAssessments(texts.egdi, { editions: editions.rows, countries: countries.rows });
  const files = { "editions.csv": editions, "countries.csv": countries, "egdi.csv": assessments };
  for (const [file, { rows }] of Object.entries(files)) {
    if (rows.length === 0) throw new DataFileError(file, "empty", "no usable row");
  }
  const byEdition = new Map<Edition, Map<CountryCode, Assessment>>(editions.rows.map(({ edition }) => [edition, new Map()]));
  for (const row of assessments.rows) byEdition.get(row.edition)?.set(row.country, row);
  return {
    editions: editions.rows,
    countries: countries.rows,
    byEdition,
    problems: [...editions.problems, ...countries.problems, ...assessments.problems],
  };
}

/** Fetches and reads `egdi.csv`, `countries.csv` and `editions.csv`. */
export const surveyQuery = queryOptions({
  queryKey: ["survey"],
  queryFn: async () => {
    const [egdi, countries, editions] = await Promise.all([fileText("egdi.csv"), fileText("countries.csv"), fileText("editions.csv")]);
    return parseSurvey({ egdi, countries, editions });
  },
});
