import { queryOptions, useQuery, useQueryClient, type QueryClient } from "@tanstack/react-query";
import { boundariesQuery } from "~/data/boundaries";
import { useSurvey } from "~/data/useSurvey";
import { INDICATOR_INFO } from "~/domain/indicator";
import { ChartTab } from "~/features/ranks/ChartTab";
import { RanksHead } from "~/features/ranks/RanksHead";
import { TableTab } from "~/features/ranks/TableTab";
import { FileProblem } from "~/figure/FileProblem";
import { Panel } from "~/figure/Panel";
import { useAddress, useDashboardState } from "~/url/useDashboardState";
import { useWords } from "~/url/useWords";

/** The map comes when its tab is first opened, its boundaries at the same time; where these fail, the map says so. */
const mapQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["ranks", "map"],
    queryFn: async () => {
      void client.prefetchQuery(boundariesQuery);
      return (await import("~/features/ranks/MapTab")).MapTab;
    },
    structuralSharing: false,
  });

/** The map, or its frame and title while it comes. */
function LateMapTab() {
  const [state, update] = useDashboardState(useSurvey());
  const { t, of, format } = useWords();
  const { data: MapTab, error } = useQuery(mapQuery(useQueryClient()));
  if (MapTab) return <MapTab />;
  const title = t(`map.title.${state.measure}`, { index: of(INDICATOR_INFO[state.indicator].name), year: format.edition(state.edition) });
  return (
    <>
      <RanksHead takeaway={title} tab="map" state={state} update={update} />
      <Panel id="map" title={title}>{error && <FileProblem error={error} onRetry={() => location.reload()} />}</Panel>
    </>
  );
}

/** The ranks of the world: chosen countries over the editions, every country on a map, or in a table. */
export function Ranks() {
  const [{ tab }] = useAddress();
  if (tab === "map") return <LateMapTab />;
  return tab === "table" ? <TableTab /> : <ChartTab />;
}
