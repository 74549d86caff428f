import { describe, expect, it } from "vitest";
import { firstToLatest } from "~/analysis/firstToLatest";
import { groupLeaders } from "~/analysis/groupLeaders";
import { groupTable } from "~/analysis/groupTable";
import { groupMeans } from "~/analysis/groupMeans";
import { overview } from "~/analysis/overview";
import { pathsOf } from "~/analysis/paths";
import { worldMap } from "~/analysis/worldMap";
import { rankFigure } from "~/catalogue/overviewFigures";
import type { ChartDefinition } from "~/charts/context";
import { dumbbellChart } from "~/charts/dumbbell";
import { groupMeansChart } from "~/charts/groupMeans";
import { heatmapChart } from "~/charts/heatmap";
import { inBoth } from "~/charts/inBoth";
import { leadersChart } from "~/charts/leaders";
import { comparisonChart, groupPathsChart } from "~/charts/paths";
import { worldMapChart } from "~/charts/worldMap";
import { withoutMarks } from "~/i18n/format";
import { createLoader } from "nuqs/server";
import { parsers } from "~/url/dashboardState";
import { resolveState } from "~/url/resolveState";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedBoundaries, shippedInitiatives, shippedSurvey as survey } from "../fixtures/shipped";
import { textBoxes, textFaults } from "../fixtures/textFaults";
import { wordsOf } from "../fixtures/words";

const second = wordsOf("ar");
/** Widths and heights that cards leave for a chart, and the text in them: slide, A4, square. */
const BOXES = [[1760, 640, 25], [1896, 820, 36], [1072, 620, 25]] as const;
const state = resolveState(createLoader(parsers)("?country=BHR"), survey).state;
const table = groupTable(survey, { group: "gcc", indicator: "egdi", measure: "rank", from: 2003, to: 2024, country: "BHR" });
const climbs = firstToLatest(survey, { group: "gcc", indicator: "egdi", measure: "rank", from: 2003, to: 2024, focus: "BHR" });
const rank = rankFigure(survey, state, { own: overview(survey, "BHR", 2024), initiatives: shippedInitiatives.initiatives });
const map = { map: worldMap(survey, { indicator: "egdi", measure: "rank", edition: 2024, focus: "BHR", chosen: ["BHR"] }), boundaries: shippedBoundaries };

interface Case {
  readonly name: string;
  readonly chart: ChartDefinition<never>;
  readonly answer: unknown;
}
const CASES = [
  { name: "rank", chart: rank.chart, answer: rank.marked(true) }, { name: "paths", chart: groupPathsChart, answer: table }, { name: "heatmap", chart: heatmapChart, answer: table }, { name: "dumbbell", chart: dumbbellChart, answer: climbs }, { name: "leaders", chart: leadersChart, answer: groupLeaders(table) }, { name: "map", chart: worldMapChart, answer: map },
] as unknown as readonly Case[];
const six = survey.countries.filter(({ isGcc }) => isGcc);

describe.each(CASES)("$name in both languages", ({ chart, answer, name }) => {
  const boxes = BOXES.map(([width, height, text]) => chartContext("ltr", { width, height, text, second }));
  const boxed = { ...chart, height: (_answer: unknown, context: object) => ("height" in context ? Number(context.height) : 0) } as unknown as ChartDefinition<unknown>;

  it("may be drawn once for both", () => expect(chart.isBilingual).toBe(true));

  it("names each of the six in either language, its rank once", () => {
    for (const context of boxes) {
      const texts = textBoxes(boxed, answer, context).map(({ text }) => text);
      for (const { label } of six) {
        expect(texts.filter((text) => text.includes(label.en)), label.en).toHaveLength(1);
        expect(texts.filter((text) => text.includes(label.ar)), label.ar).toHaveLength(1);
      }
    }
  });

  // Without a browser Arabic letters are taken for twice as wide as they are, and a name that is moved by its width leaves the map.
  if (name !== "map") it("lets no text leave the box or touch another", () => expect(boxes.flatMap((context) => textFaults(boxed, answer, context))).toEqual([]));

  it("draws as approved", () => expect(renderSvg({ ...boxed, height: () => 640 }, answer, chartContext("ltr", { width: 1760, height: 640, text: 25, second }))).toMatchFileSnapshot(`approved/${name}.both.svg`));
});

it("means of groups name each group in either language", () => {
  const context = chartContext("ltr", { width: 1760, height: 640, text: 25, second });
  const texts = textBoxes({ ...groupMeansChart, height: () => 640 }, groupMeans(survey, { group: "gcc", indicator: "egdi", from: 2003, to: 2024 }), context).map(({ text }) => text);
  expect(texts).toContain("World");
  expect(texts).toContain("العالم");
});

describe("a comparison in both languages", () => {
  const subjects = (["BHR", "LBY", "SOM"] as const).map((id) => ({ id, role: id === "BHR" ? "focus" : "compared" }) as const);
  const textsOf = (measure: "rank" | "value", context = chartContext("ltr", { width: 1760, height: 640, text: 25, second })) =>
    textBoxes({ ...comparisonChart, height: () => context.height }, pathsOf(survey, { indicator: "egdi", measure, from: 2003, to: 2024, subjects }), context);

  it("says in either who was not scored, and what the band is", () => {
    const texts = textsOf("rank").map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining(["Top 20 · أفضل 20", "Libya: not scored · ليبيا: بلا تقييم", "Somalia: not scored · الصومال: بلا تقييم"]));
  });
  it("ends the names with the plot where there is no band to name", () => {
    const ends = textsOf("value").filter(({ text }) => ["البحرين", "ليبيا", "الصومال"].includes(text)).map(({ right }) => Math.round(right));
    expect(ends).toEqual([1756, 1756, 1756]);
  });
});

it("names the largest state of the Gulf on its own land, the second name under the first", () => {
  const context = chartContext("ltr", { width: 1760, height: 640, text: 25, second });
  const texts = textBoxes({ ...worldMapChart, height: () => 640 }, map, context);
  const [first, other] = ["Saudi Arabia 6", "السعودية"].map((name) => texts.find(({ text }) => text === name));
  expect((other?.y ?? 0) - (first?.y ?? 0)).toBeGreaterThan(25);
});

it("what is the same in both languages stands once, what is not keeps its own order", () => {
  expect(inBoth({ words: wordsOf("en"), second }, ({ format }) => format.count(25))).toBe("25");
  expect(withoutMarks(inBoth({ words: wordsOf("en"), second }, ({ t }) => t("chart.notScored")))).toBe(`${wordsOf("en").t("chart.notScored")} · ${second.t("chart.notScored")}`);
  expect(inBoth({ words: wordsOf("en") }, ({ t }) => t("chart.notScored"))).toBe(wordsOf("en").t("chart.notScored"));
});
