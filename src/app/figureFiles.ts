import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { CatalogueFiles } from "~/catalogue/figureOf";
import { boundariesQuery } from "~/data/boundaries";
import { initiativesQuery } from "~/data/initiatives";
import { sourcesQuery } from "~/data/sources";
import type { DashboardState } from "~/url/resolveState";

/** What figures are made of besides the Survey. */
export type FigureFiles = Pick<CatalogueFiles, "file" | "sources" | "boundaries">;

const NO_SHEET = { width: 1, height: 1, areas: [], places: [] };
/** Where no file is needed, or none came: the figures of the Survey alone need none. */
export const NO_FILES: FigureFiles = { file: { topics: [], organisations: [], initiatives: [], claims: [] }, sources: [], boundaries: { world: NO_SHEET, gulf: NO_SHEET } };
const OF_TEXTS = new Set(["timeline", "partners", "claims"]);

interface Needing {
  readonly figure: string;
  readonly state: Pick<DashboardState, "marks">;
}

/** The files that a figure needs; what is not needed is not asked for. */
export function figureFilesQuery(client: QueryClient, { figure, state }: Needing) {
  const isOfTexts = OF_TEXTS.has(figure);
  const isMarked = (figure === "rank" || figure === "ranks") && state.marks;
  return queryOptions({
    queryKey: ["figureFiles", isOfTexts, isMarked, figure === "map"],
    queryFn: async (): Promise<FigureFiles> => {
      const [file, sources, boundaries] = await Promise.all([
        isOfTexts || isMarked ? client.fetchQuery(initiativesQuery) : NO_FILES.file,
        isOfTexts ? client.fetchQuery(sourcesQuery) : [],
        figure === "map" ? client.fetchQuery(boundariesQuery) : NO_FILES.boundaries,
      ]);
      return { file, sources, boundaries };
    },
    structuralSharing: false,
  });
}
