import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { loadPage } from "~/app/views";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import type { View } from "~/url/dashboardState";

/** Asks early for the files that a view reads besides the Survey; a failure shows where the file is used. */
function prefetchFiles(client: QueryClient, view: View): Promise<unknown> {
  const wanted = [
    ...(view === "overview" || view === "timeline" || view === "data" || view === "ranks" ? [client.prefetchQuery(initiativesQuery)] : []),
    ...(view === "timeline" || view === "data" ? [client.prefetchQuery(sourcesQuery)] : []),
  ];
  return Promise.all(wanted);
}

/** The page of a view with its files, so that it is whole when it first shows. */
export const pageQuery = (client: QueryClient, view: View) =>
  queryOptions({
    queryKey: ["page", view],
    queryFn: async () => {
      const [Page] = await Promise.all([loadPage(view), prefetchFiles(client, view)]);
      return Page;
    },
    structuralSharing: false,
  });

/** The brief of a country, with the files of its second page. */
export const reportQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["page", "report"],
    queryFn: async () => {
      const [{ BriefOfCountry }] = await Promise.all([import("~/app/BriefOfCountry"), client.prefetchQuery(initiativesQuery), client.prefetchQuery(sourcesQuery)]);
      return BriefOfCountry;
    },
    structuralSharing: false,
  });
