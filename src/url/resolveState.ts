import type { CountryCode } from "~/domain/country";
import type { Edition } from "~/domain/edition";
import type { PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { DEFAULT_COUNTRY, isPeerGroup, MOST_COMPARED, parsers, type Address } from "~/url/dashboardState";

/** The address held against the data: every country and edition in it exists. */
export interface DashboardState extends Omit<Address, "country" | "edition" | "from" | "to" | "marks" | "group"> {
  readonly country: CountryCode;
  readonly edition: Edition;
  readonly from: Edition;
  readonly to: Edition;
  readonly marks: boolean;
  readonly group: PeerGroup;
}

/** A value of the address that could not be used, and what stands in its place. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly reason: "unknown" | "swapped" | "too-many";
}

/** The group that a view shows when the address names none: the table of Data lists every member state. */
export const defaultGroup = (view: Address["view"]): PeerGroup => (view === "data" ? "world" : "gcc");

/** Whether initiatives are marked on the rank path when the address does not say. */
export const defaultMarks = (view: Address["view"]) => view === "overview";

/** What an address means when it does not say: it depends on the bundled editions and on the view. */
export function defaults(survey: Survey, view: Address["view"]): { edition: Edition; from: Edition; to: Edition; group: PeerGroup } {
  const editions = survey.editions.map(({ edition }) => edition);
  const latest = editions.at(-1) ?? 0;
  const from = view === "sub-indices" ? editions.at(-2) : editions[0];
  return { edition: latest, from: from ?? latest, to: latest, group: defaultGroup(view) };
}

/** The state that an address means: what it does not say or says wrongly is at its default. */
export function resolveState(address: Address, survey: Survey): DashboardState {
  const isCountry = (code: string) => survey.countries.some((country) => country.code === code);
  const isEdition = (year: number | null): year is Edition => survey.editions.some(({ edition }) => edition === year);
  const standard = defaults(survey, address.view);
  const from = isEdition(address.from) ? address.from : standard.from;
  const to = isEdition(address.to) ? address.to : standard.to;
  const compare = address.compare.filter((id) => isPeerGroup(id) || isCountry(id)).slice(0, MOST_COMPARED);
  return {
    ...address,
    country: isCountry(address.country) ? address.country : DEFAULT_COUNTRY,
    compare: [...new Set(compare)],
    edition: isEdition(address.edition) ? address.edition : standard.edition,
    from: Math.min(from, to),
    to: Math.max(from, to),
    group: address.group ?? standard.group,
    marks: address.marks === null ? defaultMarks(address.view) : address.marks === "1",
  };
}

const isUnknown = ([name, value]: readonly [string, string], survey: Survey): boolean => {
  const years = survey.editions.map(({ edition }) => edition);
  switch (name) {
    case "edition":
    case "from":
    case "to":
      return !years.includes(Number(value));
    case "country":
      return !survey.countries.some(({ code }) => code === parsers.country.parse(value));
    default: {
      const parser = parsers[name as keyof typeof parsers];
      return parser.parse(value) === null;
    }
  }
};

/** The values of the query string that were passed over; a parameter that Masar does not know is left alone. */
export function ignoredParams(search: string, address: Address, survey: Survey): readonly Ignored[] {
  const ignored: Ignored[] = [];
  for (const [name, value] of new URLSearchParams(search)) {
    if (!(name in parsers) || value === "") continue;
    if (name === "compare") {
      const items = value.split(",");
      const unknown = items.filter((item) => !isPeerGroup(item.toLowerCase()) && !survey.countries.some(({ code }) => code === item.toUpperCase()));
      if (unknown.length > 0) ignored.push({ name, value: unknown.join(","), reason: "unknown" });
      if (items.length - unknown.length > MOST_COMPARED) ignored.push({ name, value: items.slice(MOST_COMPARED).join(","), reason: "too-many" });
    } else if (isUnknown([name, value], survey)) ignored.push({ name, value, reason: "unknown" });
  }
  if (address.from !== null && address.to !== null && address.from > address.to) {
    ignored.push({ name: "from, to", value: `${address.from}, ${address.to}`, reason: "swapped" });
  }
  return ignored;
}
