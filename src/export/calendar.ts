import type { Language } from "~/domain/language";

/** Whole days of a calendar that stand for no appointment. */
export interface CalendarEvent {
  /** The same in every file, so that a second import renews the first. */
  readonly uid: string;
  /** Its days as written: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; the last is included. */
  readonly days: readonly [string, string];
  readonly summary: string;
  readonly description: string;
  readonly categories: readonly string[];
  /** `null` where the site has no public address. */
  readonly url: string | null;
}

/** Events under a name, in one language, with the date made (`YYYY-MM-DD`). */
export interface Calendar {
  readonly name: string;
  readonly language: Language;
  readonly made: string;
  readonly events: readonly CalendarEvent[];
}

const encoder = new TextEncoder();
const OCTETS = 75;

/** A content line in pieces of at most 75 octets, never broken inside a character (RFC 5545, 3.1). */
function folded(line: string): string {
  let [text, octets] = ["", 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) [text, octets] = [`${text}\r\n `, 1];
    text += character;
    octets += size;
  }
  return text;
}

/** A value of type TEXT (RFC 5545, 3.3.11). */
const escaped = (text: string) => text.replaceAll(/[\\;,]/g, "\\$&").replaceAll(/\r\n?|\n/g, "\\n");
const compact = (day: Date) => day.toISOString().slice(0, 10).replaceAll("-", "");

/** The first day of what is written, or the first day after it. */
function dayOf(written: string, isAfter: boolean): string {
  const [year = 0, month, day] = written.split("-").map(Number);
  const next = isAfter ? 1 : 0;
  if (day) return compact(new Date(Date.UTC(year, (month ?? 1) - 1, day + next)));
  return compact(new Date(month ? Date.UTC(year, month - 1 + next, 1) : Date.UTC(year + next, 0, 1)));
}

/** A calendar as iCalendar text (RFC 5545; its name as of RFC 7986). */
export function calendarText({ name, language, made, events }: Calendar): string {
  const stamp = `${made.replaceAll("-", "")}T000000Z`;
  const text = (property: string, value: string) => `${property};LANGUAGE=${language}:${escaped(value)}`;
  const lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Masar//Timeline//EN", text("NAME", name), `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap(({ uid, days: [from, to], summary, description, categories, url }) => [
      "BEGIN:VEVENT", `UID:${uid}`, `DTSTAMP:${stamp}`, `DTSTART;VALUE=DATE:${dayOf(from, false)}`, `DTEND;VALUE=DATE:${dayOf(to, true)}`,
      text("SUMMARY", summary), text("DESCRIPTION", description), `CATEGORIES;LANGUAGE=${language}:${categories.map(escaped).join(",")}`,
      ...(url === null ? [] : [`URL:${url}`]), "TRANSP:TRANSPARENT", "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}
