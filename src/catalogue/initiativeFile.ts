import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { ChartTable } from "~/charts/context";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import type { Words } from "~/i18n/words";
import { figureText } from "~/sentences/timeline";

/** Columns behind those of the screen: dates as written, ids for machines, the texts. */
const COLUMNS = ["from", "to", "precision", "basis", "reason", "states", "partners", "topic", "summary", "figures", "texts", "sources"] as const;

const joined = (items: readonly string[]) => items.join("; ") || null;

/** The initiatives that meet the filter as they go into a file, the undated too: the table of the screen, and what an analyst needs besides. */
export function initiativeFile(words: Words, answer: InitiativeTimeline, sources: readonly Source[]): ChartTable {
  const { t, of } = words;
  const { columns, rows } = initiativeTimelineChart.table(answer, words);
  const cells = (initiative: Initiative): Readonly<Record<(typeof COLUMNS)[number], string | null>> => {
    const { date, summary, figures, countries, partners, topic } = initiative;
    return {
      from: date.from, to: date.to, precision: t(`export.precision.${date.precision}`), basis: date.basis && t(`export.basis.${date.basis}`), reason: date.reason && of(date.reason),
      states: joined(countries), partners: joined(partners), topic, summary: of(summary), figures: joined(figures.map((figure) => figureText(words, figure))),
      texts: joined(initiative.sources), sources: joined(sources.filter(({ id }) => initiative.sources.includes(id)).map(({ title }) => of(title))),
    };
  };
  const name = (head: string) => ({ head, kind: "name" as const });
  return {
    columns: [name(t("export.column.id")), ...columns, ...COLUMNS.map((column) => name(t(`export.column.${column}`)))],
    rows: answer.found.map((initiative, i) => {
      const own = cells(initiative);
      return [initiative.id, ...(rows[i] ?? []), ...COLUMNS.map((column) => own[column])];
    }),
  };
}
