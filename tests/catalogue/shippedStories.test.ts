import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { assessmentOf } from "~/analysis/lookup";
import { figureOf, type CatalogueFiles } from "~/catalogue/figureOf";
import { SHIPPED_STORIES, shippedStory } from "~/catalogue/shippedStories";
import { LANGUAGE_CODES } from "~/domain/language";
import { parsers } from "~/url/dashboardState";
import { resolveState } from "~/url/resolveState";
import { slideView } from "~/url/slide";
import { shippedBoundaries, shippedInitiatives, shippedSources, shippedSurvey as survey } from "../fixtures/shipped";
import { plain, wordsOf } from "../fixtures/words";

const stateOf = (search: string) => resolveState(createLoader(parsers)(search), survey).state;
const filesIn = (language: "ar" | "en"): CatalogueFiles => ({ survey, file: shippedInitiatives, sources: shippedSources, boundaries: shippedBoundaries, words: wordsOf(language) });
const files = filesIn("en");
const figuresOf = (id: (typeof SHIPPED_STORIES)[number], search: string) => shippedStory(id, stateOf(search), files).slides.map(({ address }) => slideView(address, survey)?.figure);

describe("a story that comes with Masar", () => {
  it.each(survey.countries.map(({ code }) => code))("tells the path of %s in slides that all have a figure", (code) => {
    const { slides } = shippedStory("path", stateOf(`?country=${code}`), files);
    expect(slides.length).toBeGreaterThanOrEqual(5);
    for (const { address } of slides) {
      const view = slideView(address, survey);
      expect(view, address).not.toBeNull();
      if (view) expect(figureOf(view.state, view.figure, files), address).not.toBeNull();
    }
  });
  it.each(survey.editions.slice(1).map(({ edition }) => edition))("tells what %i changed, in slides that all have a figure", (edition) => {
    const { title, slides } = shippedStory("changed", stateOf(`?edition=${edition}`), files);
    expect(title).toBe(`What ${edition} changed`);
    expect(slides.length).toBeGreaterThanOrEqual(5);
    const views = slides.flatMap(({ address }) => slideView(address, survey) ?? []);
    expect(views).toHaveLength(slides.length);
    for (const { state, figure } of views) expect(figure === "map" ? state.edition : state.to).toBe(edition);
  });
  it("opens the country's path with its whole path, and shows its largest step", () => {
    const { slides, title } = shippedStory("path", stateOf("?country=SAU"), files);
    expect(plain(title)).toBe("Saudi Arabia: its path");
    const [first, step] = slides.map(({ address }) => new URLSearchParams(address));
    expect([first?.get("figure"), first?.get("from"), first?.get("to")]).toEqual(["rank", "2003", "2024"]);
    const gains = survey.editions.slice(1).map(({ edition }, i) => { const from = survey.editions[i]?.edition ?? 0; return { from, edition, gained: (assessmentOf(survey, "SAU", from)?.rank ?? 0) - (assessmentOf(survey, "SAU", edition)?.rank ?? 0) }; });
    const largest = gains.toSorted((a, b) => b.gained - a.gained)[0];
    expect([step?.get("figure"), step?.get("from"), step?.get("to")]).toEqual(["places-bridge", String(largest?.from), String(largest?.edition)]);
  });
  it("has no slide of initiatives where there are none, and none of what the first edition changed", () => {
    expect(figuresOf("path", "?country=BHR")).toContain("timeline");
    expect(figuresOf("path", "?country=SSD")).not.toContain("timeline");
    expect(shippedStory("changed", stateOf("?edition=2003"), files).title).toBe("What 2004 changed");
  });
  it("shows the six Gulf states from the first edition on", () => {
    expect(figuresOf("gulf", "?")).toEqual(["paths", "dumbbell", "leaders", "heatmap", "means", "strengths"]);
    expect(shippedStory("gulf", stateOf("?"), files).title).toBe("The Gulf since 2003");
  });
  it("of the view on screen has the figures on screen, with all that the address says", () => {
    expect(figuresOf("view", "?view=ranks&tab=map&edition=2010")).toEqual(["map", "classes"]);
    const [slide] = shippedStory("view", stateOf("?view=gcc&group=arab&indicator=osi&measure=value"), files).slides;
    expect(slideView(slide?.address ?? "", survey)?.state).toMatchObject({ group: "arab", indicator: "osi", measure: "value" });
    expect(figuresOf("view", "?view=ranks&tab=table")).toEqual(["ranks"]); // a table has no picture
  });
  it.each(LANGUAGE_CODES)("is called something in each language: %s", (language) => {
    for (const id of SHIPPED_STORIES) expect(shippedStory(id, stateOf("?"), filesIn(language)).title).toMatch(language === "ar" ? /[\u0600-\u06ff]/ : /^[A-Z]/);
  });
});
