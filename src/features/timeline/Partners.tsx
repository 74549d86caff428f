import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Country } from "~/domain/country";
import type { DashboardState } from "~/url/resolveState";

interface PartnersProps {
  readonly answer: InitiativeTimeline;
  readonly state: DashboardState;
  readonly country: Country;
}

export function Partners({ answer }: PartnersProps) {
  return answer.found.length < 0 ? null : <></>;
}
