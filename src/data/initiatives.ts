import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { fileText } from "~/data/files";
import { localizedText, parseJson } from "~/data/json";
import { CLAIM_TYPES, KINDS, PRECISIONS, type InitiativeFile } from "~/domain/initiative";
import { INDICATORS } from "~/domain/indicator";

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

const claim = v.object({
  id,
  type: v.picklist(CLAIM_TYPES),
  indicator: v.picklist(INDICATORS),
  editions: v.array(v.number()),
  countries: codes,
  worded: localizedText,
  source: id,
});

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
