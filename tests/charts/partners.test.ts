import { describe, expect, it } from "vitest";
import { initiativeNames } from "~/analysis/initiativeTimeline";
import { partnersOf } from "~/analysis/partners";
import { textWidth } from "~/charts/labels";
import { inReadingOrder, partnersChart } from "~/charts/partners";
import { withoutMarks } from "~/i18n/format";
import { chartContext, renderSvg } from "../fixtures/chart";
import { filterOf, initiative } from "../fixtures/initiatives";
import { shippedInitiatives, shippedSurvey } from "../fixtures/shipped";

const names = initiativeNames(shippedSurvey, shippedInitiatives);
const answer = partnersOf(shippedInitiatives.initiatives, filterOf(), names);
interface Drawn { readonly type: string; readonly shape?: { readonly x: number; readonly width: number }; readonly style: { readonly x: number; readonly y: number; readonly text?: string; readonly textAlign?: string; readonly font?: string } }
function marksOf(context: ReturnType<typeof chartContext>, shown = answer): readonly Drawn[] {
  const { series } = partnersChart.option(shown, context) as { series: { renderItem: () => { children: Drawn[] } }[] };
  return series.flatMap(({ renderItem }) => renderItem().children);
}
const sized = (direction: "ltr" | "rtl", { ...rest }: Partial<ReturnType<typeof chartContext>> = {}) => { const context = chartContext(direction, { width: 1100, ...rest }); return { ...context, height: Math.round(partnersChart.height(answer, context)), ...rest }; };
const textsOf = (context: ReturnType<typeof chartContext>, shown = answer) => marksOf(context, shown).flatMap(({ style }) => (style.text ? [{ ...style, said: withoutMarks(style.text) }] : []));
const at = (context: ReturnType<typeof chartContext>, said: string) => textsOf(context).find((text) => text.said === said)?.x ?? NaN;

it("draws time to the right in either language, and turned only for a reader of Arabic who asks for it", () => {
  for (const direction of ["ltr", "rtl"] as const) expect(at(sized(direction), "2010")).toBeLessThan(at(sized(direction), "2024"));
  expect(at(sized("rtl", { time: "rtl" }), "2010")).toBeGreaterThan(at(sized("rtl", { time: "rtl" }), "2024"));
  expect(inReadingOrder([2010, 2012], chartContext("rtl"))).toEqual([2012, 2010]);
});

it("puts those without a date at the end of reading, past all years", () => {
  expect(at(sized("ltr"), "No date")).toBeGreaterThan(at(sized("ltr"), "2024"));
  expect(at(sized("rtl"), "بلا تاريخ")).toBeLessThan(at(sized("rtl"), "2007"));
});

it("counts the partners for whom there is no room, and keeps those without one and all", () => {
  const said = textsOf(sized("ltr", { height: 300 })).map((text) => text.said);
  expect(said.some((text) => /^and \d+ more partners$/.test(text))).toBe(true);
  expect(said).toEqual(expect.arrayContaining(["No partner named", "All", "54"]));
});

describe.each([["ltr", 330, 13], ["rtl", 330, 13], ["ltr", 560, 13], ["rtl", 800, 13], ["ltr", 1760, 25], ["rtl", 1760, 25], ["ltr", 1104, 19]] as const)("%s at %i px", (direction, width, text) => {
  const context = sized(direction, { width, text, height: text === 13 ? 480 : 700 });
  it("keeps every text inside, and none of a row on another", () => {
    const boxes = textsOf(context).map(({ x, y, said, textAlign, font = "" }) => {
      const size = Number(/ (\d+(\.\d+)?)px/.exec(font)?.[1]);
      const wide = textWidth(said, size, Number(font.slice(0, 3)));
      const left = textAlign === "right" ? x - wide : textAlign === "center" ? x - wide / 2 : x;
      return { said, y, left, right: left + wide };
    });
    for (const { said, left, right } of boxes) expect(left >= -1 && right <= width + 1, `${said} ${left} ${right}`).toBe(true);
    for (const [i, a] of boxes.entries()) for (const b of boxes.slice(i + 1)) if (a.y === b.y) expect(a.right <= b.left + 0.5 || b.right <= a.left + 0.5, `${a.said} | ${b.said}`).toBe(true);
  });
});

it("says which years it shows where not all have room", () => {
  const long = partnersOf(Array.from({ length: 40 }, (_, i) => initiative(`i${i}`, String(1985 + i))), filterOf(), names);
  expect(textsOf(sized("ltr", { width: 560 }), long).map(({ said }) => said).find((said) => said.includes("–"))).toMatch(/^20\d\d–2024$/);
});

it("gives a file every partner and every year, a year without any as 0", () => {
  const { columns, rows } = partnersChart.table(answer, chartContext("ltr").words);
  expect(columns.map(({ head }) => head)).toEqual(["Partner", "Initiatives", "Countries", "2007", "2010", "2012", "2013", "2014", "2015", "2019", "2022", "2024", "No date"]);
  expect(rows).toHaveLength(28);
  expect(rows[0]).toEqual(["UN-GAID", 10, "Bahrain 10", 0, 10, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(rows.at(-1)).toMatchObject({ 0: "All", 1: 54, 12: 23 });
});

describe.each(["ltr", "rtl"] as const)("%s", (direction) =>
  it("draws as approved", () => expect(renderSvg(partnersChart, answer, chartContext(direction))).toMatchFileSnapshot(`approved/partners.${direction}.svg`)));
