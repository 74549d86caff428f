import { strengthsFigure } from "~/catalogue/gccFigures";
import type { Survey } from "~/domain/survey";
import { Figure } from "~/figure/Figure";
import type { DashboardState } from "~/url/resolveState";

/** Who of the group is strong in which index, worked out when its turn comes. */
export const Strengths = ({ state, survey }: { readonly state: DashboardState; readonly survey: Survey }) => <Figure {...strengthsFigure(survey, state)} />;
