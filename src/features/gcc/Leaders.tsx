import { groupLeaders } from "~/analysis/groupLeaders";
import type { GroupTable } from "~/analysis/groupTable";
import { leadersChart } from "~/charts/leaders";
import type { FigureSubject } from "~/export/request";
import { Figure } from "~/figure/Figure";
import { indexName } from "~/sentences/gcc";
import { leadersAlt, leadersNote, leadersTitle } from "~/sentences/groupLeaders";
import { titled } from "~/sentences/phrases";
import type { DashboardState } from "~/url/resolveState";

interface LeadersProps extends FigureSubject {
  readonly state: DashboardState;
  readonly table: GroupTable;
}

/** Who of the group led in which edition, and how often. */
export function Leaders({ table, ...about }: LeadersProps) {
  const answer = groupLeaders(table);
  const { group, indicator, measure } = answer;
  return (
    <Figure
      {...about} chart={leadersChart} answer={answer}
      caption={(w) => ({
        ...titled(w, group, leadersTitle(w, answer)), alt: leadersAlt(w, answer), note: leadersNote(w, answer),
        subtitle: w.t(measure === "rank" ? "gccView.leaders.subtitleRank" : "gccView.leaders.subtitleValue", { index: indexName(w, indicator) }),
      })}
    />
  );
}
