import { queryOptions, type QueryClient } from "@tanstack/react-query";
import { loadPage } from "~/app/views";
import { boundariesQuery } from "~/data/boundaries";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import { LANGUAGE_CODES } from "~/domain/language";
import { languageQuery } from "~/i18n/i18n";
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

/** The stage, with everything that its slides may need: nothing of it is fetched while one waits for a slide. */
export const stageQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["page", "stage"],
    queryFn: async () => {
      const [{ Presenter }, { Notes }] = await Promise.all([
        import("~/app/present/Presenter"), import("~/app/present/Notes"), client.prefetchQuery(initiativesQuery), client.prefetchQuery(sourcesQuery), client.prefetchQuery(boundariesQuery),
        ...LANGUAGE_CODES.map((language) => client.prefetchQuery(languageQuery(language))),
      ]);
      return { Presenter, Notes };
    },
    structuralSharing: false,
  });

/** The reader's own stories, with everything that their slides may need. */
export const storiesPageQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ["page", "stories"],
    queryFn: async () => {
      const [{ StoriesPage }] = await Promise.all([import("~/app/stories/StoriesPage"), ...LANGUAGE_CODES.map((language) => client.prefetchQuery(languageQuery(language)))]);
      return StoriesPage;
    },
    structuralSharing: false,
  });

/** One figure for somebody else's page. */
export const embedQuery = queryOptions({ queryKey: ["page", "embed"], queryFn: async () => (await import("~/app/embed/Embed")).Embed, structuralSharing: false });

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
