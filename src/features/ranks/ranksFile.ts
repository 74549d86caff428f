import { cellOf, type TableColumn } from "~/analysis/countryTable";
import { assessmentOf } from "~/analysis/lookup";
import { valueIn } from "~/analysis/ranking";
import type { RanksTable } from "~/analysis/ranksTable";
import type { ChartTable } from "~/charts/context";
import { INDICATOR_INFO, INDICATORS } from "~/domain/indicator";
import type { Survey } from "~/domain/survey";
import type { Words } from "~/i18n/words";
import { columnHead, reasonFor, remarkText } from "~/sentences/data";
import { ranksHead, regionName, withoutRank } from "~/sentences/ranksTable";

const name = (head: string) => ({ head, kind: "name" as const });

/** The rows shown as they go into a file: with the code, the rank in every edition of the path, and the reason or remark in words. */
export function shownFile(words: Words, answer: RanksTable): ChartTable {
  const { t, of } = words;
  const head = (column: TableColumn) => ranksHead(words, column, answer);
  const changes: readonly TableColumn[] = answer.columns.filter((column) => column === "change");
  return {
    columns: [
      name(t("dataView.table.code")), name(t("word.country")), name(t("ranksTable.region")),
      { head: answer.isComputed ? `${head("rank")} (${t("ranksTable.computed")})` : head("rank"), kind: "rank" },
      ...answer.editions.slice(0, -1).map(({ edition }) => ({ head: columnHead(words, "previous", edition), kind: "rank" as const })),
      ...changes.map((column) => ({ head: head(column), kind: "places" as const })),
      ...INDICATORS.map((indicator) => ({ head: INDICATOR_INFO[indicator].acronym, kind: "value" as const })), name(t("dataView.table.remark")),
    ],
    rows: answer.rows.map((row) => [
      row.country.code, of(row.country.name), regionName(words, row.country), row.rank, ...(answer.paths.get(row.country.code) ?? []).slice(0, -1),
      ...changes.map(() => cellOf(row, "change")), ...INDICATORS.map((indicator) => row.values[indicator]),
      remarkText(words, withoutRank(words, row, answer.indicator), row.notes),
    ]),
  };
}

/** Every country in every edition: the UN's rank and values, and the reason or remark in words. */
export function wholeFile(words: Words, survey: Survey): ChartTable {
  const { t, of } = words;
  return {
    columns: [
      name(t("dataView.table.code")), name(t("word.country")), name(t("ranksTable.region")), { head: t("word.edition"), kind: "edition" }, { head: t("ranksTable.egdiRank"), kind: "rank" },
      ...INDICATORS.map((indicator) => ({ head: INDICATOR_INFO[indicator].acronym, kind: "value" as const })), name(t("dataView.table.remark")),
    ],
    rows: survey.countries.flatMap((country) => survey.editions.map(({ edition }) => {
      const row = assessmentOf(survey, country.code, edition);
      return [
        country.code, of(country.name), regionName(words, country), edition, row?.rank ?? null,
        ...INDICATORS.map((indicator) => valueIn(survey, country.code, { edition, indicator })), remarkText(words, reasonFor(words, { status: row?.status ?? "no_row", country }), row?.notes ?? []),
      ];
    })),
  };
}
