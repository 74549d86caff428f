import { describe, expect, it } from "vitest";
import { assessments, countries, editions, repeated, weight, type AssessmentRow } from "./shipped";

const { rows } = assessments;
const named = ({ edition, iso3 }: AssessmentRow) => `${edition} ${iso3}`;
const hasNote = (row: AssessmentRow, note: string) => row.notes.split(";").includes(note);
const scored = (edition: string) => rows.filter((row) => row.edition === edition && row.status === "scored");
const rankOf = (edition: number, iso3: string) => Number(rows.find((row) => named(row) === `${edition} ${iso3}`)?.rank);

/** Every row with a remark, so that a remark added or lost is noticed. */
const NOTED: Record<string, Record<number, string>> = {
  hci_missing_counted_as_0: {
    2003: "AND KIR LBR LIE MCO MHL PLW PRK SMR TLS",
    2004: "AND FSM KIR LBR LIE MCO MHL NRU PLW PRK SMR TLS TUV",
    2005: "AND FSM KIR LBR LIE MCO MHL NRU PLW PRK SMR SOM SRB TUV",
  },
  tii_missing_counted_as_0: { 2003: "PLW TLS", 2004: "PLW TLS", 2005: "PLW TLS" },
  hci_above_1_in_source: { 2003: "FSM TUV" },
  egdi_not_mean_of_published_components: { 2008: "CMR KHM" },
  rank_decided_on_unrounded_values: { 2020: "AND HUN MKD TLS" },
  serbia_and_montenegro: { 2003: "SRB", 2004: "SRB", 2005: "SRB" },
};

describe("the table", () => {
  it("has its ten columns in their order", () => {
    expect(assessments.header).toEqual(["edition", "iso3", "status", "rank", "egdi", "osi", "tii", "hci", "epi", "notes"]);
  });

  it("holds one row per country and edition, and no other", () => {
    const expected = editions.rows.flatMap(({ edition }) => countries.rows.map(({ iso3 }) => `${edition} ${iso3}`));
    expect(rows.map(named).sort()).toEqual(expected.sort());
  });

  it("holds 193 states in each of the twelve editions to 2024", () => {
    expect(rows.filter(({ edition }) => Number(edition) <= 2024)).toHaveLength(2316);
  });

  it("has remarks from a closed list, on the rows named here and no other", () => {
    const expected = Object.entries(NOTED).flatMap(([note, byEdition]) =>
      Object.entries(byEdition).flatMap(([edition, codes]) => codes.split(" ").map((iso3) => `${edition} ${iso3} ${note}`)),
    );
    const found = rows.flatMap((row) => row.notes.split(";").filter(Boolean).map((note) => `${named(row)} ${note}`));
    expect(found.sort()).toEqual(expected.sort());
  });
});

describe("values", () => {
  it("lie between 0 and 1, but for the human capital of Micronesia and Tuvalu in 2003", () => {
    const outside = rows.flatMap((row) =>
      (["egdi", "osi", "tii", "hci", "epi"] as const)
        .filter((index) => row[index] !== "" && !(Number(row[index]) >= 0 && Number(row[index]) <= 1))
        .map((index) => `${named(row)} ${index} ${row[index]}`),
    );
    expect(outside).toEqual(["2003 FSM hci 1.42200", "2003 TUV hci 1.03000"]);
  });

  it("reach 1 in OSI and EPI in every edition to 2024, in TII and HCI from 2012", () => {
    const best = (edition: string, index: "osi" | "tii" | "hci" | "epi") =>
      Math.max(...rows.filter((row) => row.edition === edition).map((row) => Number(row[index])));
    const upTo2024 = editions.rows.map(({ edition }) => edition).filter((edition) => Number(edition) <= 2024);
    for (const edition of upTo2024) {
      expect([edition, best(edition, "osi"), best(edition, "epi")]).toEqual([edition, 1, 1]);
      const infrastructureAndHumanCapital = [best(edition, "tii"), best(edition, "hci")];
      if (Number(edition) >= 2012) expect([edition, ...infrastructureAndHumanCapital]).toEqual([edition, 1, 1]);
      else expect([edition, infrastructureAndHumanCapital.includes(1)]).toEqual([edition, false]);
    }
  });
});

