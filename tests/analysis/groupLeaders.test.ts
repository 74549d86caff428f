import { describe, expect, it } from "vitest";
import { groupLeaders } from "~/analysis/groupLeaders";
import { groupStrengths, soleLeaders } from "~/analysis/groupStrengths";
import { groupTable } from "~/analysis/groupTable";
import { INDICATORS, MEASURES } from "~/domain/indicator";
import { PEER_GROUP_IDS, PEER_GROUPS, type PeerGroup } from "~/domain/peerGroup";
import type { Survey } from "~/domain/survey";
import { shippedSurvey as shipped } from "../fixtures/shipped";
import { country, surveyOf } from "../fixtures/survey";

const gulf = { isGcc: true };
const survey = surveyOf({
  2020: { BHR: { rank: 38, egdi: 0.82, osi: 0.7 }, SAU: { rank: 43, egdi: 0.8, osi: 0.68 }, OMN: { status: "not_a_member" }, FRA: { rank: 19, egdi: 0.87 } },
  2022: { BHR: { rank: 31, egdi: 0.85, osi: 0.9 }, SAU: { rank: 31, egdi: 0.85, osi: 0.9 }, OMN: { status: "not_computed" }, FRA: { rank: 19, egdi: 0.88 } },
  2024: { BHR: { rank: 18, egdi: 0.92 }, SAU: { rank: 6, egdi: 0.96, osi: 0.99, tii: 0.9, hci: 0.8, epi: 0.9 }, OMN: { rank: 41, egdi: 0.85, tii: 0.9 }, FRA: { rank: 34, egdi: 0.87, osi: 0.8 } },
}, { countries: [country("OMN", gulf), country("BHR", gulf), country("SAU", gulf), country("FRA", { region: "Europe" })] });
const leadersOf = (of: Survey, group: PeerGroup, indicator: "egdi" | "osi" = "egdi") => groupLeaders(groupTable(of, { group, indicator, measure: "rank", from: 2020, to: 2024, country: "BHR" }));

describe("the leaders of a group", () => {
  const { leads, counts } = leadersOf(survey, "gcc");
  it("are those with the best rank in each edition, all of them where they tie, and how far they are before the next", () => {
    expect(leads.map(({ edition, leaders, figure, ahead }) => [edition, leaders.map(({ subject }) => subject.id), figure, ahead])).toEqual([[2020, ["BHR"], 38, 5], [2022, ["SAU", "BHR"], 31, null], [2024, ["SAU"], 6, 12]]);
  });
  it("are counted over the editions, shared leads apart; who led last comes first of those who led as often", () => {
    expect(counts.map(({ path, led, shared }) => [path.subject.id, led, shared])).toEqual([["SAU", 2, 1], ["BHR", 2, 1], ["OMN", 0, 0]]);
  });
  it("are none in an edition without a figure, and have nobody behind them in a group of one", () => {
    expect(leadersOf(survey, "africa").leads.map(({ leaders }) => leaders.length)).toEqual([0, 0, 0]);
    expect(leadersOf(survey, "africa")).toMatchObject({ shown: [], more: 0 });
    expect(leadersOf(survey, "europe").leads.map(({ leaders, ahead }) => [leaders.length, ahead])).toEqual([[1, null], [1, null], [1, null]]);
  });
});

describe("the strengths within a group", () => {
  const { columns } = groupStrengths(survey, { group: "gcc", edition: 2024, country: "BHR" });
  it("hold those for whom the index is published, with their place in the group and their rank of all", () => {
    expect(columns.map(({ indicator, members }) => [indicator, ...members.map(({ subject, place, rank }) => `${subject.id} ${place} ${rank}`)])).toEqual([
      ["osi", "SAU 1 1"], ["tii", "OMN 1 1", "SAU 1 1"], ["hci", "SAU 1 1"], ["epi", "SAU 1 1"],
    ]);
    expect(columns.map(({ ahead }) => ahead)).toEqual([null, 0, null, null]);
  });
  it("have a sole leader only where there is a second, further back", () => expect(soleLeaders(groupStrengths(survey, { group: "world", edition: 2024, country: "BHR" })).map(({ subject, indicators }) => [subject.id, indicators])).toEqual([["SAU", ["osi"]]]));
});

/** By the definition: no presence is no value, and the place counts those above. */
function valuesOf(group: PeerGroup, edition: number, indicator: (typeof INDICATORS)[number]) {
  return shipped.countries.filter(PEER_GROUPS[group].includes).flatMap(({ code }) => {
    const row = shipped.byEdition.get(edition)?.get(code);
    const value = row?.values[indicator] ?? null;
    const isAbsent = indicator === "egdi" ? row?.status !== "scored" : (indicator === "osi" || indicator === "epi") && row?.status === "no_online_presence" && value === 0;
    return value === null || isAbsent ? [] : [{ code, value }];
  });
}

it("agrees for every group, edition, index and measure with leaders and places counted one by one", () => {
  const faults: string[] = [];
  for (const group of PEER_GROUP_IDS) {
    for (const indicator of INDICATORS) for (const measure of MEASURES) {
      const { leads } = groupLeaders(groupTable(shipped, { group, indicator, measure, from: 2003, to: 2024, country: "BHR" }));
      for (const { edition, leaders, ahead } of leads) {
        const members = valuesOf(group, edition, indicator);
        const world = valuesOf("world", edition, indicator);
        const figures = members.map(({ code, value }) => ({ code, figure: measure === "value" ? -value : indicator === "egdi" ? (shipped.byEdition.get(edition)?.get(code)?.rank ?? 0) : world.filter((other) => other.value > value).length + 1 }));
        const best = Math.min(...figures.map(({ figure }) => figure));
        const rest = figures.filter(({ figure }) => figure !== best).map(({ figure }) => figure - best);
        const isSame = leaders.map(({ subject }) => subject.id).toSorted().join() === figures.filter(({ figure }) => figure === best).map(({ code }) => code).toSorted().join();
        if (!isSame || Math.abs((ahead ?? 0) - (rest.length === 0 ? 0 : Math.min(...rest))) > 1e-9) faults.push(`${group} ${edition} ${indicator} ${measure}`);
      }
    }
    for (const edition of shipped.byEdition.keys()) for (const column of groupStrengths(shipped, { group, edition, country: "BHR" }).columns) {
      const members = valuesOf(group, edition, column.indicator);
      const world = valuesOf("world", edition, column.indicator);
      const wanted = members.map(({ code, value }) => `${code} ${members.filter((other) => other.value > value).length + 1} ${world.filter((other) => other.value > value).length + 1}`).toSorted().join();
      if (column.members.map(({ subject, place, rank }) => `${subject.id} ${place} ${rank}`).toSorted().join() !== wanted) faults.push(`${group} ${edition} ${column.indicator}`);
    }
  }
  expect(faults).toEqual([]);
});
