import { stretchYears } from "~/charts/stretchStops";
import type { Address } from "~/url/dashboardState";
import type { Changes } from "~/url/useDashboardState";

/** What opening a stop of the timeline changes: a stretch of the path asks for its years, and where they are asked for already for all; a mark opens its initiative. */
export function opened(key: string, { years: asked }: Pick<Address, "years">): Changes {
  const years = stretchYears(key);
  if (!years) return { initiative: key };
  return { years: asked?.join() === years.join() ? null : years };
}
