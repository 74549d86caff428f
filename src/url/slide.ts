import { createLoader } from "nuqs/server";
import type { Language } from "~/domain/language";
import type { Survey } from "~/domain/survey";
import { FIGURES, OFF_STAGE, parsers, TABS_OF, type View } from "~/url/dashboardState";
import { fullQuery } from "~/url/fullLink";
import { resolveState, type DashboardState } from "~/url/resolveState";
import { holds } from "~/url/tray";

const loadAddress = createLoader(parsers);

/** What a slide shows, from its address and the data alone. */
export interface SlideView {
  readonly state: DashboardState;
  readonly figure: string;
  /** That of its author; `null` for the reader's. */
  readonly language: Language | null;
}

/** What an address shows as a slide; `null` where it means no figure with a picture, or a country or edition that there is not. */
export function slideView(address: string, survey: Survey): SlideView | null {
  const loaded = loadAddress(address);
  const { state, ignored } = resolveState({ ...loaded, ...OFF_STAGE, tray: [], report: null }, survey);
  const figure = state.figure ?? figuresShown(state)[0] ?? "";
  const isKnown = !ignored.some(({ name }) => ["country", "edition", "from", "to", "figure"].includes(name));
  return isKnown && holds(state.view, figure) ? { state, figure, language: loaded.lang } : null;
}

const BY_TAB: Readonly<Partial<Record<View, Readonly<Record<string, readonly string[]>>>>> = {
  ranks: { chart: ["ranks"], map: ["map", "classes"], table: [] },
  timeline: { chart: ["timeline", "partners"], table: ["timeline", "partners"], claims: ["claims"] },
};

/** The figures with a picture that stand on screen, in their order. */
export function figuresShown({ view, tab, figure }: Pick<DashboardState, "view" | "tab" | "figure">): readonly string[] {
  const own = BY_TAB[view]?.[view === "timeline" && figure === "claims" ? "claims" : tab];
  return (own ?? (TABS_OF[view] ? [] : FIGURES[view])).filter((name) => holds(view, name));
}

/** The address of a figure as a slide keeps it. */
export const slideAddress = (state: DashboardState, figure: string, language: Language): string =>
  fullQuery({ ...state, tray: [], report: null, initiative: null, theme: null }, language, figure);
