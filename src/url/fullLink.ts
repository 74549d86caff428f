import type { Language } from "~/domain/language";
import { parsers, queryOf } from "~/url/dashboardState";
import type { DashboardState } from "~/url/resolveState";

const ALWAYS = ["lang", "view", "country", "compare", "indicator", "measure", "edition", "from", "to", "figure"] as const;

/** The query string of a link that leaves the page: it keeps its meaning when a new edition is bundled. */
export function fullQuery(state: DashboardState, language: Language, figure: string): string {
  const address = { ...state, lang: language, figure, marks: null };
  const written = new URLSearchParams(queryOf(address));
  for (const name of ALWAYS) {
    const parser = parsers[name] as { serialize?: (value: unknown) => string };
    const value: unknown = address[name];
    if (value !== null) written.set(name, parser.serialize ? parser.serialize(value) : String(value));
  }
  if (state.marks !== (state.view === "overview")) written.set("marks", state.marks ? "1" : "0");
  return `?${written.toString().replaceAll("%2C", ",")}`;
}
