import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { fileText } from "~/data/files";
import { localizedText, parseJson, rangeFault, readEntries } from "~/data/json";
import { DataFileError, type RowProblem } from "~/data/problems";
import { surveyQuery } from "~/data/survey";
import type { Country } from "~/domain/country";
import { CLAIM_TYPES, KINDS, PRECISIONS, type InitiativeFile } from "~/domain/initiative";
import { EGDI_GROUPS, INDICATORS } from "~/domain/indicator";
import { PEER_GROUP_IDS } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";

/** What `initiatives.json` holds, with what could not be read of it. */
interface InitiativeData extends InitiativeFile {
  readonly problems: readonly RowProblem[];
}

const FILE = "initiatives.json";
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/, "form"));
const listed = (entries: readonly { readonly id: string }[]) => {
  const known = new Set(entries.map((entry) => entry.id));
  return v.pipe(v.string(), v.check((written) => known.has(written), "noEntry"));
};
const codesOf = (countries: readonly Country[]) => {
  const known = new Set(countries.map(({ code }) => code));
  return v.array(v.pipe(v.string(), v.check((written) => known.has(written), "noCountry")));
};
const named = v.object({ id, name: localizedText });
const organisation = v.object({ ...named.entries, short: localizedText });

/** A year, month or day that there was: 2015-02-30 is none. */
function isDate(written: string): boolean {
  const day = new Date(`${written}${"-01-01".slice(written.length - 4)}T00:00:00Z`);
  return /^\d{4}(-\d{2}(-\d{2})?)?$/.test(written) && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
}

/** What has to do with e-government lies between the beginning of the web and what is planned ten years beyond the next edition, two years after the latest. */
const yearsOf = ({ editions }: Pick<Survey, "editions">) => [1990, (editions.at(-1)?.edition ?? 0) + 2 + 10] as const;

const LENGTH = { year: 4, month: 7, day: 10 };
const partialDate = ([first, last]: readonly [number, number]) => v.pipe(v.string(), v.check(isDate, "noDate"), v.check((written) => Number(written.slice(0, 4)) >= first && Number(written.slice(0, 4)) <= last, rangeFault(first, last)));
const dateOf = (years: readonly [number, number]) => v.pipe(
  v.object({
    precision: v.picklist(PRECISIONS),
    from: v.nullable(partialDate(years)),
    to: v.nullable(partialDate(years)),
    basis: v.nullable(v.picklist(["stated", "inferred"])),
    reason: v.nullable(localizedText),
  }),
  v.forward(v.check(({ precision, from }) => (precision === "none" ? from === null : from !== null && (precision === "range" || from.length === LENGTH[precision])), "precision"), ["from"]),
  v.forward(v.check(({ precision, to }) => (precision === "range") === (to !== null), "precision"), ["to"]),
  v.forward(v.check(({ from, to }) => from === null || to === null || from <= to, "reversed"), ["to"]),
);

/** An initiative whose states, organisations and topic are known. */
const initiativeOf = ({ topics, organisations }: Pick<InitiativeFile, "topics" | "organisations">, survey: Pick<Survey, "countries" | "editions">) =>
  v.object({
    id,
    title: localizedText,
    summary: localizedText,
    date: dateOf(yearsOf(survey)),
    countries: v.pipe(codesOf(survey.countries), v.minLength(1, "empty")),
    partners: v.array(listed(organisations)),
    kind: v.picklist(KINDS),
    topic: listed(topics),
    figures: v.array(v.object({ value: v.number(), qualifier: v.nullable(v.picklist(["about", "more-than"])), unit: localizedText, what: localizedText })),
    sources: v.pipe(v.array(id), v.minLength(1, "empty")),
  });

const claimOf = (countries: readonly Country[]) => v.pipe(
  v.object({
    id,
    type: v.picklist(CLAIM_TYPES),
    indicator: v.picklist(INDICATORS),
    editions: v.array(v.number()),
    countries: codesOf(countries),
    scope: v.picklist(PEER_GROUP_IDS),
    figure: v.nullable(v.number()),
    group: v.nullable(v.picklist(EGDI_GROUPS)),
    against: v.nullable(v.array(id)),
    worded: localizedText,
    figure_as_worded: v.nullable(localizedText),
    reading: v.nullable(localizedText),
    source: id,
  }),
  v.transform(({ figure_as_worded: figureAsWorded, ...rest }) => ({ ...rest, figureAsWorded })),
);

const lists = v.object({ topics: v.array(v.unknown()), organisations: v.array(v.unknown()), initiatives: v.array(v.unknown()), claims: v.array(v.unknown()) });

/**
 * What `initiatives.json` holds; an entry at fault is left out and told, the others stay.
 *
 * @throws DataFileError when the file is torn, lacks a list, or has no usable initiative
 */
export function parseInitiatives(text: string, survey: Pick<Survey, "countries" | "editions">): InitiativeData {
  const file = parseJson(text, FILE, lists);
  const topics = readEntries(file.topics, FILE, named);
  const organisations = readEntries(file.organisations, FILE, organisation);
  const initiatives = readEntries(file.initiatives, FILE, initiativeOf({ topics: topics.rows, organisations: organisations.rows }, survey));
  const claims = readEntries(file.claims, FILE, claimOf(survey.countries));
  if (initiatives.rows.length === 0) throw new DataFileError(FILE, "empty", "no usable initiative");
  return {
    topics: topics.rows, organisations: organisations.rows, initiatives: initiatives.rows, claims: claims.rows,
    problems: [topics, organisations, initiatives, claims].flatMap(({ problems }) => problems),
  };
}

/** Fetches and reads `initiatives.json`, of the countries that the Survey knows. */
export const initiativesQuery = queryOptions({
  queryKey: [FILE],
  queryFn: async ({ client }) => {
    const [text, survey] = await Promise.all([fileText(FILE), client.ensureQueryData(surveyQuery)]);
    return parseInitiatives(text, survey);
  },
});
