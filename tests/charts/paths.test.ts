import { describe, expect, it } from "vitest";
import { pathsOf } from "~/analysis/paths";
import { drawing } from "~/charts/drawing";
import { comparisonChart, groupPathsChart } from "~/charts/paths";
import { chartContext, renderSvg } from "../fixtures/chart";
import { surveyOf } from "../fixtures/survey";
import { wordsOf } from "../fixtures/words";

const survey = surveyOf(
  {
    2003: { BHR: { rank: 46, egdi: 0.51 }, SAU: { rank: 105, egdi: 0.33 }, LBY: { status: "no_online_presence" } },
    2004: { BHR: { rank: 46, egdi: 0.53 }, SAU: { rank: 90, egdi: 0.38 }, LBY: { rank: 114, egdi: 0.3 } },
    2008: { BHR: { rank: 42, egdi: 0.57 }, SAU: { rank: 70, egdi: 0.49 }, LBY: { rank: 120, egdi: 0.35 } },
    2024: { BHR: { rank: 18, egdi: 0.92 }, SAU: { rank: 6, egdi: 0.96 }, LBY: { rank: 125, egdi: 0.55 } },
  },
  { editions: { 2008: { methodChange: { en: "weights 34 : 33 : 33", ar: "الأوزان 34 : 33 : 33" }, methodTouches: ["egdi"] } } },
);
const question = { indicator: "egdi", measure: "rank", from: 2003, to: 2024 } as const;
const answer = pathsOf(survey, { ...question, subjects: [{ id: "BHR", role: "focus" }, { id: "SAU", role: "compared" }, { id: "LBY", role: "compared" }] });

describe.each(["ltr", "rtl"] as const)("paths over the editions, %s", (direction) => {
  const context = chartContext(direction);
  const option = comparisonChart.option(answer, context);

  it("puts rank 1 at the top", () => expect(option.yAxis).toMatchObject({ inverse: true, position: direction === "rtl" ? "right" : "left" }));
  it("keeps time running to the right", () => expect(option.xAxis).toMatchObject({ inverse: false }));
  it("reaches past the worst rank shown", () => expect((option.yAxis as { max: number }).max).toBeGreaterThan(125));
  it("leaves the line open where a country was not scored", () => {
    const line = (option.series as { id: string; data: unknown[] }[]).find(({ id }) => id === "LBY");
    expect(line?.data[0]).toEqual([2003, null]);
  });
  it("draws the comparison as approved", () => expect(renderSvg(comparisonChart, answer, context)).toMatchFileSnapshot(`approved/ranks.${direction}.svg`));
  it("draws a group's paths as approved", () => expect(renderSvg(groupPathsChart, { ...answer, paths: answer.paths.map((path) => ({ ...path, role: "compared" as const })) }, context)).toMatchFileSnapshot(`approved/paths.${direction}.svg`));
});

it("turns time around only for a reader of Arabic who asks for it", () => {
  expect(comparisonChart.option(answer, chartContext("rtl", { time: "rtl" })).xAxis).toMatchObject({ inverse: true });
  expect(comparisonChart.option(answer, chartContext("ltr", { time: "rtl" })).xAxis).toMatchObject({ inverse: false });
});

it("is the same drawing when nothing has changed, and another with other digits or one rank more", () => {
  const drawn = (context = chartContext("ltr"), shown = answer) => drawing(comparisonChart.option(shown, context));
  expect(drawn()).toBe(drawn());
  expect(drawn({ ...chartContext("ltr"), words: wordsOf("en", "arab") })).not.toBe(drawn());
  expect(drawn(chartContext("ltr"), { ...answer, editions: answer.editions.slice(1) })).not.toBe(drawn());
});

it("says the same in its table, without a number where there was no rank", () => {
  const { columns, rows } = comparisonChart.table(answer, chartContext("ltr").words);
  expect(columns.map(({ head }) => head)).toEqual(["Edition", "BHR", "SAU", "LBY"]);
  expect(rows[0]).toEqual([2003, 46, 105, null]);
});

it("holds a value above the scale within the axis, with a dagger", () => {
  const above = pathsOf(surveyOf({ 2003: { FSM: { rank: 42, hci: 1.422 } }, 2024: { FSM: { rank: 174, hci: 0.6 } } }), { indicator: "hci", measure: "value", from: 2003, to: 2024, subjects: [{ id: "FSM", role: "focus" }] });
  expect(comparisonChart.option(above, chartContext("ltr")).yAxis).toMatchObject({ min: 0, max: 1.422 });
  expect(comparisonChart.stops(above, chartContext("ltr"))[0]?.rows[0]?.value).toBe("1.422†");
});
