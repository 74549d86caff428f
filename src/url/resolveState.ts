import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { DEFAULT_COUNTRY, FIGURES, isPeerGroup, MOST_COMPARED, parsers, TABS_OF, type Address, type View } from "~/url/dashboardState";

/** The address held against the data: every country, edition and figure in it exists. */
export interface DashboardState extends Omit<Address, "country" | "edition" | "from" | "to" | "marks" | "group"> {
  readonly country: CountryCode;
  readonly edition: Edition;
  readonly from: Edition;
  readonly to: Edition;
  readonly marks: boolean;
  readonly group: PeerGroup;
}

/** A value of the address that could not be used as written. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly reason: "unknown" | "swapped" | "too-many";
}

/** The group that a view shows when the address names none: the tables of Ranks and of Data list every member state. */
export const defaultGroup = (view: View): PeerGroup => (view === "data" || view === "ranks" ? "world" : "gcc");

/** Whether initiatives are marked on the rank path when the address does not say. */
const defaultMarks = (view: View) => view === "overview";

/** How an address says whether they are: not at all where the view does so by itself. */
export const writtenMarks = (view: View, isOn: boolean): "0" | "1" | null => (isOn === defaultMarks(view) ? null : isOn ? "1" : "0");

const yearsOf = ({ editions }: Survey) => editions.map(({ edition }) => edition);
const latestOf = (survey: Survey): Edition => yearsOf(survey).at(-1) ?? 0;

/** The comparison, and the focus where it is not in it. */
export const drawnIds = ({ compare, country }: Pick<DashboardState, "compare" | "country">): readonly string[] => (compare.includes(country) ? compare : [...compare, country]);

/** What an address means when it does not say: it depends on the bundled editions, on the view and on the later edition. */
export function defaults(survey: Survey, view: View, to: Edition): { edition: Edition; from: Edition; to: Edition; group: PeerGroup } {
  const earlier = yearsOf(survey).filter((year) => year < to);
  const from = view === "sub-indices" ? earlier.at(-1) : earlier[0];
  return { edition: latestOf(survey), from: from ?? to, to: latestOf(survey), group: defaultGroup(view) };
}

/** The tab that an address means: the claims stand on one of their own, whether it is named or not. */
export const tabOf = ({ view, tab, figure }: Pick<Address, "view" | "tab" | "figure">): Address["tab"] => (view === "timeline" && figure === "claims" ? "claims" : tab);

/** The state that an address means, and the values for which the data have no place: those are at their default. */
export function resolveState(address: Address, survey: Survey): { readonly state: DashboardState; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const { view } = address;
  const pass = (name: string, value: string | number, reason: Ignored["reason"] = "unknown") => { ignored.push({ name, value: String(value), reason }); return null; };
  const isCountry = (code: string) => survey.countries.some((country) => country.code === code);
  const years = yearsOf(survey);
  const edition = (name: "edition" | "from" | "to") => (address[name] === null || years.includes(address[name]) ? address[name] : pass(name, address[name]));
  const code = address.country.toUpperCase();
  const country = isCountry(code) ? code : (pass("country", address.country) ?? (isCountry(DEFAULT_COUNTRY) ? DEFAULT_COUNTRY : (survey.countries[0]?.code ?? DEFAULT_COUNTRY)));
  const figure = address.figure === null || FIGURES[view].includes(address.figure) ? address.figure : pass("figure", address.figure);

  const asked = tabOf(address);
  const tab = asked === "chart" || TABS_OF[view]?.includes(asked) ? asked : (pass("tab", asked) ?? "chart");

  const ids = [...new Set(address.compare.map((id) => (isPeerGroup(id.toLowerCase()) ? id.toLowerCase() : id.toUpperCase())))];
  const known = ids.filter((id) => isPeerGroup(id) || isCountry(id));
  if (known.length < ids.length) pass("compare", ids.filter((id) => !known.includes(id)).join());
  if (known.length > MOST_COMPARED) pass("compare", known.slice(MOST_COMPARED).join(), "too-many");

  let [from, to] = [edition("from"), edition("to")];
  if (from !== null && to !== null && from > to) {
    pass("from, to", `${from}, ${to}`, "swapped");
    [from, to] = [to, from];
  }
  if (to !== null && to === years[0]) to = pass("to", to); // nothing lies before it
  const latest = to ?? latestOf(survey);
  if (from !== null && from >= latest) from = pass("from", from);
  const standard = defaults(survey, view, latest);
  const marks = address.marks === null ? defaultMarks(view) : address.marks === "1";
  const state = { ...address, country, figure, tab, marks, tray: [...new Set(address.tray)], compare: known.slice(0, MOST_COMPARED), edition: edition("edition") ?? standard.edition, from: from ?? standard.from, to: latest, group: address.group ?? standard.group };
  return { state, ignored };
}

/** The values of the query string that were passed over; a parameter that Masar does not know is left alone. */
export function ignoredParams(search: string, address: Address, survey: Survey): readonly Ignored[] {
  const unread = [...new URLSearchParams(search)].filter(([name, value]) => Object.hasOwn(parsers, name) && value !== "" && parsers[name as keyof typeof parsers].parse(value) === null);
  const years = /^(\d{4})-(\d{4})$/.exec(new URLSearchParams(search).get("years") ?? "");
  const swapped: readonly Ignored[] = years && Number(years[1]) > Number(years[2]) ? [{ name: "years", value: years[0], reason: "swapped" }] : [];
  return [...unread.map(([name, value]) => ({ name, value, reason: "unknown" as const })), ...swapped, ...resolveState(address, survey).ignored];
}
