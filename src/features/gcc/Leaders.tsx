import type { GroupTable } from "~/analysis/groupTable";
import { leadersFigure } from "~/catalogue/gccFigures";
import { Figure } from "~/figure/Figure";
import type { DashboardState } from "~/url/resolveState";

/** Who of the group led in which edition, worked out when its turn comes. */
export const Leaders = ({ state, table }: { readonly state: DashboardState; readonly table: GroupTable }) => <Figure {...leadersFigure(state, table)} />;
