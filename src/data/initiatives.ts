import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { fileText } from "~/data/files";
import { localizedText, parseJson } from "~/data/json";
import { CLAIM_TYPES, KINDS, PRECISIONS, type InitiativeFile } from "~/domain/initiative";
import { EGDI_GROUPS, INDICATORS } from "~/domain/indicator";
import { PEER_GROUP_IDS } from "~/domain/peerGroup";

const FILE = "initiatives.json";
const id = v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/));
const codes = v.array(v.pipe(v.string(), v.regex(/^[A-Z]{3}$/)));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/), v.check((written) => !Number.isNaN(Date.parse(written)), "no such date"));
const named = v.object({ id, name: localizedText });

const initiative = v.object({
  id,
  title: localizedText,
  summary: localizedText,
  date: v.object({
    precision: v.picklist(PRECISIONS),
    from: v.nullable(partialDate),
    to: v.nullable(partialDate),
    basis: v.nullable(v.picklist(["stated", "inferred"])),
    reason: v.nullable(localizedText),
  }),
  countries: codes,
  partners: v.array(id),
  kind: v.picklist(KINDS),
  topic: id,
  figures: v.array(v.object({ value: v.number(), qualifier: v.nullable(v.picklist(["about", "more-than"])), unit: localizedText, what: localizedText })),
  sources: v.pipe(v.array(id), v.minLength(1)),
});

const claim = v.pipe(
  v.object({
    id,
    type: v.picklist(CLAIM_TYPES),
    indicator: v.picklist(INDICATORS),
    editions: v.array(v.number()),
    countries: codes,
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

const schema = v.object({
  topics: v.array(named),
  organisations: v.array(v.object({ ...named.entries, short: localizedText })),
  initiatives: v.array(initiative),
  claims: v.array(claim),
});

/**
 * What `initiatives.json` holds.
 *
 * @throws DataFileError naming every field at fault
 */
export const parseInitiatives = (text: string): InitiativeFile => parseJson(text, FILE, schema);

/** Fetches and reads `initiatives.json`. */
export const initiativesQuery = queryOptions({ queryKey: [FILE], queryFn: async () => parseInitiatives(await fileText(FILE)) });
