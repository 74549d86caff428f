import type { InitiativeTimeline, Lane, PlacedInitiative } from "~/analysis/initiativeTimeline";
import type { ChartContext } from "~/charts/context";
import type { AxisReach, Fit, MarkPlace } from "~/charts/initiativePlaces";
import type { Words } from "~/i18n/words";

/** An initiative in its lane, px. */
export interface LaneMark extends MarkPlace {
  readonly item: PlacedInitiative;
  readonly y: number;
  readonly radius: number;
  /** `null` where there is no room for a text; the mark itself is always drawn. */
  readonly fit: Fit | null;
}

/** A lane and what stands in it, px. */
export interface LaneBox {
  readonly lane: Lane;
  readonly name: string;
  readonly top: number;
  readonly height: number;
  readonly headY: number;
  readonly headSize: number;
  readonly rowHeight: number;
  readonly marks: readonly LaneMark[];
}

/** The lanes from their own top on, px. */
export interface LaneLayout {
  readonly boxes: readonly LaneBox[];
  readonly height: number;
}

/** What a layout of lanes is made from. */
export interface LanePicture {
  readonly answer: InitiativeTimeline;
  readonly context: ChartContext;
  readonly axis: AxisReach;
}

/** Stands for the lanes that a small picture puts together. */
export const OTHER_LANES = "others-";

/** The name of a lane as it stands over it. */
export function laneName({ lanesBy }: Pick<InitiativeTimeline, "lanesBy">, { id, name }: Lane, { t, of, format }: Words): string {
  if (name) return of(name);
  const others = id.startsWith(OTHER_LANES) ? Number(id.slice(OTHER_LANES.length)) : 0;
  if (others > 0) return t("timelineAxis.others", { count: others, n: format.count(others) });
  return lanesBy === "kind" ? t(`timelineView.kinds.${id as "programme"}`) : t("timelineView.noPartner");
}
