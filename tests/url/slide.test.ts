import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { FIGURES, parsers } from "~/url/dashboardState";
import { resolveState } from "~/url/resolveState";
import { figuresShown, slideAddress, slideView } from "~/url/slide";
import { shippedSurvey as survey } from "../fixtures/shipped";

const stateOf = (search: string) => resolveState(createLoader(parsers)(search), survey).state;

describe("the address of a slide", () => {
  it.each([["?view=overview&country=SAU", "rank"], ["?view=ranks&tab=map&edition=2010", "map"], ["?view=sub-indices&country=IND&from=2016&to=2018&osi=0.5", "what-if"], ["?view=gcc&group=arab&indicator=osi&measure=value", "heatmap"], ["?view=timeline&kind=award", "timeline"], ["?view=timeline&tab=claims", "claims"]])("brings back the figure that was saved: %s, %s", (search, figure) => {
    const state = stateOf(search);
    const seen = slideView(slideAddress(state, figure, "ar"), survey);
    expect(seen).toMatchObject({ figure, language: "ar", state: { view: state.view, country: state.country, from: state.from, to: state.to, edition: state.edition, indicator: state.indicator, measure: state.measure, group: state.group, osi: state.osi, kind: state.kind } });
  });
  it("holds nothing of the stage, the pack or the reader's look", () => {
    const address = slideAddress(stateOf("?country=SAU&tray=rank~BHR~2003~2024~egdi~rank&story=gulf&slide=3&kiosk=20&stories=x&theme=dark&report=1"), "rank", "en");
    expect([...new URLSearchParams(address).keys()]).toEqual(["lang", "view", "country", "compare", "indicator", "measure", "edition", "from", "to", "figure"]);
  });
  it.each(["?view=overview&country=XXX", "?view=gcc&figure=pie", "?view=data", "?view=ranks&tab=table", "?view=ranks&figure=table", "?view=overview&edition=2019", "?view=sub-indices&from=1999"])("means no slide: %s", (address) => {
    expect(slideView(address, survey)).toBeNull();
  });
  it("names the first figure of its view where it names none", () => {
    expect(slideView("?view=gcc", survey)).toMatchObject({ figure: "paths", language: null });
  });
});

describe("the figures on screen", () => {
  it("follow the tab", () => {
    expect(figuresShown(stateOf("?view=ranks"))).toEqual(["ranks"]);
    expect(figuresShown(stateOf("?view=ranks&tab=map"))).toEqual(["map", "classes"]);
    expect(figuresShown(stateOf("?view=ranks&tab=table"))).toEqual([]);
    expect(figuresShown(stateOf("?view=timeline&figure=claims"))).toEqual(["claims"]);
    expect(figuresShown(stateOf("?view=data"))).toEqual([]);
  });
  it("are all of the view where it has no tabs", () => {
    for (const view of ["overview", "sub-indices", "gcc"] as const) expect(figuresShown(stateOf(`?view=${view}`))).toEqual(FIGURES[view]);
  });
});

describe("what presents, in the address", () => {
  const read = (search: string) => createLoader(parsers)(search);
  it.each([["?story=gulf&slide=3", { story: "gulf", slide: 3 }], ["?story=local-mx1al&slide=0", { story: "local-mx1al", slide: 1 }], ["?story=z.eJyr_-8&kiosk=20", { story: "z.eJyr_-8", kiosk: 20 }], ["?story=%3Cscript%3E&slide=x&kiosk=0", { story: null, slide: 1, kiosk: null }], ["?kiosk=3601", { kiosk: null }], ["?embed=1", { embed: "1" }], ["?embed=yes", { embed: null }]])("%s", (search, expected) => {
    expect(read(search)).toMatchObject(expected);
  });
});
