import { describe, expect, it } from "vitest";
import { initiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Stop } from "~/charts/context";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import { KIND_SHAPES } from "~/charts/kindShapes";
import { KINDS } from "~/domain/initiative";
import { chartContext, renderSvg } from "../fixtures/chart";
import { fileOf, filterOf, initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSurvey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf({ 2003: { BHR: { rank: 46 } }, 2008: { BHR: { rank: 42 } }, 2012: { BHR: { rank: 36 } }, 2014: { BHR: { rank: 18 } }, 2024: { BHR: { rank: 18 } } });
const file = fileOf([
  initiative("office", "2007", { kind: "programme" }),
  initiative("plan", "2013/2015", { kind: "programme" }),
  initiative("pact", "2024-05", { kind: "agreement", countries: ["QAT"] }),
  initiative("open", "2013"),
  initiative("beside", "2013"),
  initiative("prize", "2012-06-23", { kind: "award" }),
  initiative("undated", null),
]);
const question = { country: "BHR", filter: filterOf(), lanesBy: "kind", rest: "hide", selected: "open" } as const;
const answer = initiativeTimeline(survey, file, question);
const sized = <Context extends ReturnType<typeof chartContext>>(context: Context) => ({ ...context, height: Math.round(initiativeTimelineChart.height(answer, context)) });
/** The marks of the initiatives, without the stretches of the path. */
const markStops = (...asked: Parameters<typeof initiativeTimelineChart.stops>) => initiativeTimelineChart.stops(...asked).filter(({ lane }) => lane !== 0);
const stopOf = (stops: readonly Stop[], id: string) => { const found = stops.find(({ key }) => key === id); if (!found) throw new Error(`no stop ${id}`); return found; };

describe.each(["ltr", "rtl"] as const)("initiatives and rank, %s", (direction) => {
  const context = sized(chartContext(direction, { width: 748 }));
  const stops = markStops(answer, context);

  it("puts rank 1 at the top and time to the right", () => {
    const { xAxis, yAxis } = initiativeTimelineChart.option(answer, context);
    expect(yAxis).toMatchObject({ inverse: true });
    expect(xAxis).toMatchObject({ inverse: false });
  });
  it("walks through the dated initiatives in the order of time, each opening itself", () => {
    expect(stops.map(({ key }) => key)).toEqual(["office", "prize", "open", "beside", "plan", "pact"]);
    expect(stops.every(({ key, rows }) => rows[0]?.key === key)).toBe(true);
  });
  it("writes the title after its mark in reading direction, before it where it would leave the picture", () => {
    const isAfter = ({ x, area: [left, , right] = [0, 0, 0, 0] }: Stop) => (direction === "ltr" ? right - x > x - left : x - left > right - x);
    expect(isAfter(stopOf(stops, "prize"))).toBe(true);
    expect(isAfter(stopOf(stops, "pact"))).toBe(direction === "rtl");
  });
  it("stacks two of one year rather than hide either", () => {
    expect(stopOf(stops, "open").x).toBe(stopOf(stops, "beside").x);
    expect(Math.abs(stopOf(stops, "open").y - stopOf(stops, "beside").y)).toBeGreaterThan(context.text * 1.5);
  });
  it("draws as approved", () => expect(renderSvg(initiativeTimelineChart, answer, chartContext(direction, { width: 748 }))).toMatchFileSnapshot(`approved/timeline.${direction}.svg`));
});

it("turns with time for a reader of Arabic who asks for it", () => {
  const stops = markStops(answer, sized(chartContext("rtl", { width: 748, time: "rtl" })));
  expect(stopOf(stops, "office").x).toBeGreaterThan(stopOf(stops, "pact").x);
});

const shipped = initiativeTimeline(shippedSurvey, shippedInitiatives, { ...question, selected: "un-public-service-forum-2013" });
const overlap = ([a0, b0, c0, d0]: readonly number[], [a1, b1, c1, d1]: readonly number[]) =>
  Number(a0) < Number(c1) - 0.5 && Number(a1) < Number(c0) - 0.5 && Number(b0) < Number(d1) - 0.5 && Number(b1) < Number(d0) - 0.5;

describe.each(["ltr", "rtl"] as const)("the shipped initiatives, %s", (direction) => {
  const natural = (width: number) => { const context = chartContext(direction, { width }); return { ...context, height: Math.round(initiativeTimelineChart.height(shipped, context)) }; };
  const slide = chartContext(direction, { width: 1760, height: 660, text: 25 });

  it("leaves the path of a phone more room than the ticks below it", () => {
    const phone = natural(330);
    const { grid } = initiativeTimelineChart.option(shipped, phone) as { grid: { top: number; bottom: number } };
    expect(phone.height - grid.top - grid.bottom).toBeGreaterThan(phone.text * 11);
    expect(grid.bottom).toBeLessThan(phone.height / 2);
  });
  it("draws the year of a date that is no more exact on the narrowest phone", () => {
    const [width, said] = direction === "rtl" ? [360, "السنة فقط"] : [284, "year only"]; // Node measures Arabic too wide
    expect(renderSvg(initiativeTimelineChart, shipped, natural(width))).toContain(said);
  });
  it.each([["a tablet, upright", natural(560)], ["a laptop", natural(748)], ["a wide page", natural(1050)], ["a slide", slide]] as const)("touch nowhere and stay inside the picture on %s", (_, context) => {
    const areas = markStops(shipped, context).map(({ area }) => area ?? [0, 0, 0, 0]);
    expect(areas).toHaveLength(31);
    expect(areas.flatMap((a, i) => areas.slice(i + 1).filter((b) => overlap(a, b)))).toEqual([]);
    expect(areas.filter(([left, top, right, bottom]) => left < 0 || top < 0 || right > context.width || bottom > context.height + 1)).toEqual([]);
  });
  it("name the open one even on a slide", () => {
    const { x, area: [left, , right] = [0, 0, 0, 0] } = stopOf(markStops(shipped, slide), "un-public-service-forum-2013");
    expect(Math.max(right - x, x - left)).toBeGreaterThan(200);
  });
  it("are all ticks on a phone, stacked where years are dense", () => {
    const context = natural(330);
    const stops = markStops(shipped, context);
    expect(stops).toHaveLength(31);
    expect(new Set(stops.map(({ x, y }) => `${Math.round(x)} ${Math.round(y)}`)).size).toBe(31);
    expect(context.height).toBeLessThan(320);
  });
});

it("tells every kind by a shape of its own", () => expect(new Set(KINDS.map((kind) => JSON.stringify(KIND_SHAPES[kind]))).size).toBe(KINDS.length));

it("says the same in its table: the ranks before and after, a dash where there is none, the undated last", () => {
  const { columns, rows } = initiativeTimelineChart.table(answer, chartContext("ltr").words);
  const column = (head: string) => columns.findIndex((candidate) => candidate.head === head);
  const row = (title: string) => rows.find(([name]) => name === `Initiative ${title}`) ?? [];
  expect(rows).toHaveLength(7);
  expect([row("open")[column("Edition before")], row("open")[column("Rank before")], row("open")[column("Edition after")], row("open")[column("Rank after")]]).toEqual([2012, 36, 2014, 18]);
  expect(row("pact")[column("Rank after")]).toBeNull();
  expect(rows.at(-1)?.slice(0, 2)).toEqual(["Initiative undated", null]);
});
