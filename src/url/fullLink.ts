import type { Language } from "~/domain/language";
import { FIGURES, OFF_STAGE, parsers, queryOf } from "~/url/dashboardState";
import { defaultGroup, writtenMarks, type DashboardState } from "~/url/resolveState";

const ALWAYS = ["lang", "view", "country", "compare", "indicator", "measure", "edition", "from", "to", "figure"] as const;

/** The query string of a link that leaves the page, to a figure or (`null`) to the view's first, on the tab of the claims to theirs: it keeps its meaning when a new edition is bundled. */
export function fullQuery(state: DashboardState, language: Language, figure: string | null): string {
  const address = { ...state, ...OFF_STAGE, lang: language, figure: figure ?? (state.tab === "claims" ? "claims" : FIGURES[state.view][0]) };
  const marks = writtenMarks(state.view, state.marks);
  const group = state.group === defaultGroup(state.view) ? null : state.group;
  const always = ALWAYS.flatMap((name) => {
    const value = address[name];
    return value === null ? [] : [[name, (parsers[name].serialize as (value: unknown) => string)(value)] as const];
  });
  const rest = [...new URLSearchParams(queryOf({ ...address, marks, group }))].filter(([name]) => !ALWAYS.some((always) => always === name));
  return `?${[...always, ...rest].map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll("%2C", ",")}`).join("&")}`;
}
