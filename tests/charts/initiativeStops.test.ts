import { describe, expect, it } from "vitest";
import { initiativeTimeline } from "~/analysis/initiativeTimeline";
import type { Stop } from "~/charts/context";
import { timelineStops } from "~/charts/initiativeStops";
import { initiativeTimelineChart } from "~/charts/initiativeTimeline";
import { stretchYears } from "~/charts/stretchStops";
import { chartContext } from "../fixtures/chart";
import { fileOf, filterOf, initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSurvey } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";
import { plain } from "../fixtures/words";

const survey = surveyOf({ 2008: { BHR: { rank: 42 } }, 2010: { BHR: { rank: 13 } }, 2012: { BHR: { rank: 36 } }, 2014: { BHR: { rank: 18 } } });
const file = fileOf([
  initiative("office", "2009", { kind: "programme" }), initiative("pact", "2010-08", { kind: "agreement", partners: ["un", "eu"] }), initiative("plan", "2011/2013", { kind: "programme" }),
  initiative("forum", "2013"), initiative("open", "2014"), initiative("beside", "2014"), initiative("late", "2014", { countries: ["QAT"] }), initiative("undated", null),
]);
const question = { country: "BHR", filter: filterOf(), lanesBy: "kind", rest: "hide", selected: null } as const;
const answerTo = (changes: Partial<Parameters<typeof initiativeTimeline>[2]> = {}) => initiativeTimeline(survey, file, { ...question, ...changes });
const sized = (answer: ReturnType<typeof answerTo>, direction: "ltr" | "rtl", rest: Parameters<typeof chartContext>[1] = {}) => {
  const context = chartContext(direction, { width: 748, ...rest });
  return { ...context, height: Math.round(initiativeTimelineChart.height(answer, context)) };
};
const stopsOf = (changes = {}, direction: "ltr" | "rtl" = "ltr", rest = {}) => { const answer = answerTo(changes); return timelineStops(answer, sized(answer, direction, rest)); };
const stopOf = (stops: readonly Stop[], key: string): Stop => { const found = stops.find((stop) => stop.key === key); if (!found) throw new Error(`no stop ${key}`); return found; };
const lit = (stop: Stop) => stop.lights?.().labels.map(({ text }) => text) ?? [];

describe("an initiative", () => {
  it("lights the editions before and after it, and their ranks", () => expect(lit(stopOf(stopsOf(), "forum"))).toEqual(["2012", "2014", "36", "18"]));
  it("lights the edition of its own year too", () => expect(lit(stopOf(stopsOf(), "pact"))).toEqual(["2008", "2010", "2012", "42", "13", "36"]));
  it("lights only what the axis shows", () => expect(lit(stopOf(stopsOf({ filter: filterOf({ years: [2010, 2011] }) }), "pact"))).toEqual(["2010", "13"]));
  it("rings its other marks where it stands in several lanes", () => {
    const stops = stopsOf({ lanesBy: "partner" }).filter(({ key }) => key === "pact");
    expect(stops).toHaveLength(2);
    expect(stops[0]?.lights?.().rings).toContainEqual(expect.objectContaining({ x: stops[1]?.x, y: stops[1]?.y }));
  });
  it("says title, kind, date, country, its place in its lane and the ranks around it", () =>
    expect(plain(stopOf(stopsOf(), "plan").said?.() ?? "")).toBe("Initiative plan. Body or programme, 2011–2013, BHR. 2 of 2 in Programmes. BHR’s rank: 13 in 2010, 36 in 2012 and 18 in 2014"));
});

