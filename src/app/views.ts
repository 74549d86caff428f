import { Overview } from "~/features/overview/Overview";
import type { View } from "~/url/dashboardState";

type Page = () => React.JSX.Element | null;

/** The first view comes with the application; every other one is loaded when it is opened. */
const loaders: Readonly<Record<Exclude<View, "overview">, () => Promise<Page>>> = {
  ranks: async () => (await import("~/features/ranks/Ranks")).Ranks,
  "sub-indices": async () => (await import("~/features/sub-indices/SubIndices")).SubIndices,
  gcc: async () => (await import("~/features/gcc/Gcc")).Gcc,
  timeline: async () => (await import("~/features/timeline/Timeline")).Timeline,
  data: async () => (await import("~/features/data/DataPage")).DataPage,
};

/** The page of a view. */
export const loadPage = async (view: View): Promise<Page> => (view === "overview" ? Overview : loaders[view]());
