import ICAL from "ical.js";
import { describe, expect, it } from "vitest";
import { initiativeNames } from "~/analysis/initiativeTimeline";
import { calendarText, type CalendarEvent } from "~/export/calendar";
import { initiativeEvent } from "~/export/saveCalendar";
import type { Language } from "~/domain/language";
import { fileOf, initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSources, shippedSurvey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const survey = surveyOf({ 2024: { BHR: { rank: 18 } } });
const context = (language: Language) => ({ names: initiativeNames(survey, fileOf([])), sources: [], words: wordsOf(language), link: (id: string) => `https://example.org/?compare=BHR,OMN&initiative=${id}` });
const eventOf = (written: string | null, rest = {}) => initiativeEvent(initiative("forum-2013", written, rest), context("en"));
const textOf = (events: readonly CalendarEvent[], language: Language = "en") => calendarText({ name: "Masar; all, of it", language, made: "2026-11-22", events });
const parsed = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent");
const daysOf = (written: string) => {
  const [event] = parsed(textOf(eventOf(written)));
  return [event?.getFirstPropertyValue("dtstart"), event?.getFirstPropertyValue("dtend")].map((day) => (day instanceof ICAL.Time && day.isDate ? day.toString() : String(day)));
};

describe("an initiative in a calendar", () => {
  it.each([
    ["a day", "2015-06-30", ["2015-06-30", "2015-07-01"]],
    ["the last day of a year", "2015-12-31", ["2015-12-31", "2016-01-01"]],
    ["a month", "2012-02", ["2012-02-01", "2012-03-01"]],
    ["a December", "2012-12", ["2012-12-01", "2013-01-01"]],
    ["a year", "2013", ["2013-01-01", "2014-01-01"]],
    ["a range of days", "2015-02-27/2015-03-01", ["2015-02-27", "2015-03-02"]],
    ["a range of years", "2013/2014", ["2013-01-01", "2015-01-01"]],
    ["a range that ends on a leap day", "2012-01/2012-02-29", ["2012-01-01", "2012-03-01"]],
  ])("takes the whole days of %s, the end being the day after", (_, written, days) => expect(daysOf(written)).toEqual(days));

  it("is left out where its source gives no date", () => expect(eventOf(null)).toEqual([]));

  it("says how exactly the date is known, and whence it is inferred", () => {
    const line = (written: string, rest = {}) => eventOf(written, rest)[0]?.description.split("\n")[1];
    expect(line("2013")).toBe("The source gives the year only.");
    expect(line("2013/2014")).toBe("The source gives the year only.");
    expect(line("2013-09")).toBe("The source gives the month only.");
    expect(line("2013-09-01")).toBe("Partner: United Nations");
    const reason = { en: "By the text before it", ar: "من النص السابق" };
    expect(line("2013", { date: { precision: "year", from: "2013", to: null, basis: "inferred", reason } })).toBe("Only the year can be inferred: By the text before it");
  });

  it("has an id that stays, the date the file was made, takes no time from the day, and links without escaping", () => {
    const [event] = parsed(textOf(eventOf("2013-09-01")));
    const value = (name: string) => String(event?.getFirstPropertyValue(name));
    expect([value("uid"), value("dtstamp"), value("transp")]).toEqual(["forum-2013@masar", "2026-11-22T00:00:00Z", "TRANSPARENT"]);
    expect(value("url")).toBe("https://example.org/?compare=BHR,OMN&initiative=forum-2013");
    expect(event?.getFirstProperty("categories")?.getValues()).toEqual(["Forum or workshop", "Services"]);
    expect(event?.getFirstProperty("summary")?.getParameter("language")).toBe("en");
    expect(event?.getFirstProperty("location")).toBeNull();
  });
});

it("is without a link where the site has no public address", () => {
  const [event] = initiativeEvent(initiative("a", "2013"), { ...context("en"), link: () => null });
  expect(textOf(event ? [event] : [])).not.toContain("URL");
});

it("keeps commas, semicolons, backslashes and line breaks", () => {
  const told = String.raw`a, b; c\d` + "\nnext\r\nlast";
  const [event] = parsed(textOf(eventOf("2013").map((one) => ({ ...one, summary: told, categories: ["x, y", "z"] }))));
  expect(event?.getFirstPropertyValue("summary")).toBe(String.raw`a, b; c\d` + "\nnext\nlast");
  expect(event?.getFirstProperty("categories")?.getValues()).toEqual(["x, y", "z"]);
});

describe.each(["ar", "en"] as const)("the shipped initiatives as a calendar, in %s", (language) => {
  const words = wordsOf(language);
  const events = shippedInitiatives.initiatives.flatMap((one) => initiativeEvent(one, { words, names: initiativeNames(shippedSurvey, shippedInitiatives), sources: shippedSources, link: () => null }));
  const text = textOf(events, language);
  const dated = shippedInitiatives.initiatives.filter(({ date }) => date.from !== null);

  it("holds the dated ones and no other, each title as it is written", () => {
    const titles = new Map(parsed(text).map((event) => [event.getFirstPropertyValue("uid"), event.getFirstPropertyValue("summary")]));
    expect(titles).toEqual(new Map(dated.map(({ id, title }) => [`${id}@masar`, title[language]])));
    for (const event of parsed(text)) expect(String(event.getFirstPropertyValue("description"))).toContain(dated.find(({ id }) => `${id}@masar` === event.getFirstPropertyValue("uid"))?.summary[language]);
  });

  it("folds every line at 75 octets, ends it with CRLF, and breaks no letter", () => {
    const lines = text.split("\r\n");
    expect(lines.at(-1)).toBe("");
    expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n\uFFFD]/);
    expect(text).not.toMatch(/[\u200e\u200f\u2066-\u2069]/);
  });
});
