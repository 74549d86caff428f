import { describe, expect, it } from "vitest";
import { yearMarks } from "~/analysis/markedPath";
import { pathsOf } from "~/analysis/paths";
import { comparisonChart } from "~/charts/paths";
import { withoutMarks } from "~/i18n/format";
import { chartContext, renderSvg } from "../fixtures/chart";
import { initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSurvey } from "../fixtures/shipped";

const question = { indicator: "egdi", measure: "rank", from: 2003, to: 2024, subjects: ["BHR", "SAU", "LBY"].map((id) => ({ id, role: id === "BHR" ? ("focus" as const) : ("compared" as const) })) } as const;
const marks = yearMarks(shippedInitiatives.initiatives, "BHR", [2003, 2024]);
const answer = { ...pathsOf(shippedSurvey, question), marks };
interface Drawn { readonly type: string; readonly shape: { readonly cx: number; readonly cy: number; readonly r: number; readonly points: readonly (readonly [number, number])[] }; readonly style: { readonly text?: string; readonly lineDash?: readonly number[]; readonly stroke?: string; readonly y: number } }
function drawn(shown: typeof answer & { readonly hasKey?: boolean }, context: ReturnType<typeof chartContext>) {
  const { series } = comparisonChart.option(shown, context) as { series: { id: string; renderItem: () => { children: Drawn[] } }[] };
  const all = series.find(({ id }) => id === "before")?.renderItem().children ?? [];
  return { discs: all.flatMap(({ type, shape }) => (type === "circle" && shape.r > context.text * 0.6 ? [shape] : [])), drops: all.filter(({ style }) => style.lineDash?.join() === "1,3"), texts: all.flatMap(({ style }) => (style.text ? [withoutMarks(style.text)] : [])) };
}
const sized = (direction: "ltr" | "rtl", width: number, shown = answer) => { const context = chartContext(direction, { width }); return { ...context, height: Math.round(comparisonChart.height(shown, context)) }; };

describe.each([["ltr", 330], ["rtl", 330], ["ltr", 1248], ["rtl", 1248]] as const)("the years of a country's initiatives, %s at %i px", (direction, width) => {
  const context = sized(direction, width);
  const { discs, drops } = drawn(answer, context);
  it("stand apart below the axis and the shelf, inside the picture", () => {
    expect(discs).toHaveLength(marks.length);
    const places = discs.map(({ cx }) => cx).toSorted((a, b) => a - b);
    for (const [i, x] of places.entries()) if (i > 0) expect(x - (places[i - 1] ?? 0)).toBeGreaterThanOrEqual(2 * 0.69 * 13);
    for (const { cx, cy, r } of discs) expect(cx - r >= 0 && cx + r <= width && cy + r <= context.height && cy - r > context.height - 13 * 3).toBe(true);
  });
  it("drop a dotted line from the path of the focus, in its colour, unlike a change of method", () => {
    expect(drops).toHaveLength(marks.filter(({ at }) => at <= 2024).length);
    for (const { style } of drops) expect(style.stroke).toBe(context.theme.colour("c-bhr"));
  });
});

it("take a second row where one has no room for all", () => {
  const many = { ...answer, marks: yearMarks(Array.from({ length: 22 }, (_, i) => initiative(`i${i}`, String(2003 + i))), "BHR", [2003, 2024]) };
  const { discs } = drawn(many, sized("ltr", 330, many));
  expect(new Set(discs.map(({ cy }) => cy)).size).toBe(2);
  for (const [i, a] of discs.entries()) for (const b of discs.slice(i + 1)) expect(Math.hypot(a.cx - b.cx, a.cy - b.cy)).toBeGreaterThanOrEqual(2 * 0.69 * 13);
});

it("follow the line of any index and measure", () => {
  const value = { ...pathsOf(shippedSurvey, { ...question, indicator: "tii", measure: "value" }), marks };
  expect(drawn(value, sized("ltr", 800)).drops.length).toBeGreaterThan(5);
});

it("change nothing where they are not asked for", () => {
  const plain = pathsOf(shippedSurvey, question);
  expect(renderSvg(comparisonChart, { ...plain, marks: [] }, chartContext("ltr"))).toBe(renderSvg(comparisonChart, plain, chartContext("ltr")));
});

describe("a picture that leaves its list behind", () => {
  const slide = { ...chartContext("ltr", { width: 1760, text: 25 }), height: 720 };
  it("tells itself what the numbers stand for, and that timing is no cause", () => {
    const { texts, discs } = drawn({ ...answer, hasKey: true }, slide);
    expect(discs).toHaveLength(2 * marks.length);
    expect(texts).toContain("eGovernment Authority founded");
    expect(texts).toContain("Initiatives of Bahrain by year. Shown side by side; no cause is implied.");
  });
  it("has no numbers where their key has no room", () => {
    const { discs, texts } = drawn({ ...answer, hasKey: true }, { ...slide, height: 300 });
    expect([discs.length, texts.filter((text) => text.includes("no cause")).length]).toEqual([0, 0]);
  });
  it.each(["ltr", "rtl"] as const)("draws as approved, %s", (direction) =>
    expect(renderSvg({ ...comparisonChart, height: () => 720 }, { ...answer, hasKey: true }, chartContext(direction, { width: 1760, text: 25 }))).toMatchFileSnapshot(`approved/ranks-marks.${direction}.svg`));
});
