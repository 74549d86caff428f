import { describe, expect, it } from "vitest";
import { firstToLatest } from "~/analysis/firstToLatest";
import { groupLeaders } from "~/analysis/groupLeaders";
import { groupMeans } from "~/analysis/groupMeans";
import { groupStrengths } from "~/analysis/groupStrengths";
import { groupTable } from "~/analysis/groupTable";
import { dumbbellChart } from "~/charts/dumbbell";
import { groupMeansChart } from "~/charts/groupMeans";
import { classToken, heatmapChart } from "~/charts/heatmap";
import { leadersChart } from "~/charts/leaders";
import { textWidth } from "~/charts/labels";
import { strengthsChart } from "~/charts/strengths";
import { chartTheme } from "~/charts/theme";
import { chartContext, renderSvg } from "../fixtures/chart";
import { withoutMarks } from "~/i18n/format";
import { PEER_GROUP_IDS } from "~/domain/peerGroup";
import { shippedSurvey } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";

const gulf = { isGcc: true, isArab: true };
const survey = surveyOf({
  2003: { BHR: { rank: 46, egdi: 0.51 }, SAU: { rank: 105, egdi: 0.33 }, OMN: { status: "not_a_member" }, KWT: { status: "no_online_presence" } },
  2004: { BHR: { rank: 46, egdi: 0.53 }, SAU: { rank: 90, egdi: 0.38 }, OMN: { rank: 127, egdi: 0.29 }, KWT: { rank: 100, egdi: 0.37 } },
  2022: { BHR: { rank: 54, egdi: 0.77 }, SAU: { rank: 31, egdi: 0.85 }, OMN: { rank: 50, egdi: 0.78 }, KWT: { rank: 61, egdi: 0.75 } },
  2024: { BHR: { rank: 18, egdi: 0.92 }, SAU: { rank: 6, egdi: 0.96 }, OMN: { rank: 41, egdi: 0.86 }, KWT: { rank: 66, egdi: 0.78 } },
}, { countries: [country("BHR", gulf), country("SAU", gulf), country("OMN", gulf), country("KWT", gulf)] });
const editions = { from: 2003, to: 2024 } as const;
const tableBy = (measure: "rank" | "value") => groupTable(survey, { group: "gcc", indicator: "egdi", measure, country: "BHR", ...editions });
const climbs = firstToLatest(survey, { group: "gcc", indicator: "egdi", measure: "rank", focus: "BHR", ...editions });
const leaders = groupLeaders(tableBy("rank"));
const strengths = groupStrengths(shippedSurvey, { group: "gcc", edition: 2024, country: "BHR" });
const means = groupMeans(survey, { group: "gcc", indicator: "egdi", ...editions });

