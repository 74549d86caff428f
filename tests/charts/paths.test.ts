import { describe, expect, it } from "vitest";
import { pathsOf } from "~/analysis/paths";
import { drawing } from "~/charts/drawing";
import { textWidth } from "~/charts/labels";
import { lineLooks } from "~/charts/pathLooks";
import { comparisonChart, groupPathsChart } from "~/charts/paths";
import { withoutMarks } from "~/i18n/format";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedSurvey } from "../fixtures/shipped";
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

describe("twelve compared, and the rest behind them", () => {
  const twelve = ["BHR", "SAU", "DNK", "EST", "SGP", "KOR", "ISL", "GBR", "CAF", "LBY", "gcc", "arab"];
  const subjects = twelve.map((id) => ({ id, role: id === "SAU" ? "focus" : "compared" }) as const);
  const crowd = pathsOf(shippedSurvey, { ...question, subjects, withRest: true });

  it("tells any twelve apart without colours of their own, and as before when the focus moves", () => {
    const ids = shippedSurvey.countries.filter(({ isGcc }) => !isGcc).slice(0, 12).map(({ code }) => code);
    const looks = [...lineLooks(ids, null).values()].map(({ dash, mark }) => `${mark} ${dash}`);
    expect(new Set(looks).size).toBe(12);
    const moved = lineLooks(ids, ids[3] ?? "");
    expect(ids.filter((id) => moved.get(id) !== undefined && JSON.stringify(moved.get(id)) !== JSON.stringify(lineLooks(ids, null).get(id)))).toEqual([ids[3]]);
  });
  it("keeps the GCC in ink and the six in their colours", () => {
    expect(lineLooks(["gcc", "BHR", "arab"], "BHR").get("gcc")).toMatchObject({ token: "ink", dash: null });
    expect(lineLooks(["gcc", "BHR", "arab"], "BHR").get("BHR")?.token).toBe("c-bhr");
  });

  const marksOf = (option: ReturnType<typeof comparisonChart.option>, id: string) => {
    const series = (option.series as { id: string; renderItem?: () => { children: { type: string; shape: { pathData: string }; style: { text?: string; x: number; y: number; textAlign: string } }[] } }[]).find((one) => one.id === id);
    return series?.renderItem?.().children ?? [];
  };
  it("draws the rest as one shape, with a gap where a country was not ranked", () => {
    const marks = marksOf(comparisonChart.option(crowd, chartContext("ltr")), "rest");
    expect(marks).toHaveLength(1);
    const runs = (crowd.rest ?? []).reduce((sum, { points }) => sum + points.filter((point, i) => point.rank !== null && (points[i - 1]?.rank ?? null) === null).length, 0);
    expect(marks[0]?.shape.pathData.match(/M/g)).toHaveLength(runs);
    expect(crowd.rest).toHaveLength(193 - 10);
  });
  it("opens the axis to every rank, and draws the same rest when another is the focus", () => {
    const option = comparisonChart.option(crowd, chartContext("ltr"));
    expect((option.yAxis as { max: number }).max).toBeGreaterThanOrEqual(193);
    const other = { ...crowd, paths: crowd.paths.map((path) => ({ ...path, role: path.subject.id === "BHR" ? "focus" as const : "compared" as const })) };
    expect(marksOf(comparisonChart.option(other, chartContext("ltr")), "rest")).toEqual(marksOf(option, "rest"));
  });
  it("finds a faint line where the pointer is, between editions too, and a chosen one before it", () => {
    const stop = comparisonChart.stops(crowd, chartContext("ltr"))[5];
    const trace = stop?.trace;
    const found = (crowd.rest ?? []).flatMap(({ subject }) => {
      const [a, b] = [trace?.(subject.id)[5], trace?.(subject.id)[6]];
      const row = a && b && stop?.nearby?.([(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]);
      return row ? [{ key: row.key, wanted: subject.id, value: row.value }] : [];
    });
    expect(found.length).toBeGreaterThan(130);
    expect(found.filter(({ key, wanted }) => key === wanted).length).toBeGreaterThan(found.length * 0.8); // the others lie on a crossing
    for (const { key, value } of found) expect(value).toBe(String(shippedSurvey.byEdition.get(2012)?.get(key)?.rank ?? "not scored"));
    const own = trace?.("SAU")[5];
    expect(own && stop?.nearby?.(own)).toBeNull();
  });
  it.each([["ltr", 330], ["rtl", 330], ["ltr", 1248], ["rtl", 1248]] as const)("keeps all labels apart and inside, %s at %i px", (direction, width) => {
    const context = { ...chartContext(direction, { width }) };
    const height = comparisonChart.height(crowd, context);
    const labels = marksOf(comparisonChart.option(crowd, { ...context, height }), "before").flatMap(({ style }) => (style.text ? [style] : []));
    const named = labels.map((label) => ({ ...label, name: withoutMarks(label.text ?? "").replaceAll("…", "") })).filter(({ name }) => name !== "");
    const names = crowd.paths.flatMap(({ subject }) => named.filter(({ name }) => context.words.of(subject.label).startsWith(name)));
    expect(names.length).toBeGreaterThanOrEqual(12);
    const heights = names.map(({ y }) => y).toSorted((a, b) => a - b);
    for (const [i, y] of heights.entries()) if (i > 0) expect(y - (heights[i - 1] ?? 0)).toBeGreaterThan(12);
    for (const { x, text = "" } of names) expect(x + textWidth(withoutMarks(text), 13, 600)).toBeLessThanOrEqual(width + 1);
    expect(Math.max(...heights)).toBeLessThan(height);
  });
  it.each(["ltr", "rtl"] as const)("draws as approved, %s", (direction) =>
    expect(renderSvg(comparisonChart, crowd, chartContext(direction))).toMatchFileSnapshot(`approved/ranks-rest.${direction}.svg`));

  it("says on the shelf whose each edition without a score is, a row for each of the first", () => {
    const many = pathsOf(shippedSurvey, { ...question, subjects: ["LBY", "TCD", "SOM"].map((id) => ({ id, role: "compared" as const })) });
    const said = marksOf(comparisonChart.option(many, chartContext("ltr")), "before").flatMap(({ style }) => (style.text?.includes("not scored") ? [style] : []));
    expect(said.map(({ text }) => withoutMarks(text ?? ""))).toEqual(["Libya: not scored", "Chad: not scored", "Somalia: not scored"]);
    expect(new Set(said.map(({ y }) => y)).size).toBe(3);
  });
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
