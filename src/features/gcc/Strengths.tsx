import { groupStrengths } from "~/analysis/groupStrengths";
import { editionOf } from "~/analysis/lookup";
import { strengthsChart } from "~/charts/strengths";
import type { Survey } from "~/domain/survey";
import { Figure } from "~/figure/Figure";
import { strengthsAlt, strengthsNote, strengthsTitle } from "~/sentences/groupStrengths";
import { titled } from "~/sentences/phrases";
import type { DashboardState } from "~/url/resolveState";

/** Who of the group is strong in which index, in the later edition. */
export function Strengths({ state, survey }: { readonly state: DashboardState; readonly survey: Survey }) {
  const { group, to, country } = state;
  const answer = groupStrengths(survey, { group, edition: to, country });
  return (
    <Figure
      state={state} subject={group} editions={[editionOf(survey, to)]} chart={strengthsChart} answer={answer} isComputed
      caption={(w) => ({
        ...titled(w, group, strengthsTitle(w, answer)), alt: strengthsAlt(w, answer), note: strengthsNote(w, answer),
        subtitle: w.t("gccView.strengths.subtitle", { year: w.format.edition(to) }),
      })}
    />
  );
}