describe("an empty cell", () => {
  /** The filled cells that each status asks for: `?` unless a remark says that it is missing, `*` or not (the rows are named below). */
  const FILLED: Record<string, string> = {
    scored: "rank egdi osi tii? hci? epi",
    no_online_presence: "osi tii? hci? epi",
    not_computed: "osi tii* epi",
    not_a_member: "",
  };
  const INDICES = ["rank", "egdi", "osi", "tii", "hci", "epi"] as const;

  it("stands where the status says so, and nowhere else", () => {
    const wrong = rows.filter((row) => {
      const expected = (FILLED[row.status] ?? "unknown status").split(" ").filter(Boolean).flatMap((column) => {
        const index = column.slice(0, 3);
        if (column.endsWith("?")) return hasNote(row, `${index}_missing_counted_as_0`) ? [] : [index];
        return column.endsWith("*") ? (row.tii === "" ? [] : [index]) : [column];
      });
      return INDICES.filter((column) => row[column] !== "").join(" ") !== expected.join(" ");
    });
    expect(wrong.map((row) => `${named(row)} ${row.status}`)).toEqual([]);
  });

  it("is the infrastructure of Palau 2008 and of Nauru and North Korea 2010, which were not computed", () => {
    expect(rows.filter((row) => row.status === "not_computed" && row.tii === "").map(named)).toEqual(["2008 PLW", "2010 NRU", "2010 PRK"]);
  });

  it("stands for states that were not yet members: Montenegro before 2008, South Sudan before 2012", () => {
    const expected = editions.rows.flatMap(({ edition }) => [
      ...(Number(edition) < 2008 ? [`${edition} MNE`] : []),
      ...(Number(edition) < 2012 ? [`${edition} SSD`] : []),
    ]);
    expect(rows.filter(({ status }) => status === "not_a_member").map(named)).toEqual(expected);
  });

  it("is a missing site in 2003, 2004, 2005 and 2012 only, with OSI and EPI at 0, and missing human capital in 2008 and 2010 only", () => {
    const upTo2024 = rows.filter(({ edition }) => Number(edition) <= 2024);
    const inEditions = (status: string) => [...new Set(upTo2024.filter((row) => row.status === status).map(({ edition }) => edition))];
    expect(inEditions("no_online_presence")).toEqual(["2003", "2004", "2005", "2012"]);
    expect(inEditions("not_computed")).toEqual(["2008", "2010"]);
    const withPresence = rows.filter((row) => row.status === "no_online_presence" && (Number(row.osi) !== 0 || Number(row.epi) !== 0));
    expect(withPresence.map(named)).toEqual([]);
  });
});

describe.each(editions.rows)("the $edition edition", ({ edition, members, scored: scoredCount, ...info }) => {
  const ranked = scored(edition);

  it(`counts ${members} member states, ${scoredCount} of them scored`, () => {
    const memberRows = rows.filter((row) => row.edition === edition && row.status !== "not_a_member");
    expect([memberRows.length, ranked.length]).toEqual([Number(members), Number(scoredCount)]);
  });

  it("has EGDI as its weighted mean of OSI, TII and HCI, to 0.0001; what the UN counted as 0 counts as 0", () => {
    const mean = (row: AssessmentRow) =>
      weight(info.weight_osi) * Number(row.osi) + weight(info.weight_tii) * Number(row.tii) + weight(info.weight_hci) * Number(row.hci);
    const deviating = ranked.filter((row) => !(Math.abs(mean(row) - Number(row.egdi)) <= 0.0001));
    expect(deviating.map((row) => row.iso3)).toEqual(edition === "2008" ? ["CMR", "KHM"] : []);
  });

  it("ranks by EGDI, ties sharing the better rank; four ties of 2020 were decided on unrounded values", () => {
    const wrong = ranked.filter((row) => {
      const above = ranked.filter((other) => Number(other.egdi) > Number(row.egdi)).length;
      const decided = hasNote(row, "rank_decided_on_unrounded_values") ? 1 : 0;
      return Number(row.rank) !== 1 + above + decided;
    });
    expect(wrong.map((row) => `${named(row)} ranked ${row.rank}`)).toEqual([]);
  });
});

describe("what others have printed", () => {
  it("has the ranks that are shared: one in 2008, two in 2018, four in 2022", () => {
    const shared = editions.rows.flatMap(({ edition }) => repeated(scored(edition).map(({ rank }) => rank)).map((rank) => `${edition}: ${rank}`));
    expect(shared.filter((tie) => Number(tie.slice(0, 4)) <= 2024).sort()).toEqual(
      ["2008: 74", "2018: 155", "2018: 49", "2022: 115", "2022: 141", "2022: 5", "2022: 66"],
    );
  });

  it("has a world mean of 0.4514 over 182 states in 2008 and of 0.6382 over 193 in 2024", () => {
    const world = (edition: string) => scored(edition).reduce((sum, { egdi }) => sum + Number(egdi), 0) / scored(edition).length;
    expect([scored("2008").length, world("2008").toFixed(4)]).toEqual([182, "0.4514"]);
    expect([scored("2024").length, world("2024").toFixed(4)]).toEqual([193, "0.6382"]);
  });

  it("has the ranks that Bahrain's portal quotes: the Gulf in 2016, Bahrain from 2012 to 2018", () => {
    expect(["BHR", "ARE", "KWT", "SAU", "QAT", "OMN"].map((iso3) => rankOf(2016, iso3))).toEqual([24, 29, 40, 44, 48, 66]);
    expect([2012, 2014, 2018].map((edition) => rankOf(edition, "BHR"))).toEqual([36, 18, 26]);
  });
});
