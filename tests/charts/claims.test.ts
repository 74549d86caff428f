import { describe, expect, it } from "vitest";
import { claimCheck } from "~/analysis/claimCheck";
import { claimsChart, type ShownClaims } from "~/charts/claims";
import { claimText } from "~/sentences/claims";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedInitiatives, shippedSources, shippedSurvey } from "../fixtures/shipped";
import { textFaults } from "../fixtures/textFaults";

const all = shippedInitiatives.claims.map((claim) => claimCheck(shippedSurvey, claim));
const shown = (claims = all): ShownClaims => ({ claims, write: claimText, sources: shippedSources, countryName: (_words, code) => code });

describe.each(["ltr", "rtl"] as const)("claims, %s", (direction) => {
  const sized = (width: number, rest = {}) => { const context = chartContext(direction, { width, ...rest }); return { ...context, height: Math.round(claimsChart.height(shown(), context)) }; };

  it.each([["a phone", sized(284)], ["a tablet", sized(560)], ["a laptop", sized(1024)], ["a slide", chartContext(direction, { width: 1760, height: 660, text: 25 })], ["a square", chartContext(direction, { width: 1072, height: 760, text: 25 })]] as const)("are one mark each, apart and inside the picture, on %s", (_, context) => {
    const areas = claimsChart.stops(shown(), context).map(({ area }) => area ?? [0, 0, 0, 0]);
    expect(areas).toHaveLength(all.length);
    expect(new Set(areas.map((area) => area.join())).size).toBe(all.length);
    expect(areas.filter(([left, top, right, bottom]) => left < -0.5 || top < 0 || right > context.width + 0.5 || bottom > context.height + 1)).toEqual([]);
    expect(textFaults(claimsChart, shown(), context)).toEqual([]);
  });
  it("stand in a row for each verdict, from the reading start", () => {
    const stops = claimsChart.stops(shown(), sized(1024));
    expect(stops.map(({ lane }) => lane)).toEqual([...all.map(() => 0).slice(0, 26), 1, 1, 1, 1, 2, 2, 2, 2]);
    expect(Math.sign((stops[1]?.x ?? 0) - (stops[0]?.x ?? 0))).toBe(direction === "ltr" ? 1 : -1);
  });
  it("draws as approved", () => expect(renderSvg(claimsChart, shown(), chartContext(direction, { width: 800 }))).toMatchFileSnapshot(`approved/claims.${direction}.svg`));
});

it("takes larger marks where it has room", () => {
  const [low, high] = [120, 600].map((height) => claimsChart.stops(shown(), chartContext("ltr", { width: 1200, height }))[0]?.area ?? [0, 0, 0, 0]);
  expect(Number(high?.[2]) - Number(high?.[0])).toBeGreaterThan(1.5 * (Number(low?.[2]) - Number(low?.[0])));
});

it("gives every claim a row in its table, with both figures, verdict, reason and text", () => {
  const { columns, rows } = claimsChart.table(shown(), chartContext("ltr").words);
  expect(columns.map(({ head }) => head)).toEqual(["Id", "Editions", "Index", "Country", "The text says", "Text", "UN table", "Verdict", "Reason or reading", "Table figure", "Source"]);
  expect(rows).toHaveLength(all.length);
  expect(rows.find(([id]) => id === "2014-osi-rank-bhr")?.slice(1, 8)).toEqual(["2014", "OSI", "BHR", "Bahrain is eighth in the world in online services.", "8th", "7th", "Differs"]);
  expect(rows.find(([id]) => id === "2018-assessed")?.slice(3, 4)).toEqual(["All states"]);
  expect(rows.find(([id]) => id === "advanced-places")?.[9]).toBeNull();
});

it("draws nothing where nothing is found", () => expect(claimsChart.stops(shown([]), chartContext("ltr"))).toEqual([]));
