import type { InitiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Initiative } from "~/domain/initiative";
import type { Source } from "~/domain/source";
import { calendarText, type CalendarEvent } from "~/export/calendar";
import { download } from "~/export/download";
import { fileName, today, type FigureRequest } from "~/export/request";
import { namesIn } from "~/i18n/figures";
import { withoutMarks } from "~/i18n/format";
import { wordsIn, type Words } from "~/i18n/words";
import { siteAddress } from "~/url/siteAddress";

/** What an event takes from beside its initiative. */
interface EventContext extends Pick<InitiativeTimeline, "names"> {
  readonly sources: readonly Source[];
  /** The link to an initiative; `null` where the site has no public address. */
  readonly link: (id: string) => string | null;
  readonly words: Words;
}

/** How exactly the date is known, where that is not to the day as its source states it. */
function dateLine({ t, of }: Words, { date: { from, to, basis, reason } }: Initiative): readonly string[] {
  const shortest = Math.min((from ?? "").length, (to ?? from ?? "").length);
  const known = shortest === 4 ? "year" : shortest === 7 ? "month" : "day";
  if (basis === "inferred") return [t(`export.calendar.inferred.${known}`, { reason: reason ? of(reason) : "" })];
  return known === "day" ? [] : [t(`export.calendar.stated.${known}`)];
}

/** The event of a dated initiative: its days as exactly as the source says, and that said in words; none for an undated one. */
export function initiativeEvent(initiative: Initiative, { names, sources, link, words }: EventContext): readonly CalendarEvent[] {
  const { t, of } = words;
  const { id, date: { from, to }, title, summary, kind, topic, partners } = initiative;
  if (from === null) return [];
  const list = (head: string, items: readonly string[]) => (items.length === 0 ? [] : [t("export.calendar.list", { head, items: items.join(t("phrase.semicolon")) })]);
  const texts = sources.filter((source) => initiative.sources.includes(source.id));
  const lines = [
    of(summary), ...dateLine(words, initiative),
    ...list(t("timelineView.partners", { count: partners.length }), namesIn(words, names.organisation, partners)),
    ...list(t("timelineView.sources", { count: texts.length }), texts.map((source) => of(source.title))),
  ];
  return [{
    uid: `${id}@masar`, days: [from, to ?? from], summary: withoutMarks(of(title)), description: withoutMarks(lines.join("\n")), url: link(id),
    categories: [t(`timelineView.kind.${kind}`), ...namesIn(words, names.topic, [topic])],
  }];
}

/**
 * Saves the dated initiatives that meet the filter as a calendar; Western digits whatever the screen's, as in every file.
 *
 * @param queryOf the query string of the link to an initiative
 * @returns the name of the file
 */
export async function saveCalendar(request: FigureRequest<InitiativeTimeline>, sources: readonly Source[], queryOf: (id: string) => string): Promise<string> {
  const { answer: { found, names }, words: { language, t } } = request;
  const words = wordsIn(language, "latn", t);
  const link = (id: string) => (siteAddress ? `${siteAddress}${queryOf(id)}` : null);
  const events = found.flatMap((initiative) => initiativeEvent(initiative, { names, sources, link, words }));
  const text = calendarText({ name: t("export.calendar.name"), language, made: today(), events });
  const file = fileName(request, "ics");
  download(file, new Blob([text], { type: "text/calendar;charset=utf-8" }));
  return file;
}
