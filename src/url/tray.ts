import { createLoader } from "nuqs/server";
import type { CountryCode } from "~/domain/country";
import type { Survey } from "~/domain/survey";
import { FIGURES, parsers, queryOf, VIEWS, type Address, type View } from "~/url/dashboardState";
import { defaultGroup, defaults, resolveState, writtenMarks, type DashboardState } from "~/url/resolveState";

/** A pack holds at most so many figures. */
export const MOST_PACKED = 24;

/** A figure of a pack as it stands in the address: `figure~country~from~to~indicator~measure`, and behind a further `~` what else of the address it depends on. */
export type TrayEntry = string;

/** A figure with the state of the address that it is made from. */
export interface Packed {
  readonly entry: TrayEntry;
  readonly figure: string;
  readonly state: DashboardState;
}

/** What figures of a view depend on besides what every entry says. */
const OWN: Readonly<Record<View, readonly (keyof Address)[]>> = {
  overview: ["marks"],
  ranks: ["compare", "rest", "marks"],
  "sub-indices": ["osi", "tii", "hci", "weights", "goal"],
  gcc: ["group"],
  timeline: ["q", "state", "partner", "kind", "topic", "years", "lanes", "rest", "verdict", "editions", "index", "claim", "text"],
  data: [],
};
/** Those of one edition, which the entry names twice. */
const OF_ONE_EDITION: readonly string[] = ["overview profile", "overview standing", "ranks map", "ranks classes"];
/** Whether a figure shows one edition rather than a span of them. */
export const isOfOneEdition = (view: View, figure: string) => OF_ONE_EDITION.includes(`${view} ${figure}`);

/** Whether a view has a figure of that name with a picture. */
export const holds = (view: View, figure: string) => view !== "data" && figure !== "table" && FIGURES[view].includes(figure); // a table has no picture
const viewOf = (figure: string): View | undefined => VIEWS.find((view) => holds(view, figure));

/** The entry of a figure as the address shows it. */
export function entryOf(state: DashboardState, figure: string): TrayEntry {
  const { view, country, edition, indicator, measure } = state;
  const [from, to] = isOfOneEdition(view, figure) ? [edition, edition] : [state.from, state.to];
  const address = { ...state, marks: writtenMarks(view, state.marks), group: state.group === defaultGroup(view) ? null : state.group };
  const own = Object.fromEntries(OWN[view].map((name) => [name, address[name]]));
  const rest = queryOf({ ...own, ...(viewOf(figure) === view ? {} : { view }), ...(view !== "overview" || edition === to ? {} : { edition }) }).slice(1);
  return [figure, country, from, to, indicator, measure, ...(rest === "" ? [] : [rest])].join("~");
}

const loadAddress = createLoader(parsers);

/** The figure that an entry means, from it and the data alone; `null` where it means none. */
export function packed(entry: TrayEntry, survey: Survey): Packed | null {
  const [figure = "", country = "", from = "", to = "", indicator = "", measure = "", ...rest] = entry.split("~");
  const own = loadAddress(`?${rest.join("~")}`);
  const view = holds(own.view, figure) && rest.join("~").includes("view=") ? own.view : viewOf(figure);
  if (!view) return null;
  const isSingle = from === to;
  const address: Address = {
    ...own, view, country: country.toUpperCase(), figure, edition: own.edition ?? parsers.edition.parse(to), from: isSingle ? null : parsers.from.parse(from), to: parsers.to.parse(to),
    indicator: parsers.indicator.parse(indicator) ?? "egdi", measure: parsers.measure.parse(measure) ?? "rank",
  };
  const { state, ignored } = resolveState(address, survey);
  const isKnown = !ignored.some(({ name }) => name === "country" || name === "edition" || name === "from") && parsers.to.parse(to) !== null;
  return isKnown ? { entry, figure, state } : null;
}

const like = ({ state, figure }: Packed, changes: Partial<DashboardState>): TrayEntry => entryOf({ ...state, ...changes }, figure);

/** The same figure of each of the countries. */
export const entriesOf = (one: Packed, countries: readonly CountryCode[]): readonly TrayEntry[] => countries.map((country) => like(one, { country }));

/** The same figure in every edition: in each that it is of, between each and the one before, or up to each. */
export function entriesOfEditions(one: Packed, survey: Survey): readonly TrayEntry[] {
  const years = survey.editions.map(({ edition }) => edition);
  const { state, figure } = one;
  if (isOfOneEdition(state.view, figure)) return years.map((edition) => like(one, { edition }));
  return years.slice(1).map((to) => like(one, { to, edition: to, from: state.view === "sub-indices" ? defaults(survey, state.view, to).from : (years[0] ?? to) }));
}

/** The entries with more of them behind, each once, and no more than a pack holds. */
export const withEntries = (entries: readonly TrayEntry[], more: readonly TrayEntry[]): readonly TrayEntry[] => [...new Set([...entries, ...more])].slice(0, MOST_PACKED);