describe("a stretch of the path", () => {
  const stops = stopsOf();
  const stretch = stopOf(stops, "2012-2014");
  it("stands between two neighbouring editions, above all lanes", () => expect(stops.filter(({ lane }) => lane === 0).map(({ key }) => key)).toEqual(["2008-2010", "2010-2012", "2012-2014"]));
  it("tells both ranks, and what its calendar years touch, the same as the filter that it opens", () => {
    expect([stretch.title, stretch.detail, stretch.action ?? ""].map(plain)).toEqual(["2012–2014", "rank 36 to 18 · 5 initiatives", "Show only 2012–2014"]);
    expect(answerTo({ filter: filterOf({ years: [2012, 2014] }) }).found).toHaveLength(5);
    expect(stretch.rows.map(({ label }) => label)).toEqual(["Initiative plan", "Initiative forum", "Initiative open", "and 2 more"]);
  });
  it("lights both ranks and every mark of those years, and no other", () => {
    expect(lit(stretch)).toEqual(["2012", "2014", "36", "18"]);
    const rings = stretch.lights?.().rings ?? [];
    for (const key of ["plan", "forum", "open", "beside", "late"]) expect(rings, key).toContainEqual(expect.objectContaining({ x: stopOf(stops, key).x, y: stopOf(stops, key).y }));
    expect(rings).toHaveLength(7);
  });
  it("opens nothing where nothing happened, and all years where they alone are shown", () => {
    expect(stopOf(stopsOf({ filter: filterOf({ kind: ["agreement"] }) }), "2012-2014").action).toBeUndefined();
    expect(stopOf(stopsOf({ filter: filterOf({ years: [2012, 2014] }) }), "2012-2014").action).toBe("Show all years");
  });
  it("is there only while the axis shows some of it", () => expect(stopsOf({ filter: filterOf({ years: [2012, 2013] }) }).filter(({ lane }) => lane === 0).map(({ key }) => key)).toEqual(["2012-2014"]));
  it("speaks Arabic without an arrow", () => expect(plain(stopOf(stopsOf({}, "rtl"), "2012-2014").said?.() ?? "")).toBe("من 2012 إلى 2014: من المركز 36 إلى 18؛ 5 مبادرات: مبادرة plan؛ مبادرة forum؛ مبادرة open؛ ومبادرتان أخريان. المقطع 3 من 3 على خط الترتيب"));
});

it("begins at the open one, else at the latest stretch", () => {
  expect(stopsOf().filter(({ isStart }) => isStart).map(({ key }) => key)).toEqual(["2012-2014"]);
  expect(stopsOf({ selected: "forum" }).filter(({ isStart }) => isStart).map(({ key }) => key)).toEqual(["forum"]);
});
it("keeps the stops of a lane in the order of time, also where time is turned", () => {
  for (const rest of [{}, { time: "rtl" }]) expect(stopsOf({}, "rtl", rest).filter(({ lane }) => lane === 1).map(({ key }) => key)).toEqual(["office", "plan"]);
});
it("tells the years of a stretch from the id of an initiative", () => expect([stretchYears("2012-2014"), stretchYears("un-forum-2013")]).toEqual([[2012, 2014], null]));

describe.each([["ltr", {}], ["rtl", {}], ["rtl", { time: "rtl" }]] as const)("lit words, %s %j", (direction, turn) => {
  it.each([330, 560, 748, 1050])("cover neither each other nor the edge of a chart of %i px, wherever one points", (width) => {
    for (const [country, years] of [["BHR", null], ["IRQ", null], ["QAT", [2010, 2014]], ["MNE", null]] as const) {
      const answer = initiativeTimeline(shippedSurvey, shippedInitiatives, { ...question, country, filter: filterOf({ years }) });
      const context = sized(answer, direction, { width, ...turn });
      for (const stop of timelineStops(answer, context)) {
        const { labels, rings } = stop.lights?.() ?? { labels: [], rings: [] };
        const faults = labels.flatMap((a, i) => labels.slice(i + 1).filter((b) => Math.abs(a.x - b.x) < (a.width + b.width) / 2 - 0.01 && Math.abs(a.y - b.y) < (a.height + b.height) / 2 - 0.01).map((b) => `${a.text} × ${b.text}`));
        const outside = labels.filter(({ x, y, width: w, height: h }) => x - w / 2 < 0 || x + w / 2 > context.width || y - h / 2 < 0 || y + h / 2 > context.height).map(({ text }) => text);
        expect([faults, outside], `${country} ${stop.key}`).toEqual([[], []]);
        expect(rings.every(({ x }) => Number.isFinite(x))).toBe(true);
      }
    }
  });
});
it("names a rank for every lit edition of a laptop", () => {
  const answer = initiativeTimeline(shippedSurvey, shippedInitiatives, question);
  for (const stop of timelineStops(answer, sized(answer, "ltr")).filter(({ lane }) => lane === 0)) expect(lit(stop), stop.key).toHaveLength(4);
});
