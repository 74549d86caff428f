import { describe, expect, it } from "vitest";
import { peers } from "~/analysis/peers";
import { EDITIONS } from "../fixtures/naive";
import { shippedSurvey as shipped } from "../fixtures/shipped";
import { surveyOf } from "../fixtures/survey";

const survey = surveyOf({ 2024: {
  BHR: { rank: 2, egdi: 0.6, osi: 0.6, tii: 0.6, hci: 0.6 },
  DNK: { rank: 1, egdi: 0.9, osi: 0.9, tii: 0.9, hci: 0.9 },
  CHL: { rank: 4, egdi: 0.5667, osi: 0.6, tii: 0.5, hci: 0.6 },
  BGR: { rank: 3, egdi: 0.6333, osi: 0.6, tii: 0.6, hci: 0.7 },
  AND: { rank: 5, egdi: 0.4, osi: 0.6, tii: 0.6 },
  LBY: { status: "no_online_presence", osi: 0, tii: 0.6, hci: 0.6 },
} });
const answer = (code: string, edition = 2024, of = survey) => peers(of, code, edition);

describe("the nearest countries", () => {
  it("are by distance in the three sub-indices, then by EGDI; those that lack one cannot be near", () => {
    const found = answer("BHR");
    expect(found.outcome === "peers" && found.peers.map(({ country, distance }) => [country.code, Math.round(distance * 1000)])).toEqual([["BGR", 100], ["CHL", 100], ["DNK", 520]]);
  });
  it("do better only when strictly above at the weakest sub-index", () => {
    const found = answer("BHR"); // ranks 2, 2, 3: HCI is the weakest, and Libya has one
    expect(found.outcome === "peers" && [found.weakest, ...found.peers.map(({ isBetter }) => isBetter)]).toEqual([{ indicator: "hci", rank: 3, of: 5, tied: [] }, true, false, true]);
  });
  it("cannot be found from a country without all three", () => {
    expect(answer("AND")).toMatchObject({ outcome: "no-peers", missing: ["hci"] });
    expect(answer("LBY")).toMatchObject({ outcome: "no-peers", missing: ["osi"] });
  });
  it("of two sub-indices of the same rank take the lower value as the weakest, and name the other", () => {
    expect(answer("BGR", 2018, shipped)).toMatchObject({ weakest: { indicator: "tii", rank: 56, tied: ["osi"] } }); // 56th in OSI and TII
  });
});

const PARTS = ["osi", "tii", "hci"] as const;
/** The states of an edition that have each sub-index, and those that are scored and have all three. */
const plainEdition = (edition: number) => {
  const rows = [...(shipped.byEdition.get(edition)?.values() ?? [])];
  const having = PARTS.map((part) => rows.filter(({ values, status }) => values[part] !== null && !(part === "osi" && status === "no_online_presence" && values.osi === 0)));
  return { having, whole: rows.filter((row) => row.rank !== null && having.every((some) => some.includes(row))) };
};

/** The definition again, as its words say it: eight nearest by Euclidean distance, ties by EGDI, weakest by worst computed rank. */
function plainPeers(code: string, { having, whole }: ReturnType<typeof plainEdition>) {
  const own = whole.find((row) => row.country === code);
  if (!own) return null;
  const at = (row: typeof own, part: (typeof PARTS)[number]) => row.values[part] ?? NaN;
  const near = whole.filter((row) => row !== own).map((row) => ({ row, far: Number(Math.hypot(...PARTS.map((part) => at(row, part) - at(own, part))).toFixed(9)) }))
    .sort((a, b) => a.far - b.far || (b.row.values.egdi ?? 0) - (a.row.values.egdi ?? 0)).slice(0, 8);
  const ranks = PARTS.map((part, i) => ({ part, rank: 1 + (having[i] ?? []).filter((row) => at(row, part) > at(own, part)).length }));
  const worst = Math.max(...ranks.map(({ rank }) => rank));
  const [weakest] = ranks.filter(({ rank }) => rank === worst).sort((a, b) => at(own, a.part) - at(own, b.part));
  return { worst, near: near.map(({ row, far }) => `${row.country} ${far} ${weakest && at(row, weakest.part) > at(own, weakest.part)}`) };
}

it("are those of the plain definition for every country and edition", () => {
  const faults = EDITIONS.map((edition) => ({ edition, rows: plainEdition(edition) })).flatMap(({ edition, rows }) => shipped.countries.flatMap(({ code }) => {
    const [found, plain] = [answer(code, edition, shipped), plainPeers(code, rows)];
    const written = found.outcome === "peers" ? { worst: found.weakest.rank, near: found.peers.map((peer) => `${peer.country.code} ${Number(peer.distance.toFixed(9))} ${peer.isBetter}`) } : null;
    return JSON.stringify(written) === JSON.stringify(plain) ? [] : [`${code} ${edition}: ${JSON.stringify(written)} instead of ${JSON.stringify(plain)}`];
  }));
  expect(faults).toEqual([]);
}, 60_000);
