import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { figureOf, type CatalogueFiles } from "~/catalogue/figureOf";
import { LANGUAGE_CODES } from "~/domain/language";
import { PEER_GROUP_IDS } from "~/domain/peerGroup";
import { requestOf, sourceText, today } from "~/export/request";
import { citationText } from "~/export/pictureText";
import { withoutMarks } from "~/i18n/format";
import { FIGURES, parsers, type View } from "~/url/dashboardState";
import { resolveState, type DashboardState } from "~/url/resolveState";
import { sentenceFaults } from "../fixtures/sentenceFaults";
import { shippedBoundaries, shippedInitiatives, shippedSources, shippedSurvey as survey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const load = createLoader(parsers);
const state = (search: string): DashboardState => resolveState(load(search), survey).state;
const files: CatalogueFiles = { survey, file: shippedInitiatives, sources: shippedSources, boundaries: shippedBoundaries, words: wordsOf("en") };

/** Every figure that has a picture, with the view that its address names. */
const PICTURED = (Object.entries(FIGURES) as [View, readonly string[]][]).filter(([view]) => view !== "data").flatMap(([view, figures]) => figures.filter((figure) => figure !== "table").map((figure) => ({ view, figure })));

/** What is wrong with the words of a figure: the alternative text, titles and subtitle, in one language. Lists and Latin acronyms in Arabic are its own. */
function faultsOf(search: string, figure: string, language: "ar" | "en"): readonly string[] {
  const made = figureOf(state(search), figure, files);
  if (!made) return [];
  const { caption } = requestOf(made, { words: [wordsOf(language)], background: "light", time: "ltr" });
  const said = { title: caption.title, subtitle: caption.subtitle, alt: caption.alt };
  return Object.entries(said).flatMap(([part, text]) => {
    const faults = text.trim() === "" ? ["empty"] : sentenceFaults(withoutMarks(text).replaceAll("\u00a0", " ").replaceAll(/(\d) : (?=\d)/g, "$1:"), language).filter((fault) => !(language === "ar" && fault === "Latin letters") && fault !== "a dash for a figure" && !/^agreement: \d{4} edition$/.test(fault));
    return faults.map((fault) => `${search} ${figure} ${language} ${part}: ${fault}: ${text.slice(0, 160)}`);
  });
}

const OF_COUNTRIES = PICTURED.filter(({ view }) => view === "overview" || view === "sub-indices");

describe.each(LANGUAGE_CODES)("title, subtitle and alternative text, %s", (language) => {
  it.each(OF_COUNTRIES)("$view, $figure: are whole for every country, in the newest edition and in the years of missing data", ({ view, figure }) => {
    const searches = survey.countries.flatMap(({ code }) => ["", "&edition=2012&from=2010&to=2012", "&edition=2004&from=2003&to=2004"].map((editions) => `?view=${view}&country=${code}${editions}&goal=10&osi=0.5`));
    expect(searches.flatMap((search) => faultsOf(search, figure, language)).slice(0, 5)).toEqual([]);
  });

  it.each(PICTURED.filter(({ view }) => view === "gcc"))("$figure: are whole for every group, index and measure", ({ figure }) => {
    const searches = PEER_GROUP_IDS.flatMap((group) => ["egdi", "osi", "epi"].flatMap((indicator) => ["rank", "value"].map((measure) => `?view=gcc&group=${group}&indicator=${indicator}&measure=${measure}`)));
    expect(searches.flatMap((search) => faultsOf(search, figure, language)).slice(0, 5)).toEqual([]);
  });

  it.each(PICTURED.filter(({ view }) => view === "ranks"))("$figure: are whole for every country, index and edition asked for", ({ figure }) => {
    const searches = survey.countries.flatMap(({ code }, i) => [`?view=ranks&country=${code}`, `?view=ranks&country=${code}&compare=${code},world&indicator=${["osi", "tii", "hci", "epi"][i % 4]}&measure=value&edition=${survey.editions[i % survey.editions.length]?.edition}`]);
    expect(searches.flatMap((search) => faultsOf(search, figure, language)).slice(0, 5)).toEqual([]);
  });

  it.each(PICTURED.filter(({ view }) => view === "timeline"))("$figure: are whole for every country, filtered or not", ({ figure }) => {
    const searches = survey.countries.flatMap(({ code }) => [`?view=timeline&country=${code}`, `?view=timeline&country=${code}&kind=award&years=2010-2014`]);
    expect(searches.flatMap((search) => faultsOf(search, figure, language)).slice(0, 5)).toEqual([]);
  });
});

describe("a figure made from the address alone", () => {
  it.each(PICTURED)("$view, $figure: is the figure of that name, with its source and a citation", ({ view, figure }) => {
    const made = figureOf(state(`?view=${view}&goal=10`), figure, files);
    if (!made) throw new Error("nothing to draw");
    expect(made.chart.id).toBe(figure);
    const request = requestOf(made, { words: [wordsOf("en"), wordsOf("ar")], background: "light", time: "ltr" });
    expect(sourceText(request, today())).toMatch(/^Source: .*Made \d/);
    expect(citationText(request, request, "2026-01-31")).toContain(plain(request.caption.title.replace(/\.$/, "")));
    expect(request.second?.caption.alt).toMatch(/[\u0600-\u06ff]/);
    expect(new URLSearchParams(request.query).get("figure")).toBe(figure);
  });

  it("takes the words that its author wrote, in the language in which they were written, and keeps the alternative text", () => {
    const made = figureOf(state("?"), "rank", files);
    if (!made) throw new Error("nothing to draw");
    const [computed, edited] = [{}, { en: { title: "Our rank" }, ar: { subtitle: "بيان" } }].map((edits) => requestOf(made, { words: [wordsOf("en"), wordsOf("ar")], background: "light", time: "ltr", edits }));
    expect(edited?.caption).toEqual({ ...computed?.caption, title: "Our rank" });
    expect(edited?.second?.caption).toEqual({ ...computed?.second?.caption, subtitle: "بيان" });
  });

  it("is none where the country was not scored", () => {
    expect(figureOf(state("?view=sub-indices&country=SSD&from=2003&to=2004"), "places-bridge", files)).toBeNull();
    expect(figureOf(state("?view=timeline&q=zzzz"), "partners", files)).toBeNull();
  });
});
