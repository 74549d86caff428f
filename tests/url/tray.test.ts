import { createLoader } from "nuqs/server";
import { describe, expect, it } from "vitest";
import { parsers } from "~/url/dashboardState";
import { resolveState } from "~/url/resolveState";
import { entriesOf, entriesOfEditions, entryOf, MOST_PACKED, packed, withEntries } from "~/url/tray";
import { shippedSurvey as survey } from "../fixtures/shipped";

const load = createLoader(parsers);
const stateOf = (search: string) => resolveState(load(search), survey).state;
const read = (entry: string) => {
  const one = packed(entry, survey);
  if (!one) throw new Error(`${entry} means no figure`);
  return one;
};

describe("an entry of the pack", () => {
  it("is written as promised: figure, country, editions, index, measure", () => {
    expect(entryOf(stateOf("?country=SAU"), "rank")).toBe("rank~SAU~2003~2024~egdi~rank");
    expect(entryOf(stateOf("?view=sub-indices&country=SAU&from=2016&to=2018"), "places-bridge")).toBe("places-bridge~SAU~2016~2018~egdi~rank");
    expect(entryOf(stateOf("?view=ranks&tab=map&edition=2010&indicator=osi"), "map")).toBe("map~BHR~2010~2010~osi~rank");
  });

  it("carries what else its figure depends on, and only what is not usual", () => {
    expect(entryOf(stateOf("?view=ranks&compare=BHR,DNK&rest=dim"), "ranks")).toBe("ranks~BHR~2003~2024~egdi~rank~compare=BHR,DNK&rest=dim");
    expect(entryOf(stateOf("?view=gcc&group=arab&measure=value"), "heatmap")).toBe("heatmap~BHR~2003~2024~egdi~value~group=arab");
    expect(entryOf(stateOf("?view=sub-indices"), "profile")).toBe("profile~BHR~2022~2024~egdi~rank~view=sub-indices"); // the overview has one of that name
    expect(entryOf(stateOf("?view=timeline&kind=award&q=a~b"), "timeline")).toContain("q=a~b");
  });

  it.each([
    ["?country=OMN&edition=2018", "rank"], ["?country=OMN&edition=2018", "profile"], ["?country=QAT&marks=0", "rank"], ["?view=ranks&compare=BHR,arab&measure=value&indicator=tii", "ranks"], ["?view=ranks&edition=2012", "classes"],
    ["?view=sub-indices&country=SAU&from=2010&to=2014&osi=0.9&goal=5&weights=20,30,50", "what-if"], ["?view=sub-indices&country=DNK", "profile"], ["?view=gcc&group=asia&from=2012", "dumbbell"],
    ["?view=timeline&country=ARE&kind=award,forum&years=2010-2014&lanes=partner&q=%D8%A7%D9%84", "timeline"], ["?view=timeline&figure=claims&verdict=differs", "claims"],
  ])("%s, %s: is read back as the same figure of the same state", (search, figure) => {
    const state = stateOf(search);
    const one = read(entryOf(state, figure));
    expect(one.figure).toBe(figure);
    const own = (of: typeof state) => ({ ...of, figure: null, tab: null, edition: figure === "rank" || figure === "classes" ? of.edition : null, from: figure === "classes" || figure === "profile" ? null : of.from, to: figure === "classes" || (figure === "profile" && of.view === "overview") ? null : of.to });
    expect(own(one.state)).toEqual(own(state));
    expect(entryOf(one.state, figure)).toBe(entryOf(state, figure));
  });

  it("that means no figure is none, whatever is wrong with it", () => {
    for (const entry of ["", "nothing~BHR~2003~2024~egdi~rank", "rank~XXX~2003~2024~egdi~rank", "rank~BHR~2003~1999~egdi~rank", "rank~BHR~2003~~egdi~rank", "rank", "table~BHR~2003~2024~egdi~rank~view=data", "map~BHR~2011~2011~egdi~rank"]) expect(packed(entry, survey), entry).toBeNull();
  });

  it("falls back on the usual where only index or measure is off", () => {
    expect(read("paths~BHR~2003~2024~nothing~nothing").state).toMatchObject({ indicator: "egdi", measure: "rank" });
  });

  it("does not run: script in an entry is a text like any other", () => {
    expect(packed("<script>~BHR~2003~2024~egdi~rank", survey)).toBeNull();
  });
});

describe("sets in one action", () => {
  it("six Gulf states, the same figure", () => {
    const six = survey.countries.filter(({ isGcc }) => isGcc).map(({ code }) => code);
    expect(entriesOf(read("rank~BHR~2003~2024~egdi~rank"), six)).toEqual(six.map((code) => `rank~${code}~2003~2024~egdi~rank`));
  });

  it("every edition: each that a map is of, each pair of a bridge, each range of a path", () => {
    expect(entriesOfEditions(read("map~BHR~2010~2010~egdi~rank"), survey)).toHaveLength(survey.editions.length);
    expect(entriesOfEditions(read("places-bridge~BHR~2022~2024~egdi~rank"), survey).slice(0, 2)).toEqual(["places-bridge~BHR~2003~2004~egdi~rank", "places-bridge~BHR~2004~2005~egdi~rank"]);
    expect(entriesOfEditions(read("paths~BHR~2003~2024~egdi~rank"), survey).at(-1)).toBe("paths~BHR~2003~2024~egdi~rank");
    for (const entry of entriesOfEditions(read("rank~BHR~2003~2024~egdi~rank"), survey)) expect(packed(entry, survey)?.entry).toBe(entry);
  });

  it("hold each figure once, and no more than a pack holds", () => {
    expect(withEntries(["a"], ["b", "a"])).toEqual(["a", "b"]);
    expect(withEntries([], Array.from({ length: 30 }, (_, i) => String(i)))).toHaveLength(MOST_PACKED);
  });
});
