import { describe, expect, it } from "vitest";
import { indexHistory } from "~/analysis/indexHistory";
import { peers, type Peers } from "~/analysis/peers";
import { wholeProfile } from "~/analysis/profile";
import { historyChart } from "~/charts/history";
import { peersChart } from "~/charts/peers";
import { peerLines, type PeersPicture } from "~/charts/peersLayout";
import { wholeProfileChart } from "~/charts/wholeProfile";
import { withoutMarks } from "~/i18n/format";
import { chartContext, renderSvg } from "../fixtures/chart";
import { shippedSurvey as survey } from "../fixtures/shipped";
import { textFaults } from "../fixtures/textFaults";

const picture = (code: string, edition: number, actionRoom = 0) => { const answer = peers(survey, code, edition); return answer.outcome === "peers" ? { ...answer, actionRoom } satisfies PeersPicture : null; };
const saudi = { profile: wholeProfile(survey, "SAU", 2018), history: indexHistory(survey, "SAU", [2016, 2018]), peers: { ...(peers(survey, "SAU", 2018) as Peers), actionRoom: 112 } };

describe.each(["ltr", "rtl"] as const)("the indices of a country, %s", (direction) => {
  const context = chartContext(direction, { width: 714 });
  const toEnd = direction === "rtl" ? -1 : 1;

  it("draws the profile as approved", () => expect(renderSvg(wholeProfileChart, saudi.profile, { ...context, width: 500 })).toMatchFileSnapshot(`approved/profile-whole.${direction}.svg`));
  it("draws the history as approved, with a value above the scale and a gap", () => expect(renderSvg(historyChart, indexHistory(survey, "FSM", [2003, 2008]), context)).toMatchFileSnapshot(`approved/history.${direction}.svg`));
  it("draws the peers as approved", () => expect(renderSvg(peersChart, saudi.peers, { ...context, width: 1248 })).toMatchFileSnapshot(`approved/peers.${direction}.svg`));
  it("draws the peers as cards on a phone as approved", () => expect(renderSvg(peersChart, saudi.peers, { ...context, width: 354 })).toMatchFileSnapshot(`approved/peers-cards.${direction}.svg`));

  it("puts the higher score toward the end of reading", () => {
    const [osi, tii] = wholeProfileChart.stops(saudi.profile, context).map(({ x }) => x * toEnd); // 0.792, 0.534
    expect(osi).toBeGreaterThan(tii ?? Infinity);
  });
  it("holds the four panels on one scale, 0 to 1, and lets time run to the right", () => {
    const { yAxis, series } = historyChart.option(saudi.history, { ...context, height: 400 }) as { yAxis: { min: number; max: number }[]; series: { id: string }[] };
    expect(yAxis.map(({ min, max }) => [min, max])).toEqual([[0, 1], [0, 1], [0, 1], [0, 1]]);
    expect(series.map(({ id }) => id)).toEqual(["behind", "world-osi", "osi", "world-tii", "tii", "world-hci", "hci", "world-epi", "epi", "before"]);
    const xs = historyChart.stops(saudi.history, { ...context, height: 400 }).map(({ x }) => x);
    expect(xs).toEqual(xs.toSorted((a, b) => a - b));
  });

  it.each([[284, 13], [330, 13], [440, 13], [560, 13], [800, 13], [1248, 13], [1760, 25]])("keeps every text inside and apart, %i px wide at %i px", (width, text) => {
    const sized = chartContext(direction, { width, text });
    const faults = ["BHR", "ARE", "FSM", "VCT", "LBY", "COD"].flatMap((code) => [2003, 2012, 2024].flatMap((edition) => {
      const near = picture(code, edition, text === 13 ? 112 : 0);
      return [
        ...textFaults(wholeProfileChart, wholeProfile(survey, code, edition), sized).map((fault) => `profile: ${fault}`),
        ...textFaults(historyChart, indexHistory(survey, code, [2003, edition === 2003 ? 2004 : edition]), sized).map((fault) => `history: ${fault}`),
        ...(near ? textFaults(peersChart, near, sized).map((fault) => `peers: ${fault}`) : []),
      ].map((fault) => `${code} ${edition} ${fault}`);
    }));
    expect(faults).toEqual([]);
  });
});

it("reads at every edition the value and computed rank of each index", () => {
  const stops = historyChart.stops(saudi.history, chartContext("ltr", { width: 714 }));
  expect(stops.find(({ key }) => key === "2018")?.rows.map(({ key, value }) => [key, withoutMarks(value)])).toEqual([["osi", "0.792, 49th of 193"], ["tii", "0.534, 67th of 193"], ["hci", "0.810, 50th of 193"], ["epi", "0.714, 67th of 193"]]);
  expect(stops[0]?.also).toHaveLength(1); // the second column of panels
});

it("says in the tables what the pictures say, without a number where none was published", () => {
  const { words } = chartContext("ltr");
  const { columns, rows } = historyChart.table(indexHistory(survey, "LBY", [2010, 2012]), words);
  expect([columns.length, rows.length]).toEqual([13, 12]);
  expect(rows.find(([edition]) => edition === 2012)?.slice(0, 5)).toEqual([2012, null, null, expect.closeTo(0.4392, 3), 0.37433]);
  expect(peersChart.table(saudi.peers, words).rows[1]?.slice(0, 5)).toEqual(["Chile", 42, 0.735, expect.closeTo(0.8333, 4), expect.closeTo(0.0416, 3)]);
  expect(wholeProfileChart.table(saudi.profile, words).rows[3]?.slice(-2)).toEqual(["Denmark + 2", 1]);
});

it("gives the buttons of the page the line of their row, wide or as cards", () => {
  const { words } = chartContext("ltr");
  for (const width of [330, 1248]) {
    const height = Math.round(peersChart.height(saudi.peers, chartContext("ltr", { width })));
    const lines = peerLines(saudi.peers, { words, width, height, text: 13 });
    const rows = peersChart.stops(saudi.peers, chartContext("ltr", { width, height })).slice(1).map(({ y }) => y);
    expect(lines).toHaveLength(8);
    lines.forEach((line, i) => expect(Math.abs(line - (rows[i] ?? 0))).toBeLessThan(40));
  }
});