describe.each(["ltr", "rtl"] as const)("a group's charts, %s", (direction) => {
  const context = chartContext(direction);
  const sized = { ...context, height: 430 };

  it("draws the grid as approved", () => expect(renderSvg(heatmapChart, tableBy("rank"), context)).toMatchFileSnapshot(`approved/heatmap.${direction}.svg`));
  it("draws the dumbbell as approved", () => expect(renderSvg(dumbbellChart, climbs, { ...context, width: 500 })).toMatchFileSnapshot(`approved/dumbbell.${direction}.svg`));
  it("draws the means as approved", () => expect(renderSvg(groupMeansChart, means, { ...context, width: 500 })).toMatchFileSnapshot(`approved/means.${direction}.svg`));

  it("draws the leaders as approved", () => expect(renderSvg(leadersChart, leaders, { ...context, width: 500 })).toMatchFileSnapshot(`approved/leaders.${direction}.svg`));
  it("draws the strengths as approved", () => expect(renderSvg(strengthsChart, strengths, { ...context, width: 700 })).toMatchFileSnapshot(`approved/strengths.${direction}.svg`));
  it("keeps its key in the picture of the grid", () => expect(renderSvg(heatmapChart, tableBy("rank"), context)).toContain("11–25"));
  it("sets the leaders at true distance in time, to the right", () => {
    const [a = 0, b = 0, c = 0, d = 0] = leadersChart.stops(leaders, sized).map(({ x }) => x); // 2003, 2004, 2022, 2024
    expect((c - b) / (b - a)).toBeCloseTo(18);
    expect((d - c) / (b - a)).toBeCloseTo(2);
    expect(b).toBeGreaterThan(a);
  });
  it("reads the indices from the start, EPI last and apart, the best at the top", () => {
    const stops = strengthsChart.stops(strengths, { ...context, height: 340 });
    const at = (key: string) => stops.find((stop) => stop.key === key) ?? { x: NaN, y: NaN };
    const toEnd = direction === "rtl" ? -1 : 1;
    const xs = ["osi", "tii", "hci", "epi"].map((index) => toEnd * at(`${index}-BHR`).x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
    expect((xs[3] ?? 0) - (xs[2] ?? 0)).toBeGreaterThan((xs[2] ?? 0) - (xs[1] ?? 0) + 10);
    expect(at("osi-SAU").y).toBeLessThan(at("osi-BHR").y); // 1st and 3rd of the six
  });
  it.each([330, 560, 800])("keeps the names and figures of the strengths within the picture at %i px", (width) => {
    for (const group of PEER_GROUP_IDS) {
      const answer = groupStrengths(shippedSurvey, { group, edition: 2024, country: "BHR" });
      const box = { ...context, width, height: Math.round(strengthsChart.height(answer, { ...context, width })) };
      const stops = strengthsChart.stops(answer, box);
      expect(stops.filter(({ x, y, area }) => !(x >= 0 && x <= width && y > 0 && y + box.text <= box.height && (area?.[0] ?? 0) >= -1 && (area?.[2] ?? 0) <= width + 1))).toEqual([]);
    }
  });
  it("keeps time running to the right in the grid", () => {
    const places = heatmapChart.stops(tableBy("rank"), sized).map(({ x }) => x);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
  it("puts the better rank toward the end of reading", () => {
    const [saudi, , kuwait] = [climbs.climbs[0], null, climbs.climbs.at(-1)].map((climb) => dumbbellChart.stops(climbs, sized).find(({ key }) => key === climb?.country.code)?.x ?? 0);
    expect(Math.sign((saudi ?? 0) - (kuwait ?? 0))).toBe(direction === "rtl" ? -1 : 1); // 6th and 66th
  });
  it("starts the axis of the means at the step of 0.2 below the least, 0.39", () => expect(groupMeansChart.option(means, sized).yAxis).toMatchObject({ min: 0.2, max: 1, inverse: false, position: direction === "rtl" ? "right" : "left" }));
});

it("turns the grid's time around only for a reader of Arabic who asks for it", () => {
  const last = (direction: "ltr" | "rtl") => heatmapChart.stops(tableBy("rank"), chartContext(direction, { time: "rtl" })).map(({ x }) => x);
  expect((last("rtl").at(-1) ?? 0) < (last("rtl")[0] ?? 0)).toBe(true);
  expect((last("ltr").at(-1) ?? 0) > (last("ltr")[0] ?? 0)).toBe(true);
});

it("sorts figures into fixed classes, best first", () => {
  expect([1, 10, 11, 25, 26, 50, 51, 75, 76, 193].map((rank) => classToken(rank, "rank"))).toEqual(["r1", "r1", "r2", "r2", "r3", "r3", "r4", "r4", "r5", "r5"]);
  expect([1, 0.8, 0.79, 0.4, 0.2, 0.19, 0].map((value) => classToken(value, "value"))).toEqual(["r1", "r1", "r2", "r3", "r4", "r5", "r5"]);
});

/** By WCAG, 1–21. */
function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((colour) => [0.2126, 0.7152, 0.0722].reduce((sum, weight, i) => {
    const part = Number.parseInt(colour.slice(1 + 2 * i, 3 + 2 * i), 16) / 255;
    return sum + weight * (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  }, 0)) as [number, number];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

it("writes in every class with a contrast of 4.5 or more, in both themes", () => {
  for (const theme of [chartTheme("light"), chartTheme("dark")]) {
    for (const token of ["r1", "r2", "r3", "r4", "r5"]) expect(contrast(theme.colour(`on-${token}`), theme.colour(token))).toBeGreaterThan(4.5);
  }
});

it("shows fewer editions on a phone, the latest among them, rather than smaller numbers", () => {
  const narrow = chartContext("ltr", { width: 170, height: 400 });
  expect(heatmapChart.stops(tableBy("rank"), narrow).map(({ key }) => key)).toEqual(["2004", "2024"]);
  expect(renderSvg(heatmapChart, tableBy("rank"), narrow)).toContain("Every edition is in the table");
});

it("says in a picture how many members did not fit", () => {
  const many = surveyOf({ 2003: {}, 2024: Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`C${i}`, { rank: i + 1, egdi: 0.5 }])) });
  const slide = chartContext("ltr", { width: 1760, height: 790, text: 25 });
  const answer = groupTable(many, { group: "asia", indicator: "egdi", measure: "rank", country: "C0", ...editions });
  expect(JSON.stringify(heatmapChart.option(answer, slide).series, (_key, value: unknown) => (typeof value === "function" ? (value as () => unknown)() : value))).toMatch(/and \d+ more in the table/);
});

/** Size and text of every text of a picture. */
const textsOf = (option: unknown) => [...JSON.stringify(option, (_key, value: unknown) => (typeof value === "function" ? (value as () => unknown)() : value))
  .matchAll(/"x":(-?[\d.]+),"y":-?[\d.]+,"text":"([^"]*)","fill":"[^"]*","textAlign":"(\w+)","textVerticalAlign":"middle","font":"\d+ ([\d.]+)px/g)]
  .map(([, x, written = "", align, size]) => ({ x: Number(x), written: withoutMarks(written), align, size: Number(size) }));

describe("a group's pictures from the shipped data", () => {
  const question = { group: "gcc", indicator: "tii", measure: "value", from: 2010, to: 2012 } as const;
  it("keep the lead over the first edition whole within the picture", () => {
    const answer = groupLeaders(groupTable(shippedSurvey, { ...question, country: "BHR" }));
    const lead = textsOf(leadersChart.option(answer, chartContext("rtl", { width: 500, height: 300 })).series).find(({ written }) => written === "+0.042");
    expect(lead?.x).toBeGreaterThanOrEqual(textWidth("+0.042", 12, 500) / 2);
  });
  it("show values where values are asked for, and the points gained", () => {
    const answer = firstToLatest(shippedSurvey, { ...question, focus: "BHR" });
    expect(dumbbellChart.table(answer, chartContext("ltr").words).columns.map(({ kind }) => kind)).toEqual(["name", "value", "value", "change"]);
    expect(textsOf(dumbbellChart.option(answer, chartContext("ltr", { width: 500, height: 430 })).series).map(({ written }) => written)).toEqual(expect.arrayContaining(["0.209", "0.394", "+0.185"]));
  });
  const table = (group: "europe" | "world") => groupTable(shippedSurvey, { group, indicator: "egdi", measure: "rank", from: 2003, to: 2024, country: "YEM" });
  const fall = (group: "europe" | "world") => firstToLatest(shippedSurvey, { group, indicator: "egdi", measure: "rank", from: 2003, to: 2024, focus: "YEM" });
  it("say why a state has one mark, also where that stands in the middle", () => {
    const context = chartContext("ltr", { width: 500 });
    expect(textsOf(dumbbellChart.option(fall("europe"), { ...context, height: dumbbellChart.height(fall("europe"), context) }).series).map(({ written }) => written)).toContain("2003: not yet a member"); // Montenegro
  });
  it("draw of the world the first forty, the six and the country of the page, and count the others", () => {
    const context = chartContext("ltr", { width: 700 });
    const keys = dumbbellChart.stops(fall("world"), { ...context, height: dumbbellChart.height(fall("world"), context) }).map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(["BHR", "ARE", "SAU", "QAT", "KWT", "OMN", "YEM"]));
    expect(keys.length).toBeLessThanOrEqual(47);
    const written = textsOf(heatmapChart.option(table("world"), { ...context, height: heatmapChart.height(table("world"), context) }).series).map((item) => item.written);
    expect(written).toEqual(expect.arrayContaining(["Bahrain", "Yemen", expect.stringMatching(/^and 1\d\d more in the table$/)]));
  });
  it("write on a slide no smaller than 0.85 of its text", () => {
    const slide = chartContext("ltr", { width: 1760, height: 790, text: 25 });
    for (const option of [heatmapChart.option(table("europe"), slide), dumbbellChart.option(fall("world"), slide)]) expect(Math.min(...textsOf(option.series).map(({ size }) => size))).toBeGreaterThanOrEqual(25 * 0.85 - 0.01);
  });
  it("keep of the legend what a row shown has", () => {
    const slide = chartContext("ltr", { width: 1760, height: 300, text: 25 });
    expect(textsOf(heatmapChart.option(table("europe"), slide).series).map(({ written }) => written)).not.toContain("not yet a member");
  });
});

describe("the tables", () => {
  const { words } = chartContext("ltr");
  it("hold every edition, and nothing where there was no rank", () => {
    const { columns, rows } = heatmapChart.table(tableBy("rank"), words);
    expect(columns.map(({ head }) => head)).toEqual(["Country", "2003", "2004", "2022", "2024"]);
    expect(rows).toEqual([["SAU", 105, 90, 31, 6], ["BHR", 46, 46, 54, 18], ["OMN", null, 127, 50, 41], ["KWT", null, 100, 61, 66]]);
  });
  it("hold who led in each edition, a shared lead in a row each, and every place in every index", () => {
    expect(leadersChart.table(leaders, words).rows).toEqual([[2003, "BHR", 46, 59, 2], [2004, "BHR", 46, 44, 2], [2022, "SAU", 31, 19, 2], [2024, "SAU", 6, 12, 2]]);
    expect(strengthsChart.table(strengths, words).rows).toHaveLength(24);
    expect(strengthsChart.table(strengths, words).rows[0]).toEqual(["Online Service Index", 1, "Saudi Arabia", 0.98995, 4]);
  });
  it("set both ranks and the places gained side by side", () => expect(dumbbellChart.table(climbs, words).rows.slice(0, 3)).toEqual([["SAU", 105, 6, 99], ["BHR", 46, 18, 28], ["OMN", null, 41, null]]));
  it("give each mean with its count", () => {
    const { columns, rows } = groupMeansChart.table(means, words);
    expect(columns.slice(-2).map(({ head }) => head)).toEqual(["GCC", "GCC, states"]);
    expect(rows[0]?.at(-2)).toBeCloseTo(0.42); // (0.51 + 0.33) ÷ 2
    expect(rows[0]?.at(-1)).toBe(2);
  });
});

it("hatches what was not scored, not what was not published or could not be read", () => {
  const rows = { BHR: { rank: 46, osi: 0.5 }, SAU: { rank: 105 }, KWT: { status: "no_online_presence" as const } };
  const table = groupTable(surveyOf({ 2003: rows }, { countries: ["BHR", "SAU", "KWT", "OMN"].map((code) => country(code, gulf)) }), { group: "gcc", indicator: "osi", measure: "value", country: "BHR", from: 2003, to: 2003 });
  const hatched = (codes: readonly string[]) => renderSvg(heatmapChart, { ...table, paths: table.paths.filter(({ subject }) => codes.includes(subject.id)) }, chartContext("ltr")).split(/<path d="M[\d. ]+L/).length > 3; // its key has two of these paths
  expect([["BHR", "SAU"], ["BHR", "OMN"], ["BHR", "KWT"]].map(hatched)).toEqual([false, false, true]);
  const [stop] = heatmapChart.stops(table, { ...chartContext("ltr"), height: 300 });
  expect(stop?.rows.map(({ label, value }) => `${label} ${value}`)).toEqual(["BHR 0.500", "SAU not published", "KWT not scored", "OMN no readable row"]);
});

it("gives the reason in the reading where a member has no rank", () => {
  const [first] = heatmapChart.stops(tableBy("rank"), { ...chartContext("ltr"), height: 300 });
  expect(first?.rows.map(({ label, value }) => `${label} ${value}`)).toEqual(["BHR 46", "SAU 105", "OMN not yet a member", "KWT not scored"]);
});
