import { queryOptions } from "@tanstack/react-query";
import * as v from "valibot";
import { fileText } from "~/data/files";
import { localizedText, parseJson } from "~/data/json";
import type { Source } from "~/domain/source";

const FILE = "sources.json";
const optional = v.nullable(v.string());
const schema = v.array(
  v.object({
    id: v.string(),
    file: optional,
    title: localizedText,
    publisher: v.nullable(localizedText),
    author: optional,
    address: optional,
    date: optional,
    retrieved: optional,
    language: optional,
    terms: v.nullable(localizedText),
    note: v.nullable(localizedText),
  }),
);

/**
 * Publisher, address, date and terms of every file and text.
 *
 * @throws DataFileError naming every field at fault
 */
export const parseSources = (text: string): readonly Source[] => parseJson(text, FILE, schema);

/** Fetches and reads `sources.json`. */
export const sourcesQuery = queryOptions({ queryKey: [FILE], queryFn: async () => parseSources(await fileText(FILE)) });
