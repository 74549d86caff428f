import { methodSpans, type MethodSpan } from "~/analysis/comparability";
import type { TableColumn, TableRow } from "~/analysis/countryTable";
import type { Note } from "~/domain/assessment";
import type { EditionInfo } from "~/domain/edition";
import { INDICATOR_INFO } from "~/domain/indicator";
import { PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import type { Unreadable } from "~/domain/unreadable";
import { ltr } from "~/i18n/format";
import type { Words } from "~/i18n/words";
import { numberPhrase } from "~/sentences/phrases";

/** How many editions the figures span, and how often the method changed between them. */
export function dataTakeaway(words: Words, { editions }: Survey): string {
  const { t, format } = words;
  const said = { editions: t("dataView.lede.editions", { count: editions.length, n: format.count(editions.length) }) };
  const count = methodSpans(editions).length - 1;
  return count === 0 ? t("dataView.takeaway.same", said) : t("dataView.takeaway.changed", { ...said, count, n: format.count(count), number: numberPhrase(words, count, "f") });
}

/** How much there is: rows, states and editions; and, where a method changed, how to read across it. */
export function dataLede({ t, format }: Words, survey: Survey): string {
  const counted = (key: "rows" | "states" | "editions", count: number) => t(`dataView.lede.${key}`, { count, n: format.count(count) });
  const rows = [...survey.byEdition.values()].reduce((sum, countries) => sum + countries.size, 0);
  const counts = t("dataView.lede.counts", {
    rows: counted("rows", rows), states: counted("states", survey.countries.length), editions: counted("editions", survey.editions.length),
  });
  return methodSpans(survey.editions).length > 1 ? `${counts} ${t("dataView.lede.care")}` : counts;
}

/** The name of a group as the table's reader chooses it. */
export const groupName = ({ t, of }: Words, group: PeerGroup): string => (group === "world" ? t("dataView.table.all") : of(PEER_GROUPS[group].name));

/** "Arab states in the 2024 edition". */
export const tableTitle = (words: Words, group: PeerGroup, { edition }: EditionInfo): string =>
  words.t("dataView.table.title", { group: groupName(words, group), year: words.format.edition(edition) });

/** The head of a column, as on screen and in a file; acronyms of the indices in either language. */
export function columnHead({ t, format }: Words, column: TableColumn, previous: number | null): string {
  switch (column) {
    case "rank": return t("word.rank");
    case "country": return t("word.country");
    case "previous": return previous === null ? "" : t("dataView.table.previous", { year: format.edition(previous) });
    case "change": return t("dataView.table.change");
    default: return INDICATOR_INFO[column].acronym;
  }
}

/** Why a row has no rank, in words; `null` where it has one. */
export function reasonFor({ t }: Words, { status, country }: Pick<TableRow, "status" | "country">): string | null {
  if (status === "scored") return null;
  return t(`dataView.status.${status}`, { context: country.gender });
}

/** Why a cell could not be read, in words. */
export function unreadableText({ t, format }: Words, reason: Unreadable): string {
  switch (reason.kind) {
    case "range": {
      const [least, most] = [reason.least, reason.most].map((limit) => (Number.isInteger(limit) ? format.edition(limit) : format.value(limit, 1)));
      return t("dataView.unreadable.range", { least: least ?? "", most: most ?? "" });
    }
    case "noneOf": return t("dataView.unreadable.noneOf", { values: ltr(reason.values.join(", ")) });
    case "rankGiven": return t("dataView.unreadable.rankGiven", { status: ltr(reason.status) });
    case "cells": return t("dataView.unreadable.cells", { cells: format.count(reason.cells), wanted: format.count(reason.wanted) });
    default: return t(`dataView.unreadable.${reason.kind}`);
  }
}

/** A remark on single rows, in words. */
export const noteText = ({ t }: Words, note: Note): string => t(`dataView.note.${note}`);

/** Of a state without a score nothing was counted in. */
const COUNTED: readonly Note[] = ["hci_missing_counted_as_0", "tii_missing_counted_as_0"];

/** Why a row has no rank, and the remarks on it, as a cell of a file; `null` where there are none. */
export const remarkText = (words: Words, reason: string | null, notes: readonly Note[]): string | null => [reason, ...notes.filter((note) => reason === null || !COUNTED.includes(note)).map((note) => noteText(words, note))].filter(Boolean).join("; ") || null;

/** What must be known to read the rows of an edition: who was scored, and whether the method is that of the edition before. */
export function tableRemarks({ t, of, format }: Words, { edition, scored, members, methodChange }: EditionInfo): readonly string[] {
  return [
    t("dataView.table.supplementary"),
    ...(scored < members ? [t("dataView.table.scored", { scored: format.count(scored), n: format.count(members) })] : []),
    ...(methodChange ? [t("dataView.table.method", { year: format.edition(edition), change: of(methodChange) })] : []),
  ];
}

/** What the method of a span was, or how it differs from the one before. */
export function spanMethod({ t, of, format }: Words, { change, weights }: MethodSpan): string {
  if (change) return of(change);
  const isEqual = weights.osi === weights.tii && weights.tii === weights.hci;
  return isEqual ? t("dataView.breaks.equal") : t("dataView.breaks.weights", { osi: format.value(weights.osi, 2), tii: format.value(weights.tii, 2), hci: format.value(weights.hci, 2) });
}

/** How many member states the editions of a span had. */
export function spanMembers({ t, format }: Words, { members: [fewest, most] }: MethodSpan): string {
  return t("dataView.breaks.members", { count: most, n: fewest === most ? format.count(most) : ltr(`${format.count(fewest)}–${format.count(most)}`) });
}

/** "2022-11 (2003–2022), 2025-06 (2024)" with months by name and in the reader's digits. */
export function retrievedText({ format }: Words, written: string): string {
  const parts = written.split(", ").map((part) =>
    part.replaceAll(/(\d{4})–(\d{4})|\d{4}(?:-\d{2}){0,2}/g, (date: string, from?: string, to?: string) => (from && to ? format.editions(Number(from), Number(to)) : format.date(date))));
  return format.list(parts);
}

/** The words by which an edition is cited; its title stays as published. */
export const citation = ({ t }: Words, { title }: EditionInfo): string => t("dataView.citation.text", { title: ltr(title) });
